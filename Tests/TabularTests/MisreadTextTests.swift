import Foundation
import Tabular
import Testing

@Suite struct MisreadTextTests {
  private static let texts = [
    "Müller & Söhne GmbH", "Straße", "Café à la carte", "Łódź", "Paweł", "Kraków", "dąb", "Szőke", "Ångström", "Žižka",
    "ÉCLAIR",
    "l’été – 5 €", "„Zitat“", "Hauptstraße 5 ½", "Türkiye", "KÖLN", "ŁÓDŹ",
  ]

  /// What a program makes of a text's UTF-8 that takes it for the code page.
  private static func misread(_ text: String, as encoding: TextEncoding) -> String {
    var decoder = TextDecoder(encoding)
    return String(decoding: decoder.decode(text.utf8) + decoder.finish(), as: UTF8.self)
  }

  @Test(arguments: texts, [TextEncoding.windows1252, .macintosh, .ibm850, .ibm437])
  func isReadAsItWasMeant(text: String, encoding: TextEncoding) {
    let misread = Self.misread(text, as: encoding)
    #expect(misread != text)
    #expect(MisreadText.repaired(misread) == text)
    #expect(MisreadText.repaired(text) == text)
  }

  @Test(arguments: texts) func alsoIfItWasMisreadTwice(text: String) {
    let misread = Self.misread(Self.misread(text, as: .windows1252), as: .windows1252)
    #expect(MisreadText.repaired(misread) == text)
  }

  @Test(
    arguments: [
      "", "Acme", "TRÄ–GLAS", "CAFÉ…", "L’état", "«École»", "Ã", "Â", "SÃO PAULO", "ÂNGELO", "¿Qué?", "Ärzte–Haus",
      "Müller und MÃ¼ller",
      "“à la carte”", "naïve", "√2 ≈ 1,41", "½ Â", "Ελλάδα", "Москва", "東京", "\u{FFFD}", "Ä…", "KYLÄ\u{A0}OY",
      "SMÅ\u{A0}AB", "IRMÃ\u{A0}MARIA", "TRÄ®", "20 Å²", "≈£5m", "5Â–10",
    ])
  func whatSaysNothingOfItStays(text: String) {
    #expect(MisreadText.repaired(text) == text)
  }
}

@Suite struct CharacterReferencesTests {
  @Test(
    arguments: [
      ("M&uuml;ller &amp; S&ouml;hne", "Müller & Söhne"), ("&#252;&#xFC;&#Xfc;", "üüü"), ("&amp;uuml;", "ü"),
      ("&amp;amp;", "&"), ("5&nbsp;&euro;", "5\u{A0}€"), ("&#150;", "–"), ("a &lt; b", "a < b"),
      ("&yuml;&Agrave;", "ÿÀ"),
      ("AT&T", "AT&T"), ("a&b;", "a&b;"), ("&", "&"), ("&;", "&;"), ("&#;", "&#;"), ("&#x;", "&#x;"), ("&#0;", "&#0;"),
      ("&#x110000;", "&#x110000;"), ("&#xD800;", "&#xD800;"), ("&#99999999999999;", "&#99999999999999;"),
      ("&#+5;", "&#+5;"), ("a&#13;&#10;b&#9;c", "a\r\nb\tc"),
      ("?a=1&copy=2", "?a=1&copy=2"), ("&uuml", "&uuml"), ("&&amp;&", "&&&"), ("&unknown;", "&unknown;"),
    ])
  func areWhatTheyStandFor(text: String, meant: String) {
    #expect(CharacterReferences.resolved(text) == meant)
  }
}
