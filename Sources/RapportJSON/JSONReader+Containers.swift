extension JSONReader {
  /// Takes the `{` of an object.
  public mutating func beginObject() throws(JSONError) { try open(UInt8(ascii: "{"), "an object") }

  /// Takes the `[` of an array.
  public mutating func beginArray() throws(JSONError) { try open(UInt8(ascii: "["), "an array") }

  /// Takes what separates the members of an object, and the next key with its colon; `nil` after the last member, with
  /// the `}` taken. `isFirst` is true for the first call after ``beginObject()``.
  public mutating func nextKey(isFirst: Bool) throws(JSONError) -> StringToken? {
    guard try nextMember(isFirst: isFirst, close: UInt8(ascii: "}")) else { return nil }
    return try scanKey()
  }

  /// Takes a key and its colon.
  mutating func scanKey() throws(JSONError) -> StringToken {
    guard next == UInt8(ascii: "\"") else {
      throw JSONError(.syntax, "expected a key in double quotes", at: position)
    }
    let key = try scanString()
    skipWhitespace()
    guard next == UInt8(ascii: ":") else {
      throw JSONError(.syntax, "expected a colon after the key", at: position)
    }
    position += 1
    return key
  }

  /// Takes what separates the elements of an array; `false` after the last element, with the `]` taken.
  public mutating func nextElement(isFirst: Bool) throws(JSONError) -> Bool {
    try nextMember(isFirst: isFirst, close: UInt8(ascii: "]"))
  }

  /// Passes over a value, checking all of it, and says where it stands.
  @discardableResult
  public mutating func skipValue() throws(JSONError) -> Range<Int> {
    let kind = try peek()
    let start = position
    switch kind {
    case .null: try readNull()
    case .boolean: _ = try readBoolean()
    case .number: _ = try scanNumber()
    case .string: _ = try scanString()
    case .array:
      try beginArray()
      var isFirst = true
      while try nextElement(isFirst: isFirst) {
        try skipValue()
        isFirst = false
      }
    case .object:
      try beginObject()
      var isFirst = true
      while try nextKey(isFirst: isFirst) != nil {
        try skipValue()
        isFirst = false
      }
    }
    return start..<position
  }

  private mutating func open(_ bracket: UInt8, _ name: StaticString) throws(JSONError) {
    skipWhitespace()
    guard next == bracket else { throw JSONError(.syntax, "expected \(name)", at: position) }
    guard depth < maximumDepth else {
      throw JSONError(.depth, "arrays and objects stand deeper in each other than \(maximumDepth) levels", at: position)
    }
    depth += 1
    position += 1
  }

  @inline(__always)
  mutating func nextMember(isFirst: Bool, close: UInt8) throws(JSONError) -> Bool {
    skipWhitespace()
    guard let byte = next else { throw expectedMember(close) }
    if byte == close {
      position += 1
      depth -= 1
      return false
    }
    if isFirst { return true }
    guard byte == UInt8(ascii: ",") else { throw expectedMember(close) }
    position += 1
    skipWhitespace()
    guard let member = next, member != close else {
      throw JSONError(.syntax, "expected another member after the comma", at: position)
    }
    return true
  }

  private func expectedMember(_ close: UInt8) -> JSONError {
    let bracket = Character(Unicode.Scalar(close))
    return JSONError(
      .syntax, position < end ? "expected a comma or \(bracket)" : "expected \(bracket), but the text ends",
      at: position)
  }
}
