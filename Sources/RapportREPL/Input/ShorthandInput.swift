import RapportContract

/// Reads `title=Pump value=1200 tags=['a', 'b']`: the short form of an input without nested braces.
///
/// A value without quotes ends at white space. It is text where the field's type is text; elsewhere a number, `true`,
/// `false` or `null` is what it looks like.
struct ShorthandInput {
  let text: String
  private let scalars: [Unicode.Scalar]
  private let fields: [FieldContract]

  /// Whether a text looks like the short form from an offset on.
  static func begins(in scalars: [Unicode.Scalar], at offset: Int) -> Bool {
    var index = offset
    while index < scalars.count, scalars[index].isWord { index += 1 }
    return index > offset && index < scalars.count && scalars[index] == "="
  }

  init(_ text: String, fields: [FieldContract]) {
    self.text = text
    self.scalars = Array(text.unicodeScalars)
    self.fields = fields
  }

  func parse(from offset: Int) throws(RelaxedError) -> RelaxedInput {
    var members: [JSONNode.Member] = []
    var index = skipSpace(offset)
    let start = index
    var end = index
    while index < scalars.count {
      let keyStart = index
      while index < scalars.count, scalars[index].isWord { index += 1 }
      let key = string(keyStart..<index)
      guard index > keyStart, index < scalars.count, scalars[index] == "=" else {
        throw RelaxedError(message: "expected field=value", offset: keyStart)
      }
      if members.contains(where: { $0.key == key }) {
        throw RelaxedError(message: "the field \(key) is given twice", offset: keyStart)
      }
      let value = try parseValue(of: key, at: index + 1)
      members.append(JSONNode.Member(key: key, keySpan: keyStart..<index, value: value))
      end = value.span.upperBound
      if end < scalars.count, !scalars[end].properties.isWhitespace {
        throw RelaxedError(message: "expected a space before the next field, found \(scalars[end].shown)", offset: end)
      }
      index = skipSpace(end)
    }
    return RelaxedInput(text: text, root: JSONNode(.object(members), span: start..<end))
  }

  private func parseValue(of key: String, at start: Int) throws(RelaxedError) -> JSONNode {
    if start < scalars.count, ["{", "[", "\"", "'"].contains(scalars[start]) {
      var parser = RelaxedParser(scalars: scalars, from: start, maximumDepth: RelaxedInput.maximumDepth)
      return try parser.parseValue()
    }
    var end = start
    while end < scalars.count, !scalars[end].properties.isWhitespace { end += 1 }
    let word = string(start..<end)
    let type = fields.first { $0.name == key }?.type
    if word != "", acceptsLiteral(type, word), let node = try? JSONNode(json: word), !node.isContainer, node.text == nil
    {
      return JSONNode(node.value, span: start..<end)
    }
    return JSONNode(.string(word), span: start..<end)
  }

  private func acceptsLiteral(_ type: TypeReference?, _ word: String) -> Bool {
    switch type {
    case .string, .calendarDate, .instant, .url, .bytes, .id, .named: false
    case .nullable(let inner): word == "null" || acceptsLiteral(inner, word)
    // Beyond what a JSON number holds exactly, these are strings of digits.
    case .integer(.int64), .integer(.uint64): word.count <= 15
    default: true
    }
  }

  private func skipSpace(_ offset: Int) -> Int {
    var index = offset
    while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    return index
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
