import Tabular
import Testing

@Suite struct ForeignFormatTests {
  static func format(_ bytes: [UInt8]) -> ForeignFormat? {
    var guess = EncodingGuess()
    guess.look(at: bytes)
    var decoder = TextDecoder(guess.encoding)
    return ForeignFormat(sample: bytes, text: decoder.decode(bytes) + decoder.finish())
  }

  @Test(
    arguments: [
      (.workbook, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)),
      (.workbook, Array("PK\u{3}\u{4}\u{14}\0\0[Content_Types].xml xl/workbook.xml".utf8)),
      (.workbook, Array("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8)),
      (.binary, Array("PK\u{3}\u{4}photos/1.jpg".utf8)), (.pdf, Array("%PDF-1.7\nname,email".utf8)),
      (.markup, Array("\u{FEFF}\r\n <!DOCTYPE html><table><tr><td>Name".utf8)), (.markup, Array("<?xml version".utf8)),
      (.json, Array("[\n  { \"name\": \"A\" }\n]".utf8)), (.json, Array("{\"name\":\"A\"}\n{\"name\":\"B\"}\n".utf8)),
      (.vCard, Array("BEGIN:VCARD\r\nVERSION:3.0\r\n".utf8)), (.binary, [0xFF, 0xD8, 0xFF] + Array(1...255)),
      (nil, Array("name,email\nA,a@x.example\n".utf8)), (nil, []), (nil, Array("[1] A,{B}\n".utf8)),
      (nil, Array("Name;Ort\nA\u{1}B;C\u{7}\n\u{1A}".utf8) + [UInt8](repeating: 0, count: 9000)),
      (nil, [0xFF, 0xFE] + Array("name\tcity\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      (nil, Array("PK,email\n".utf8)), (nil, Array("<name>,city\n".utf8)),
    ] as [(ForeignFormat?, [UInt8])])
  func whatIsNoTableIsKnown(format: ForeignFormat?, bytes: [UInt8]) {
    #expect(Self.format(bytes) == format)
  }
}
