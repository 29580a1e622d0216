import RapportContract

/// Text that TypeScript is made of: literals, property names and documentation comments.
enum TypeScriptText {
  static let header = "// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.\n"

  /// A string literal, in double quotes.
  static func literal(_ string: String) -> String { string.jsonQuoted() }

  /// A property's name in an interface.
  static func property(_ name: String) -> String { Namer.isIdentifier(name) ? name : literal(name) }

  /// A property's name in an object literal, where `__proto__` would set the prototype.
  static func key(_ name: String) -> String { name == "__proto__" ? "[\"__proto__\"]" : property(name) }

  /// A documentation comment of these paragraphs, with a line break at the end; nothing if there is nothing to say.
  static func comment(_ paragraphs: [String], indentation: String = "") -> String {
    let text = paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n").replacing("*/", with: "*\\/")
    if text.isEmpty { return "" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let single = "\(indentation)/** \(text) */"
    if lines.count == 1, single.count <= 120 { return single + "\n" }
    let width = 120 - indentation.count - 3
    var result = "\(indentation)/**\n"
    for line in lines.flatMap({ wrapped($0, width: width) }) {
      result += line.isEmpty ? "\(indentation) *\n" : "\(indentation) * \(line)\n"
    }
    return result + "\(indentation) */\n"
  }

  /// The words of a line in lines of at most that width, with its indentation.
  static func wrapped(_ line: Substring, width: Int) -> [String] {
    if line.count <= width { return [String(line)] }
    let margin = String(line.prefix { $0 == " " })
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ") {
      if current.isEmpty {
        current = margin + word
      } else if current.count + 1 + word.count <= width {
        current += " " + word
      } else {
        lines.append(current)
        current = margin + word
      }
    }
    return lines + [current]
  }
}
