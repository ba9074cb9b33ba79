import Testing

@testable import Wording

@Suite struct FirstSentenceTests {
  @Test(arguments: [
    "The U.N. Resident Coordinator opened the forum.", "About 30 U.S. experts came.",
    "It began at 9 a.m. in the great hall.", "It began at 9 a.m.",
    "Prof. Ada Lee, Ph.D. of the Institute, spoke first.", "Dr. J. K. Lee and H.E. Ms. Bat spoke.",
    "See Art. 12 of the Convention, para. 4.", "See Fig. B and Vol. IX, pp. 3–4.",
    "The plan, approx. 40 pages, e.g. in Seoul, i.e. here, was adopted.",
    "The meeting was held on Jan. 5 in St. Petersburg.", "He lives in St. John’s.",
    "The rate rose by 3.5 per cent.", "Visit www.example.org.", "The answer was no.",
    "Who came?", "“Is it enough?” asked the chair.", "“Is it enough?” Ms Lee asked.",
    "She said: “We are ready.”", "(We met in No. 5.)", "“We came. We saw. We won.”",
    "It was long … and good.", "Well... it went on.", "He waited…", "Stop!", "They chose Plan B.",
    "It is rich in vitamin C.", "They moved to the U.S.", "The firm Acme Co. Ltd. and others came.",
    "Am 3. März 2024 kam die 12. Auflage heraus.", "Er lebte im 19. Jahrhundert.",
    "1. First of all, we met.", "Étaient là M. Dupont, Mme Kim et Mlle. Roy.",
    "« Est-ce assez\u{202F}? » demanda la présidente.",
    "Voir p. ex. l’art. 5 et l’éd. 2 du vol. 3.",
    "Il a dit : « Nous sommes prêts. »", "Elle naquit au IVe s. av. J.-C. à Rome.",
    "Qui est venu\u{A0}?", "هل انتهى الاجتماع؟", "बैठक समाप्त हुई।", "회의가 열렸다.",
  ])
  func aSentenceIsWhole(sentence: String) {
    for next in ["", " Others followed.", " They stayed.", " Il partit."] {
      #expect((sentence + next).firstSentence == sentence)
    }
  }

  @Test(arguments: [
    ("中国青年报称：“很好。”", "会议结束。"), ("会议结束。", "大家回家。"), ("“够吗？”主席问。", "没有人说话。"),
    ("「足りますか？」と議長は尋ねた。", "誰も話さなかった。"), ("『良い。』", "会議は終わった。"), ("真的吗？！", "是的。"),
    ("第一（见第三条。）节。", "第二节。"), ("他说……我们走吧。", "好。"), ("（我们见面了。）", "大家回家。"),
  ])
  func ideographicSentencesNeedNoSpace(sentence: String, next: String) {
    #expect((sentence + next).firstSentence == sentence)
    #expect(sentence.firstSentence == sentence)
  }

  @Test(arguments: [
    "They love art.", "It is the School of Art.", "They said no.", "It took 5 min.",
  ])
  func wordsThatLookLikeAbbreviationsEndSentences(sentence: String) {
    #expect((sentence + " Children sang.").firstSentence == sentence)
  }

  @Test func unmatchedMarksHoldNothingTogether() {
    #expect("(They came. Others left.".firstSentence == "(They came.")
    #expect("“They came. Others left.".firstSentence == "“They came.")
    #expect("It’s 5’ long. It ended.".firstSentence == "It’s 5’ long.")
    #expect("".firstSentence == "")
    #expect("No mark at all".firstSentence == "No mark at all")
  }
}
