/// Reads JSON text (RFC 8259) from its bytes, value by value, without a tree in between.
///
/// The reader is strict: it takes UTF-8 only, no byte order mark, no comments, no trailing commas, and no half
/// surrogate pairs. It stops at the first error, and never reads past the end of its bytes or deeper than it was told.
///
/// ```swift
/// var reader = JSONReader(Array(#"{"a": [1, 2]}"#.utf8))
/// try reader.beginObject()
/// ```
public struct JSONReader: Sendable {
  /// What a value starts as.
  public enum Kind: Hashable, Sendable {
    case object, array, string, number, boolean, null
  }

  /// A number as it stands in the text.
  public struct Number: Hashable, Sendable {
    /// Where it stands.
    public var range: Range<Int>
    /// Whether it has neither a fraction nor an exponent.
    public var isInteger: Bool
  }

  /// How deep arrays and objects may stand in each other if nothing else is said.
  public static let defaultMaximumDepth = 64

  public let bytes: [UInt8]
  /// The next byte to read.
  public internal(set) var position: Int
  /// How deep arrays and objects may stand in each other.
  public let maximumDepth: Int
  /// How many arrays and objects are open.
  public internal(set) var depth = 0
  let end: Int

  /// Reads `range` of `bytes`, or all of them.
  public init(_ bytes: [UInt8], range: Range<Int>? = nil, maximumDepth: Int = defaultMaximumDepth) {
    let range = (range ?? bytes.indices).clamped(to: bytes.indices)
    self.bytes = bytes
    self.position = range.lowerBound
    self.end = range.upperBound
    self.maximumDepth = maximumDepth
  }

  /// This reader as it was when its position was `position`, at that depth.
  public func rewound(to position: Int, depth: Int = 0) -> JSONReader {
    var reader = self
    reader.position = min(max(position, 0), end)
    reader.depth = depth
    return reader
  }

  /// The kind of the next value, with the reader before its first byte.
  public mutating func peek() throws(JSONError) -> Kind {
    skipWhitespace()
    guard let byte = next else { throw JSONError(.syntax, "expected a value, but the text ends", at: position) }
    switch byte {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    default: throw JSONError(.syntax, "expected a value", at: position)
    }
  }

  public mutating func readNull() throws(JSONError) {
    skipWhitespace()
    try expect("null")
  }

  public mutating func readBoolean() throws(JSONError) -> Bool {
    skipWhitespace()
    if next == UInt8(ascii: "t") {
      try expect("true")
      return true
    }
    try expect("false")
    return false
  }

  /// Says that nothing but white space follows.
  public mutating func finish() throws(JSONError) {
    skipWhitespace()
    guard position == end else {
      throw JSONError(.syntax, "expected the end of the text after the value", at: position)
    }
  }

  /// The byte at the reader's position; `nil` at the end.
  @inline(__always)
  var next: UInt8? { position < end ? bytes[position] : nil }

  @inline(__always)
  mutating func skipWhitespace() {
    while let byte = next, byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func expect(_ word: StaticString) throws(JSONError) {
    let count = word.utf8CodeUnitCount
    guard
      count <= end - position,
      word.withUTF8Buffer({ bytes.span.bytes.holds($0.span.bytes, 0..<count, at: position) })
    else { throw JSONError(.syntax, "expected \(word)", at: position) }
    position += count
  }
}
