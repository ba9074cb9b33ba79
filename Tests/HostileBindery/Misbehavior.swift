import Document
import SectorKit
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A way for a plugin to disturb a build; the raw value is the ID of the plugin's unit.
enum Misbehavior: String, CaseIterable {
  case throwing, trapping, indexing, recursing, looping, sleeping, allocating, exiting, killing
  case aborting, printing, flooding, nesting, duplicating, borrowing, dawdling, dozing
  case burying, scribbling
  case infinite, negative, unheaded, numbering, ragged, unaligned, columnless, endless
  case escaping, wandering, shouting, relative, hostly, remote
  case haunting, clogging, holding, forking, alarming, cursing
  case doubling, repeating, raging, reporting, scattering, spouting, filling
  case stopping, terminating, piping, quitting, masking, ticking, parting, lingering, moving
  case veiling, limiting, starving, vanishing, emptying, erring

  /// The folder of the unit in `Plugins/`.
  var folder: String { rawValue.capitalized }

  struct Failure: Error {}

  /// Misbehaves.
  func contribution(for request: ContributionRequest) throws -> Contribution {
    var records = request.records
    var blocks = [Block(.paragraph([.text("Nothing happened.")]))]
    switch self {
    case .throwing: throw Failure()
    case .trapping:
      var sum = Int.max - request.records.activities.count
      sum += request.records.activities.count + request.fragments.count
      blocks.append(Block(.paragraph([.text("\(sum)")])))
    case .indexing: records.activities = [records.activities[records.activities.count + 5]]
    case .recursing: blocks.append(Block(.paragraph([.text("\(Self.depth(from: 1))")])))
    case .looping: while getpid() > 0 {}
    case .sleeping: sleep(600)
    case .dawdling, .dozing: sleep(1)
    case .allocating:
      var kept: [[Int]] = []
      while true { kept.append(Array(0..<1_000_000)) }
    case .exiting: exit(0)
    case .killing: kill(getpid(), SIGKILL)
    case .aborting: abort()
    case .scribbling: _ = "hello\n".withCString { write(3, $0, 6) }
    case .printing: print("a word\nand another")
    case .flooding: blocks = Array(repeating: Block(.thematicBreak), count: 10_000_000)
    case .nesting: for _ in 0..<100_000 { blocks = [Block(.quote(blocks))] }
    case .burying:
      var body = blocks
      for _ in 0..<100_000 { body = [Block(.quote(body))] }
      for index in records.facts.indices { records.facts[index].body = body }
    case .duplicating:
      blocks = (1...2).map { _ in
        Block(.heading(Heading(level: 3, [.text("Same")], anchor: "same")))
      }
    case .infinite, .negative, .unheaded, .numbering, .ragged, .unaligned, .columnless, .endless:
      blocks = [malformed]
    case .escaping, .wandering, .shouting, .relative, .hostly, .remote:
      blocks = [Block(.paragraph([leadingAstray]))]
    case .doubling:
      blocks = (1...2).flatMap { _ in records.activities.map { request.pages.page(of: $0) } }
    case .repeating:
      return Contribution(
        records: records, fragments: (1...2).map { _ in Fragment(request.fragments[0]) { blocks } })
    case .haunting: Self.leaveThread { _ = Array([0])[getpid() > 0 ? 5 : 0] }
    case .clogging: for _ in 1...64 { Task.detached { while getpid() > 0 { usleep(1000) } } }
    case .holding:
      let folder = open("build", O_RDONLY | O_DIRECTORY)
      if flock(folder, LOCK_EX) == 0 { return Contribution(records: records, fragments: []) }
    case .forking: Self.leaveProcesses()
    case .alarming:
      alarm(1)
      usleep(1000)
    case .cursing: blocks.append(Block(.paragraph([.text(CurseFormat.curse)])))
    case .raging: throw Rage()
    case .reporting:
      for number in 1...1_000_000 { request.reporter.report(.note, "number \(number)") }
      request.reporter.report(.warning, String(repeating: "a", count: 100_000_000))
    case .scattering: Self.scatter(request.reporter)
    case .stopping, .terminating, .piping, .quitting, .masking, .ticking, .parting, .lingering,
      .moving, .veiling, .limiting, .starving, .vanishing, .emptying, .erring:
      disturbProcess()
    case .spouting: for _ in 1... { print(String(repeating: "a", count: 1 << 20)) }
    case .filling:
      let line = Array(repeating: UInt8(ascii: "a"), count: 1 << 20)
      for _ in 1... { _ = write(3, line, line.count) }
    case .borrowing:
      blocks.append(
        Block(.heading(Heading(level: 3, [.text("Not mine")], anchor: "health-forum"))))
    }
    return Contribution(
      records: records, fragments: request.fragments.map { id in Fragment(id) { blocks } })
  }

  /// Recurses without end; every level needs the result of the next.
  @inline(never)
  private static func depth(from start: Int) -> Int {
    getpid() > 0 ? depth(from: start + 1) + Int(getpid()) % 3 : start
  }
}
