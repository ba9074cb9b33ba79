import Findings
public import YAMLReader

extension YAMLValue where Output == RecordLink {
  private static var title: YAMLField<String> {
    YAMLField("title", .text, required: true, "The words of the link.")
  }
  private static var url: YAMLField<Located<String>> {
    YAMLField(
      "url", .located(.address), required: true,
      "The target: an http, https, mailto or tel address.")
  }

  /// A link with a title and an address whose scheme is allowed.
  public static var link: YAMLValue {
    let (title, url) = (title, url)
    return .object("a link", [title.key, url.key]) { object in
      let address = object[url].flatMap { Address.checked($0, object.diagnostics) }
      guard let text = object[title], let address else { return nil }
      return RecordLink(title: text, url: address, place: object.place)
    }
  }
}

extension YAMLValue where Output == [RecordLink] {
  /// The links of a record, each shown once.
  public static var links: YAMLValue {
    .distinct(.link, by: { "\($0.url) \($0.title)" }, where: { $0.url == $1.url })
  }
}

extension YAMLValue where Output == Hashtag {
  private static var text: YAMLField<String> {
    YAMLField("text", .text, required: true, "The tag as written, with its signs.")
  }
  private static var language: YAMLField<String> {
    YAMLField("language", .language, required: true, "Its language, such as zh.")
  }

  /// A hashtag: a text, optionally with its language.
  public static var hashtag: YAMLValue {
    let (text, language) = (text, language)
    let object = YAMLValue.object("a hashtag", [text.key, language.key]) { object in
      object[text].map { Hashtag($0, language: object[language]) }
    }
    let plain = YAMLValue<String>.text
    return YAMLValue(shape: .either([plain.shape, object.shape])) { node, diagnostics in
      if node.kind == .mapping { return object.read(node, diagnostics) }
      return plain.read(node, diagnostics).map { Hashtag($0) }
    }
  }
}

extension YAMLValue where Output == PeopleCount {
  private static let groups = ["women", "men", "girls", "boys"]

  /// A number, numbers by group, or a number with a qualifier.
  public static var people: YAMLValue {
    let number = YAMLValue<Int>.count { text in
      MeantCount(text)?.fix
        ?? "write a number such as 40, or {count: 40, qualifier: over}"
    }
    let parts = groups.map { YAMLField($0, number, "The number of \($0).") }
    let count = YAMLField("count", number, "The total.")
    let qualifier = YAMLField(
      "qualifier", .choice(PeopleCount.Qualifier.allCases.map(\.rawValue), "a qualifier"),
      "How exact the count is.")
    let object = YAMLValue.object(
      "a count of people", parts.map(\.key) + [count.key, qualifier.key]
    ) { object in
      let told = zip(groups, parts).compactMap { group, field in
        object[field].map { PeopleCount.Part(group: group, count: $0) }
      }
      let sum = told.reduce(0) { $0 + $1.count }
      let total = object[count] ?? sum
      guard !told.isEmpty || object.place(of: count) != nil else {
        object.diagnostics.report(.peopleWithoutCount(at: object.place))
        return nil
      }
      return PeopleCount(
        total, qualifier: object[qualifier].flatMap(PeopleCount.Qualifier.init), parts: told,
        at: object.place)
    }
    return YAMLValue(shape: .either([number.shape, object.shape])) { node, diagnostics in
      if node.kind == .mapping { return object.read(node, diagnostics) }
      return number.read(node, diagnostics).map { PeopleCount($0) }
    }
  }
}

extension YAMLValue where Output == String {
  /// An address without spaces; white space around it is no part of it.
  public static var address: YAMLValue {
    text(form: "address").map { address, node, diagnostics in
      guard
        address.isGraphicASCII
          || !address.unicodeScalars.contains(where: \.properties.isWhitespace)
      else {
        diagnostics.report(.addressWithSpace(address, at: node.place))
        return nil
      }
      return address
    }
  }

  /// A colour as `#rrggbb`.
  public static var color: YAMLValue {
    text(form: "color").map { text, node, diagnostics in
      let digits = text.unicodeScalars.dropFirst()
      guard text.hasPrefix("#"), digits.count == 6,
        digits.allSatisfy({ $0.isASCII && $0.properties.isASCIIHexDigit })
      else {
        diagnostics.report(.color(text, at: node.place))
        return nil
      }
      return text.lowercased()
    }
  }
}

extension String {
  /// Whether the text is ASCII without spaces and controls, as nearly every address is.
  fileprivate var isGraphicASCII: Bool {
    var text = self
    return text.withUTF8 { bytes in
      // Without a branch in it, the loop takes many bytes at a time.
      var other: UInt8 = 0
      for byte in bytes { other |= byte &- 0x21 > 0x5E ? 1 : 0 }
      return other == 0
    }
  }
}
