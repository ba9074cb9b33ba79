/// A string of bytes that is read as a sequence of choices; behind its end, every choice is the first.
///
/// The fuzzer changes bytes, so nearby inputs make nearby values.
struct Tape {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Whether every choice from here on is the first.
  var isAtEnd: Bool { rest.isEmpty }

  /// A number below a bound of 256 at most.
  mutating func number(below bound: Int) -> Int {
    guard let byte = rest.popFirst() else { return 0 }
    return Int(byte) % bound
  }

  /// One of several values.
  mutating func one<Value>(of values: [Value]) -> Value { values[number(below: values.count)] }

  /// Whether something is the case; false behind the end.
  mutating func flag() -> Bool { number(below: 2) == 1 }

  /// A number of values, often none or a few.
  mutating func some<Value>(_ most: Int, _ make: (inout Tape) -> Value) -> [Value] {
    let count = number(below: most + 1)
    var values: [Value] = []
    while values.count < count, !isAtEnd { values.append(make(&self)) }
    return values
  }

  /// A whole number of any size.
  mutating func integer() -> Int {
    one(of: [0, 1, 2, 6, 7, -1, 99, 999_999_999, 1_000_000_000, .max, .min, .max / 2])
  }

  /// A number of any size, or none.
  mutating func amount() -> Double {
    one(of: [
      0, 1, 2.5, -1, 1e15, -1e15, 1.1e15, 1e300, -1e300, .infinity, -.infinity, .nan,
      .leastNonzeroMagnitude,
      .greatestFiniteMagnitude, 0.1,
    ])
  }

  /// A text: one that is known to be trouble, or the bytes that follow.
  mutating func text() -> String {
    let choice = number(below: Self.troubles.count + 4)
    if choice < Self.troubles.count { return Self.troubles[choice] }
    let bytes = rest.prefix(number(below: 24))
    rest = rest.dropFirst(bytes.count)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let troubles = [
    "", " ", "word", "two words", "\u{0}", "\n", "\r", "a\nb\n\nc", "\u{2028}", "\t", "*", "**a**",
    "`", "```",
    "<b>", "&amp;", "\"", "'", "|", "[a](b)", "# a", "- a", "1. a", "\\", "a\\", "~~", "$a$",
    "#import", "{{a}}",
    "\u{202E}abc", "\u{200B}", "\u{FEFF}", "e\u{301}", "👩‍🔬", "教育，", "مؤتمر", ":", "@",
    "http://a.example", "www.a.example",
    "]]>", "-->", "</style>", "%", "../", "a/b",
  ]
}
