import RapportJSON

// How values read and write their text, byte by byte.

extension Span<UInt8> {
  /// The number that two decimal digits say; `nil` if there are none.
  func twoDigits(at index: Int) -> Int? {
    guard index + 1 < count, self[index] &- UInt8(ascii: "0") < 10, self[index + 1] &- UInt8(ascii: "0") < 10 else {
      return nil
    }
    return Int(self[index] &- UInt8(ascii: "0")) * 10 + Int(self[index + 1] &- UInt8(ascii: "0"))
  }
}

extension UInt64 {
  /// The two decimal digits of a number below 100, the first in the lowest byte: their values, not their text.
  @inline(__always)
  var twoDigits: UInt64 {
    let tens = (self &* 103) >> 10
    return tens | (self &- tens &* 10) << 8
  }
}

extension OutputSpan<UInt8> {
  /// Appends quotes, and between them what `body` appends.
  @inline(__always)
  mutating func appendQuoted(_ body: (inout OutputSpan<UInt8>) -> Void) {
    append(UInt8(ascii: "\""))
    body(&self)
    append(UInt8(ascii: "\""))
  }
}

extension String {
  /// The text that `body` appends, at most `capacity` bytes of ASCII.
  init(ascii capacity: Int, _ body: (inout OutputSpan<UInt8>) -> Void) {
    self.init(decoding: [UInt8](capacity: capacity, initializingWith: body), as: UTF8.self)
  }
}
