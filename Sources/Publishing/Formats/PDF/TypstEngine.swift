/// Typst, which typesets pages.
enum TypstEngine {
  static let engine = ExternalEngine(
    name: "Typst", commands: ["typst"],
    package: PythonPackage(module: "typst", script: script), minimum: [0, 14],
    cure: "install Typst 0.14 or newer, or the Python package ‘typst’ into an environment")

  /// The part of the command's arguments that the format uses, for the Python package.
  ///
  /// Modules come from the interpreter's own folders alone, never from the folder where it runs.
  private static let script = #"""
    import sys
    sys.path[:] = [path for path in sys.path if path]
    import typst
    arguments = sys.argv[1:]
    if arguments == ["--version"]:
        print("typst", typst.__version__)
        sys.exit(0)
    options = {}
    while arguments[1].startswith("--"):
        options[arguments[1][2:]] = arguments[2]
        del arguments[1:3]
    try:
        _, warnings = typst.compile_with_warnings(
            arguments[1], output=arguments[2], root=options["root"], format="pdf",
            pdf_standards=options["pdf-standard"].split(","),
            timestamp=int(options["creation-timestamp"]))
    except typst.TypstError as error:
        sys.stderr.write(error.diagnostic or "error: " + str(error))
        sys.exit(1)
    for warning in warnings:
        sys.stderr.write(warning.diagnostic)
    """#
}
