import Document
import Records
import Wording

/// Renders the records of a collection, in groups, as their kind declares.
struct CollectionRenderer {
  let type: any Record.Type
  let request: CollectionRequest

  /// The rows, grouped as the configuration says.
  func blocks(of rows: [CollectedRow]) -> [Block] {
    let type: any Record.Type = type
    return blocks(of: rows, as: type)
  }

  private func blocks<R: Record>(of rows: [CollectedRow], as type: R.Type) -> [Block] {
    let fields = request.plan.groupBy[...]
    return switch type.recordKind.presentation {
    case .table(let table): tables(rows, by: fields, table, isRegister: false)
    case .register(let table): tables(rows, by: fields, table, isRegister: fields.count > 1)
    case .pages(let page):
      groups(rows, by: fields) { records in
        records.flatMap { page($0, request.section.form, request.words) }
      }
    case .together(let show): groups(rows, by: fields) { show($0, request.words) }
    }
  }

  /// Groups rows by the value of a field, in the order that values first occur.
  static func grouped(
    _ rows: [CollectedRow], by field: String
  ) -> [(value: String, rows: [CollectedRow])] {
    var positions: [GroupKey: Int] = [:]
    var groups: [(value: String, rows: [CollectedRow])] = []
    for row in rows {
      let value = row.value(of: field)
      let key = GroupKey(value)
      if let position = positions[key] {
        groups[position].rows.append(row)
      } else {
        positions[key] = groups.count
        groups.append((value, [row]))
      }
    }
    return groups
  }

  /// The groups with their titles; records in the innermost groups are rendered as their kind
  /// declares.
  private func groups<R: Record>(
    _ rows: [CollectedRow], by fields: ArraySlice<String>, _ show: ([R]) -> [Block]
  ) -> [Block] {
    guard let field = fields.first else { return show(rows.compactMap { $0.record as? R }) }
    return Self.grouped(rows, by: field).flatMap { group in
      titled(group.value, .section, groups(group.rows, by: fields.dropFirst(), show))
    }
  }

  private func titled(_ title: String, _ role: Role, _ blocks: [Block]) -> [Block] {
    guard !title.isEmpty else { return blocks }
    return [Block(.group(Group(role, title: [.text(title)], blocks)))]
  }

  // MARK: Tables

  /// The groups with their titles; the last of several grouping fields becomes the first column of
  /// the tables, or the terms of a register.
  private func tables(
    _ rows: [CollectedRow], by fields: ArraySlice<String>, _ plan: RecordTable, isRegister: Bool
  ) -> [Block] {
    let titles = request.plan.groupBy.count > 1 ? fields.dropLast() : fields
    guard let field = titles.first else {
      if isRegister, let field = fields.first { return register(rows, by: field, plan) }
      let ordered = fields.first.map { Self.grouped(rows, by: $0).flatMap(\.rows) } ?? rows
      return [table(ordered, first: fields.first, plan)]
    }
    return Self.grouped(rows, by: field).flatMap { group in
      titled(
        group.value, plan.role,
        tables(
          group.rows, by: fields.dropFirst(), plan, isRegister: isRegister))
    }
  }

  /// The names under each value of a field, those without a value first.
  private func register(
    _ rows: [CollectedRow], by field: String, _ plan: RecordTable
  ) -> [Block] {
    let further = further(of: rows, plan)
    func names(_ rows: [CollectedRow]) -> Block {
      List(
        .bullet,
        rows.map { row in
          let name = row.value(of: plan.name)
          let more = further.map(row.value).filter { !$0.isEmpty }.joined(separator: ", ")
          return [.text(more.isEmpty ? name : "\(name) (\(more))")]
        }
      ).block
    }
    let groups = Self.grouped(rows, by: field)
    let nameless = groups.filter(\.value.isEmpty).map { names($0.rows) }
    let named = groups.filter { !$0.value.isEmpty }
    if named.isEmpty { return nameless }
    return nameless + [
      Block(.definitionList(named.map { Definition([.text($0.value)], [names($0.rows)]) }))
    ]
  }

  /// The fields where records differ, other than those that group them.
  private func further(of rows: [CollectedRow], _ plan: RecordTable) -> [String] {
    plan.further.filter { field in
      guard !request.plan.groupBy.contains(field), let first = rows.first?.value(of: field) else {
        return false
      }
      return rows.contains { $0.value(of: field) != first }
    }
  }

  private func table(_ rows: [CollectedRow], first: String?, _ plan: RecordTable) -> Block {
    let further = further(of: rows, plan)
    let leading = [first].compactMap(\.self).filter { field in
      rows.contains { !$0.value(of: field).isEmpty }
    }
    let columns = leading + [plan.name] + further
    let table = Table(
      header: columns.map { [.text(request.words.field($0))] },
      rows: rows.map { row in
        columns.map { column in
          let text = row.value(of: column)
          return text.isEmpty ? [] : [.text(text)]
        }
      })
    return Block(.table(table))
  }
}
