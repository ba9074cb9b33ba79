import Records
import YAMLReader

extension YAMLValue where Output == Moment {
  /// A day, or a time of a day with its zone.
  static var moment: YAMLValue {
    YAMLValue<String>.text(form: "day or time").map { text, node, diagnostics in
      if let moment = Moment(text) { return moment }
      diagnostics.report(.momentForm(text, at: node.place))
      return nil
    }
  }
}
