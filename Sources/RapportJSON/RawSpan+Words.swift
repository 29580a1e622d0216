// Eight bytes at a time: what makes passing over text fast.
//
// What is unsafe here is only that bytes are loaded as whole numbers, which any bytes are, and that it is not checked
// again for each load whether they lie within the span: each function checks its range once, at its start.

extension RawSpan {
  /// The eight bytes from `offset` on, the first in the lowest bits. They must lie within the span.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// The bytes from `offset` to the end, at most seven, the first in the lowest bits, and zeros behind them.
  @inline(__always)
  func lastWord(from offset: Int) -> UInt64 {
    let count = byteCount - offset
    precondition((0..<8).contains(count))
    if byteCount >= 8 { return word(at: byteCount - 8) >> UInt64(64 - 8 * count) }
    // Parts that may overlap.
    func part(_ index: Int) -> UInt64 { UInt64(byte(at: offset + index)) << UInt64(8 * index) }
    if count >= 4 { return half(at: offset) | half(at: byteCount - 4) << UInt64(8 * (count - 4)) }
    return count == 0 ? 0 : part(0) | part(count / 2) | part(count - 1)
  }

  /// The four bytes from `offset` on, the first in the lowest bits. They must lie within the span.
  @inline(__always)
  private func half(at offset: Int) -> UInt64 {
    UInt64(UInt32(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self)))
  }

  /// The byte at `offset`, which must lie within the span.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 { unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt8.self) }

  /// Whether `range` of the other bytes stands here from `offset` on.
  @inline(__always)
  func holds(_ other: [UInt8], _ range: Range<Int>, at offset: Int) -> Bool {
    other.span.bytes.extracting(range).equals(extracting(offset..<offset + range.count))
  }

  /// Whether the two hold the same bytes.
  @inline(__always)
  func equals(_ other: RawSpan) -> Bool {
    let count = byteCount
    guard other.byteCount == count else { return false }
    guard count >= 8 else {
      for index in 0..<count where byte(at: index) != other.byte(at: index) { return false }
      return true
    }
    var index = 0
    while index < count - 8 {
      guard word(at: index) == other.word(at: index) else { return false }
      index += 8
    }
    // The last word may overlap the one before.
    return word(at: count - 8) == other.word(at: count - 8)
  }

  /// The index of the first byte in `start..<end` that cannot be taken as it is in a string: a quote, a backslash, a
  /// control character, or one that is not ASCII; `end` if there is none.
  @inline(__always)
  func endOfPlainText(from start: Int, to end: Int) -> Int {
    let text = extracting(start..<end)
    var index = 0
    while text.byteCount - index >= 8 {
      let word = text.word(at: index)
      let special = word.bytesToEscape | word & 0x8080_8080_8080_8080
      if special != 0 { return start + index + special.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < text.byteCount, text.byte(at: index).isPlain { index += 1 }
    return start + index
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
