/// Characters that writers take for the comma of a list in brackets, but YAML does not.
enum CommaSign {
  /// Whether a character resembles a comma.
  static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "、", "､", "،", "؛", "；", ";", "﹐", "﹑", "﹔": true
    default: false
    }
  }
}
