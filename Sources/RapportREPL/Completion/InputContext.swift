/// Where the cursor stands in an unfinished input: in which objects and arrays, and at a key or at a value.
struct InputContext {
  enum Position: Hashable { case key, value, elsewhere }

  struct Frame {
    var isObject: Bool
    /// The keys that have their colon already.
    var keys: [String] = []
    /// The values of fields that are texts, for telling the case of a union.
    var texts: [String: String] = [:]
    /// The field whose value is being typed.
    var key: String?
    var position: Position
  }

  /// From the outermost to the innermost; empty before the first bracket and after the last.
  private(set) var frames: [Frame] = []
  private(set) var position = Position.value
  /// What is typed of a word or a string, without its quote.
  private(set) var partial = ""
  /// Where it begins, with its quote; the end of the scalars if nothing is typed of it.
  private(set) var partialStart: Int

  private let scalars: ArraySlice<Unicode.Scalar>
  private var index: Int
  private var lastKey: String?

  /// - Parameter scalars: The input up to the cursor.
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.scalars = scalars
    index = scalars.startIndex
    partialStart = scalars.endIndex
    scan()
  }

  private mutating func scan() {
    while index < scalars.endIndex {
      let scalar = scalars[index]
      switch scalar {
      case "{", "[":
        let isObject = scalar == "{"
        frames.append(Frame(isObject: isObject, position: isObject ? .key : .value))
        index += 1
      case "}", "]":
        _ = frames.popLast()
        finishValue(text: nil)
        index += 1
      case ":":
        takeKey()
        index += 1
      case ",":
        setPosition(frames.last?.isObject == true ? .key : .value)
        index += 1
      case "/": skipComment()
      case "\"", "'": scanString(quote: scalar)
      case _ where scalar.properties.isWhitespace: index += 1
      default: scanWord()
      }
      if position == .elsewhere, index == scalars.endIndex, partialStart < scalars.endIndex { return }
    }
    if partialStart == scalars.endIndex { position = isInComment ? .elsewhere : frames.last?.position ?? .elsewhere }
  }

  private var isInComment = false

  private mutating func setPosition(_ position: Position) {
    if !frames.isEmpty { frames[frames.count - 1].position = position }
  }

  private mutating func takeKey() {
    guard let key = lastKey, frames.last?.isObject == true else { return }
    frames[frames.count - 1].keys.append(key)
    frames[frames.count - 1].key = key
    frames[frames.count - 1].position = .value
    lastKey = nil
  }

  private mutating func finishValue(text: String?) {
    guard let frame = frames.last else { return }
    if let text, frame.isObject, let key = frame.key { frames[frames.count - 1].texts[key] = text }
    frames[frames.count - 1].position = .elsewhere
  }

  private mutating func finish(_ token: String) {
    if frames.last?.position == .key {
      lastKey = token
      setPosition(.elsewhere)
    } else {
      finishValue(text: token)
    }
  }

  private mutating func scanString(quote: Unicode.Scalar) {
    let start = index
    var text = String.UnicodeScalarView()
    index += 1
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index += 1
      if scalar == quote { return finish(String(text)) }
      if scalar == "\\", index < scalars.endIndex {
        text.append(scalars[index])
        index += 1
      } else {
        text.append(scalar)
      }
    }
    stop(at: start, typed: String(text))
  }

  private mutating func scanWord() {
    let start = index
    while index < scalars.endIndex, !Self.ends(scalars[index]) { index += 1 }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<index])
    if index < scalars.endIndex { finish(String(text)) } else { stop(at: start, typed: String(text)) }
  }

  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "{", "}", "[", "]", ":", ",", "\"", "'", "/": true
    default: scalar.properties.isWhitespace
    }
  }

  private mutating func stop(at start: Int, typed: String) {
    partial = typed
    partialStart = start
    position = frames.last?.position ?? .elsewhere
  }

  private mutating func skipComment() {
    let next = index + 1 < scalars.endIndex ? scalars[index + 1] : nil
    index += 1
    if next == "/" {
      while index < scalars.endIndex, scalars[index] != "\n" { index += 1 }
      isInComment = index == scalars.endIndex
    } else if next == "*" {
      index += 1
      while index < scalars.endIndex, !(scalars[index] == "/" && scalars[index - 1] == "*") { index += 1 }
      isInComment = index == scalars.endIndex
      if !isInComment { index += 1 }
    }
  }
}
