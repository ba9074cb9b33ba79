/// Puts one fault at a time into texts that have none.
struct FaultInjector {
  /// What a fault is like.
  enum Fault: String, CaseIterable {
    case changedCount = "a count changed"
    case droppedItem = "an item of a counted list dropped"
    case changedNumber = "a number of a sequence changed"
    case changedWeekday = "a day of the week changed"
    case changedDay = "a day that does not exist"
    case changedLength = "a length in days changed"
    case changedTotal = "a total changed"
    case swappedItems = "two items of an ordered list swapped"
    case swappedCountries = "two countries of a table swapped"
    case misspeltName = "a letter of a name dropped"
    case doubledWord = "a word doubled"
    case droppedMark = "a bracket or quotation mark dropped"
    case copiedParagraph = "a paragraph copied"
    case changedYear = "the year of an anniversary changed"
    case changedFigure = "a figure of a summary changed"

    /// The checks that are to find it.
    var codes: Set<String> {
      switch self {
      case .changedCount, .droppedItem: ["count-mismatch"]
      case .changedNumber: ["sequence-broken"]
      case .changedWeekday: ["weekday-mismatch"]
      case .changedDay: ["date-impossible"]
      case .changedLength: ["span-mismatch"]
      case .changedTotal: ["sum-mismatch"]
      case .swappedItems: ["order-broken"]
      case .swappedCountries: ["country-mismatch"]
      case .misspeltName: ["name-variant"]
      case .doubledWord: ["doubled-word"]
      case .droppedMark: ["unbalanced-mark"]
      case .copiedParagraph: ["near-duplicate"]
      case .changedYear: ["anniversary-mismatch"]
      case .changedFigure: ["figure-restated"]
      }
    }
  }

  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number below a bound.
  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[next(elements.count)]
  }

  private static let words = [
    2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine",
  ]
  private static let towns = [
    "Aldham", "Barnwell", "Caxton", "Dunmore", "Elsworth", "Foxton", "Girton", "Harlton",
    "Ickleton",
    "Kingston", "Linton", "Meldreth", "Newton", "Orwell", "Papworth", "Rampton", "Sawston",
  ]
  private static let nouns = ["towns", "schools", "clubs", "museums", "partners", "villages"]
  private static let institutions = [
    ("National University of Mongolia", "Mongolia"), ("Warsaw Museum of Maps", "Poland"),
    ("Peruvian Academy of Water", "Peru"), ("Kyoto Botanical Institute", "Japan"),
    ("Norwegian Society of Bakers", "Norway"), ("Ministry of Forests of Kenya", "Kenya"),
  ]
  private static let paragraphs = [
    "The ferry leaves twice a day in winter and four times when guests fill the quay with their bags.",
    "Bakers in the old quarter rise at three, light the stove, and sell warm loaves before school begins.",
    "Nurses from both hospitals learnt how the valley can be reached when snow has closed its only road.",
  ]

  /// A text without faults and the same text with one.
  mutating func texts(with fault: Fault) -> (right: String, wrong: String) {
    let count = 3 + next(6)
    let start = next(Self.towns.count - count)
    let list = Array(Self.towns[start..<(start + count)])
    let noun = pick(Self.nouns)
    func items(_ list: [String]) -> String { list.map { "- \($0)" }.joined(separator: "\n") }
    func announced(_ count: Int, _ list: [String]) -> String {
      "The plan is for \(Self.words[count] ?? "\(count)") \(noun):\n\n\(items(list))\n"
    }
    switch fault {
    case .changedCount:
      let other = count == 9 ? 8 : count + 1
      return next(2) == 0
        ? (announced(count, list), announced(other, list))
        : (heading(count, noun, list), heading(other, noun, list))
    case .droppedItem:
      var fewer = list
      fewer.remove(at: next(fewer.count))
      return next(2) == 0
        ? (announced(count, list), announced(count, fewer))
        : (inline(count, noun, list), inline(count, noun, fewer))
    case .changedNumber:
      let numbers = Array(1...count)
      var wrong = numbers
      wrong[1 + next(count - 1)] += 1 + next(2)
      func headings(_ numbers: [Int]) -> String {
        zip(numbers, list).map { "## \($0). \($1)\n\nText about it." }.joined(separator: "\n\n")
      }
      return (headings(numbers), headings(wrong))
    case .changedWeekday: return weekday()
    case .changedDay:
      let month = pick([("April", 30), ("June", 30), ("September", 30), ("February", 28)])
      let year = 2001 + 2 * next(12)
      func text(_ day: Int) -> String { "The fair of \(day) \(month.0) \(year) drew a crowd.\n" }
      return (text(1 + next(month.1)), text(month.1 + 1))
    case .changedLength:
      let first = 1 + next(12)
      let days = 2 + next(7)
      func text(_ days: Int, _ last: Int) -> String {
        "A \(Self.words[days] ?? "")-day course was held from \(first) to \(last) May 2021.\n"
      }
      let other = days == 9 ? 8 : days + 1
      return (text(days, first + days - 1), text(other, first + days - 1))
    case .changedTotal:
      let values = list.map { _ in 1 + next(90) }
      let sum = values.reduce(0, +)
      func table(_ total: Int) -> String {
        "| place | guests |\n| --- | --- |\n"
          + zip(list, values).map { "| \($0) | \($1) |\n" }.joined() + "| Total | \(total) |\n"
      }
      return (table(sum), table(sum + 1 + next(9)))
    case .swappedItems:
      var swapped = list
      let at = next(count - 1)
      swapped.swapAt(at, at + 1)
      func text(_ list: [String]) -> String {
        "The \(noun), in alphabetical order:\n\n\(items(list))\n"
      }
      return (text(list), text(swapped))
    case .swappedCountries: return countries()
    case .misspeltName: return name()
    case .doubledWord:
      let paragraph = pick(Self.paragraphs)
      let words = paragraph.split(separator: " ")
      let small = words.indices.filter { $0 > 0 && words[$0].allSatisfy(\.isLetter) }
      let at = pick(small)
      let wrong = words[...at] + [words[at]] + words[(at + 1)...]
      return (paragraph, wrong.joined(separator: " "))
    case .droppedMark:
      let (open, close) = pick([("(", ")"), ("“", "”"), ("[", "]")])
      let town = pick(list)
      let right = "The hall of \(town), \(open)an old barn\(close), opened in May.\n"
      return (right, right.replacing(pick([open, close]), with: ""))
    case .copiedParagraph:
      let paragraph = pick(Self.paragraphs)
      return ("\(paragraph)\n\nIt rained.\n", "\(paragraph)\n\nIt rained.\n\n\(paragraph)\n")
    case .changedYear:
      let year = 1900 + next(60)
      let age = 20 + next(40)
      func text(_ feast: Int) -> String {
        "Founded in \(year), the club of \(list[0]) kept its \(age)th anniversary in \(feast).\n"
      }
      return (text(year + age), text(year + age + 1 + next(5)))
    case .changedFigure:
      let guests = 40 + next(400)
      func text(_ figure: Int) -> String {
        "---\ntitle: Fair\nsummary: The fair drew \(figure) guests.\n---\nIt drew \(guests) guests to \(list[0]).\n"
      }
      return (text(guests), text(guests + 1 + next(20)))
    }
  }

  private func heading(_ count: Int, _ noun: String, _ list: [String]) -> String {
    "## \(count) new \(noun)\n\n" + list.map { "- \($0)" }.joined(separator: "\n") + "\n"
  }

  private func inline(_ count: Int, _ noun: String, _ list: [String]) -> String {
    let names = list.dropLast().joined(separator: ", ") + ", and " + (list.last ?? "")
    return "They chose \(Self.words[count] ?? "\(count)") \(noun): \(names).\n"
  }

  private mutating func weekday() -> (String, String) {
    let names = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    // 1 March 2021 was a Monday.
    let day = 1 + next(31)
    let right = (day - 1) % 7
    let wrong = (right + 1 + next(6)) % 7
    let form = next(3)
    func text(_ weekday: Int) -> String {
      switch form {
      case 0: "The fair opened on \(names[weekday]), \(day) March 2021.\n"
      case 1: "On \(names[weekday]), March \(day), 2021, the fair opened.\n"
      default: "The fair opened on \(day) March 2021 (\(names[weekday])).\n"
      }
    }
    return (text(right), text(wrong))
  }

  private mutating func countries() -> (String, String) {
    var rows = Self.institutions
    let first = next(rows.count)
    let second = (first + 1 + next(rows.count - 1)) % rows.count
    func table(_ rows: [(String, String)]) -> String {
      "| partner | country |\n| --- | --- |\n"
        + rows.map { "| \($0.0) | \($0.1) |\n" }.joined()
    }
    let right = table(rows)
    (rows[first].1, rows[second].1) = (rows[second].1, rows[first].1)
    return (right, table(rows))
  }

  private mutating func name() -> (String, String) {
    let name = pick([
      "Regional Committee for Harbour Trade", "Institute of Mountain Weather",
      "Foundation for Travelling Libraries", "Academy of Northern Languages",
    ])
    var words = name.split(separator: " ").map(String.init)
    let long = words.indices.filter { words[$0].count > 6 }
    let at = pick(long)
    var letters = Array(words[at])
    letters.remove(at: 2 + next(letters.count - 4))
    words[at] = String(letters)
    let wrong = words.joined(separator: " ")
    func text(_ last: String) -> String {
      "They wrote to the \(name). In May, the \(name) replied. Later the \(last) met.\n"
    }
    return (text(name), text(wrong))
  }
}
