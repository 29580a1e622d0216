/// Text as duplicates are compared by: what people write differently and mean alike is made the same.
enum MatchText {
  /// A word of small letters and digits, as UTF-8.
  typealias Word = [UInt8]

  /// The words of a text, without accents and punctuation.
  static func words(_ text: String) -> [Word] {
    // Most text needs no tables of Unicode.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return plainWords(text) }
    var words: [Word] = []
    var word: Word = []
    for scalar in SortText.folded(text).unicodeScalars {
      if let spelling = spellings[scalar] {
        word += spelling
      } else if scalar.isASCII ? isLetterOrDigit(scalar) : scalar.properties.isAlphabetic {
        word += Array(String(scalar).utf8)
      } else if !isInsideWords.contains(scalar), !word.isEmpty {
        words.append(word)
        word = []
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The same for text of ASCII alone.
  private static func plainWords(_ text: String) -> [Word] {
    var words: [Word] = []
    var word: Word = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case UInt8(ascii: "'"), UInt8(ascii: "."): continue
      default:
        if !word.isEmpty {
          words.append(word)
          word = []
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The words of a name without those that do not tell whose it is, as legal forms and titles; all of them if nothing else
  /// is left.
  static func nameWords(_ name: String) -> [Word] {
    let all = words(name)
    let telling = all.filter { !untelling.contains($0) }
    return telling.isEmpty ? all : telling
  }

  /// Street and number, apart: `Main St. 12 b` is `main street` and `12b`.
  static func street(_ line1: String, _ line2: String?) -> (words: [Word], number: Word) {
    var street: [Word] = []
    var number: Word = []
    for word in words(line1) {
      let isNumber = word.first.map { (0x30...0x39).contains($0) } ?? false
      if isNumber {
        if number.isEmpty { number = word }
      } else if word.count == 1, !number.isEmpty, number.last.map({ (0x30...0x39).contains($0) }) ?? false {
        number += word
      } else {
        street.append(spelledOut(word))
      }
    }
    let more = words(line2 ?? "").filter { !($0.first.map { (0x30...0x39).contains($0) } ?? false) }
    return (street + more.map(spelledOut), number)
  }

  /// The letters and digits of a text, in capitals: how VAT ids, postal codes and values of identifying fields are
  /// compared.
  static func code(_ text: String?) -> String {
    String(decoding: words(text ?? "").joined(), as: UTF8.self).uppercased()
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  /// `Bahnhofstr.` and `Bahnhofstraße` are one street, as are `Main St` and `Main Street`.
  private static func spelledOut(_ word: Word) -> Word {
    if let whole = streetWords[word] { return whole }
    return word.count > 3 && word.suffix(3).elementsEqual("str".utf8) ? word + Word("asse".utf8) : word
  }

  private static let isInsideWords: Set<Unicode.Scalar> = ["'", "’", "."]

  private static let spellings: [Unicode.Scalar: Word] = [
    "ß": Word("ss".utf8), "æ": Word("ae".utf8), "ø": Word("o".utf8), "œ": Word("oe".utf8), "ł": Word("l".utf8),
    "đ": Word("d".utf8), "ð": Word("d".utf8), "þ": Word("th".utf8), "ı": Word("i".utf8),
  ]

  private static let untelling: Set<Word> = Set(
    """
    gmbh mbh ag kg kgaa ohg gbr ug eg ev se co cokg und and et y the der die das inc incorporated corp corporation ltd \
    limited llc llp lp plc pty sa sas sarl srl spa snc sl sau bv nv vof as ab aps oy oyj hb asa zoo kft zrt doo sro \
    company companies group gruppe holding haftungsbeschrankt mr mrs ms dr prof herr frau
    """.split(separator: " ").map { Word($0.utf8) })

  private static let streetWords: [Word: Word] = [
    "st": "street", "str": "strasse", "rd": "road", "ave": "avenue", "av": "avenue", "blvd": "boulevard", "ln": "lane",
    "dr": "drive", "ct": "court", "pl": "place", "sq": "square", "hwy": "highway", "cres": "crescent", "pde": "parade",
  ].reduce(into: [:]) { $0[Word($1.key.utf8)] = Word($1.value.utf8) }
}
