/// A random number generator that produces the same numbers in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(next() >> 33) % values.count]
  }

  mutating func roll(_ sides: Int) -> Int { Int(next() >> 33) % sides }
}
