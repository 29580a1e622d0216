/// Finds out which code page bytes are of that are no UTF-8, by what each would be: letters that fit into their words
/// speak for a code page, signs in the midst of words against it.
///
/// Windows-1252 is what nearly all such files are. It stays, unless it makes of bytes what no text has and another code
/// page makes more sense of them. Apostrophes, dashes and dots that stand for what is left out belong to text wherever
/// they stand; one quotation mark or sign of a currency in a word says nothing yet.
struct CodePageGuess: Sendable {
  /// A byte that is not ASCII, and its neighbours: 0 at the ends of the text.
  private struct Place: Hashable {
    var before: UInt8
    var byte: UInt8
    var after: UInt8
  }

  private var places: [Place: Int] = [:]
  /// How many places that differ are looked at: a longer text has said enough.
  private static let maximumPlaces = 4096

  mutating func note(_ byte: UInt8, between before: UInt8, and after: UInt8) {
    let place = Place(before: before, byte: byte, after: after)
    if places.count < Self.maximumPlaces || places[place] != nil { places[place, default: 0] += 1 }
  }

  /// Others than Windows-1252, the more usual ones first. Code page 437 is read as 850, which has all of its letters at the
  /// same places: only who knows the file can tell them apart.
  private static let others: [TextEncoding] = [.macintosh, .ibm850]

  var encoding: TextEncoding {
    let usual = Sense(of: places, in: .windows1252)
    guard usual.against >= Sense.leastAgainst else { return .windows1252 }
    var best = (encoding: TextEncoding.windows1252, total: max(0, usual.total))
    for encoding in Self.others {
      guard let page = encoding.codePage else { continue }
      let total = Sense(of: places, in: page).total
      if total > best.total { best = (encoding, total) }
    }
    return best.encoding
  }

  /// How much sense bytes make in a code page.
  private struct Sense {
    private(set) var total = 0
    /// What speaks against it alone.
    private(set) var against = 0
    /// With less against Windows-1252, nothing else is thought of.
    static let leastAgainst = 2

    init(of places: [Place: Int], in page: CodePage) {
      for (place, count) in places {
        let value = Self.value(
          of: page.scalar(place.byte), between: page.scalar(place.before), and: page.scalar(place.after))
        total += value * count
        if value < 0 { against -= value * count }
      }
    }

    private static func value(
      of scalar: Unicode.Scalar, between before: Unicode.Scalar, and after: Unicode.Scalar
    ) -> Int {
      let (properties, previous, next) = (scalar.properties, before.properties, after.properties)
      if properties.generalCategory == .control { return -3 }
      if properties.isLowercase, properties.isAlphabetic, !numberLetters.contains(scalar) {
        if previous.isUppercase && next.isUppercase || !previous.isAlphabetic && next.isUppercase { return -3 }
        return previous.isAlphabetic || next.isAlphabetic ? usage(of: scalar) : 0
      }
      if properties.isUppercase {
        if previous.isLowercase || previous.isUppercase && next.isLowercase { return -3 }
        return previous.isAlphabetic || next.isAlphabetic ? usage(of: scalar) : 0
      }
      let isAfterLetter = previous.isAlphabetic
      let isInWord = isAfterLetter && next.isAlphabetic
      if wordSigns.contains(scalar) || !isAfterLetter { return 0 }
      if quotesAndCurrency.contains(scalar) { return isInWord || openings.contains(scalar) ? -1 : 0 }
      return isInWord ? -3 : 0
    }

    /// How much a letter says for a code page.
    private static func usage(of letter: Unicode.Scalar) -> Int {
      common.contains(letter) ? 3 : occasional.contains(letter) ? 2 : 0
    }

    /// The letters that German, French, Spanish and the Scandinavian languages use most, and those that they, Italian and
    /// Portuguese use besides.
    private static let common = Set("äöüßéèàçåæøñÄÖÜÉÅÆØ".unicodeScalars)
    private static let occasional = Set("êëâáíóúìòùîïôûãõÈÊËÀÂÇÑÁÍÓÚÌÒÙÎÏÔÛÃÕ".unicodeScalars)
    /// Letters by Unicode's properties that stand for ordinal numbers: `1ª`.
    private static let numberLetters: Set<Unicode.Scalar> = ["ª", "º"]
    /// What may stand between letters: apostrophes and what is written for them, dashes, an ellipsis, a point, blanks and
    /// hyphens that nobody sees.
    private static let wordSigns: Set<Unicode.Scalar> = [
      "’", "´", "–", "—", "…", "·", "•", "\u{A0}", "\u{AD}", "ª", "º", "×",
    ]
    private static let quotesAndCurrency: Set<Unicode.Scalar> = ["‘", "‚", "“", "”", "„", "‹", "›", "«", "»", "€"]
    /// They come before words, not behind them; `“` ends what `„` has begun.
    private static let openings: Set<Unicode.Scalar> = ["‚", "„"]
  }
}
