import BinderyTesting
import Foundation
import Testing
@testable import bindery

/// Looks facts of the documents that the shipped editions were made from up in the outputs: every
/// number, the titles of the activities with their days, and figures with what they count.
///
/// The figures are listed as the editions word them, which an editor may change; the numbers may not.
@Suite struct SourceFiguresTests {
  private static let figures: [String: [String]] = [
    "annual-report-2024": [
      // The Office and its history
      "40th anniversary", "around 25% of global economic output", "over 5,000 years",
      "one fifth of the world’s people", "16 regional meetings", "2 online training webinars",
      "7 training courses", "from 17 countries", "15 education planners",
      "140 media professionals", "over 800 schools", "ten community radio stations",
      "over 600 young people from 137 countries", "165 members", "118 entities",
      "26 members from 18 UN entities", "17 UN entities in China", "Of its 7 Member States",
      "17th anniversary", "second national television channel", "took charge of 5 countries",
      // Education
      "188,300 people", "80,215 of them children", "harshest dzud in 50 years", "21 provinces",
      "Over 40 key stakeholders", "Over 30 more people", "Nearly 300 educators",
      "from 12 countries: Australia", "Over 100 policymakers", "More than 1,500 people",
      "109 education officials", "about 43,000 viewers",
      "20 pilot teachers and the 5 master trainers", "The five UNEVOC Centres in China",
      "eight countries in Southeast Asia", "three key phases", "two-day national training workshop",
      // Natural Sciences
      "75 teams, made up of 400 young students from 12 countries",
      "100 participants on site and 1,300 online", "about 1,880 participants",
      "849 participants", "30 young representatives", "over 500 participants",
      "Over 400 young delegates and experts", "from 26 nations", "270,000 viewers",
      "83,000 participants", "19 local universities", "90 students from 21 provinces",
      "over 180 experts", "10 Biosphere Reserves and 6 World Heritage properties",
      "1,300 participants from 70 countries", "from 9 countries",
      "21 countries and 270 institutions", "50 international organizations from 41 countries",
      "29 academic reports", "16 countries and regions", "Forty student volunteers",
      "2-day online training course and a 3-day mock negotiation", "two lectures at Tsinghua",
      "over 80 in all", "four school-based curricula", "30 staff and young professionals",
      "has grown to 47", "met for three days between 7 and 10",
      "Thirteen speakers from 9 countries",
      "Over 60 experts", "over 400 experts and leaders",
      // Social and Human Sciences
      "60 young people from 53 countries", "Of 110 applicants, 60", "39 female and 21 male",
      "1,000 ordinary South Koreans", "65 officials", "over 500 stakeholders",
      "83 representatives of 42 organizations", "24 policy recommendations",
      "Thirteen were university students", "first Thursday of November",
      "around 60 government officials",
      // Culture
      "11,476 people, 59% of them women, had", "awareness among 81,889",
      "directly benefited 11,476 people, 59%", "awareness of 81,889 people",
      "5 million visitors", "625.5 million CNY",
      "8,260 people", "3,821 rural women and men", "100 Panda Ambassadors", "67,449 people",
      "19 publications and resources", "33 partners", "USD 485,352.33",
      "64 participants from more than 10 countries", "More than 120 committed participants",
      "22 managers of 12 World Heritage sites", "150 local pottery makers", "30 participants",
      "17th year of their partnership", "More than 100 people attended", "Over 60 delegates",
      "introduced by the United Nations 10 years before", "brought together 22 people",
      "The 40 participants",
      // Communication and Information
      "40 Mongolian journalists", "from 23 newsrooms", "nine proposals, six",
      "around 80 active student members", "16th consecutive year", "100,000 viewers",
      "50 media executives", "20 video lessons", "36 officials", "150 experts and scholars",
      "200 copies", "three-day advanced course", "three million Mongolian Tugrik",
      "three major universities", "27 participants", "70th anniversary", "Over 300 people attended",
      "More than 20 people took part", "five selected newsrooms", "More than 150 representatives",
      "Around 60 media professionals", "16.10",
      // Work across sectors and agencies
      "Over 50 participants attended the launch", "over 4,500 views", "Nearly 20 people",
      "three-year project", "60 participants to Khanbogd soum", "Five Chinese characters",
      // Designations
      "18 New Geoparks Globally, 6 in China", "5 New Inscriptions in East Asia",
      // Imprint and contact
      "(+86)10-6532-2828", "100600 China",
    ],
    "newsletter-2021-1": [
      "over 100 education officials", "20 government officials and experts",
      "255 sites", "53 of them", "1,154 World Heritage sites", "56 of them in China, 25 in Japan",
      "15 in the Republic of Korea, 5 in Mongolia", "Around 200 people", "10 ASEAN member States",
      "about 30% of the world’s population", "16 panels", "Over 140 people",
      "40 principals and managers", "30 years of the Windhoek Declaration",
      "25 Category 2 Centres: 11 in Natural Sciences, 6 in Culture, 5 in Education",
      "Over 850 institutions in 117 countries", "More than 240,000 people",
      "around 40 UNITWIN/UNESCO Chairs", "over 5,000", "70 years of membership",
      "between 1998 and 2012",
    ],
    "newsletter-2021-2": [
      "50 participants", "over 120 people from more than 40 organizations", "21 provinces",
      "15 years of partnership", "series in six volumes", "Nearly 2,918 delegates", "2,478 others",
      "16 panels", "37 participants", "More than 80 young people from 46 countries",
      "five “HERstories”", "Over 60 key stakeholders", "130 students aged 18 to 28",
      "50 Chinese universities and colleges", "72 videos", "over 70 developing countries",
      "1,552 CSE lessons", "over 20,000 students", "over 5.11 million views",
      "10-kilometre run", "1,600 metres", "34th World AIDS Day",
    ],
    "articles": [
      "More than 80 young people from 46 countries", "More than 60 stakeholders", "two more years",
      "17 December 2021", "9 September 2021", "14 October",
    ],
    "expertise": ["Sustainable Development Goal 4", "21–25 July 2022", "2030 Agenda"],
  ]

  /// All that is looked up in an edition.
  private static func facts(of edition: String) -> [String] {
    var facts = figures[edition, default: []]
    let numbers = SourceFacts.numbers[edition, default: ""].split { $0.isWhitespace }
    facts += numbers.map(String.init)
    let activities = SourceFacts.activities[edition, default: ""].split { $0.isNewline }
    return facts + activities.map(String.init)
  }

  @Test(arguments: figures.keys.sorted())
  func factsStandInAllFormats(edition: String) async throws {
    let folder = try TemporaryWorkspace()
    // An edition may name formats whose engine is not here.
    let formats =
      edition.hasPrefix("newsletter") ? "html,markdown,text,email" : "html,markdown,text"
    let run = await CommandRun.of(
      ["build", edition, "--format", formats, "--output", folder.location],
      in: Repository.location, plugins: plugins)
    try #require(run.status == 0, "\(run.errors)")
    let outputs = try FileManager.default
      .contentsOfDirectory(atPath: "\(folder.location)/\(edition)").sorted()
    // Mail holds the words of its HTML in an encoded form, and feeds hold a choice of the articles.
    for ending in [".txt", ".md", ".html", ".email.html"] {
      let files = outputs.filter { name in
        name.hasSuffix(ending) && name.hasSuffix(".email.html") == (ending == ".email.html")
      }
      guard !files.isEmpty else {
        #expect(ending == ".email.html" && !edition.hasPrefix("newsletter"))
        continue
      }
      let text = try files.map { try #require(folder.text("\(edition)/\($0)")) }
        .joined(separator: " ")
      let words = OutputWords(text, isHTML: ending.hasSuffix("html"))
      let missing = Self.facts(of: edition).filter { !words.contain($0) }
      #expect(missing == [], "\(edition)\(ending)")
    }
  }

  @Test func aFigureIsFoundAsAWholeOnly() {
    let words = OutputWords("It <b>reached</b> 11,476 people,\n81,889&nbsp;others.", isHTML: true)
    for found in ["11,476 people", "reached 11,476", "81,889"] { #expect(words.contain(found)) }
    for missing in ["1,476 people", "11,47", "11,477 people", "1,889", "81,88"] {
      #expect(!words.contain(missing))
    }
  }
}

/// The words of an output without its marks, with single spaces between them.
private struct OutputWords {
  private let text: String

  init(_ source: String, isHTML: Bool) {
    var text = source
    if isHTML {
      text = text.replacing(#/<style.*?</style>/#.dotMatchesNewlines(), with: " ")
      text = text.replacing(#/</?(?:strong|em|b|i|cite|span|a)\b[^>]*>/#, with: "")
      text = text.replacing(#/<[^>]*>/#, with: " ")
      for (name, character) in [("&nbsp;", " "), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text = text.replacing(name, with: character)
      }
    } else {
      text = text.replacing("*", with: "").replacing("\\", with: "")
      // The lines under headings, which stand between a title and its days.
      text = text.replacing(#/(?m)^[.~=-]{3,}$/#, with: "")
    }
    self.text = text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Whether the words stand there, with no further digit of a number before or after them.
  func contain(_ words: String) -> Bool {
    text.ranges(of: words).contains { range in
      let before = text[..<range.lowerBound].suffix(2)
      let after = text[range.upperBound...].prefix(2)
      return !Self.isPartOfNumber(before.last, then: before.dropLast().last)
        && !Self.isPartOfNumber(after.first, then: after.dropFirst().first)
    }
  }

  /// Whether a character beside a figure belongs to the same number.
  private static func isPartOfNumber(_ near: Character?, then far: Character?) -> Bool {
    guard let near else { return false }
    return near.isNumber || near == "," && far?.isNumber == true
  }
}
