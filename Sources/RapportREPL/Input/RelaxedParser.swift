/// Reads JSON as people type it: keys without quotes, single quotes, trailing commas, comments, and strings over
/// several lines. Strict JSON is read as what it is.
struct RelaxedParser {
  private let scalars: [Unicode.Scalar]
  private(set) var index: Int
  private let maximumDepth: Int
  private var depth = 0

  init(_ text: String, from offset: Int = 0, maximumDepth: Int = RelaxedInput.maximumDepth) {
    self.init(scalars: Array(text.unicodeScalars), from: offset, maximumDepth: maximumDepth)
  }

  init(scalars: [Unicode.Scalar], from offset: Int, maximumDepth: Int) {
    self.scalars = scalars
    self.index = min(max(offset, 0), scalars.count)
    self.maximumDepth = maximumDepth
  }

  /// One value, and nothing but white space and comments around it.
  mutating func parseDocument() throws(RelaxedError) -> JSONNode {
    try skipSpace()
    let node = try parseValue()
    try skipSpace()
    guard index == scalars.count else { throw unexpected("the end of the input") }
    return node
  }

  /// The value that begins at the current place.
  mutating func parseValue() throws(RelaxedError) -> JSONNode {
    switch current {
    case "{": return try parseObject()
    case "[": return try parseArray()
    case "\"", "'":
      let start = index
      let text = try parseString()
      return JSONNode(.string(text), span: start..<index)
    case .some(let scalar) where scalar == "-" || scalar == "+" || scalar == "." || scalar.isDigit:
      return try parseNumber()
    case .some(let scalar) where scalar.isWord: return try parseWord()
    default: throw unexpected("a value")
    }
  }

  // MARK: Containers

  private mutating func parseObject() throws(RelaxedError) -> JSONNode {
    let start = index
    try enter()
    var members: [JSONNode.Member] = []
    var seen: Set<String> = []
    while true {
      try skipSpace()
      if take("}") { break }
      let keyStart = index
      let key = try parseKey()
      let keySpan = keyStart..<index
      guard seen.insert(key).inserted else {
        throw RelaxedError(message: "the field \(key) is given twice", offset: keyStart)
      }
      try skipSpace()
      guard take(":") else { throw unexpected(": and a value after the field \(key)") }
      try skipSpace()
      members.append(JSONNode.Member(key: key, keySpan: keySpan, value: try parseValue()))
      try skipSpace()
      if take(",") { continue }
      guard take("}") else { throw unexpected(", or }") }
      break
    }
    depth -= 1
    return JSONNode(.object(members), span: start..<index)
  }

  private mutating func parseArray() throws(RelaxedError) -> JSONNode {
    let start = index
    try enter()
    var elements: [JSONNode] = []
    while true {
      try skipSpace()
      if take("]") { break }
      elements.append(try parseValue())
      try skipSpace()
      if take(",") { continue }
      guard take("]") else { throw unexpected(", or ]") }
      break
    }
    depth -= 1
    return JSONNode(.array(elements), span: start..<index)
  }

  private mutating func enter() throws(RelaxedError) {
    guard depth < maximumDepth else {
      throw RelaxedError(message: "nested more than \(maximumDepth) levels deep", offset: index)
    }
    depth += 1
    index += 1
  }

  private mutating func parseKey() throws(RelaxedError) -> String {
    switch current {
    case "\"", "'": return try parseString()
    case .some(let scalar) where scalar.isWord: return takeWord()
    default: throw unexpected("a field name or }")
    }
  }

  // MARK: Strings

  private mutating func parseString() throws(RelaxedError) -> String {
    let start = index
    let quote = scalars[index]
    index += 1
    var text = String.UnicodeScalarView()
    while let scalar = current {
      index += 1
      if scalar == quote { return String(text) }
      text.append(scalar == "\\" ? try parseEscape() : scalar)
    }
    throw RelaxedError(message: "the text that begins here has no closing \(quote)", offset: start, isIncomplete: true)
  }

  private mutating func parseEscape() throws(RelaxedError) -> Unicode.Scalar {
    guard let scalar = current else { throw unexpected("a character after \\") }
    index += 1
    switch scalar {
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "\"", "'", "\\", "/": return scalar
    case "u": return try parseUnicodeEscape()
    default:
      throw RelaxedError(message: "\\\(scalar.shown) is not an escape; a backslash is written \\\\", offset: index - 2)
    }
  }

  private mutating func parseUnicodeEscape() throws(RelaxedError) -> Unicode.Scalar {
    let start = index - 2
    let first = try parseFourHexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take("\\") else { throw unpaired(start) }
    if current == nil { throw unexpected("u after \\") }
    guard take("u") else { throw unpaired(start) }
    let second = try parseFourHexDigits()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw unpaired(start) }
    return scalar
  }

  private func unpaired(_ offset: Int) -> RelaxedError {
    RelaxedError(message: "half of a surrogate pair", offset: offset)
  }

  private mutating func parseFourHexDigits() throws(RelaxedError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = current?.hexValue else { throw unexpected("four hexadecimal digits after \\u") }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  // MARK: Numbers and words

  private mutating func parseNumber() throws(RelaxedError) -> JSONNode {
    let start = index
    _ = take("-")
    if current == nil { throw unexpected("a digit") }
    var isNumber = take("0") || takeDigits()
    if isNumber, take(".") { isNumber = takeDigits() }
    if isNumber, current == "e" || current == "E" {
      index += 1
      if !take("-") { _ = take("+") }
      isNumber = takeDigits()
    }
    if !isNumber || current?.continuesNumber == true {
      var end = index
      while end < scalars.count, scalars[end].continuesNumber { end += 1 }
      let typed = Self.text(scalars[start..<end])
      throw RelaxedError(message: "\(typed) is not a number; text stands in quotes: \"\(typed)\"", offset: start)
    }
    return JSONNode(.number(Self.text(scalars[start..<index])), span: start..<index)
  }

  private mutating func parseWord() throws(RelaxedError) -> JSONNode {
    let start = index
    let word = takeWord()
    switch word {
    case "true": return JSONNode(.boolean(true), span: start..<index)
    case "false": return JSONNode(.boolean(false), span: start..<index)
    case "null": return JSONNode(.null, span: start..<index)
    default:
      throw RelaxedError(message: "expected a value, found \(word); text stands in quotes: \"\(word)\"", offset: start)
    }
  }

  private mutating func takeWord() -> String {
    let start = index
    while let scalar = current, scalar.isWord { index += 1 }
    return Self.text(scalars[start..<index])
  }

  private mutating func takeDigits() -> Bool {
    let start = index
    while let scalar = current, scalar.isDigit { index += 1 }
    return index > start
  }

  // MARK: Scalars

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() throws(RelaxedError) {
    while let scalar = current {
      if scalar.properties.isWhitespace || scalar == "\u{FEFF}" {
        index += 1
      } else if scalar == "/", index + 1 < scalars.count, scalars[index + 1] == "/" {
        while let scalar = current, scalar != "\n" { index += 1 }
      } else if scalar == "/", index + 1 < scalars.count, scalars[index + 1] == "*" {
        try skipBlockComment()
      } else {
        return
      }
    }
  }

  private mutating func skipBlockComment() throws(RelaxedError) {
    let start = index
    index += 2
    while index + 1 < scalars.count {
      if scalars[index] == "*", scalars[index + 1] == "/" {
        index += 2
        return
      }
      index += 1
    }
    index = scalars.count
    throw RelaxedError(message: "the comment that begins here has no closing */", offset: start, isIncomplete: true)
  }

  private func unexpected(_ expected: String) -> RelaxedError {
    let found = current.map(\.shown) ?? "the end of the input"
    return RelaxedError(
      message: "expected \(expected), found \(found)", offset: index, isIncomplete: current == nil)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
