import Wording

extension OutputBuffer {
  /// Adds a direction to a tag that was written, if the words behind it run against that of the edition;
  /// without it, brackets and figures among them would jump.
  ///
  /// - Parameters:
  ///   - mark: where the tag lacks its `>`.
  ///   - direction: the direction of the edition.
  ///   - isNamed: whether a direction that the first letter tells is named, for programs that do not
  ///     look for it themselves.
  mutating func markDirection(at mark: Int, in direction: TextDirection, isNamed: Bool) {
    let attribute = bytes.withUnsafeBufferPointer { bytes -> StaticString? in
      let text = UnsafeBufferPointer(rebasing: bytes[mark...])
      switch direction {
      case .leftToRight:
        guard text.mayContainRightToLeft else { return nil }
        let letters = text.letters
        guard letters.rightToLeft else { return nil }
        return isNamed && letters.first == .rightToLeft ? " dir=\"rtl\"" : " dir=\"auto\""
      case .rightToLeft:
        let letters = text.letters
        guard letters.leftToRight, !letters.rightToLeft else { return nil }
        return isNamed ? " dir=\"ltr\"" : " dir=\"auto\""
      }
    }
    if let attribute { insert(attribute, at: mark) }
  }

  /// Whether the bytes after a mark may hold letters that run from right to left.
  func mayContainRightToLeft(behind mark: Int) -> Bool {
    bytes.withUnsafeBufferPointer {
      UnsafeBufferPointer(rebasing: $0[mark...]).mayContainRightToLeft
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the text contains bytes that letters of right-to-left scripts begin with; most texts do not.
  fileprivate var mayContainRightToLeft: Bool {
    // Without a branch in it, the loop takes many bytes at a time.
    var found: UInt8 = 0
    for index in 0..<count {
      let byte = self[index]
      found |= (byte &- 0xD6 <= 0x0A ? 1 : 0) | (byte &- 0xEF <= 0x01 ? 1 : 0)
    }
    guard found != 0 else { return false }
    for index in 1..<Swift.max(1, count) where self[index - 1] >= 0xD6 {
      switch (self[index - 1], self[index]) {
      case (0xD6...0xDF, _), (0xE0, 0xA0...0xA3), (0xEF, 0xAC...0xBB), (0xF0, 0x90), (0xF0, 0x9E):
        return true
      default: continue
      }
    }
    return false
  }

  /// Whether the words between tags hold letters of either direction.
  fileprivate var letters: Letters {
    var found = Letters()
    var inTag = false
    var inEntity = false
    for scalar in String(decoding: self, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "<": inTag = true
      case ">" where inTag: inTag = false
      case "&": inEntity = true
      case ";" where inEntity: inEntity = false
      case _ where inTag || inEntity: if scalar == " " { inEntity = false }
      case _ where scalar.isRightToLeftLetter: found.add(.rightToLeft)
      case "a"..."z", "A"..."Z": found.add(.leftToRight)
      case _ where scalar.value >= 0xC0:
        if scalar.properties.isAlphabetic { found.add(.leftToRight) }
      default: continue
      }
    }
    return found
  }
}

/// The directions of the letters of a text.
private struct Letters {
  /// The direction of the first letter.
  private(set) var first: TextDirection?
  private(set) var leftToRight = false
  private(set) var rightToLeft = false

  mutating func add(_ direction: TextDirection) {
    first = first ?? direction
    switch direction {
    case .leftToRight: leftToRight = true
    case .rightToLeft: rightToLeft = true
    }
  }
}
