/// Reads records of separated values from UTF-8 text, piece by piece: RFC 4180, and what real files make of it.
///
/// - Lines end with CRLF, LF or CR. Lines without anything in them are passed over, and so is a first line `sep=;`.
/// - White space may stand before an opening quotation mark. What stands behind a closing one belongs to the field.
/// - A quotation mark in the middle of a field is a character like others.
/// - A mark that is never closed spoils its own line, not the rest of the file; neither does one that only another
///   record's mark would close.
/// - A record that has been put into quotation marks as a whole, as Excel does if it has taken lines for cells, is read
///   as if it had not, where the record before it has as many fields.
/// - NUL is left out.
///
/// Memory is bound by the longest record: ``maximumLength``.
public struct CSVReader: Sendable {
  public let dialect: CSVDialect
  /// How many bytes a record may have.
  public let maximumLength: Int

  private enum State { case fieldStart, plain, quoted, escaped, closing }

  private var state = State.fieldStart
  /// The bytes from the start of the record on.
  private var pending: [UInt8] = []
  /// How many of them have been looked at.
  private var scanned = 0
  private var line = 1
  /// Lines within the record so far.
  private var innerLines = 0
  /// Whether the last byte was a CR that ended a line: an LF behind it belongs to it.
  private var endedWithCR = false
  /// Whether what comes is the rest of a record that is too long.
  private var isSkipping = false
  private var isFirst = true
  /// Whether a field that began on the record's first line was closed in the midst of another line's text.
  private var isClosedAmidText = false
  private var opensOnFirstLine = false
  /// How many fields the record before has.
  private var lastCount = 0

  public init(_ dialect: CSVDialect = .standard, maximumLength: Int = 1 << 20) {
    self.dialect = dialect
    self.maximumLength = max(2, maximumLength)
  }

  /// Takes the next piece of text, and hands over the records that it ends.
  public mutating func read(_ bytes: some Sequence<UInt8>, _ body: (CSVRecord) throws -> Void) rethrows {
    pending += bytes
    try scan(isLast: false, body)
  }

  /// Hands over what is left at the end of the text.
  public mutating func finish(_ body: (CSVRecord) throws -> Void) rethrows {
    try scan(isLast: true, body)
  }

  private mutating func scan(isLast: Bool, _ body: (CSVRecord) throws -> Void) rethrows {
    var start = 0
    defer {
      pending.removeFirst(start)
      scanned -= start
    }
    while true {
      if let end = nextEnd() {
        let record: CSVRecord?
        if swallowsRecords(start..<end) {
          record = takeLine(&start)
        } else {
          record = take(start..<end, line: line)
          (start, state, isClosedAmidText) = (scanned, .fieldStart, false)
          line += innerLines + 1
          innerLines = 0
        }
        if let record { try body(record) }
      } else if scanned - start > maximumLength || isLast && start < pending.count {
        if state == .quoted || state == .escaped {
          // Read anew: the first line for itself, then the rest.
          let record = takeLine(&start)
          if let record { try body(record) }
        } else if isLast, swallowsRecords(start..<pending.count) {
          let record = takeLine(&start)
          if let record { try body(record) }
        } else if isLast {
          let record = take(start..<pending.count, line: line)
          start = pending.count
          if let record { try body(record) }
        } else {
          let isFirstPart = !isSkipping
          isSkipping = true
          start = scanned
          if isFirstPart { try body(CSVRecord(line: line, fields: [], problem: .tooLong)) }
          return
        }
      } else {
        return
      }
    }
  }

  /// Looks at the bytes up to the end of the record, and gives where its last field ends; `nil` if it does not end yet.
  private mutating func nextEnd() -> Int? {
    let (delimiter, quote, escape) = (dialect.delimiter, dialect.quote, dialect.escape)
    var (state, index, innerLines, endedWithCR) = (state, scanned, innerLines, endedWithCR)
    var (opensOnFirstLine, isClosedAmidText) = (opensOnFirstLine, isClosedAmidText)
    let end: Int? = pending.withUnsafeBufferPointer { bytes in
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        let followsCR = endedWithCR
        endedWithCR = false
        if followsCR, byte == 0x0A {
          if state == .quoted { continue }
          // The second half of the end of the line before: an empty record that is no line of its own.
          innerLines = -1
          return index - 1
        }
        switch state {
        case .quoted:
          if byte == quote {
            state = .closing
          } else if byte == escape {
            state = .escaped
          } else if byte == 0x0A {
            innerLines += 1
          } else if byte == 0x0D {
            innerLines += 1
            endedWithCR = true
          }
        case .escaped:
          state = .quoted
          if byte == 0x0A { innerLines += 1 }
        case .fieldStart, .plain, .closing:
          if byte == 0x0A || byte == 0x0D {
            endedWithCR = byte == 0x0D
            return index - 1
          }
          if byte == delimiter {
            state = .fieldStart
          } else if byte == quote, state != .plain {
            if state == .fieldStart { opensOnFirstLine = innerLines == 0 }
            state = .quoted
          } else if state != .fieldStart || byte != 0x20 && byte != 0x09 {
            if state == .closing, innerLines > 0, opensOnFirstLine { isClosedAmidText = true }
            state = .plain
          }
        }
      }
      return nil
    }
    (self.state, scanned, self.innerLines, self.endedWithCR) = (state, index, innerLines, endedWithCR)
    (self.opensOnFirstLine, self.isClosedAmidText) = (opensOnFirstLine, isClosedAmidText)
    return end
  }

  /// The record in these bytes; `nil` if there is nothing in it.
  private mutating func take(_ range: Range<Int>, line: Int) -> CSVRecord? {
    if isSkipping {
      isSkipping = false
      return nil
    }
    if range.isEmpty { return nil }
    var record = CSVRecord(line: line, fields: fields(range, quotes: true))
    if isSeparatorLine(record) { return nil }
    if record.fields.count == 1, pending[range.lowerBound] == dialect.quote, let inner = recordWithin(record.fields[0])
    {
      record.fields = inner
    }
    lastCount = record.fields.count
    return record
  }

  /// Whether these bytes are rather several records, the first with a mark that nothing closes: it would end in the midst
  /// of a text, and both the first and the last line have as many fields by themselves as the record before.
  private func swallowsRecords(_ range: Range<Int>) -> Bool {
    guard isClosedAmidText, lastCount > 1, !isSkipping else { return false }
    func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    guard let end = pending[range].firstIndex(where: isNewline), let last = pending[range].lastIndex(where: isNewline)
    else { return false }
    guard fields(range.lowerBound..<end, quotes: false).count == lastCount else { return false }
    return [true, false].contains { fields(last + 1..<range.upperBound, quotes: $0).count == lastCount }
  }

  /// Takes the first line of what has come as a record without quotation marks, and begins anew behind it.
  private mutating func takeLine(_ start: inout Int) -> CSVRecord? {
    let end = pending[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? pending.count
    var next = min(end + 1, pending.count)
    if end < pending.count, pending[end] == 0x0D, next < pending.count, pending[next] == 0x0A { next += 1 }
    let record: CSVRecord? =
      isSkipping
      ? nil : CSVRecord(line: line, fields: fields(start..<end, quotes: false), problem: .unbalancedQuote)
    isSkipping = false
    // Its LF may be still to come.
    let endsWithCR = end < pending.count && pending[end] == 0x0D && next == end + 1
    (start, scanned, state, innerLines, endedWithCR) = (next, next, .fieldStart, 0, endsWithCR)
    isClosedAmidText = false
    line += 1
    return record
  }

  /// Excel's note to itself on the first line of a file: `sep=;`.
  private mutating func isSeparatorLine(_ record: CSVRecord) -> Bool {
    guard isFirst else { return false }
    isFirst = false
    let text = record.fields.joined(separator: String(UnicodeScalar(dialect.delimiter)))
    return text.utf8.count == 5 && text.lowercased().hasPrefix("sep=")
  }

  // MARK: Fields

  private func fields(_ range: Range<Int>, quotes: Bool) -> [String] {
    pending.withUnsafeBufferPointer { fields(UnsafeBufferPointer(rebasing: $0[range]), quotes: quotes) }
  }

  private func fields(_ bytes: UnsafeBufferPointer<UInt8>, quotes: Bool) -> [String] {
    var fields: [String] = []
    var index = 0
    repeat {
      fields.append(field(bytes, &index, quotes: quotes))
      index += 1
    } while index <= bytes.count
    return fields
  }

  /// The fields of a record that stands in one field; `nil` if it is rather a text with delimiters, behind which a blank
  /// stands.
  private func recordWithin(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    guard lastCount > 1, !zip(bytes, bytes.dropFirst()).contains(where: { $0 == dialect.delimiter && $1 == 0x20 })
    else { return nil }
    let inner = bytes.withUnsafeBufferPointer { fields($0, quotes: true) }
    return inner.count == lastCount ? inner : nil
  }

  /// The field that begins at `index`, which is put on the delimiter behind it.
  private func field(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, quotes: Bool) -> String {
    let start = index
    if quotes {
      while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09, bytes[index] != dialect.delimiter {
        index += 1
      }
      if index < bytes.count, bytes[index] == dialect.quote { return quotedField(bytes, &index) }
      index = start
    }
    var hasNUL = false
    while index < bytes.count, bytes[index] != dialect.delimiter {
      if bytes[index] == 0 { hasNUL = true }
      index += 1
    }
    let slice = UnsafeBufferPointer(rebasing: bytes[start..<index])
    return hasNUL ? String(decoding: slice.filter { $0 != 0 }, as: UTF8.self) : String(decoding: slice, as: UTF8.self)
  }

  private func quotedField(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> String {
    var text: [UInt8] = []
    var isOpen = false
    var mayOpen = true
    while index < bytes.count {
      let byte = bytes[index]
      if isOpen {
        if byte == dialect.quote {
          if index + 1 < bytes.count, bytes[index + 1] == dialect.quote {
            text.append(byte)
            index += 1
          } else {
            (isOpen, mayOpen) = (false, false)
          }
        } else if byte == dialect.escape, index + 1 < bytes.count {
          index += 1
          text.append(bytes[index])
        } else if byte != 0 {
          text.append(byte)
        }
      } else if byte == dialect.delimiter {
        break
      } else if byte == dialect.quote, mayOpen {
        isOpen = true
      } else if byte != 0 {
        text.append(byte)
      }
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
