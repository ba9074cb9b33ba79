// swift-tools-version: 6.2
import PackageDescription

/// The sector units.
///
/// Each name is a folder of `Plugins/` and the target compiled from it;
/// `Sources/bindery/Plugins.swift` is the other place that lists them.
let sectors = [
  "Education",
  "NaturalSciences",
  "SocialHumanSciences",
  "Culture",
  "CommunicationInformation",
  "Office",
]

/// What a plugin is compiled against: SectorKit and the modules that come along with it, named one by
/// one so that a change of theirs compiles the plugins again.
let kit: [Target.Dependency] = [
  "SectorKit", "Records", "YAMLReader", "Document", "Wording", "Findings",
]

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A library target of ours under `Sources/`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a module, in a folder named after it.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "BinderyTesting"] + kit + dependencies,
    exclude: name == "BinderyCommand" ? ["Goldens"] : [], swiftSettings: strict)
}

let package = Package(
  name: "bindery",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "bindery", targets: ["bindery"]),
    .library(name: "SectorKit", targets: ["SectorKit"]),
    .library(name: "SectorKitTesting", targets: ["SectorKitTesting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .executableTarget(
      name: "bindery",
      dependencies: ["BinderyCommand", "Platform"] + kit + sectors.map { .byName(name: $0) },
      swiftSettings: strict,
      // Takes the place of malloc: parsers and trees are made of small pieces from two threads.
      linkerSettings: [.linkedLibrary("mimalloc", .when(platforms: [.linux]))]),
    module(
      "BinderyCommand",
      [
        "Supervision", "Building", "Publishing", "Checking", "Assembling", "Planning", "Writers",
        "ContentReading", "SectorKit", "Records", "MarkdownReader", "YAMLReader", "CSVReader",
        "Document", "Wording", "WorkspaceFiles", "Bytes", "Findings", "Platform",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    module(
      "Supervision",
      ["Building", "Assembling", "WorkspaceFiles", "Findings", "Platform"]),
    module(
      "Building",
      [
        "Publishing", "Checking", "Assembling", "Planning", "Writers", "Templating",
        "ContentReading", "SectorKit", "Records", "MarkdownReader", "YAMLReader", "Document",
        "Wording", "WorkspaceFiles", "Findings", "Platform", "CSVReader",
      ]),
    module(
      "Publishing",
      [
        "Checking", "Assembling", "Planning", "Writers", "Templating", "Records", "Document",
        "Wording",
        "WorkspaceFiles", "Bytes", "Findings", "Platform", "CLibCrypto",
      ]),
    module(
      "Checking",
      [
        "Assembling", "Planning", "SectorKit", "Records", "Document", "Wording", "WorkspaceFiles",
        "Findings",
      ]),
    module(
      "Assembling",
      [
        "Planning", "Writers", "Templating", "ContentReading", "SectorKit", "Records",
        "MarkdownReader", "Document", "Wording", "WorkspaceFiles", "Findings", "Platform",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    module(
      "Templating",
      ["WorkspaceFiles", "Findings", .product(name: "Mustache", package: "swift-mustache")]),
    module(
      "Planning",
      ["Records", "YAMLReader", "Document", "Wording", "WorkspaceFiles", "Findings"]),
    module(
      "SectorKitTesting",
      ["SectorKit", "Checking", "ContentReading", "Writers", "WorkspaceFiles", "Findings"]),
    module("SectorKit", ["Records", "YAMLReader", "Document", "Wording", "Findings"]),
    module("Writers", ["Document", "Wording", "Bytes", "Findings", "Platform"]),
    module(
      "ContentReading",
      [
        "Records", "MarkdownReader", "YAMLReader", "Document", "Wording", "WorkspaceFiles", "Bytes",
        "Findings", "Platform", "CSVReader",
      ]),
    module("Records", ["YAMLReader", "Document", "Wording", "Findings"]),
    module(
      "MarkdownReader",
      ["Document", "Bytes", "Findings", "Platform", "CCMarkGFM", "CMarkArena"]),
    module("CSVReader", ["Findings"]),
    module("YAMLReader", ["Wording", "Bytes", "Findings", "CLibYAML"]),
    module("WorkspaceFiles", ["Bytes", "Findings", "Platform"]),
    module("Document", ["Wording", "Bytes", "Findings"]),
    module("Wording"),
    module("Findings"),
    module("Bytes", ["Platform"]),
    module("Platform", ["CPlatform"]),
    // What Swift cannot say: one step for exchanging folders, last words in a signal handler.
    .target(name: "CPlatform"),
    // Memory for cmark, given back at once.
    .target(name: "CMarkArena", dependencies: ["CCMarkGFM"]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CLibCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),

    .target(
      name: "BinderyTesting",
      dependencies: ["Checking", "ContentReading", "WorkspaceFiles"] + kit,
      path: "Tests/BinderyTesting", swiftSettings: strict),
    tests("Platform"),
    tests("WorkspaceFiles", ["Findings", "Platform"]),
    tests("Findings"),
    tests("Wording"),
    tests("Document", ["Findings"]),
    tests("CSVReader", ["Findings"]),
    tests("YAMLReader", ["Findings"]),
    tests("MarkdownReader", ["CSVReader", "YAMLReader", "Document", "Findings"]),
    tests("Writers", ["MarkdownReader", "Document", "Wording", "Findings"]),
    tests("Records", ["Document", "Findings"]),
    tests("ContentReading", ["Records", "Document", "Findings"]),
    tests("SectorKitTesting", ["SectorKit"]),
    tests(
      "Publishing",
      [
        "Assembling", "Planning", "Writers", "Records", "Document", "Wording", "WorkspaceFiles",
        "Bytes", "Findings", "Platform",
      ]),
    tests(
      "Assembling", ["SectorKit", "Records", "Writers", "Document", "WorkspaceFiles", "Findings"]),
    tests("Planning", ["WorkspaceFiles", "Findings"]),
    tests(
      "Checking",
      [
        "Building", "Assembling", "Writers", "SectorKit", "Document", "WorkspaceFiles", "Findings",
      ]),
    tests("Building", ["Checking", "Planning", "WorkspaceFiles", "Findings"]),
    tests("Supervision", ["Building", "Assembling", "Findings", "Platform"]),
    tests(
      "BinderyCommand",
      [
        "bindery", "HostileBindery", "FuzzTargets", "SectorKit", "SectorKitTesting",
        "ContentReading",
      ]),
    // The command with plugins that do every harm, for the tests to start.
    .executableTarget(
      name: "HostileBindery",
      dependencies: [
        "BinderyCommand", "Publishing", "Writers", "Platform",
      ] + kit,
      path: "Tests/HostileBindery", swiftSettings: strict),
    // Built and run by .ci/fuzz; the tests replay its corpus.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "MarkdownReader", "Building", "Assembling", "Document", "Wording", "Writers", "SectorKit",
        "WorkspaceFiles", "Findings",
      ], path: "Tests/Fuzzing/Targets", swiftSettings: strict),
    .executableTarget(
      name: "Fuzzing", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/Runner",
      swiftSettings: strict),
    tests("FuzzTargets"),
  ]
    + sectors.map {
      .target(
        name: $0, dependencies: kit, path: "Plugins/\($0)",
        exclude: ["Content", "Tests"], swiftSettings: strict)
    }
    + sectors.map {
      .testTarget(
        name: "\($0)Tests",
        dependencies: [.byName(name: $0), "SectorKitTesting", "BinderyTesting"] + kit,
        path: "Plugins/\($0)/Tests", swiftSettings: strict)
    },
  swiftLanguageModes: [.v6]
)
