/// The names of what belongs to one owner: the fields of an object, the cases of a union, the procedures of a namespace.
/// In the manner of the language, never a word of it, and never one name for two.
struct MemberNames {
  /// How a language writes the names of members.
  struct Style: Sendable {
    /// From the words of a name.
    var join: @Sendable ([String]) -> String
    /// Words that need ``escape``.
    var keywords: Set<String>
    var escape: @Sendable (String) -> String
  }

  private var names: [String: String] = [:]

  /// - Parameter reserved: Names that the owner has besides.
  init(_ wireNames: [String], style: Style, reserved: Set<String> = []) {
    var used = reserved
    for wireName in wireNames where names[wireName] == nil {
      let plain = style.join(Self.words(wireName))
      var candidate = plain
      var number = 2
      while !used.insert(candidate).inserted {
        candidate = reserved.contains(plain) && number == 2 ? plain + "_" : plain + String(number)
        number += 1
      }
      names[wireName] = style.keywords.contains(candidate) ? style.escape(candidate) : candidate
    }
  }

  subscript(wireName: String) -> String { names[wireName] ?? wireName }

  /// The words of a name: `closed_won`, `closed-won` and `closedWon` have two, `APIKey` has `API` and `Key`.
  static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    let characters = Array(name)
    for (index, character) in characters.enumerated() {
      guard character.isASCII, character.isLetter || character.isNumber else {
        if !word.isEmpty { words.append(word) }
        word = ""
        continue
      }
      let previous = word.last
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      let begins =
        character.isUppercase
        && (previous.map { $0.isLowercase || $0.isNumber } == true
          || (previous?.isUppercase == true && next?.isLowercase == true))
      if begins {
        words.append(word)
        word = ""
      }
      word.append(character)
    }
    return word.isEmpty ? words : words + [word]
  }

  /// Letters and digits alone, not beginning with a digit.
  private static func safe(_ name: String) -> String {
    guard let first = name.first else { return "_" }
    return first.isNumber ? "_" + name : name
  }

  /// `closedWon`; a first word in capitals becomes small: `apiKey`.
  static let swift = Style(
    join: { words in
      let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
      let first = words.first.map { $0.allSatisfy { !$0.isLowercase } ? $0.lowercased() : lowered($0) } ?? ""
      return safe(first + rest.joined())
    },
    keywords: [
      "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "borrowing", "break", "case", "catch",
      "class",
      "consuming", "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
      "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
      "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static",
      "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ],
    escape: { ["self", "Self", "init", "Type", "Protocol"].contains($0) ? $0 + "_" : "`\($0)`" })

  /// `closed_won`.
  static let python = Style(
    join: { safe($0.map { $0.lowercased() }.joined(separator: "_")) },
    keywords: [
      "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
      "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass",
      "raise",
      "return", "self", "try", "while", "with", "yield",
    ],
    escape: { $0 + "_" })

  /// `CLOSED_WON`, the names of an enum's members in Python.
  static let pythonConstant = Style(
    join: { safe($0.map { $0.uppercased() }.joined(separator: "_")) }, keywords: [], escape: { $0 })

  private static func lowered(_ word: String) -> String { word.prefix(1).lowercased() + word.dropFirst() }
}
