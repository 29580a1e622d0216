/// A whole number. On the wire it is a JSON number where every client holds it exactly, and a string of digits beyond.
public protocol WireInteger: WireValue, FixedWidthInteger {}

extension WireInteger {
  public init(wire: JSONValue) throws(WireError) {
    let value: Self? =
      switch wire {
      case .number(let number): Self(number.text) ?? wire.intValue.flatMap(Self.init(exactly:))
      case .string(let text): Self(text)
      default: nil
      }
    guard let value else { throw WireError("should be a whole number from \(Self.min) to \(Self.max)") }
    self = value
  }

  public var wire: JSONValue {
    magnitude > (1 << 53) - 1 as UInt64 ? .string(String(self)) : .number(JSONNumber(self))
  }
}

extension Int: WireInteger {}
extension Int8: WireInteger {}
extension Int16: WireInteger {}
extension Int32: WireInteger {}
extension Int64: WireInteger {}
extension UInt8: WireInteger {}
extension UInt16: WireInteger {}
extension UInt32: WireInteger {}
extension UInt64: WireInteger {}
