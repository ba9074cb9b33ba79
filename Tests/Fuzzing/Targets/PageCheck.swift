import Foundation

/// Checks a page whose template has a mark before its scripts: the markup like ``MarkupCheck``, and that
/// what a search looks through is data that ends where it should.
enum PageCheck {
  /// What stands before the scripts in a template.
  static let mark = "<hr class=\"scripts\">"

  /// What is wrong with a page; nil if all is well.
  static func fault(in page: String) -> String? {
    let parts = page.components(separatedBy: mark)
    if let fault = MarkupCheck.fault(in: parts[0]) { return fault }
    guard parts.count < 3 else { return "the mark twice" }
    guard parts.count == 2 else { return nil }
    return fault(inScripts: parts[1])
  }

  private static func fault(inScripts text: String) -> String? {
    let elements = text.components(separatedBy: "<script").dropFirst()
    for element in elements {
      guard let start = element.range(of: ">"), let end = element.range(of: "</script>") else {
        return "a script without end"
      }
      guard element.hasPrefix(" type=\"application/json\"") else { continue }
      let data = Data(element[start.upperBound..<end.lowerBound].utf8)
      if (try? JSONSerialization.jsonObject(with: data)) == nil { return "data that is no JSON" }
    }
    guard elements.count <= 2 else { return "\(elements.count) scripts" }
    return text.components(separatedBy: "</script").count == elements.count + 1
      ? nil : "a script that ends twice"
  }
}
