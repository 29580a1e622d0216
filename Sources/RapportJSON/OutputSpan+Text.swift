// What values write into the bytes that a `JSONWriter` has reserved for them.

extension OutputSpan<UInt8> {
  /// Appends all bytes of the buffer.
  @inline(__always)
  mutating func append(copying source: UnsafeBufferPointer<UInt8>) {
    precondition(source.count <= freeCapacity)
    withUnsafeMutableBufferPointer { buffer, count in
      if let from = source.baseAddress, let to = buffer.baseAddress {
        (to + count).initialize(from: from, count: source.count)
        count += source.count
      }
    }
  }

  /// Appends the number in decimal digits, at most 20 bytes.
  public mutating func append(decimal value: Int64) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(decimal: value.magnitude)
  }

  /// Appends the number in decimal digits, at most 20 bytes.
  public mutating func append(decimal value: UInt64) {
    var count = 1
    var power: UInt64 = 10
    while value >= power, count < 20 {
      count += 1
      power = count < 20 ? power * 10 : power
    }
    append(decimal: value, digits: count)
  }

  /// Appends the last `digits` decimal digits of the number, with zeros in front.
  public mutating func append(decimal value: UInt64, digits: Int) {
    let start = count
    append(repeating: UInt8(ascii: "0"), count: digits)
    var rest = value
    var index = start + digits
    while index > start, rest > 0 {
      index -= 1
      self[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  /// Appends the lowest four bits as a hexadecimal digit.
  @inlinable
  public mutating func append(hexadecimal value: UInt8) {
    let digit = value & 0xF
    append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
  }
}
