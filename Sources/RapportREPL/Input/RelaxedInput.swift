/// The input of a call as it was typed, with its strict JSON and the place of each value in the typed text.
///
/// ```
/// let input = try RelaxedInput("{title: 'Pump', tags: ['a', 'b',], /* soon */}")
/// input.json  // {"title":"Pump","tags":["a","b"]}
/// ```
public struct RelaxedInput: Sendable {
  /// How deep arrays and objects may be nested in what is typed.
  public static let maximumDepth = 64

  /// The whole typed text; spans are offsets of Unicode scalars in it.
  public let text: String
  let root: JSONNode

  /// Reads an object.
  ///
  /// - Parameter offset: Where in the text the input begins, in Unicode scalars.
  /// - Throws: ``RelaxedError`` for anything but one object.
  public init(_ text: String, from offset: Int = 0) throws(RelaxedError) {
    var parser = RelaxedParser(text, from: offset)
    let root = try parser.parseDocument()
    guard root.members != nil else {
      throw RelaxedError(message: "expected an input in braces: {field: value}", offset: root.span.lowerBound)
    }
    self.init(text: text, root: root)
  }

  init(text: String, root: JSONNode) {
    self.text = text
    self.root = root
  }

  /// The input as strict JSON in one line.
  public var json: String { JSONText.compact(root) }

  /// Where to point for a path as validation issues have it: `lines[2].quantity`, `labels["a b"]`; empty for the whole.
  ///
  /// A value that is not there is pointed at by the closing bracket of what should hold it.
  ///
  /// - Parameter pointsAtKey: Whether the field's name is meant and not its value.
  /// - Returns: Offsets of Unicode scalars in ``text``; may be one past its end.
  public func span(of path: String, pointsAtKey: Bool = false) -> Range<Int> {
    var node = root
    var keySpan: Range<Int>?
    var rest = path[...]
    while !rest.isEmpty {
      if let (member, next) = Self.member(of: node, at: rest) {
        (node, keySpan, rest) = (member.value, member.keySpan, next)
      } else if let (element, next) = Self.element(of: node, at: rest) {
        (node, keySpan, rest) = (element, nil, next)
      } else {
        return closing(of: node)
      }
    }
    return pointsAtKey ? keySpan ?? node.span : node.span
  }

  private func closing(of node: JSONNode) -> Range<Int> {
    let end = node.span.upperBound
    guard node.isContainer, end > 0 else { return node.span }
    let scalars = text.unicodeScalars
    let last = scalars.index(scalars.startIndex, offsetBy: end - 1, limitedBy: scalars.endIndex) ?? scalars.endIndex
    let isClosed = last < scalars.endIndex && (scalars[last] == "}" || scalars[last] == "]")
    return isClosed && !node.span.isEmpty ? (end - 1)..<end : end..<(end + 1)
  }

  /// The member that a path goes on with. Keys may hold dots, so the longest key that fits is taken.
  private static func member(of node: JSONNode, at path: Substring) -> (JSONNode.Member, Substring)? {
    guard let members = node.members else { return nil }
    let rest = path.first == "." ? path.dropFirst() : path
    for member in members.sorted(by: { $0.key.count > $1.key.count }) {
      for form in [member.key, "[\"\(member.key)\"]", "[\(member.key)]"] where rest.hasPrefix(form) {
        let next = rest.dropFirst(form.count)
        if next.isEmpty || next.first == "." || next.first == "[" { return (member, next) }
      }
    }
    return nil
  }

  private static func element(of node: JSONNode, at path: Substring) -> (JSONNode, Substring)? {
    guard let elements = node.elements, path.first == "[", let end = path.firstIndex(of: "]"),
      let index = Int(path[path.index(after: path.startIndex)..<end]), elements.indices.contains(index)
    else { return nil }
    return (elements[index], path[path.index(after: end)...])
  }
}
