/// Finds out how a file's text is encoded, from as many of its bytes as it is shown.
///
/// A byte order mark decides. Without one, bytes of zero at every second place mean UTF-16. Everything else is UTF-8,
/// unless more of it cannot be UTF-8 than can: then it is Windows-1252, or another code page that makes words of the bytes
/// of which Windows-1252 makes none.
public struct EncodingGuess: Sendable {
  private var head: [UInt8] = []
  private var zeros = (even: 0, odd: 0)
  private var count = 0
  private var validSequences = 0
  private var invalidBytes = 0
  private var rest: [UInt8] = []
  /// The byte before `rest`.
  private var previous: UInt8 = 0
  private var pages = CodePageGuess()

  /// How many bytes are looked at for zeros.
  private static let zeroWindow = 4096

  public init() {}

  public mutating func look(at bytes: some Sequence<UInt8>) {
    var bytes = Array(bytes)
    if head.count < 3 { head += bytes.prefix(3 - head.count) }
    for byte in bytes.prefix(max(0, Self.zeroWindow - count)) {
      if byte == 0 { if count.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 } }
      count += 1
    }
    if !rest.isEmpty { bytes.insert(contentsOf: rest, at: 0) }
    rest = []
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      switch UTF8Sequence(in: bytes, at: index) {
      case .valid(let length):
        validSequences += 1
        index += length
      case .invalid where index + 1 < bytes.count:
        invalidBytes += 1
        pages.note(bytes[index], between: index > 0 ? bytes[index - 1] : previous, and: bytes[index + 1])
        index += 1
      case .invalid, .incomplete:
        // What comes next is needed.
        rest = Array(bytes[index...])
        bytes.removeLast(rest.count)
      }
    }
    previous = bytes.last ?? previous
  }

  /// Whether the file begins with a byte order mark.
  public var hasByteOrderMark: Bool { byteOrderMark != nil }

  private var byteOrderMark: TextEncoding? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  /// What it has come to.
  public var encoding: TextEncoding {
    if let mark = byteOrderMark { return mark }
    // Text of European languages has a zero in nearly each unit of UTF-16, and none otherwise.
    let units = count / 2
    if units > 0 {
      if zeros.odd * 10 >= units * 4, zeros.odd > zeros.even * 4 { return .utf16LittleEndian }
      if zeros.even * 10 >= units * 4, zeros.even > zeros.odd * 4 { return .utf16BigEndian }
    }
    var (pages, invalidBytes) = (pages, invalidBytes)
    if let last = rest.first, UTF8Sequence(in: rest, at: 0) == .invalid {
      invalidBytes += 1
      pages.note(last, between: previous, and: 0)
    }
    return invalidBytes > validSequences ? pages.encoding : .utf8
  }
}

/// What stands at a byte that is not ASCII, read as UTF-8 (Unicode 16, table 3-7).
enum UTF8Sequence: Equatable {
  case valid(length: Int)
  case invalid
  /// The bytes end before the sequence does.
  case incomplete

  init(in bytes: [UInt8], at index: Int) {
    let first = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: length = 3
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default:
      self = .invalid
      return
    }
    for offset in 1..<length {
      guard index + offset < bytes.count else {
        self = .incomplete
        return
      }
      guard (offset == 1 ? second : 0x80...0xBF).contains(bytes[index + offset]) else {
        self = .invalid
        return
      }
    }
    self = .valid(length: length)
  }
}
