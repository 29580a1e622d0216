/// Turns the bytes of a file into UTF-8, piece by piece: nothing of it is kept but a character that is cut in two.
///
/// It never fails. A byte that cannot be UTF-8 is taken for Windows-1252, which it mostly is when two programs have
/// written into one file; half a pair of UTF-16 becomes U+FFFD. ``repairs`` counts both.
public struct TextDecoder: Sendable {
  public let encoding: TextEncoding
  /// How many characters were not what the encoding says.
  public private(set) var repairs = 0
  private var rest: [UInt8] = []
  private var isAtStart = true

  public init(_ encoding: TextEncoding) { self.encoding = encoding }

  /// The next piece. A byte order mark at the start of the text is taken away.
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [UInt8] { decode(rest + bytes, isLast: false) }

  /// What is left at the end of the file.
  public mutating func finish() -> [UInt8] { decode(rest, isLast: true) }

  private mutating func decode(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    rest = []
    var text =
      switch encoding {
      case .utf8: decodeUTF8(bytes, isLast: isLast)
      case .utf16LittleEndian: decodeUTF16(bytes, low: 0, isLast: isLast)
      case .utf16BigEndian: decodeUTF16(bytes, low: 1, isLast: isLast)
      case .windows1252, .macintosh, .ibm850, .ibm437: decode(bytes, page: encoding.codePage ?? .windows1252)
      }
    if isAtStart, !text.isEmpty {
      isAtStart = false
      if encoding.codePage == nil, text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    }
    return text
  }

  private mutating func decodeUTF8(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, bytes[index] < 0x80 { index += 1 }
      text += bytes[start..<index]
      guard index < bytes.count else { break }
      switch UTF8Sequence(in: bytes, at: index) {
      case .valid(let length):
        text += bytes[index..<index + length]
        index += length
      case .incomplete where !isLast:
        rest = Array(bytes[index...])
        index = bytes.count
      case .invalid, .incomplete:
        repairs += 1
        text.append(CodePage.windows1252.scalar(bytes[index]))
        index += 1
      }
    }
    return text
  }

  private func decode(_ bytes: [UInt8], page: CodePage) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(page.scalar(byte))
      }
    }
    return text
  }

  /// - Parameter low: the place of the low byte in a unit.
  private mutating func decodeUTF16(_ bytes: [UInt8], low: Int, isLast: Bool) -> [UInt8] {
    func unit(_ index: Int) -> UInt16 { UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8 }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index + 1 < bytes.count {
      let first = unit(index)
      if let scalar = Unicode.Scalar(first) {
        text.append(scalar)
        index += 2
      } else if UTF16.isLeadSurrogate(first), index + 3 >= bytes.count, !isLast {
        break
      } else if UTF16.isLeadSurrogate(first), index + 3 < bytes.count, UTF16.isTrailSurrogate(unit(index + 2)),
        let scalar = Unicode.Scalar(0x1_0000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit(index + 2)) - 0xDC00))
      {
        text.append(scalar)
        index += 4
      } else {
        repairs += 1
        text.append("\u{FFFD}")
        index += 2
      }
    }
    if index < bytes.count {
      if isLast {
        repairs += 1
        text.append("\u{FFFD}")
      } else {
        rest = Array(bytes[index...])
      }
    }
    return text
  }
}

extension [UInt8] {
  /// A character in UTF-8.
  fileprivate mutating func append(_ scalar: Unicode.Scalar) {
    if let bytes = UTF8.encode(scalar) { self += bytes }
  }
}
