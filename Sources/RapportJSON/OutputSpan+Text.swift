// What values write into the bytes that a `JSONWriter` has reserved for them.

extension OutputSpan<UInt8> {
  /// Appends the first `count` bytes of a word, 0 to 8; the first is the lowest. Fastest with room for eight.
  @inlinable
  @inline(__always)
  package mutating func append(word: UInt64, count: Int = 8) {
    precondition((0...8).contains(count))
    guard freeCapacity >= 8 else {
      for index in 0..<count { append(UInt8(truncatingIfNeeded: word >> UInt64(8 * index))) }
      return
    }
    withUnsafeMutableBufferPointer { buffer, initialized in
      // The bytes behind `count` stay uninitialised for whoever looks: the next append writes over them.
      UnsafeMutableRawBufferPointer(buffer).storeBytes(
        of: word.littleEndian, toByteOffset: initialized, as: UInt64.self)
      initialized += count
    }
  }

  /// Appends all bytes. Needs room for eight more.
  @inline(__always)
  mutating func append(copying source: RawSpan) {
    appendWords(of: source.byteCount) { output in
      var index = 0
      while source.byteCount - index >= 8 {
        output.storeBytes(of: source.word(at: index).littleEndian, toByteOffset: index, as: UInt64.self)
        index += 8
      }
      output.storeBytes(of: source.lastWord(from: index).littleEndian, toByteOffset: index, as: UInt64.self)
      return source.byteCount
    }
  }

  /// Appends text up to the first byte that a string must escape, and says how many bytes these are. Needs room for
  /// eight bytes more than the text has.
  @inline(__always)
  mutating func append(unescapedStartOf text: RawSpan) -> Int {
    appendWords(of: text.byteCount) { output in
      var index = 0
      while true {
        let isLast = text.byteCount - index < 8
        let word = isLast ? text.lastWord(from: index) : text.word(at: index)
        output.storeBytes(of: word.littleEndian, toByteOffset: index, as: UInt64.self)
        let special = word.bytesToEscape
        // The zeros behind the text are control characters.
        if isLast || special != 0 { return index + special.trailingZeroBitCount / 8 }
        index += 8
      }
    }
  }

  /// Appends what `body` stores, eight bytes at a time, into room for `count` bytes and eight more; it answers how many
  /// of them count.
  @inline(__always)
  @discardableResult
  private mutating func appendWords(of count: Int, _ body: (UnsafeMutableRawPointer) -> Int) -> Int {
    precondition(freeCapacity - 8 >= count)
    return withUnsafeMutableBufferPointer { buffer, initialized in
      guard let start = buffer.baseAddress else { return 0 }
      let appended = body(UnsafeMutableRawPointer(start + initialized))
      initialized += appended
      return appended
    }
  }

  /// Appends the number in decimal digits, at most 20 bytes.
  public mutating func append(decimal value: Int64) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(decimal: value.magnitude)
  }

  /// Appends the number in decimal digits, at most 20 bytes.
  public mutating func append(decimal value: UInt64) {
    let (upper, lower) = value.quotientAndRemainder(dividingBy: 100_000_000)
    let digits = lower.eightDigits
    if upper > 0 {
      append(decimal: upper)
      append(word: digits | .zeros)
    } else {
      let leadingZeros = min(digits.trailingZeroBitCount / 8, 7)
      append(word: (digits | .zeros) >> UInt64(8 * leadingZeros), count: 8 - leadingZeros)
    }
  }

  /// Appends the lowest four bits as a hexadecimal digit.
  @inlinable
  public mutating func append(hexadecimal value: UInt8) {
    let digit = value & 0xF
    append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
  }
}

extension UInt64 {
  /// Eight times the digit 0, as text.
  @inlinable
  package static var zeros: UInt64 { 0x3030_3030_3030_3030 }

  /// The eight decimal digits of a number below 100 000 000, one to a byte, the first in the lowest: their values, not
  /// their text. After Paul Khuong, "How to print integers really fast" (2017): each step halves all groups at once.
  @inlinable
  @inline(__always)
  package var eightDigits: UInt64 {
    let fours = self / 10_000 | (self % 10_000) << 32
    let hundreds = (fours &* 10_486) >> 20 & 0x0000_007F_0000_007F
    let pairs = hundreds | (fours &- hundreds &* 100) << 16
    let tens = (pairs &* 103) >> 10 & 0x000F_000F_000F_000F
    return tens | (pairs &- tens &* 10) << 8
  }
}
