/// Pandoc, which makes documents for word processors and books.
enum PandocEngine {
  static let engine = ExternalEngine(
    name: "Pandoc", commands: ["pandoc"],
    package: PythonPackage(module: "pypandoc", program: "files/pandoc"), minimum: [3],
    cure: "install Pandoc 3 or newer, or the Python package ‘pypandoc_binary’ into an environment")
}
