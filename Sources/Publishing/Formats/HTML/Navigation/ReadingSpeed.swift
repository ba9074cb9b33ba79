/// The reading speed of a language.
struct ReadingSpeed {
  /// The bytes of UTF-8 that a reader takes in per minute.
  private let bytesPerMinute: Int

  /// The speed for a language by its BCP 47 tag.
  ///
  /// About 230 words of English (Brysbaert 2019) with their spaces, which are 1,400 bytes, and 400 Chinese
  /// characters, which are 1,200; alphabets whose letters take two or three bytes each make texts longer
  /// than they are to read.
  init(of language: String) {
    switch language.split(separator: "-").first?.lowercased() {
    case "ru", "uk", "bg", "mn", "kk", "sr", "el", "ar", "fa", "ur", "he": bytesPerMinute = 2_400
    case "th", "lo", "km", "my", "hi", "ne", "bn", "ta", "ka", "am": bytesPerMinute = 3_400
    default: bytesPerMinute = 1_400
    }
  }

  /// The minutes that a text of a length takes, at least one.
  func minutes(_ bytes: Int) -> Int { max(1, (bytes + bytesPerMinute / 2) / bytesPerMinute) }
}
