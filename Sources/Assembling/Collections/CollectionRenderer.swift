import Document
import Planning
import Wording

/// Shows records that were collected over several units.
struct CollectionRenderer {
  let plan: CollectionPlan
  let section: SectionPlan
  let words: Words

  /// The rows in their usual form, grouped as the configuration says.
  func blocks(of rows: [CollectedRow]) -> [Block] {
    switch plan.kind {
    case .partners: table(rows, by: plan.groupBy[...])
    case .milestones, .facts, .activities, .publications, .designations, .figures:
      groups(rows, by: plan.groupBy[...])
    }
  }

  /// The files that rows come from, relative to the workspace.
  func sources(of rows: [CollectedRow]) -> [String] {
    var files: Set<String> = []
    var last = ""
    for row in rows {
      let path = row.place.path
      if path != last { files.insert(path) }
      last = path
    }
    return files.sorted()
  }

  // MARK: Rows

  /// The records that the section shows, in their order.
  func rows(of units: [CollectedUnit]) -> [CollectedRow] {
    let rows = units.flatMap { unit in CollectedRow.rows(of: plan.kind, unit, words: words) }
    let only = Set(section.only.map(\.value))
    let chosen = RowOrder(section).sorted(
      only.isEmpty ? rows : rows.filter { $0.activity.map { only.contains($0.id) } ?? true })
    return section.limit.map { Array(chosen.prefix($0)) } ?? chosen
  }

  /// Rows by the value of a field, in the order in which values first appear.
  static func grouped(
    _ rows: [CollectedRow], by field: String
  ) -> [(value: String, rows: [CollectedRow])] {
    var positions: [String: Int] = [:]
    var groups: [(value: String, rows: [CollectedRow])] = []
    for row in rows {
      let value = row.value(of: field)
      if let position = positions[value] {
        groups[position].rows.append(row)
      } else {
        positions[value] = groups.count
        groups.append((value, [row]))
      }
    }
    return groups
  }

  // MARK: Forms

  /// Each group under its title, records in their own form.
  private func groups(_ rows: [CollectedRow], by fields: ArraySlice<String>) -> [Block] {
    guard let field = fields.first else { return plain(rows) }
    return Self.grouped(rows, by: field).flatMap { group -> [Block] in
      titled(group.value, self.groups(group.rows, by: fields.dropFirst()))
    }
  }

  /// Each group under its title; the last of several fields becomes the first column of the tables.
  private func table(_ rows: [CollectedRow], by fields: ArraySlice<String>) -> [Block] {
    let heads = plan.groupBy.count > 1 ? fields.dropLast() : fields
    guard let field = heads.first else {
      let ordered = fields.first.map { Self.grouped(rows, by: $0).flatMap(\.rows) } ?? rows
      return [table(ordered, first: fields.first)]
    }
    return Self.grouped(rows, by: field).flatMap { group in
      titled(group.value, table(group.rows, by: fields.dropFirst()))
    }
  }

  private func titled(_ title: String, _ blocks: [Block]) -> [Block] {
    guard !title.isEmpty else { return blocks }
    let role: Role = plan.kind == .partners ? .partners : .section
    return [Block(.group(Group(role, title: [.text(title)], blocks)))]
  }

  private func table(_ rows: [CollectedRow], first: String?) -> Block {
    let further = ["country", "category", "group", "sector"].filter { field in
      !plan.groupBy.contains(field)
        && rows.contains { $0.value(of: field) != rows[0].value(of: field) }
    }
    let leading = [first].compactMap(\.self).filter { field in
      rows.contains { !$0.value(of: field).isEmpty }
    }
    let columns = leading + ["name"] + further
    return Block(
      .table(
        Table(
          header: columns.map { [.text(words.field($0))] },
          rows: rows.map { row in
            columns.map { column in
              let text = row.value(of: column)
              return text.isEmpty ? [] : [.text(text)]
            }
          })))
  }

  private func plain(_ rows: [CollectedRow]) -> [Block] {
    switch plan.kind {
    case .milestones: [Block(.timeline(rows.compactMap(\.timelineEntry)))]
    case .facts: [Block(.definitionList(rows.compactMap(\.definition)))]
    case .activities, .publications, .partners, .designations, .figures:
      rows.flatMap { $0.page(form: section.form) }
    }
  }
}
