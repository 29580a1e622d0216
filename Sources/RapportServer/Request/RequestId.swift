/// What a request is called in logs, errors and the audit trail: the caller's own name for it if that is well-formed (1
/// to 64 of `A–Z a–z 0–9 . _ -`), or else 32 hexadecimal digits: the connection's random number, and the request's on
/// it.
struct RequestId {
  private let connection = UInt64.random(in: .min ... .max)
  private var count: UInt64 = 0

  mutating func next(_ incoming: String?) -> String {
    if let incoming, Self.isWellFormed(incoming) { return incoming }
    count &+= 1
    let parts = (connection, count)
    return String(unsafeUninitializedCapacity: 32) { buffer in
      for place in 0..<32 {
        let part = place < 16 ? parts.0 : parts.1
        let digit = UInt8(truncatingIfNeeded: part >> (60 - 4 * UInt64(place & 15))) & 15
        buffer[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      }
      return 32
    }
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
}
