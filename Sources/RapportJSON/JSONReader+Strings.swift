extension JSONReader {
  /// A string as it stands in the text, checked but not yet decoded.
  public struct StringToken: Hashable, Sendable {
    /// The bytes between the quotes.
    public var range: Range<Int>
    /// Whether they hold a backslash.
    public var hasEscapes: Bool

    /// Where the opening quote stands.
    public var offset: Int { range.lowerBound - 1 }
  }

  public mutating func readString() throws(JSONError) -> String {
    guard let token = try takeString() else { throw JSONError(.syntax, "expected a string", at: position) }
    return text(of: token)
  }

  /// Takes the next value if it is a string, without making a `String` of it; `nil` if it is none.
  public mutating func takeString() throws(JSONError) -> StringToken? {
    skipWhitespace()
    guard next == UInt8(ascii: "\"") else { return nil }
    return try scanString()
  }

  /// The text of a string that this reader has scanned.
  public func text(of token: StringToken) -> String {
    if token.hasEscapes { return String(decoding: unescaped(token.range), as: UTF8.self) }
    // The one form of bytes that `String` copies without a look at its type. The range is checked.
    return bytes.withUnsafeBufferPointer { bytes in
      String(decoding: UnsafeBufferPointer(rebasing: bytes[token.range]), as: UTF8.self)
    }
  }

  /// The text of a string that has been read, and whose opening quote stands at that offset: its first scalars, at most
  /// so many.
  public func text(ofStringAt offset: Int, maximumScalars: Int) -> String {
    guard bytes.indices.contains(offset), offset < end else { return "" }
    let start = offset + 1
    var index = start
    var count = 0
    var hasEscapes = false
    while count < maximumScalars, index < end, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") { hasEscapes = true }
      guard let next = endOfScalar(at: index) else { break }
      index = next
      count += 1
    }
    return text(of: StringToken(range: start..<index, hasEscapes: hasEscapes))
  }

  /// The index after the scalar of a string that starts at `index`, as it is or escaped; `nil` if none does.
  private func endOfScalar(at index: Int) -> Int? {
    if bytes[index] == UInt8(ascii: "\\") { return try? endOfEscape(at: index) }
    return bytes[index] < 0x80 ? index + 1 : endOfSequence(at: index)
  }

  /// Gives the bytes of a string's text, without making a string of them.
  @inlinable
  public func withBytes<Result>(of token: StringToken, _ body: (Span<UInt8>) -> Result) -> Result {
    token.hasEscapes ? body(unescaped(token.range).span) : body(bytes.span.extracting(token.range))
  }

  /// Whether the string reads as `text`, without making a string of it.
  public func matches(_ token: StringToken, _ text: StaticString) -> Bool {
    // By bytes: Swift's `==` takes different sequences of scalars for equal, JSON does not.
    if token.hasEscapes { return self.text(of: token).utf8.elementsEqual("\(text)".utf8) }
    return text.withUTF8Buffer { bytes.span.bytes.extracting(token.range).equals($0.span.bytes) }
  }

  /// Passes over a string that starts at the reader's position, checking its escapes and its UTF-8.
  mutating func scanString() throws(JSONError) -> StringToken {
    let start = position + 1
    var index = start
    var hasEscapes = false
    while true {
      index = bytes.span.bytes.endOfPlainText(from: index, to: end)
      guard index < end else { throw JSONError(.syntax, "a string is not closed", at: position) }
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        position = index + 1
        return StringToken(range: start..<index, hasEscapes: hasEscapes)
      } else if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        index = try endOfEscape(at: index)
      } else if byte >= 0x80 {
        index = try endOfSequences(from: index)
      } else {
        throw JSONError(.syntax, "a control character in a string must be escaped", at: index)
      }
    }
  }

  /// The index after the escape that starts at `index`. A surrogate pair counts as one escape.
  private func endOfEscape(at index: Int) throws(JSONError) -> Int {
    guard index + 1 < end else { throw JSONError(.syntax, "a string is not closed", at: index) }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return index + 2
    case UInt8(ascii: "u"):
      guard let unit = hexadecimal(at: index + 2) else {
        throw JSONError(.syntax, "expected four hexadecimal digits after \\u", at: index)
      }
      if unit & 0xF800 != 0xD800 { return index + 6 }
      guard unit < 0xDC00, index + 7 < end, bytes[index + 6] == UInt8(ascii: "\\"),
        bytes[index + 7] == UInt8(ascii: "u"),
        let low = hexadecimal(at: index + 8), low & 0xFC00 == 0xDC00
      else { throw JSONError(.encoding, "a string holds half of a surrogate pair", at: index) }
      return index + 12
    default:
      throw JSONError(.syntax, "unknown escape in a string", at: index)
    }
  }

  private func hexadecimal(at index: Int) -> UInt32? {
    guard index + 4 <= end else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
      default: return nil
      }
    }
    return value
  }

  /// The index after the sequences of UTF-8 for scalars beyond ASCII that start at `index`.
  private func endOfSequences(from index: Int) throws(JSONError) -> Int {
    var index = index
    while index < end, bytes[index] >= 0x80 {
      guard let next = endOfSequence(at: index) else {
        throw JSONError(.encoding, "a string holds bytes that are not UTF-8", at: index)
      }
      index = next
    }
    return index
  }

  /// The index after the UTF-8 sequence (RFC 3629, section 4) that starts at `index`; `nil` if there is none.
  private func endOfSequence(at index: Int) -> Int? {
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < end && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0xC2...0xDF: return continues(1) ? index + 2 : nil
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? index + 3 : nil
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? index + 3 : nil
    case 0xE1...0xEF: return continues(1) && continues(2) ? index + 3 : nil
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? index + 4 : nil
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? index + 4 : nil
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? index + 4 : nil
    default: return nil
    }
  }

  /// The bytes of a checked string with its escapes resolved.
  @usableFromInline
  func unescaped(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let letter = bytes[index + 1]
      index += 2
      switch letter {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        guard var code = hexadecimal(at: index) else { return result }
        index += 4
        if code & 0xFC00 == 0xD800, let low = hexadecimal(at: index + 2) {
          code = 0x10000 + ((code & 0x3FF) << 10 | (low & 0x3FF))
          index += 6
        }
        result.append(contentsOf: Unicode.Scalar(code).map { Array(UTF8.encode($0) ?? .init()) } ?? [])
      default: result.append(letter)
      }
    }
    return result
  }
}
