/// The money that an amount is in, as far as its sign tells.
public struct Currency: Sendable, Hashable {
  /// The code of ISO 4217; a sign that several currencies share where nothing else is said.
  private let code: String

  /// Reads a sign, a code or a noun; nil if it names no currency.
  public init?(_ text: String) {
    let text = text.lowercased()
    if let code = Self.names[text] {
      self.code = code
    } else if Self.codes.contains(text) {
      code = text
    } else {
      return nil
    }
  }

  /// Whether two signs can mean the same currency: “$” and “US$” can.
  public func canBe(_ other: Currency) -> Bool {
    code == other.code || isShared(with: other) || other.isShared(with: self)
  }

  private func isShared(with other: Currency) -> Bool {
    Self.shared[code]?.contains(other.code) ?? false
  }

  private static let codes: Set<String> = [
    "usd", "eur", "gbp", "jpy", "cny", "krw", "mnt", "aud", "cad", "hkd", "nzd", "sgd", "chf",
    "rub", "inr", "dkk", "nok", "sek", "xaf", "xof", "zar", "brl", "mxn", "thb", "vnd",
  ]
  private static let names: [String: String] = [
    "us$": "usd", "au$": "aud", "a$": "aud", "ca$": "cad", "c$": "cad", "hk$": "hkd", "nz$": "nzd",
    "s$": "sgd", "$": "$", "dollar": "$", "dollars": "$", "€": "eur", "euro": "eur",
    "euros": "eur", "£": "gbp", "pound": "gbp", "pounds": "gbp", "sterling": "gbp", "¥": "¥",
    "yen": "jpy", "yens": "jpy", "yuan": "cny", "yuans": "cny", "rmb": "cny", "renminbi": "cny",
    "₩": "krw", "₮": "mnt", "tugrik": "mnt", "tugriks": "mnt", "₹": "inr", "₽": "rub",
  ]
  /// The currencies that share a sign.
  private static let shared: [String: Set<String>] = [
    "$": ["usd", "aud", "cad", "hkd", "nzd", "sgd", "mxn", "brl"], "¥": ["jpy", "cny"],
  ]
}
