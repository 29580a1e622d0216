/// What a request is called in logs, errors and the audit trail.
enum RequestId {
  /// The caller's own name for the request if it is well-formed (1 to 64 of `A–Z a–z 0–9 . _ -`), or else a new one.
  static func of(_ incoming: String?) -> String {
    if let incoming, isWellFormed(incoming) { return incoming }
    return random()
  }

  static func isWellFormed(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// 128 random bits as 32 hexadecimal digits.
  static func random() -> String {
    let digits = Array("0123456789abcdef".utf8)
    var generator = SystemRandomNumberGenerator()
    return String(unsafeUninitializedCapacity: 32) { buffer in
      for half in 0..<2 {
        var bits = generator.next()
        for place in 0..<16 {
          buffer[half * 16 + place] = digits[Int(bits & 15)]
          bits >>= 4
        }
      }
      return 32
    }
  }
}
