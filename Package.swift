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
    name: "\(name)Tests", dependencies: [.byName(name: name), "BinderyTesting"] + dependencies,
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
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .executableTarget(
      name: "bindery",
      dependencies: ["BinderyCommand", "SectorKit"] + sectors.map { .byName(name: $0) },
      swiftSettings: strict,
      // Takes the place of malloc: parsers and trees are made of small pieces from two threads.
      linkerSettings: [.linkedLibrary("mimalloc", .when(platforms: [.linux]))]),
    module(
      "BinderyCommand",
      [
        "Supervision", "ReportAssembly", "ReportConfiguration", "ReportWriters", "SectorKit",
        "MarkdownReader", "YAMLReader", "WorkspaceFiles", "CPlatform",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    module("Supervision", ["ReportAssembly", "SectorKit", "WorkspaceFiles", "CPlatform"]),
    module(
      "ReportAssembly",
      [
        "ReportConfiguration", "ReportWriters", "SectorKit", "MarkdownReader", "YAMLReader",
        "WorkspaceFiles",
        "CLibCrypto", .product(name: "Mustache", package: "swift-mustache"),
      ]),
    module("ReportConfiguration", ["SectorKit", "YAMLReader", "WorkspaceFiles"]),
    module(
      "SectorKit",
      [
        "ReportDocument", "MarkdownReader", "YAMLReader", "WorkspaceFiles",
        .product(name: "SwiftCSV", package: "SwiftCSV"),
      ]),
    module("SectorKitTesting", ["SectorKit", "ReportWriters", "WorkspaceFiles"]),
    module("ReportWriters", ["ReportDocument"]),
    module("MarkdownReader", ["ReportDocument", "CCMarkGFM", "CMarkArena"]),
    module("YAMLReader", ["ReportDocument", "CLibYAML"]),
    module("WorkspaceFiles", ["ReportDocument", "CPlatform"]),
    module("ReportDocument"),
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
      name: "BinderyTesting", dependencies: ["ReportDocument", "SectorKit", "WorkspaceFiles"],
      path: "Tests/BinderyTesting", swiftSettings: strict),
    tests("ReportDocument"),
    tests("YAMLReader", ["ReportDocument"]),
    tests("MarkdownReader", ["ReportDocument"]),
    tests("ReportWriters", ["MarkdownReader", "ReportDocument"]),
    tests("SectorKit"),
    tests("SectorKitTesting", ["SectorKit"]),
    tests(
      "BinderyCommand",
      ["bindery", "HostileBindery", "FuzzTargets", "SectorKit", "SectorKitTesting"]),
    // The command with plugins that do every harm, for the tests to start.
    .executableTarget(
      name: "HostileBindery", dependencies: ["BinderyCommand", "SectorKit"],
      path: "Tests/HostileBindery", swiftSettings: strict),
    // Built and run by .ci/fuzz; the tests replay its corpus.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "MarkdownReader", "ReportAssembly", "ReportDocument", "ReportWriters", "SectorKit",
        "WorkspaceFiles",
      ], path: "Tests/Fuzzing/Targets", swiftSettings: strict),
    .executableTarget(
      name: "Fuzzing", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/Runner",
      swiftSettings: strict),
    tests("FuzzTargets"),
  ]
    + sectors.map {
      .target(
        name: $0, dependencies: ["SectorKit"], path: "Plugins/\($0)",
        exclude: ["Content", "Tests"], swiftSettings: strict)
    }
    + sectors.map {
      .testTarget(
        name: "\($0)Tests",
        dependencies: [.byName(name: $0), "SectorKitTesting", "BinderyTesting"],
        path: "Plugins/\($0)/Tests", swiftSettings: strict)
    },
  swiftLanguageModes: [.v6]
)
