/// Leaves out the calls of footnotes, for texts shown without their notes.
package struct WithoutFootnoteCalls: TreeRewriter {
  /// Makes the value.
  package init() {}

  /// The inlines without calls.
  package mutating func rewrite(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    result.reserveCapacity(inlines.count)
    for inline in inlines {
      if case .footnoteReference = inline { continue }
      result.append(rewriteContent(of: inline))
    }
    return result
  }
}
