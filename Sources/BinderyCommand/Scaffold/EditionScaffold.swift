import ArgumentParser
import Document
import Planning
import Records
import SectorKit
import WorkspaceFiles

/// The folder of a new edition.
struct EditionScaffold {
  let name: String
  let kind: EditionKind
  let period: String?

  /// Checks what was asked for.
  init(_ name: String, kind: EditionKind, period: String?) throws {
    guard Slug.isValid(name), name.utf8.allSatisfy({ $0 < 0x80 }) else {
      throw ValidationError(
        "‘\(name)’ cannot be the name of an edition: use lower-case letters, digits and hyphens, "
          + "such as ‘\(Slug(name))’.")
    }
    if kind.needsPeriod && period == nil {
      throw ValidationError(
        "An edition of kind ‘\(kind.rawValue)’ needs --period, such as 2025-Q1.")
    }
    if let period, (try? DateSpan(period)) == nil {
      throw ValidationError(
        "‘\(period)’ is no stretch of time: write 2025, 2025-Q1, 2025-03 or 2025-03/2025-08.")
    }
    self.name = name
    self.kind = kind
    self.period = period
  }

  /// The files that make the edition.
  func scaffold(plugins: [any SectorPlugin]) -> Scaffold {
    let folder = "Configs/\(name)"
    var files = [Scaffold.NewFile(path: "\(folder)/report.yaml", text: report(plugins))]
    if kind != .articles {
      files.append(
        .init(path: "\(folder)/foreword.md", text: "The words before the first section.\n"))
    }
    return Scaffold(files: files)
  }

  private var title: String {
    let words = name.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private var formats: String {
    kind == .newsletter ? "[html, markdown, text, email]" : "[html, markdown, text]"
  }

  private func report(_ plugins: [any SectorPlugin]) -> String {
    var lines = [
      ContentSchema.modeline("report", depth: 2),
      "kind: \(kind.rawValue)",
      "title: \(title)",
      "organization: Our Office",
    ]
    if let period { lines.append("period: \(period)") }
    lines += [
      "theme: \(kind == .annualReport ? "annual-report" : "newsletter")",
      "formats: \(formats)",
    ]
    if kind == .newsletter { lines.append("unsubscribe: mailto:office@example.org") }
    lines.append("sections:")
    if kind == .articles {
      lines += ["  - title: Articles", "    collect: activities"]
    } else {
      lines += ["  - title: Foreword", "    file: foreword.md"]
      for plugin in plugins {
        lines.append("  - sector: \(plugin.description.id)")
        switch kind {
        case .newsletter: lines.append("    fragments: [features, highlights]")
        case .brochure: lines.append("    fragments: [about]")
        case .annualReport, .articles: break
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
