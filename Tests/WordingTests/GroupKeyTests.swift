import Testing

@testable import Wording

@Suite struct GroupKeyTests {
  @Test func spellingsOfOneValueAreEqual() {
    #expect(GroupKey("Média") == GroupKey("ME\u{301}DIA"))
    #expect(GroupKey(" Republic\u{A0} of  Korea ") == GroupKey("Republic of Korea"))
    #expect(GroupKey("Ja\u{200B}pan") == GroupKey("Japan"))
    #expect(GroupKey("Media") != GroupKey("Médias"))
    #expect(GroupKey("Media") != GroupKey("Média"))
    #expect(GroupKey("A  B") == GroupKey("a b"))
    #expect(GroupKey("A-B") != GroupKey("a b"))
  }

  /// A zero width space, which keys omit, forces the slow path for a value.
  @Test func quickWayAgreesWithTheOther() {
    let parts = [
      "A", "z", "[", "@", "É", "×", "÷", "ÿ", "ß", "Å", " ", "  ", "–", "’", "\u{202F}", "中", "ア",
      "\u{3000}", "한", "\u{301}", "Ж", "İ", "Ǆ", "豈", "\u{AD}", "🙂", "\t",
    ]
    for first in parts {
      for second in parts {
        for third in parts {
          let value = first + second + third
          #expect(
            GroupKey(value) == GroupKey("\u{200B}" + value), "\(value.unicodeScalars.map(\.value))")
        }
      }
    }
  }
}
