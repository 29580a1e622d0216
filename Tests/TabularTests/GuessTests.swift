import Foundation
import Tabular
import Testing

@Suite struct GuessTests {
  static func encoding(_ bytes: [UInt8], pieces: Int = .max) -> TextEncoding {
    var guess = EncodingGuess()
    var rest = bytes[...]
    while !rest.isEmpty {
      guess.look(at: rest.prefix(pieces))
      rest = rest.dropFirst(min(pieces, rest.count))
    }
    return guess.encoding
  }

  static let texts: [(TextEncoding, [UInt8])] = [
    (.utf8, Array("name,city\nÅse,Århus".utf8)), (.utf8, [0xEF, 0xBB, 0xBF] + Array("name".utf8)),
    (.utf8, Array("plain".utf8)), (.utf8, []),
    (.windows1252, Array("Name;Stra".utf8) + [0xDF] + Array("e;M".utf8) + [0xFC] + Array("nchen\n".utf8)),
    (.windows1252, [0x93] + Array("quoted".utf8) + [0x94]),
    (.utf16LittleEndian, [0xFF, 0xFE] + Array("name;Åse".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    (.utf16BigEndian, [0xFE, 0xFF] + Array("name;Åse".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    (.utf16LittleEndian, Array("name;city\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    (.utf16BigEndian, Array("name;city\n".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    // One byte of another program's does not make a file of UTF-8 another one's.
    (.utf8, Array("Åse,Jürgen,Zoë,".utf8) + [0xE9]),
  ]

  @Test(arguments: texts) func anEncodingIsFound(encoding: TextEncoding, bytes: [UInt8]) {
    #expect(Self.encoding(bytes) == encoding)
    #expect(Self.encoding(bytes, pieces: 1) == encoding)
  }

  @Test(
    arguments: [
      (TextEncoding.utf8, [0xEF, 0xBB, 0xBF, 0x41], "A", 0), (.utf8, [0xC3, 0xA9, 0xE9], "éé", 1),
      (.utf8, [0xE2, 0x82], "â‚", 2), (.utf8, [0xC0, 0x80], "À€", 2),
      (.windows1252, [0x80, 0xE9, 0x41, 0x81], "€éA\u{81}", 0),
      (.utf16LittleEndian, [0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8, 0x42, 0xDE], "A🙂", 0),
      (.utf16LittleEndian, [0x3D, 0xD8, 0x41, 0x00], "\u{FFFD}A", 1),
      (.utf16LittleEndian, [0x41, 0x00, 0x42], "A\u{FFFD}", 1),
      (.utf16BigEndian, [0x00, 0x41, 0xD8, 0x3D], "A\u{FFFD}", 1),
    ] as [(TextEncoding, [UInt8], String, Int)])
  func textIsDecoded(encoding: TextEncoding, bytes: [UInt8], text: String, repairs: Int) {
    var decoder = TextDecoder(encoding)
    let decoded = decoder.decode(bytes) + decoder.finish()
    #expect(String(decoding: decoded, as: UTF8.self) == text)
    #expect(decoder.repairs == repairs)
  }

  @Test(
    arguments: [
      ("name,email\nAda,ada@x.example\n", ",", 2, 0, true),
      ("Name;Umsatz\nAda;1,5\nBob;2,5\n", ";", 2, 0, true),
      ("a\tb\tc\n1\t2\t3\n", "\t", 3, 0, true), ("a|b\nc|d\n1|2\n", "|", 2, 0, false),
      // Semicolons within quotation marks, commas between.
      ("\"x;y\",\"z\"\n\"x;y;w\",\"z\"\n", ",", 2, 0, false),
      // A title and a date stand before the table.
      ("Customers\nExported 2026-11-26\n\nname;city\nA;B\nC;D\n", ";", 2, 2, true),
      // The title has as many fields as the table, the header fewer or more than most rows have.
      ("Customers;;\nAs of;2026-11-26;\n;;\nname;city;nr\nA;B;1\nC;D;2\n", ";", 3, 3, true),
      ("Customers;;\nfirst;second;nr\nA;B;1\nC;D;2\n", ";", 3, 1, true),
      ("name,city\nA,B,\nC,D,\nE,F,\n", ",", 3, 0, true), ("name,city,a,b\nA,B\nC,D\nE,F\n", ",", 2, 0, true),
      ("A,B,1\nC,D,2\nname,E,3\n", ",", 3, 0, false), ("a,b,c\nx,name,city\n", ",", 3, 0, false),
      ("Ada,ada@x.example\nBob,bob@x.example\n", ",", 2, 0, false), ("one\ntwo\n", ",", 1, 0, false),
      ("name\nAda\nBob\n", ",", 1, 0, true), ("", ",", 0, 0, false),
      ("sep=;\nname;city\nA;B\n", ";", 2, 0, true),
      ("17,Ada\n18,Bob\n", ",", 2, 0, false), ("nr,first\n17,Ada\n18,Bob\n", ",", 2, 0, true),
    ] as [(String, String, Int, Int, Bool)])
  func aTableIsFound(text: String, delimiter: String, columns: Int, leading: Int, hasHeader: Bool) {
    let guess = TableGuess(sample: Array(text.utf8), isWhole: true) { ["name", "city", "email"].contains($0) }
    #expect(String(UnicodeScalar(guess.dialect.delimiter)) == delimiter)
    #expect(guess.columnCount == columns)
    #expect(guess.leadingRecords == leading)
    #expect(guess.hasHeader == hasHeader)
  }

  @Test func quotationMarksAndEscapesAreFound() {
    let single = TableGuess(sample: Array("'a','b'\n'c','d'\n".utf8), isWhole: true)
    #expect(single.dialect.quote == UInt8(ascii: "'"))
    let escaped = TableGuess(sample: Array(#""a \"b\" c","d"\#n"#.utf8), isWhole: true)
    #expect(escaped.dialect.escape == UInt8(ascii: "\\"))
    let path = TableGuess(sample: Array(#""C:\","d"\#n"#.utf8), isWhole: true)
    #expect(path.dialect.escape == nil)
  }
}
