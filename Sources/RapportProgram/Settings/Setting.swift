import ArgumentParser
import RapportREPL

/// One thing that whoever runs the program may choose: its flag's help, its variable, its line in `rapport config` and what a
/// settings file may hold all come from here.
///
/// A new one is a static member, a place in ``all``, and a flag `@Option(name: .long, help: Setting.port.help) var port: Int?`.
struct Setting: Sendable, Equatable {
  /// What may stand in it.
  enum Form: Sendable, Equatable {
    case text
    case integer(ClosedRange<Int>)
    case boolean
    case choice([String])
    /// A list or an object, in the settings file.
    case json

    static let count = Form.integer(1...Int.max)
  }

  /// As the settings file has it: `maximumBodySize`. Flag and variable follow from it.
  let name: String
  let form: Form
  /// What it says, in a sentence.
  let summary: String
  /// What holds if nobody says anything, in words.
  let usual: String?
  let valueName: String?
  /// Whether its value is never shown.
  let isSecret: Bool

  init(
    _ name: String, _ form: Form, _ summary: String, usual: String? = nil, valueName: String? = nil,
    isSecret: Bool = false
  ) {
    self.name = name
    self.form = form
    self.summary = summary
    self.usual = usual
    self.valueName = valueName
    self.isSecret = isSecret
  }

  /// `--maximum-body-size`.
  var flag: String { "--" + words.joined(separator: "-") }

  /// `RAPPORT_MAXIMUM_BODY_SIZE`.
  var variable: String { "RAPPORT_" + words.map { $0.uppercased() }.joined(separator: "_") }

  private var words: [String] {
    name.reduce(into: [""]) { words, character in
      if character.isUppercase { words.append("") }
      words[words.count - 1] += character.lowercased()
    }
  }

  /// What `--help` says of its flag.
  var help: ArgumentHelp {
    ArgumentHelp(summary + (usual.map { " (default: \($0))" } ?? ""), valueName: valueName)
  }

  /// Why that text cannot be its value; `nil` if it can.
  func objection(to text: String) -> String? {
    switch form {
    case .text, .json: nil
    case .integer(let range):
      if let number = Int(text) {
        range.contains(number) ? nil : "must be \(Self.words(range)), not \(number)"
      } else {
        "must be a whole number, not \"\(text)\""
      }
    case .boolean: Bool(text) == nil ? "must be true or false, not \"\(text)\"" : nil
    case .choice(let words):
      words.contains(text) ? nil : "must be one of \(words.joined(separator: ", ")), not \"\(text)\""
    }
  }

  private static func words(_ range: ClosedRange<Int>) -> String {
    range.upperBound == Int.max
      ? "\(range.lowerBound) or more" : "from \(range.lowerBound) to \(range.upperBound)"
  }
}

extension Setting {
  /// The setting of that name.
  ///
  /// - Throws: ``SettingsError`` that suggests another name.
  static func named(_ name: String, in place: String) throws -> Setting {
    if let setting = all.first(where: { $0.name == name }) { return setting }
    let ranked = all.map { ($0.name, EditDistance.between(name.lowercased(), $0.name.lowercased())) }
    let near = ranked.min { $0.1 < $1.1 }.flatMap { $0.1 * 3 <= max($0.0.count, 6) ? $0.0 : nil }
    throw SettingsError(
      "\(place) has \"\(name)\", and there is no such setting: "
        + (near.map { "did you mean \"\($0)\"?" } ?? "rapport config lists those that there are"))
  }
}
