/// Writes JSON text straight into bytes.
///
/// Commas write themselves: a key or an element that follows another gets one. Whoever uses the writer opens and closes
/// in turn; nothing checks that.
public struct JSONWriter: Sendable {
  public var bytes: [UInt8] { storage }
  @usableFromInline var storage: [UInt8]
  /// Why what was written is not the value that was meant, such as a NaN; `nil` if all is well.
  public private(set) var failure: String?

  public init(capacity: Int = 256) {
    storage = []
    storage.reserveCapacity(capacity)
  }

  /// Writes behind what `bytes` hold already, into their storage if nobody else holds them.
  public init(appendingTo bytes: consuming [UInt8]) { storage = bytes }

  /// Takes out what has been written, without copying it, and leaves the writer empty.
  public mutating func take() -> [UInt8] {
    let taken = storage
    storage = []
    return taken
  }

  /// How many bytes have been written.
  public var count: Int { storage.count }

  /// Takes back everything behind the first `count` bytes, and the ``failure`` with it.
  public mutating func truncate(to count: Int) {
    storage.removeLast(max(0, storage.count - max(0, count)))
    failure = nil
  }

  /// The bytes as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  public mutating func beginObject() { storage.append(UInt8(ascii: "{")) }
  public mutating func endObject() { storage.append(UInt8(ascii: "}")) }
  public mutating func beginArray() { storage.append(UInt8(ascii: "[")) }
  public mutating func endArray() { storage.append(UInt8(ascii: "]")) }

  /// Writes a key that is known beforehand, with quotes and colon: `"\"title\":"`.
  public mutating func key(_ quoted: StaticString) {
    let isFirst = storage.last == UInt8(ascii: "{")
    let key = UnsafeBufferPointer(start: quoted.utf8Start, count: quoted.utf8CodeUnitCount)
    append(capacity: key.count + 9) { output in
      if !isFirst { output.append(UInt8(ascii: ",")) }
      output.append(copying: key.span.bytes)
    }
  }

  /// Writes a key that is known only now.
  public mutating func key(named name: String) {
    separate(after: UInt8(ascii: "{"))
    write(name)
    storage.append(UInt8(ascii: ":"))
  }

  /// Goes before each element of an array.
  public mutating func element() { separate(after: UInt8(ascii: "[")) }

  public mutating func writeNull() { raw("null") }

  public mutating func write(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes text as a string.
  public mutating func write(_ text: String) { write(utf8: text.utf8.span.bytes) }

  /// Writes text as a string.
  public mutating func write(_ text: Substring) { write(utf8: text.utf8.span.bytes) }

  /// Writes bytes that are JSON text already.
  public mutating func raw(json: some Sequence<UInt8>) { storage.append(contentsOf: json) }

  /// Writes text that needs no escapes.
  public mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { text in append(capacity: text.count + 8) { $0.append(copying: text.span.bytes) } }
  }

  /// Writes what `body` appends, at most `capacity` bytes: JSON text.
  @inlinable
  public mutating func append(capacity: Int, _ body: (inout OutputSpan<UInt8>) -> Void) {
    storage.append(addingCapacity: capacity, initializingWith: body)
  }

  mutating func note(failure: String) { self.failure = failure }

  private mutating func separate(after opening: UInt8) {
    if storage.last != opening { storage.append(UInt8(ascii: ",")) }
  }

  private mutating func write(utf8 text: RawSpan) {
    var written = 0
    append(capacity: text.byteCount + 10) { output in
      output.append(UInt8(ascii: "\""))
      written = output.append(unescapedStartOf: text)
      if written == text.byteCount { output.append(UInt8(ascii: "\"")) }
    }
    if written < text.byteCount {
      escape(text, from: written)
      storage.append(UInt8(ascii: "\""))
    }
  }

  /// Writes the rest of a text, from a byte that must be escaped.
  private mutating func escape(_ text: RawSpan, from first: Int) {
    var index = first
    while index < text.byteCount {
      escape(text.byte(at: index))
      index += 1
      append(capacity: text.byteCount - index + 8) { output in
        index += output.append(unescapedStartOf: text.extracting(index...))
      }
    }
  }

  private mutating func escape(_ byte: UInt8) {
    append(capacity: 6) { output in
      output.append(UInt8(ascii: "\\"))
      switch byte {
      case 0x08: output.append(UInt8(ascii: "b"))
      case 0x09: output.append(UInt8(ascii: "t"))
      case 0x0A: output.append(UInt8(ascii: "n"))
      case 0x0C: output.append(UInt8(ascii: "f"))
      case 0x0D: output.append(UInt8(ascii: "r"))
      case 0x00..<0x20:
        output.append(UInt8(ascii: "u"))
        output.append(UInt8(ascii: "0"))
        output.append(UInt8(ascii: "0"))
        output.append(hexadecimal: byte >> 4)
        output.append(hexadecimal: byte)
      default: output.append(byte)
      }
    }
  }
}
