/// The paragraphs that have a hash in common, at most four for each.
///
/// The keys are hashes already, so the table does not hash them again.
struct SketchTable {
  private static let none = SIMD4<Int32>(repeating: -1)
  private var keys: [UInt64]
  private var values: [SIMD4<Int32>]
  private var count = 0

  init() {
    keys = Array(repeating: 0, count: 1024)
    values = Array(repeating: Self.none, count: 1024)
  }

  /// The slot of a key, or the free one where it belongs; 0 marks a free one.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// Adds the paragraphs with a hash to others.
  func add(paragraphsWith key: UInt64, to others: inout [Int]) {
    let found = values[slot(of: max(key, 1))]
    for index in 0..<4 where found[index] >= 0 && !others.contains(Int(found[index])) {
      others.append(Int(found[index]))
    }
  }

  /// Records a paragraph under its hash, unless four others have the same one.
  mutating func insert(_ paragraph: Int, for key: UInt64) {
    if count * 2 >= keys.count { grow() }
    let key = max(key, 1)
    let slot = slot(of: key)
    if keys[slot] == 0 {
      keys[slot] = key
      count += 1
    }
    for index in 0..<4 where values[slot][index] < 0 {
      values[slot][index] = Int32(truncatingIfNeeded: paragraph)
      return
    }
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: Self.none, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }
}
