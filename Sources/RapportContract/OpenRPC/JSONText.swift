/// A JSON value whose members keep their order, so that what is written from it is the same text every time.
enum JSONText {
  case null
  case boolean(Bool)
  /// A number, as decimal text.
  case number(String)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])
  /// JSON that is written as it is.
  case verbatim(String)

  static func integer(_ value: Int) -> JSONText { .number(String(value)) }

  /// The value as text: two spaces for each level, no space at the end of a line, no line break at the end.
  var prettyPrinted: String {
    var text = ""
    write(to: &text, indentation: "")
    return text
  }

  private func write(to text: inout String, indentation: String) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let value), .verbatim(let value): text += value
    case .string(let value): text += value.jsonQuoted()
    case .array(let elements):
      let inner = indentation + "  "
      Self.write(elements, brackets: ("[", "]"), indentation: indentation, to: &text) { element, text in
        element.write(to: &text, indentation: inner)
      }
    case .object(let members):
      let inner = indentation + "  "
      Self.write(members, brackets: ("{", "}"), indentation: indentation, to: &text) { member, text in
        text += member.0.jsonQuoted() + ": "
        member.1.write(to: &text, indentation: inner)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], brackets: (String, String), indentation: String, to text: inout String,
    each: (Element, inout String) -> Void
  ) {
    text += brackets.0
    if elements.isEmpty {
      text += brackets.1
      return
    }
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + indentation + "  "
      each(element, &text)
    }
    text += "\n" + indentation + brackets.1
  }
}
