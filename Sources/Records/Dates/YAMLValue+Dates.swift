public import YAMLReader

extension YAMLValue where Output == DateSpan {
  /// A day, a month, a quarter or a year, or two of them separated by `/`.
  public static var dateSpan: YAMLValue {
    YAMLValue<String>.text(form: "date").map { text, node, diagnostics in
      do throws(DateSpan.Problem) {
        return try DateSpan(text)
      } catch {
        diagnostics.report(.date(text, error, at: node.place))
        return nil
      }
    }
  }
}

extension YAMLValue where Output == [DateSpan] {
  /// A date, or a list of dates.
  public static var dates: YAMLValue {
    let one = YAMLValue<DateSpan>.dateSpan
    let many = YAMLValue.distinct(one) { "\($0.first)/\($0.last)" }
    return YAMLValue(shape: .either([one.shape, many.shape])) { node, diagnostics in
      if node.kind == .sequence {
        guard !node.items.isEmpty else {
          diagnostics.report(.noDate(at: node.place))
          return nil
        }
        return many.read(node, diagnostics)
      }
      return one.read(node, diagnostics).map { [$0] }
    }
  }
}
