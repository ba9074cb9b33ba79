import Platform
import PreviewNotes

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The program `bindery-preview`.
public enum PreviewProgram {
  /// The exit status of a preview that could not start as requested.
  private static let usage: Int32 = 2
  /// The exit status of a preview that has ended on its own.
  private static let ended: Int32 = 1

  /// Shows the edition that the command line orders, and exits when the preview ends.
  public static func main() async -> Never {
    guard let order = order(in: CurrentProcess.arguments) else {
      complain("start a preview with: bindery preview NAME")
      CurrentProcess.exit(usage)
    }
    // Somebody may remove the folder that it started in; holding on to it would hide that.
    CurrentProcess.enter("/")
    // The output may have lost its reader.
    Signal.brokenPipe.setIgnored(true)
    let interruptions = await Interruptions()
    let end: Signal?
    do {
      end = try await PreviewRun(order).run(until: interruptions)
    } catch PreviewServer.Failure.portTaken(let port) {
      complain("another program uses port \(port); name another port, or none to get a free one")
      CurrentProcess.exit(usage)
    } catch PreviewServer.Failure.unavailable(let reason) {
      complain("the preview cannot listen on ‘\(order.host ?? PreviewRun.loopback)’: \(reason)")
      CurrentProcess.exit(usage)
    } catch {
      complain(
        "no folder to build into can be made: \((error as? SystemError)?.text ?? "\(error)")")
      CurrentProcess.exit(usage)
    }
    // Who started the program can then see how it ended.
    if let end { CurrentProcess.end(by: end) }
    CurrentProcess.exit(ended)
  }

  static func order(in arguments: [String]) -> PreviewOrder? {
    guard arguments.count == 1 else { return nil }
    return try? JSONDecoder().decode(PreviewOrder.self, from: Data(arguments[0].utf8))
  }

  static func complain(_ text: String) {
    try? Descriptor.standardError.write(Array("bindery: \(text)\n".utf8))
  }
}
