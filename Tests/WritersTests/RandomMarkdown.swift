/// Generates random Markdown with many constructs that are hard to reproduce.
enum RandomMarkdown {
  private static let words = [
    "a", "bc", "Дзуд", "北京", "1", "2.", "3)", "*", "**", "__", "`", "``", "<b>", "</b>",
    "&amp;", "&", "\\*", "\\", "[", "]", "[x](y)", "![i](j \"k\")", "<https://a.b>", "www.c.d",
    "https://e.f/g_h", "!", "#", "|", "+", "-", ">", "=", ":", "(", ")", "\"", "'", ".",
    ",", "x*y", "x_y", "*em*", "**st**", "`co|de`",
  ]
  private static let starts = [
    "", "", "", "", "- ", "  - ", "1. ", "2) ", "> ", "# ", "### ", "    ", "```\n", "---\n", "* ",
    "+ ", "| a | b |\n|---|:-:|\n| ", "<div>\n", "[^n]: ", "   ", "===\n", "\t",
  ]

  static func text(_ dice: inout Dice) -> String {
    var text = ""
    for _ in 0...dice.roll(6) {
      text += dice.pick(starts)
      for _ in 0...dice.roll(6) {
        text += dice.pick(words)
        if dice.roll(2) == 0 { text += " " }
      }
      text += dice.pick(["\n", "\n", "\n\n", "  \n", "\\\n"])
    }
    return text
  }
}
