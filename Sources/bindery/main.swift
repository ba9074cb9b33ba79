import BinderyCommand
import Platform

CurrentProcess.exit(
  await BinderyCommand.run(
    plugins: plugins, arguments: Array(CommandLine.arguments.dropFirst())))
