import RapportJSON
import Testing

@Suite struct ReaderTests {
  @Test(
    arguments: [
      ("", JSONError.Kind.syntax, 0, "expected a value, but the text ends"),
      ("  ", .syntax, 2, "expected a value, but the text ends"),
      ("x", .syntax, 0, "expected a value"), ("[1,]", .syntax, 3, "expected another member after the comma"),
      ("[1 2]", .syntax, 3, "expected a comma or ]"), ("[1", .syntax, 2, "expected ], but the text ends"),
      ("{\"a\" 1}", .syntax, 5, "expected a colon after the key"),
      ("{a:1}", .syntax, 1, "expected a key in double quotes"),
      ("{\"a\":1,}", .syntax, 7, "expected another member after the comma"),
      ("{\"a\":1", .syntax, 6, "expected }, but the text ends"),
      ("{,}", .syntax, 1, "expected a key in double quotes"), ("tru", .syntax, 0, "expected true"),
      ("nulL", .syntax, 0, "expected null"),
      ("falze", .syntax, 0, "expected false"), ("1 1", .syntax, 2, "expected the end of the text after the value"),
      ("01", .syntax, 0, "a number must not start with 0"), ("-", .syntax, 1, "expected a digit"),
      ("1.", .syntax, 2, "expected a digit after the decimal point"),
      ("1e", .syntax, 2, "expected a digit in the exponent"),
      ("\"abc", .syntax, 0, "a string is not closed"),
      ("\"a\u{1}\"", .syntax, 2, "a control character in a string must be escaped"),
      ("\"\\x\"", .syntax, 1, "unknown escape in a string"),
      ("\"\\u12G4\"", .syntax, 1, "expected four hexadecimal digits after \\u"),
      ("\"ab\\ud800\"", .encoding, 3, "a string holds half of a surrogate pair"),
      ("\"\\ud800\\u0041\"", .encoding, 1, "a string holds half of a surrogate pair"),
      ("\"\\udc00\"", .encoding, 1, "a string holds half of a surrogate pair"),
    ] as [(String, JSONError.Kind, Int, String)])
  func saysWhatIsWrongAndWhere(_ text: String, _ kind: JSONError.Kind, _ offset: Int, _ message: String) {
    #expect(throws: JSONError(kind, message, at: offset)) { try JSONValue(json: Array(text.utf8)) }
  }

  /// The borders of the table of well-formed sequences (RFC 3629, section 4).
  @Test(
    arguments: [
      ([0xC2, 0x80], true), ([0xDF, 0xBF], true), ([0xC1, 0xBF], false), ([0xC0, 0x80], false), ([0x80], false),
      ([0xC2], false),
      ([0xE0, 0xA0, 0x80], true), ([0xE0, 0x9F, 0xBF], false), ([0xED, 0x9F, 0xBF], true), ([0xED, 0xA0, 0x80], false),
      ([0xEF, 0xBF, 0xBF], true), ([0xE1, 0x80], false), ([0xE1, 0x80, 0x22], false), ([0xF0, 0x90, 0x80, 0x80], true),
      ([0xF0, 0x8F, 0xBF, 0xBF], false), ([0xF4, 0x8F, 0xBF, 0xBF], true), ([0xF4, 0x90, 0x80, 0x80], false),
      ([0xF5, 0x80, 0x80, 0x80], false), ([0xF1, 0x80, 0x80], false), ([0xFF], false), ([0xFE], false),
    ] as [([UInt8], Bool)])
  func takesUTF8Only(_ sequence: [UInt8], _ isValid: Bool) {
    let bytes = [UInt8(ascii: "\"")] + sequence + [UInt8(ascii: "\"")]
    if isValid {
      #expect((try? JSONValue(json: bytes)) == .string(String(decoding: sequence, as: UTF8.self)))
    } else {
      #expect(throws: JSONError(.encoding, "a string holds bytes that are not UTF-8", at: 1)) {
        try JSONValue(json: bytes)
      }
    }
  }

  @Test(arguments: [
    (#""\u0041""#, "A"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0000""#, "\u{0}"),
    (#""\ud83d\ude00""#, "😀"),
    (#""\uD800\uDC00""#, "\u{10000}"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), (#""\uFFFF""#, "\u{FFFF}"),
    (#""\uD7FF\uE000""#, "\u{D7FF}\u{E000}"),
    (#""a\u00e9\u65e5z""#, "aé日z"), (#""""#, ""),
  ])
  func resolvesEscapes(_ json: String, _ text: String) throws {
    #expect(
      try JSONValue(json: Array(json.utf8)).stringValue?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test func everyControlCharacterIsWrittenEscaped() throws {
    for code in 0..<0x20 as Range<UInt8> {
      let text = "a\(Unicode.Scalar(code))b"
      let json = JSONValue.string(text).json
      #expect(json.utf8.allSatisfy { $0 >= 0x20 })
      #expect(try JSONValue(json: Array(json.utf8)).stringValue == text)
    }
    #expect(JSONValue.string("\"\\/\u{7F}\u{2028}😀").json == "\"\\\"\\\\/\u{7F}\u{2028}😀\"")
    #expect(JSONValue.string("\u{8}\u{9}\u{A}\u{C}\u{D}\u{1F}").json == #""\b\t\n\f\r\u001f""#)
  }

  @Test(arguments: [1, 2, 64])
  func nestsToTheLimitAndNoFurther(_ limit: Int) throws {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      func text(_ depth: Int) -> [UInt8] {
        let last = open == "[" ? "" : "1"
        return Array((String(repeating: open, count: depth) + last + String(repeating: close, count: depth)).utf8)
      }
      var reader = JSONReader(text(limit), maximumDepth: limit)
      try reader.skipValue()
      try reader.finish()
      #expect(reader.depth == 0)
      var refused = JSONReader(text(limit + 1), maximumDepth: limit)
      let error = try #require(throws: JSONError.self) { try refused.skipValue() }
      #expect(error.kind == .depth)
      #expect(error.offset == open.utf8.count * limit)
      var value = JSONReader(text(limit + 1), maximumDepth: limit)
      #expect(throws: error) { try JSONValue(reading: &value) }
    }
    #expect(JSONReader.defaultMaximumDepth == 64)
  }

  @Test func siblingsDoNotCountAsDepth() throws {
    let text = "[" + Array(repeating: "[[]]", count: 500).joined(separator: ",") + "]"
    var reader = JSONReader(Array(text.utf8), maximumDepth: 3)
    try reader.skipValue()
    #expect(reader.depth == 0)
  }

  @Test func readsAPartAndNothingElse() throws {
    let bytes = Array(#"{"a": [1, 2], "b": 3}"#.utf8)
    var reader = JSONReader(bytes, range: 6..<12)
    #expect(try JSONValue(reading: &reader) == [1, 2])
    try reader.finish()
    var cut = JSONReader(bytes, range: 6..<11)
    #expect(throws: JSONError(.syntax, "expected ], but the text ends", at: 11)) { try cut.skipValue() }
    var beyond = JSONReader(bytes, range: 20..<900)
    #expect(throws: JSONError.self) { try beyond.peek() }
  }

  @Test func saysWhereAValueStands() throws {
    var reader = JSONReader(Array(#"  {"a" : [1] }  "#.utf8))
    #expect(try reader.skipValue() == 2..<14)
    try reader.finish()
  }

  @Test func comparesKeysByTheirScalars() throws {
    var reader = JSONReader(Array(#"{"\u004bey": 1, "\u212aey": 2, "Key": 3}"#.utf8))
    try reader.beginObject()
    var matches: [Bool] = []
    while let key = try reader.nextKey(isFirst: matches.isEmpty) {
      matches.append(reader.matches(key, "Key"))
      try reader.skipValue()
    }
    #expect(matches == [true, false, true])
  }
}
