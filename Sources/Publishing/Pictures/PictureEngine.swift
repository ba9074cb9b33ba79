import Bytes
import Findings
import Platform

/// libvips, which makes pictures smaller.
package struct PictureEngine: Sendable {
  /// The engine as `bindery doctor` lists it.
  package static let engine = ExternalEngine(
    name: "libvips", commands: ["vips"], cure: "install the Debian package ‘libvips-tools’")

  /// One thread for each process, since there is one process for each job; and none of the readers that
  /// nobody has tried with hostile files.
  private static let variables = [
    "LC_ALL": "C.UTF-8", "TZ": "UTC", "VIPS_CONCURRENCY": "1", "VIPS_BLOCK_UNTRUSTED": "1",
  ]
  /// Its messages when it goes on with a picture that it could read only in part.
  private static let signsOfDamage = ["error in tile", "remature end", "orrupt"]
  /// Its messages about kinds of files that it was built without.
  private static let signsOfIgnorance = [
    "not a known file format", "not a known file suffix", "unsupported codec",
    "Unsupported feature",
  ]
  private static let window = 16 << 10

  private let start: EngineStart
  /// The version, or `unknown`.
  let version: String
  let limits: ProcessLimits

  /// Looks for the engine; nil where it is not installed.
  ///
  /// - Parameter cache: keeps its version: the engine takes longer to tell it than a build takes that finds
  ///   all of its pictures in the cache.
  init?(versionIn cache: BuildCache) async {
    guard let start = Self.engine.start else { return nil }
    self.init(
      start, version: await Self.version(of: start, in: cache),
      limits: ProcessLimits(printed: 1 << 20, fileSize: 256 << 20))
  }

  /// The version as the cache has it for that very program, or as the program tells it.
  private static func version(of start: EngineStart, in cache: BuildCache) async -> String {
    let key = FileStamp(path: start.program).map { stamp in
      let program = ([start.program] + start.arguments + [stamp.text]).joined(separator: "\n")
      return Digest.text(of: ByteRope([Array("The version of \(program)".utf8)]))
    }
    if let key, let kept = cache.entry(key)?.bytes {
      return String(decoding: kept, as: UTF8.self)
    }
    guard let version = await engine.version(of: start) else { return "unknown" }
    if let key, let scratch = try? cache.makeScratch() {
      _ = cache.keep(Array(version.utf8), as: key, in: scratch)
    }
    return version
  }

  /// Takes a program for the engine.
  init(_ start: EngineStart, version: String, limits: ProcessLimits) {
    self.start = start
    self.version = version
    self.limits = limits
  }

  /// The result of a run.
  enum Outcome {
    case made
    /// The picture is damaged; the value is the engine's message about it.
    case damaged(String?)
    case failed(Diagnostic)
    /// The engine does not know the kind.
    case unable
  }

  /// Makes a file of another by a recipe.
  ///
  /// - Parameters:
  ///   - folder: the location of the folder of both files.
  ///   - shown: the file to be made, as messages name it.
  ///   - place: the place that shows the picture.
  func run(
    _ recipe: PictureRecipe, from source: String, to target: String, in folder: String,
    shown: String, at place: Place
  ) async -> Outcome {
    let message = EngineMessage(engine: Self.engine, file: shown, place: place)
    var launch = ProcessLaunch(
      program: start.program,
      arguments: start.arguments + recipe.arguments(from: source, to: target))
    launch.workingFolder = folder
    launch.variables = Self.variables
    do throws(SystemError) {
      var process = try GuardedProcess(launch, within: limits)
      let outcome = await process.run()
      let lines = process.printed.lines(from: 0, limit: Self.window)
      switch outcome {
      case .ended(.exited(0)):
        let damage = lines.first { line in Self.signsOfDamage.contains(where: line.contains) }
        return damage.map { .damaged($0) } ?? .made
      case .ended(.exited):
        let isUnable = lines.contains { line in Self.signsOfIgnorance.contains(where: line.contains)
        }
        return isUnable ? .unable : .damaged(lines.last)
      case .ended(let end): return .failed(message.failed(end, lines))
      case .outOfTime: return .failed(message.stalled(limits.time, lines))
      case .outOfMemory: return .failed(message.outgrew(limits.memory, lines))
      case .tooMuchOutput: return .failed(message.tooMuchOutput(limits.printed, lines))
      }
    } catch {
      return .failed(message.unstarted(error.text))
    }
  }
}
