import RapportContract

/// Writes JSON values as text, in one line or indented. Numbers are written as they were read.
struct JSONText {
  /// Marks keys for terminals that show colours.
  var style = Style.plain
  /// Also escapes what a terminal could obey or hide: control characters above ASCII and changes of direction.
  var escapesInvisible = true

  /// Strict JSON without white space.
  static func compact(_ node: JSONNode) -> String {
    var text = ""
    JSONText(escapesInvisible: false).write(node, to: &text, indent: nil)
    return text
  }

  /// JSON with two spaces per level, one member or element per line.
  func pretty(_ node: JSONNode) -> String {
    var text = ""
    write(node, to: &text, indent: 0)
    return text
  }

  private func write(_ node: JSONNode, to text: inout String, indent: Int?) {
    switch node.value {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let value): text += quoted(value)
    case .array(let elements):
      writeList(elements, brackets: ("[", "]"), to: &text, indent: indent) { element, text, inner in
        write(element, to: &text, indent: inner)
      }
    case .object(let members):
      writeList(members, brackets: ("{", "}"), to: &text, indent: indent) { member, text, inner in
        text += style.key(quoted(member.key)) + (inner == nil ? ":" : ": ")
        write(member.value, to: &text, indent: inner)
      }
    }
  }

  private func writeList<Element>(
    _ elements: [Element], brackets: (String, String), to text: inout String, indent: Int?,
    each: (Element, inout String, Int?) -> Void
  ) {
    text += brackets.0
    let inner = indent.map { $0 + 1 }
    for (position, element) in elements.enumerated() {
      if position > 0 { text += "," }
      if let inner { text += "\n" + String(repeating: "  ", count: inner) }
      each(element, &text, inner)
    }
    if let indent, !elements.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += brackets.1
  }

  /// The text as a JSON string, with its quotes.
  func quoted(_ value: String) -> String {
    value.jsonQuoted { escapesInvisible && $0.isInvisibleControl }
  }
}

extension Unicode.Scalar {
  /// A control character or a change of direction; all below U+10000.
  var isInvisibleControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
