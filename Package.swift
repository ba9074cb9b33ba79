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

/// What plugins are compiled against: SectorKit and the modules that it re-exports, listed individually
/// so that a change to any of them recompiles the plugins.
let kit = ["SectorKit", "Records", "YAMLReader", "Document", "Wording", "Findings"]

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A library target under `Sources/`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a module, in a folder named after it.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: named([name, "BinderyTesting"] + kit.filter { $0 != name }) + dependencies,
    exclude: [
      "BinderyCommand": ["Goldens"], "Proofreading": ["Corpus", "HeldOut", "Fresh", "Parishes"],
    ][name]
      ?? [],
    swiftSettings: strict)
}

/// Dependencies on targets of this package.
func named(_ names: [String]) -> [Target.Dependency] { names.map { .byName(name: $0) } }

let package = Package(
  name: "bindery",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "bindery", targets: ["bindery"]),
    .executable(name: "bindery-preview", targets: ["bindery-preview"]),
    .library(name: "SectorKit", targets: ["SectorKit"]),
    .library(name: "SectorKitTesting", targets: ["SectorKitTesting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    .executableTarget(
      name: "bindery",
      dependencies: named(["BinderyCommand", "Platform"] + kit + sectors),
      swiftSettings: strict,
      // Replaces malloc: parsers and trees allocate many small blocks on several threads.
      linkerSettings: [.linkedLibrary("mimalloc", .when(platforms: [.linux]))]),
    module(
      "BinderyCommand",
      [
        "Supervision", "Building", "Publishing", "Checking", "Proofreading", "Assembling",
        "Planning", "Theming", "Writers",
        "ContentReading", "SectorKit", "Records", "MarkdownReader", "YAMLReader", "CSVReader",
        "Document", "Wording", "WorkspaceFiles", "Bytes", "Findings", "Platform", "PreviewNotes",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Shows an edition while it is written: a program of its own; `bindery` itself links no server.
    .executableTarget(
      name: "bindery-preview", dependencies: named(["Previewing"]), swiftSettings: strict),
    .target(
      name: "Previewing",
      dependencies: named(["PreviewNotes", "WorkspaceFiles", "Bytes", "Platform"]) + [
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      resources: [.embedInCode("Shell")], swiftSettings: strict),
    module("PreviewNotes"),
    module(
      "Supervision",
      ["Building", "Assembling", "WorkspaceFiles", "Findings", "Platform"]),
    module(
      "Building",
      [
        "Publishing", "Checking", "Proofreading", "Assembling", "Planning", "Theming", "Writers",
        "Templating", "ContentReading", "SectorKit", "Records", "MarkdownReader", "YAMLReader",
        "Document", "Wording", "WorkspaceFiles", "Bytes", "Findings", "Platform", "CSVReader",
        "PreviewNotes",
      ]),
    module(
      "Publishing",
      [
        "PreviewNotes", "Checking", "Assembling", "Planning", "Theming", "Writers", "Templating",
        "Records", "Document", "Wording", "WorkspaceFiles", "Bytes", "Findings", "Platform",
        "CLibCrypto",
      ]),
    module(
      "Checking",
      [
        "Proofreading", "Assembling", "Planning", "SectorKit", "Records", "Document", "Wording",
        "WorkspaceFiles", "Findings",
      ]),
    module(
      "Proofreading",
      ["Records", "MarkdownReader", "YAMLReader", "CSVReader", "Wording", "Findings", "Platform"]),
    module(
      "Assembling",
      [
        "Planning", "Writers", "Templating", "ContentReading", "SectorKit", "Records",
        "MarkdownReader", "Document", "Wording", "WorkspaceFiles", "Bytes", "Findings", "Platform",
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
    module("Theming", ["Records", "Document", "YAMLReader", "WorkspaceFiles", "Findings"]),
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
      ["Document", "Wording", "Bytes", "Findings", "Platform", "CCMarkGFM"]),
    module("CSVReader", ["Findings"]),
    module("YAMLReader", ["Wording", "Bytes", "Findings", "CLibYAML"]),
    module("WorkspaceFiles", ["Bytes", "Findings", "Platform"]),
    module("Document", ["Wording", "Bytes", "Findings"]),
    module("Wording"),
    module("Findings"),
    module("Bytes", ["Platform"]),
    module("Platform", ["CPlatform"]),
    // What Swift cannot express: exchanging folders atomically, last words in a signal handler.
    .target(name: "CPlatform"),
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
      dependencies: named(["Checking", "ContentReading", "WorkspaceFiles"] + kit),
      path: "Tests/BinderyTesting", swiftSettings: strict),
    tests("Platform"),
    tests("Bytes"),
    tests("WorkspaceFiles", ["Bytes", "Platform"]),
    tests("Findings"),
    tests("Wording"),
    tests("Document"),
    tests("CSVReader"),
    tests("YAMLReader"),
    tests("MarkdownReader", ["CSVReader"]),
    tests("Writers", ["MarkdownReader", "Theming", "WorkspaceFiles"]),
    tests("Records"),
    tests("ContentReading"),
    tests("SectorKitTesting"),
    tests(
      "Publishing",
      ["Assembling", "Planning", "Writers", "WorkspaceFiles", "Bytes", "Platform"]),
    tests(
      "Assembling", ["Writers", "WorkspaceFiles"]),
    tests("Planning", ["WorkspaceFiles"]),
    tests("Theming", ["WorkspaceFiles"]),
    tests(
      "Checking",
      ["Building", "Assembling", "Writers", "WorkspaceFiles"]),
    tests("Proofreading"),
    tests("Building", ["Checking", "Planning", "WorkspaceFiles"]),
    tests("Previewing", ["PreviewNotes", "Platform"]),
    tests("Supervision", ["Building", "Assembling", "Platform"]),
    tests(
      "BinderyCommand",
      [
        "bindery", "HostileBindery", "FuzzTargets", "SectorKitTesting", "ContentReading",
        "Proofreading",
        "Publishing", "PreviewNotes",
      ]),
    // The command with hostile plugins, started by the tests.
    .executableTarget(
      name: "HostileBindery",
      dependencies: named(["BinderyCommand", "Publishing", "Writers", "Platform"] + kit),
      path: "Tests/HostileBindery", swiftSettings: strict),
    // Built and run by .ci/fuzz; the tests replay its corpus.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "BinderyCommand", "MarkdownReader", "Building", "Assembling", "Publishing", "Document",
        "Wording", "Writers", "SectorKit", "WorkspaceFiles", "Findings",
      ], path: "Tests/Fuzzing/Targets", swiftSettings: strict),
    .executableTarget(
      name: "Fuzzing", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/Runner",
      swiftSettings: strict),
    tests("FuzzTargets"),
  ]
    + sectors.map {
      .target(
        name: $0, dependencies: named(kit), path: "Plugins/\($0)",
        exclude: ["Content", "Tests"], swiftSettings: strict)
    }
    + sectors.map {
      .testTarget(
        name: "\($0)Tests",
        dependencies: named([$0, "SectorKitTesting"] + kit),
        path: "Plugins/\($0)/Tests", swiftSettings: strict)
    },
  swiftLanguageModes: [.v6]
)
