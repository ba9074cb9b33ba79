import Previewing

await PreviewProgram.main()
