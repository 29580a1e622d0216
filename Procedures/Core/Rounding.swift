/// Exact arithmetic with minor units. Nothing here traps: what does not fit in 64 bits becomes the nearest that does.
enum Rounding {
  /// `dividend` ÷ `divisor`, rounded to the nearest integer, halves away from zero. A divisor of 0 gives 0.
  static func divide(_ dividend: Int128, by divisor: Int128) -> Int64 {
    guard divisor != 0 else { return 0 }
    let magnitude = dividend.magnitude
    let by = divisor.magnitude
    let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: by)
    // remainder ≥ by − remainder is 2 × remainder ≥ by without the overflow.
    let rounded = quotient &+ (remainder >= by - remainder ? 1 : 0)
    let isNegative = (dividend < 0) != (divisor < 0)
    if isNegative { return rounded > UInt128(Int64.max) ? Int64.min : -Int64(rounded) }
    return Int64(clamping: rounded)
  }

  /// `value` × `percent` ÷ 100, halves away from zero.
  static func percentage(_ percent: Int, of value: Int64) -> Int64 {
    divide(Int128(value) * Int128(percent), by: 100)
  }
}
