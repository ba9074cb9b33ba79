import Assembling
import Building
import Findings
import Platform
import Testing
@testable import Supervision

/// An order survives the command line and adapts to failures.
@Suite struct BuildOrderTests {
  private static let place = Place(path: "Configs/report/report.yaml", line: 4)
  private static let mark = ContributionMark(
    edition: "report", sector: "health", section: "Health\n", place: place)
  private static let order = BuildOrder(
    workspace: "/a\tfolder\\", editions: ["report", ""],
    options: BuildOptions(
      formats: ["html"], sector: "health", output: nil, isStrict: true, jobs: 3))

  private static func failure(
    _ cause: ProcessFailure.Cause, culprit: ContributionMark? = mark
  ) -> ProcessFailure {
    ProcessFailure(
      cause: cause, culprit: culprit, wasContributing: true, edition: "report",
      step: .building(edition: "report"), lastWords: "Fatal error: a\nb")
  }

  @Test func theChildReadsTheOrderOfTheSupervisor() throws {
    var order = Self.order
    for cause in [ProcessFailure.Cause.signal(.kill), .exit(3), .stall(.seconds(1))] {
      let read = try #require(BuildOrder(arguments: order.arguments) { order.line })
      #expect(read.arguments == order.arguments)
      #expect(read.line == order.line)
      #expect(read.workspace == "/a\tfolder\\")
      #expect(read.editions == ["report", ""])
      order = try #require(order.next(after: Self.failure(cause)))
      #expect(order.isRestricted)
    }
  }

  @Test func theChildReadsAnotherCommandThanABuild() throws {
    let command = CommandLineOrder(
      arguments: ["list", "a\tb\n", ""], invocation: "swift run bindery", columns: 80,
      isTerminal: true, usesColor: false)
    let order = BuildOrder(in: "/a", running: command)
    let read = try #require(BuildOrder(arguments: order.arguments) { order.line })
    #expect(read.command == command)
    #expect(Self.order.command == nil)
    let describing = ContributionMark(
      edition: "", sector: "HealthPlugin", section: "3", place: Self.place)
    let next = try #require(order.next(after: Self.failure(.exit(0), culprit: describing)))
    #expect(next.command == command)
    #expect(next.restrictions.descriptions.keys.sorted() == ["3"])
  }

  @Test(arguments: [[], ["build"], ["--supervised"], ["--supervised", "x"], ["--supervised", ""]])
  func anOrdinaryCommandLineIsNotAnOrder(_ arguments: [String]) {
    #expect(BuildOrder(arguments: arguments) { [] } == nil)
  }

  /// The system limits the length of a command line.
  @Test func theCommandLineIsShortForEveryOrder() throws {
    let title = String(repeating: "long ", count: 100_000)
    var order = BuildOrder(
      workspace: "/a", editions: (1...2000).map { "\(title.prefix(90))\($0)" },
      options: BuildOptions(output: nil, jobs: 3))
    var mark = Self.mark
    mark.section = title
    order = try #require(order.next(after: Self.failure(.exit(3), culprit: mark)))
    #expect(order.arguments == ["--supervised", "/a"])
    #expect(BuildOrder(arguments: order.arguments) { order.line }?.line == order.line)
    #expect(BuildOrder(arguments: order.arguments) { order.line.dropLast(9) } == nil)
  }

  @Test func aFailureWithoutACulpritFirstSlowsDownThenGivesUpTheEdition() throws {
    let failure = Self.failure(.memory(1 << 20), culprit: nil)
    let slow = try #require(Self.order.next(after: failure))
    #expect(slow.isSerial)
    #expect(!slow.isRestricted)
    let limited = try #require(slow.next(after: failure))
    #expect(limited.isRestricted)
    #expect(limited.next(after: failure) == nil)
  }

  @Test func theFindingNamesTheCause() {
    let messages: [(ProcessFailure.Cause, String)] = [
      (.signal(.terminate), "plugin health stopped with signal 15"),
      (.exit(0), "plugin health ended the build with status 0"),
      (.stall(.milliseconds(1500)), "plugin health did not answer within 1.5 seconds"),
      (.memory(5 << 20), "plugin health exceeded the memory limit of the build, 5 MiB,"),
    ]
    for (cause, beginning) in messages {
      let finding = Self.failure(cause).finding(against: Self.mark)
      #expect(finding.message.hasPrefix(beginning))
      #expect(finding.place == Self.place)
    }
    var early = Self.failure(.memory(1 << 20), culprit: nil)
    early.step = nil
    #expect(early.unattributedFinding.message.hasSuffix("exceeded its memory limit of 1 MiB"))
    var failure = Self.failure(.exit(1), culprit: nil)
    failure.unreadable = "\u{1B}x"
    #expect(
      failure.unattributedFinding.notes.map(\.message) == [
        "it said ‘Fatal error: a\nb’",
        "its journal contains a line that cannot be read: ‘\\u{1B}x’",
      ])
  }
}
