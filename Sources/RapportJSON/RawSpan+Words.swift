// Eight bytes at a time: what makes passing over text fast. The only unsafe thing here is that any bytes are taken for a
// whole number, which any bytes are; that they lie within the span is checked.

extension RawSpan {
  /// The eight bytes from `offset` on, the first in the lowest bits.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  func byte(at offset: Int) -> UInt8 { unsafeLoadUnaligned(fromByteOffset: offset, as: UInt8.self) }

  /// Whether `range` of the other bytes stands here from `offset` on.
  @inline(__always)
  func holds(_ other: RawSpan, _ range: Range<Int>, at offset: Int) -> Bool {
    let count = range.count
    guard count >= 8 else {
      for index in 0..<count where byte(at: offset + index) != other.byte(at: range.lowerBound + index) { return false }
      return true
    }
    var index = 0
    while index < count - 8 {
      guard word(at: offset + index) == other.word(at: range.lowerBound + index) else { return false }
      index += 8
    }
    // The last word may overlap the one before.
    return word(at: offset + count - 8) == other.word(at: range.upperBound - 8)
  }

  /// The index of the first byte in `start..<end` that cannot be taken as it is in a string: a quote, a backslash, a
  /// control character, or one that is not ASCII; `end` if there is none.
  @inline(__always)
  func endOfPlainText(from start: Int, to end: Int) -> Int {
    var index = start
    while end - index >= 8 {
      let word = word(at: index)
      let special = word.bytesToEscape | word & 0x8080_8080_8080_8080
      if special != 0 { return index + special.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end, byte(at: index).isPlain { index += 1 }
    return index
  }

  /// The index of the first byte in `start..<end` that a string must escape; `end` if there is none.
  @inline(__always)
  func endOfUnescapedText(from start: Int, to end: Int) -> Int {
    var index = start
    while end - index >= 8 {
      let special = word(at: index).bytesToEscape
      if special != 0 { return index + special.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end, byte(at: index).isPlain || byte(at: index) >= 0x80 { index += 1 }
    return index
  }
}

extension UInt64 {
  /// The highest bit of the lowest byte that is a quote, a backslash or a control character; 0 if there is none. Bits of
  /// higher bytes mean nothing.
  ///
  /// `(x - 0x01…) & ~x & 0x80…` is how zero bytes are found, after "Bit Twiddling Hacks" (Anderson, 2005).
  @inline(__always)
  var bytesToEscape: UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = self ^ (ones &* 0x22)
    let backslash = self ^ (ones &* 0x5C)
    let control = (self &- ones &* 0x20) & ~self
    return ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash | control) & (ones &* 0x80)
  }
}

extension UInt8 {
  /// Whether a string may hold the byte as it is, and it is ASCII.
  @inline(__always)
  var isPlain: Bool { self &- 0x20 < 0x60 && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\") }

  @inline(__always)
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
