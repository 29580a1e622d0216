/// Writes JSON text straight into bytes.
///
/// Commas write themselves: a key or an element that follows another gets one. Whoever uses the writer opens and closes
/// in turn; nothing checks that.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  /// Why what was written is not the value that was meant, such as a NaN; `nil` if all is well.
  public private(set) var failure: String?

  public init(capacity: Int = 256) { bytes.reserveCapacity(capacity) }

  /// Writes behind what stands in `bytes`, and keeps their storage.
  public init(appendingTo bytes: consuming [UInt8]) { self.bytes = bytes }

  /// How many bytes have been written.
  public var count: Int { bytes.count }

  /// Takes back everything behind the first `count` bytes, and the ``failure`` with it.
  public mutating func truncate(to count: Int) {
    bytes.removeLast(max(0, bytes.count - max(0, count)))
    failure = nil
  }

  /// The bytes, without a copy of them.
  public consuming func take() -> [UInt8] { bytes }

  /// The bytes as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  public mutating func beginObject() { bytes.append(UInt8(ascii: "{")) }
  public mutating func endObject() { bytes.append(UInt8(ascii: "}")) }
  public mutating func beginArray() { bytes.append(UInt8(ascii: "[")) }
  public mutating func endArray() { bytes.append(UInt8(ascii: "]")) }

  /// Writes a key that is known beforehand, with quotes and colon: `"\"title\":"`.
  public mutating func key(_ quoted: StaticString) {
    separate(after: UInt8(ascii: "{"))
    quoted.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes a key that is known only now.
  public mutating func key(named name: String) {
    separate(after: UInt8(ascii: "{"))
    write(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Goes before each element of an array.
  public mutating func element() { separate(after: UInt8(ascii: "[")) }

  public mutating func writeNull() { raw("null") }

  public mutating func write(_ value: Bool) { raw(value ? "true" : "false") }

  public mutating func write(_ value: some BinaryInteger) { bytes.append(contentsOf: String(value).utf8) }

  /// JSON has no NaN and no infinity: both are written as `null`, and noted as ``failure``.
  public mutating func write(_ value: Double) {
    guard value.isFinite else {
      failure = "\(value) has no form in JSON"
      return writeNull()
    }
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 53, !(whole == 0 && value.sign == .minus) {
      return write(whole)
    }
    bytes.append(contentsOf: value.description.utf8)
  }

  public mutating func write(_ value: some StringProtocol) {
    bytes.append(UInt8(ascii: "\""))
    let written: Void? = value.utf8.withContiguousStorageIfAvailable { escape($0) }
    if written == nil { Array(value.utf8).withUnsafeBufferPointer { escape($0) } }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes bytes that are JSON text already.
  public mutating func raw(json: some Sequence<UInt8>) { bytes.append(contentsOf: json) }

  /// Writes text that needs no escapes.
  public mutating func raw(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  private mutating func separate(after opening: UInt8) {
    if bytes.last != opening { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
      bytes.append(contentsOf: text[start..<index])
      start = index + 1
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case 0x08: bytes.append(UInt8(ascii: "b"))
      case 0x09: bytes.append(UInt8(ascii: "t"))
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x0C: bytes.append(UInt8(ascii: "f"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      case 0x00..<0x20:
        raw("u00")
        bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
        bytes.append(contentsOf: String(byte & 0xF, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(contentsOf: text[start...])
  }
}
