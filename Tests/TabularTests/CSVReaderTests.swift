import Tabular
import Testing

@Suite struct CSVReaderTests {
  static func read(
    _ text: String, _ dialect: CSVDialect = .standard, maximumLength: Int = 1 << 20, pieces: Int = .max
  ) -> [CSVRecord] {
    var reader = CSVReader(dialect, maximumLength: maximumLength)
    var records: [CSVRecord] = []
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let piece = bytes.prefix(pieces)
      bytes = bytes.dropFirst(piece.count)
      reader.read(piece) { records.append($0) }
    }
    reader.finish { records.append($0) }
    return records
  }

  /// RFC 4180, section 2, and what real files make of it.
  static let cases: [(String, [[String]])] = [
    ("a,b,c\r\nd,e,f\r\n", [["a", "b", "c"], ["d", "e", "f"]]),
    ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
    ("\"aaa\",\"b\r\nbb\",\"ccc\"\r\nz,y,x", [["aaa", "b\r\nbb", "ccc"], ["z", "y", "x"]]),
    ("\"a\"\"b\",c", [["a\"b", "c"]]), ("\"\",\"\"\"\"", [["", "\""]]), (",", [["", ""]]), (",,\n", [["", "", ""]]),
    ("a\rb\rc", [["a"], ["b"], ["c"]]), ("a\n\n\r\n\rb", [["a"], ["b"]]), ("", []), ("\n\n", []),
    // White space before a quotation mark, and what stands behind one.
    ("a, \"b, c\", d", [["a", "b, c", " d"]]), ("\"a\"b,c", [["ab", "c"]]), ("\"a\" ,c", [["a ", "c"]]),
    ("\"a\" \"b\",c", [["a \"b\"", "c"]]),
    // A mark in the middle.
    ("12\" pipe,6\"", [["12\" pipe", "6\""]]),
    // NUL, and text of other scripts.
    ("a\0b,\"\0c\"", [["ab", "c"]]), ("é,日本,🙂", [["é", "日本", "🙂"]]),
    ("sep=,\r\na,b", [["a", "b"]]), ("a,b\nsep=,", [["a", "b"], ["sep=", ""]]),
  ]

  @Test(arguments: cases) func recordsAreRead(text: String, expected: [[String]]) {
    #expect(Self.read(text).map(\.fields) == expected)
    #expect(Self.read(text).allSatisfy { $0.problem == nil })
  }

  @Test(arguments: cases) func piecesMakeNoDifference(text: String, expected: [[String]]) {
    for pieces in 1...5 { #expect(Self.read(text, pieces: pieces) == Self.read(text), "\(pieces)") }
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func aRecordKnowsItsLine(newline: String) {
    let text = ["a", "", "\"b\(newline)b\"", "c"].joined(separator: newline)
    for pieces in [1, 2, .max] { #expect(Self.read(text, pieces: pieces).map(\.line) == [1, 3, 5]) }
  }

  @Test(arguments: [1, 3, .max]) func aMarkThatIsNeverClosedSpoilsItsOwnLine(pieces: Int) {
    let records = Self.read("a,b\n1,\"x\n2,y\r\n3,z", pieces: pieces)
    #expect(records.map(\.fields) == [["a", "b"], ["1", "\"x"], ["2", "y"], ["3", "z"]])
    #expect(records.map(\.problem) == [nil, .unbalancedQuote, nil, nil])
    #expect(records.map(\.line) == [1, 2, 3, 4])
  }

  @Test(
    arguments: [
      ("a,b\n\"x,1\"\n\"y \"\"Y\"\",\"\"2,3\"\"\"\n", [["a", "b"], ["x", "1"], ["y \"Y\"", "2,3"]]),
      ("a,b\n\"x, 1\"\n\"x\"\n\"x,1,2\"", [["a", "b"], ["x, 1"], ["x"], ["x,1,2"]]),
      ("\"a,b\"\n\"x,1\"", [["a,b"], ["x,1"]]),
    ])
  func aRecordWithinQuotationMarksIsRead(text: String, expected: [[String]]) {
    for pieces in [1, 3, .max] { #expect(Self.read(text, pieces: pieces).map(\.fields) == expected) }
  }

  static let swallowing: [(String, [[String]], [Int])] = [
    (
      "a,b\n\"x,1\ny,2\nz \"Z\",3\nw,4", [["a", "b"], ["\"x", "1"], ["y", "2"], ["z \"Z\"", "3"], ["w", "4"]], [2]
    ),
    ("a,b\r\nx,\"1\r\n\"y\",\"2\"", [["a", "b"], ["x", "\"1"], ["y", "2"]], [2]),
    ("a,b\n\"x,1\n\"y,2\n\"z\",3\n", [["a", "b"], ["\"x", "1"], ["\"y", "2"], ["z", "3"]], [2, 3]),
    // A text of several lines with marks that are not doubled is one field.
    ("a,b\nx,\"one\nsaid \"two\" there\"\ny,2", [["a", "b"], ["x", "one\nsaid two\" there\""], ["y", "2"]], []),
    ("a,b\n\"one\ntwo\" ,1\n", [["a", "b"], ["one\ntwo ", "1"]], []),
  ]

  @Test(arguments: swallowing)
  func aMarkThatAnotherRecordsWouldCloseSpoilsItsOwnLine(text: String, expected: [[String]], lines: [Int]) {
    for pieces in [1, 2, 5, .max] {
      let records = Self.read(text, pieces: pieces)
      #expect(records.map(\.fields) == expected)
      #expect(records.filter { $0.problem == .unbalancedQuote }.map(\.line) == lines)
    }
  }

  @Test func aMarkThatIsNotClosedForLongSpoilsItsOwnLine() {
    let rows = (1...40).map { "\($0),row" }.joined(separator: "\n")
    for pieces in [1, 7, .max] {
      let records = Self.read("0,\"row\n\(rows)", maximumLength: 50, pieces: pieces)
      #expect(records.count == 41)
      #expect(records.first?.problem == .unbalancedQuote)
      #expect(records.dropFirst().allSatisfy { $0.problem == nil && $0.fields.count == 2 })
    }
  }

  @Test func aLineThatIsTooLongIsLeftOutAndSaid() {
    let long = String(repeating: "x", count: 500)
    for pieces in [1, 7] {
      let records = Self.read("a,b\n\(long),1\nc,d", maximumLength: 50, pieces: pieces)
      #expect(records.map(\.problem) == [nil, .tooLong, nil])
      #expect(records.map(\.line) == [1, 2, 3])
      #expect(records.last?.fields == ["c", "d"])
    }
  }

  @Test func otherMarksAndEscapes() {
    let dialect = CSVDialect(delimiter: UInt8(ascii: ";"), quote: UInt8(ascii: "'"), escape: UInt8(ascii: "\\"))
    #expect(Self.read(#"'a;b';'it\'s';"c""#, dialect).map(\.fields) == [["a;b", "it's", "\"c\""]])
    let tabs = CSVDialect(delimiter: 9)
    #expect(Self.read("a\t\t b\n\t\"c\td\"", tabs).map(\.fields) == [["a", "", " b"], ["", "c\td"]])
  }

  /// What is written by the rules is read as it was, whatever the fields hold.
  @Test(arguments: 1...200) func whatIsWrittenIsRead(seed: UInt64) {
    var random = SeededNumbers(seed)
    let alphabet: [Character] = ["a", "\"", ",", "\n", "\r", " ", "é", "\t", "'", "\\", "🙂"]
    let table = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      (0..<3).map { _ in
        String((0..<Int.random(in: 0...5, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "a" })
      }
    }
    let text = table.map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }.joined(separator: "\r\n")
    for pieces in [1, 4, .max] {
      #expect(Self.read(text, pieces: pieces).map(\.fields) == table)
    }
  }

  /// Whatever comes, it ends, nothing traps, and how it is cut up does not matter.
  @Test(arguments: 1...300) func randomBytesDoNoHarm(seed: UInt64) {
    var random = SeededNumbers(seed)
    let likely = Array("\"\",;\n\r\\ ab\0".utf8)
    let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ -> UInt8 in
      Bool.random(using: &random)
        ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
    }
    let guess = TableGuess(sample: bytes, isWhole: true)
    for dialect in [guess.dialect, .standard] {
      func read(pieces: Int) -> [CSVRecord] {
        var reader = CSVReader(dialect, maximumLength: 1 << 16)
        var records: [CSVRecord] = []
        for start in stride(from: 0, to: bytes.count, by: pieces) {
          reader.read(bytes[start..<min(start + pieces, bytes.count)]) { records.append($0) }
        }
        reader.finish { records.append($0) }
        return records
      }
      let whole = read(pieces: 1000)
      #expect(read(pieces: 1) == whole)
      #expect(read(pieces: 7) == whole)
      #expect(whole.map(\.line) == whole.map(\.line).sorted())
    }
    for encoding in TextEncoding.allCases {
      var whole = TextDecoder(encoding)
      let expected = whole.decode(bytes) + whole.finish()
      var cut = TextDecoder(encoding)
      #expect(bytes.flatMap { cut.decode([$0]) } + cut.finish() == expected)
      #expect(String(validating: expected, as: UTF8.self) != nil)
      #expect(cut.repairs == whole.repairs)
    }
  }
}

/// SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
