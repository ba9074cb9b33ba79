import BinderyCommand
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

exit(
  await BinderyCommand.run(
    plugins: plugins, arguments: Array(CommandLine.arguments.dropFirst())))
