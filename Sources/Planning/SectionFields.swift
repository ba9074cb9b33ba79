import Findings
import Records
public import YAMLReader

/// The keys of sections in `report.yaml`.
public enum SectionFields {
  static let title = YAMLField("title", .text, "The section's title.")
  static let id = YAMLField("id", .located(.text), "The name for links to the section.")
  static let file = YAMLField(
    "file", .located(.file), "The editor's Markdown, in the edition's folder.")
  static let sector = YAMLField(
    "sector", .located(.text), "The id of the unit whose chapter it is.")
  static let fragments = YAMLField(
    "fragments", .list(.located(.text)), "The unit's fragments to show, in this order.")
  static func collect(among names: [String]) -> YAMLField<String> {
    YAMLField(
      "collect", .choice(names, "something that can be collected"),
      "The content to collect from all units.")
  }
  static func show(among names: [String]) -> YAMLField<[Located<String>]> {
    YAMLField(
      "show", .list(.located(.choice(names, "something that figures can show"))),
      "The views of the figures, in this order.")
  }
  static let from = YAMLField(
    "from", .units,
    "The units to collect from, or all; by default, the units that the edition's sections name, if any."
  )
  static let groupBy = YAMLField(
    "group-by", .list(.located(.text)), "The fields to group by, the outermost first.")
  static let sort = YAMLField("sort", .list(.located(.text)), "The fields to sort by.")
  static let collation = YAMLField(
    "collation", .list(.located(.text)),
    "Values of the first field to sort by, in the desired order; others follow.")
  static let layout = YAMLField("layout", .located(.file), "A layout in Templates/sections/.")
  static let sections = YAMLField("sections", .list(.node), "The sections below.")
  static let form = YAMLField(
    "form", .choice(RecordForm.declarable.map(\.rawValue), "a form"),
    "How much of each record to show.")
  static let only = YAMLField(
    "only", .distinct(.located(.text)) { $0.value },
    "Ids of the records to show, whatever their date.")
  static let limit = YAMLField("limit", .positiveCount, "The maximum number of records.")
  static let words = YAMLField(
    "words", .located(.count),
    "The maximum number of words; for Chinese and Japanese, of characters.")
  static let onFailure = YAMLField(
    "on-failure",
    .choice(SectionPlan.FailurePolicy.allCases.map(\.rawValue), "something to do on failure"),
    "The action if the content cannot be made; by default, placeholder.")
  static let allowHTML = YAMLField(
    "allow-html", .boolean, "Whether to keep raw HTML in the section's Markdown.")

  /// The keys of a section.
  ///
  /// - Parameters:
  ///   - collections: the names of the available collections.
  ///   - exhibits: the names of the exhibits that collections can show.
  public static func keys(collections: [String], exhibits: [String]) -> [YAMLKey] {
    [
      title.key, id.key, file.key, sector.key, fragments.key, collect(among: collections).key,
      show(among: exhibits).key, from.key, groupBy.key, sort.key, collation.key, layout.key,
      sections.key, form.key, only.key, limit.key, words.key, onFailure.key, allowHTML.key,
    ]
  }
}

extension YAMLValue where Output == [Located<String>] {
  /// Units by their IDs, or the word for all of them.
  fileprivate static var units: YAMLValue {
    let one = YAMLValue<Located<String>>.located(.choice([CollectionPlan.everyUnit], "a list"))
    let list = YAMLValue.list(.located(.text))
    return YAMLValue(shape: .either([one.shape, list.shape])) { node, diagnostics in
      guard node.kind != .sequence, node.text == CollectionPlan.everyUnit else {
        return list.read(node, diagnostics)
      }
      return one.read(node, diagnostics).map { [$0] }
    }
  }
}
