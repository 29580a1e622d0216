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

  /// A text in an encoding that has one byte for each of its characters.
  static func bytes(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8.min...UInt8.max {
      var decoder = TextDecoder(encoding)
      let decoded = String(decoding: decoder.decode([byte]), as: UTF8.self)
      if let scalar = decoded.unicodeScalars.first { bytes[scalar] = byte }
    }
    return text.unicodeScalars.compactMap { bytes[$0] }
  }

  static let codePages: [TextEncoding] = [.windows1252, .macintosh, .ibm850]

  static let german = """
    Firma;Straße;Ort\nMüller & Söhne;Königsstraße 5;Köln\nJäger GmbH;Große Gänsgasse 7;Lübeck
    Öztürk;Übergasse 1;München\nBÄCKEREI MÜLLER;Ährenweg;Düsseldorf
    """
  static let french = """
    Société;Prénom;Ville\nÉlectricité générale;Hélène;Orléans\nCrêperie d'Îlot;François;Besançon
    Hôtel à la Forêt;Noël;Nîmes\nChâteau;Zoé;Où-là
    """
  static let danish = """
    Navn;Vej;By\nÅse Sørensen;Ågade 5;Ålborg\nBjørn Kjær;Nørregade 1;København\nÆblehuset;Østergade;Århus
    """
  static let swedish = "Namn;Ort\nÅsa Sjöberg;Malmö\nBjörn Öberg;Örebro\nMårten Ängström;Västerås\n"
  static let spanish = """
    Razón social;Dirección;Población\nMuñoz e Hijos;Calle Ángel 5;Málaga\nJosé Núñez;Avenida España;León
    María Ibáñez;Peñíscola;Cádiz\nLogística;Niño Jesús;Córdoba
    """
  static let italian = "Società;Città\nNicolò;Forlì\nPerché no;Cantù\nCaffè Più;Roma\n"
  /// With one letter that tells.
  static let short = "Name;Ort\nJürgen;Essen\n"

  static let written: [(TextEncoding, String)] =
    codePages.flatMap { page in
      [german, french, danish, swedish, spanish, italian, short].map { (page, $0) }
    }

  @Test(arguments: written) func aCodePageIsFoundByItsWords(encoding: TextEncoding, text: String) {
    let bytes = Self.bytes(text, encoding)
    #expect(bytes.count == text.unicodeScalars.count)
    #expect(Self.encoding(bytes) == encoding)
    #expect(Self.encoding(bytes, pieces: 1) == encoding)
  }

  /// What stands in files of Windows among text without any other letter than those of ASCII.
  static let signs = [
    "5 €", "€ 5", "5€", "EUR€net", "“quoted”", "so “ said", "„so“", "‚so‘", "it’s", "l’eau", "O’Brien",
    "Berlin–Hamburg",
    "1990–2000", "a – b", "x—y", "wait…", "wait…what", "• first", "ACME™", "ACME®", "© ACME", "m²", "§ 5", "20°", "½ l",
    "Nº 5", "5\u{A0}kg", "Dr.\u{A0}Who", "der\u{A0}Kunde", "O´Brien", "foo“bar", "foo”bar", "foo„bar", "foo‘bar",
    "Meier†", "‰", "paral·lel", "co\u{AD}op", "«non»", "‹non›", "¿que?", "¡que!", "£5", "¥5", "50¢", "x×y",
  ]

  @Test(arguments: signs) func aSignOfWindowsIsOfWindows(sign: String) {
    for text in ["Name;Note\nAda;\(sign)\n", "Name;Note\nAda;\(sign)", "Name;Note\nMüller;\(sign)\n"] {
      #expect(Self.encoding(Self.bytes(text, .windows1252)) == .windows1252, "\(text)")
    }
  }

  /// Words that use what else Windows-1252 has, several times each.
  @Test(arguments: [
    "Miloš;Dušan;Žižek", "cœur;sœur;Œuvre", "it’s;l’eau;d’or;qu’il", "a…b;c…d;e–f;g—h", "Þór;Guðrún;Sveinn",
    "ŠKODA;ŽILINA", "ÿ;Ÿ", "5 €;6 €;7 €", "MÜLLER;BÄR", "x:“a”;y:“b”",
  ]) func wordsOfWindowsAreOfWindows(text: String) {
    let bytes = Self.bytes("\(text)\n\(text)\n", .windows1252)
    #expect(Self.encoding(bytes) == .windows1252)
  }

  @Test(
    arguments: [
      (TextEncoding.utf8, [0xEF, 0xBB, 0xBF, 0x41], "A", 0), (.utf8, [0xC3, 0xA9, 0xE9], "éé", 1),
      (.utf8, [0xE2, 0x82], "â‚", 2), (.utf8, [0xC0, 0x80], "À€", 2),
      (.windows1252, [0x80, 0xE9, 0x41, 0x81], "€éA\u{81}", 0),
      (.macintosh, [0x8A, 0x9A, 0x9F, 0xA7, 0x80, 0x8E, 0xDB, 0xD5, 0x41], "äöüßÄé€’A", 0),
      (.ibm850, [0x84, 0x94, 0x81, 0xE1, 0x8E, 0x82, 0x9B, 0x9D, 0xA4], "äöüßÄéøØñ", 0),
      (.ibm437, [0x84, 0x94, 0x81, 0xE1, 0x8E, 0x82, 0x9B, 0x9D, 0xE0], "äöüßÄé¢¥α", 0),
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
