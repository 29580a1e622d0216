import Fixture
import Foundation
import RapportJSON
import Testing

@Suite struct WriterTests {
  @Test func writesBehindWhatIsThere() {
    var writer = JSONWriter(appendingTo: Array(#"{"id":1,"result":"#.utf8))
    writer.beginObject()
    writer.key("\"a\":")
    writer.write(1)
    writer.key("\"b\":")
    writer.beginArray()
    writer.endArray()
    writer.endObject()
    #expect(writer.text == #"{"id":1,"result":{"a":1,"b":[]"# + "}")
    #expect(String(decoding: writer.take(), as: UTF8.self) == #"{"id":1,"result":{"a":1,"b":[]"# + "}")
    #expect(writer.bytes.isEmpty)
  }

  /// What must be escaped stands at every place of a text of every length, as words of eight bytes end anywhere.
  @Test(arguments: 0..<26)
  func escapesAnywhere(_ length: Int) throws {
    for place in 0..<length {
      for special in ["\"", "\\", "\n", "\u{0}", "\u{1F}", "\u{7F}", "é", "😀"] {
        let text = String(repeating: "a", count: place) + special + String(repeating: "b", count: length - place)
        let json = JSONValue.string(text).json
        #expect(try JSONValue(json: Array(json.utf8)).stringValue == text)
        #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == text)
      }
      for broken in [[0x01], [0x1F], [0x80], [0xC3], [0xFF], [0x5C]] as [[UInt8]] {
        let bytes =
          [0x22] + Array(repeating: 0x61, count: place) + broken + Array(repeating: 0x7A, count: length - place)
        #expect(throws: JSONError.self) { try JSONValue(json: bytes + [0x22]) }
      }
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func integersAsTheirDescription(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let value = Int64(bitPattern: random.next()) >> Int64.random(in: 0...63, using: &random)
      #expect(written { $0.write(value) } == "\(value)")
      #expect(written { $0.write(UInt64(bitPattern: value)) } == "\(UInt64(bitPattern: value))")
    }
    for value in [Int64.min, -1, 0, 9, 10, 99, 100, Int64.max] { #expect(written { $0.write(value) } == "\(value)") }
    #expect(written { $0.write(UInt64.max) } == "\(UInt64.max)")
    #expect(written { $0.write(Int128.min) } == "\(Int128.min)")
  }

  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return writer.text
  }
}

@Suite struct KeyTests {
  /// Keys of every length are found in the declared order, in another, with white space, and escaped.
  @Test(arguments: [
    #"{"a":0,"ab":1,"abcdefg":2,"abcdefgh":3,"abcdefghijklmnopq":4,"ä":5}"#,
    #"{"ä":5,"abcdefghijklmnopq":4,"abcdefgh":3,"abcdefg":2,"ab":1,"a":0}"#,
    "{ \"a\" :0 ,\n\"ab\" : 1, \"abcdefg\":2,\"abcdefgh\" :3,\t\"abcdefghijklmnopq\":4 , \"ä\":5 }",
    #"{"\u0061":0,"a\u0062":1,"abcdef\u0067":2,"abcdefgh":3,"abcdefghijklmnop\u0071":4,"\u00e4":5}"#,
  ])
  func knownKeysAreFound(_ json: String) throws {
    let table = KeyTable(["a", "ab", "abcdefg", "abcdefgh", "abcdefghijklmnopq", "ä"])
    var reader = JSONReader(Array(json.utf8))
    try reader.beginObject()
    var expected = 0
    var found: Set<Int64> = []
    while let key = try reader.nextKey(isFirst: found.isEmpty, in: table, expected: expected) {
      let index = try #require(key.index)
      #expect(reader.text(of: key) == table[index])
      let number = try reader.readNumber()
      #expect(reader.integer(number) == Int64(index))
      found.insert(Int64(index))
      expected = index + 1
    }
    try reader.finish()
    #expect(found.count == table.count)
  }

  /// Nothing but the key itself passes for it.
  @Test(arguments: [
    (#"{"abcdefgi":1}"#, "abcdefgi"), (#"{"abcdefg":1}"#, "abcdefg"), (#"{"abcdefghi":1}"#, "abcdefghi"),
    (#"{"":1}"#, ""), (#"{"ABCDEFGH":1}"#, "ABCDEFGH"), (#"{"a\"":1}"#, "a\""),
  ])
  func otherKeysAreNot(_ json: String, _ name: String) throws {
    var reader = JSONReader(Array(json.utf8))
    try reader.beginObject()
    let key = try #require(try reader.nextKey(isFirst: true, in: KeyTable(["abcdefgh", "a"]), expected: 0))
    #expect(key.index == nil)
    #expect(reader.text(of: key) == name)
  }

  @Test(arguments: [
    (#"{"a" 1}"#, 5, "expected a colon after the key"), (#"{"a":1 "a":2}"#, 7, "expected a comma or }"),
    (#"{"a":1,}"#, 7, "expected another member after the comma"), (#"{,"a":1}"#, 1, "expected a key in double quotes"),
    (#"{"a"#, 1, "a string is not closed"), (#"{"a":1"#, 6, "expected }, but the text ends"),
  ])
  func brokenObjectsAreRefused(_ json: String, _ offset: Int, _ message: String) {
    #expect(throws: JSONError(.syntax, message, at: offset)) {
      var reader = JSONReader(Array(json.utf8))
      try reader.beginObject()
      var isFirst = true
      while try reader.nextKey(isFirst: isFirst, in: KeyTable(["a"]), expected: 0) != nil {
        isFirst = false
        try reader.skipValue()
      }
    }
  }

  /// A name that must be escaped is one key, not the end of one.
  @Test func namesThatMustBeEscaped() throws {
    let table = KeyTable(["a\":1,\"b", "\\"])
    var reader = JSONReader(Array(#"{"a\":1,\"b":1,"\\":2}"#.utf8))
    try reader.beginObject()
    #expect(try reader.nextKey(isFirst: true, in: table, expected: 0)?.index == 0)
    try reader.skipValue()
    #expect(try reader.nextKey(isFirst: false, in: table, expected: 0)?.index == 1)
    var other = JSONReader(Array(#"{"a":1,"b":1}"#.utf8))
    try other.beginObject()
    #expect(try other.nextKey(isFirst: true, in: table, expected: 0)?.index == nil)
  }
}
