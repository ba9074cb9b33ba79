/// Computes the number of edits that turn one word into another: replacing, deleting, inserting or
/// transposing scalars (the restricted Damerau–Levenshtein distance).
package struct EditDistance: Sendable {
  // The rows of the table for the last three scalars of the first word, reused for the next pair.
  private var beforeLast: [Int] = []
  private var last: [Int] = []
  private var row: [Int] = []

  /// Makes a table without rows.
  package init() {}

  /// The distance between two words; nil if it exceeds a limit.
  ///
  /// Only entries of the table that can be within the limit are computed; `steps` is incremented
  /// for each.
  package mutating func between(
    _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost limit: Int, steps: inout Int
  ) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    // A common prefix takes no edits.
    var start = 0
    while start < a.count, start < b.count, a[start] == b[start] { start += 1 }
    steps += start
    let (height, width) = (a.count - start, b.count - start)
    guard height > 0, width > 0 else { return max(height, width) }
    prepareRows(width: width, beyond: limit + 1)
    var leastBefore = 0
    for i in 1...height {
      let first = max(1, i - limit)
      let end = max(1, min(width, i + limit))
      row[0] = min(i, limit + 1)
      if first > 1 { row[first - 1] = limit + 1 }
      var least = row[0]
      var j = first
      while j <= end {
        let (x, y) = (a[start + i - 1], b[start + j - 1])
        var edits = min(last[j - 1] + (x == y ? 0 : 1), last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, x == b[start + j - 2], a[start + i - 2] == y {
          edits = min(edits, beforeLast[j - 2] + 1)
        }
        row[j] = min(edits, limit + 1)
        least = min(least, row[j])
        j += 1
      }
      steps += end - first + 1
      if end < width { row[end + 1] = limit + 1 }
      // A transposition looks back two rows, so one row beyond the limit is not conclusive.
      if least > limit, leastBefore > limit { return nil }
      leastBefore = least
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[width] <= limit ? last[width] : nil
  }

  /// Prepares the rows for a second word of the given length; entries outside the computed band
  /// count as beyond the limit.
  private mutating func prepareRows(width: Int, beyond: Int) {
    while row.count <= width {
      beforeLast.append(beyond)
      last.append(beyond)
      row.append(beyond)
    }
    for j in 0...min(width, beyond) { last[j] = j }
  }
}
