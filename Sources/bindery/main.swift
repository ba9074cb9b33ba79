import BinderyCommand

await BinderyCommand.main(plugins: plugins)
