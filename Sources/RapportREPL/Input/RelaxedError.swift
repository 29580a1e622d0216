/// Why a text is not an input.
public struct RelaxedError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was expected and what came, as a sentence without a full stop.
  public var message: String
  /// The place, in Unicode scalars from the beginning of the text.
  public var offset: Int
  /// Whether more text could make it an input: the text ended within an object, an array, a string or a comment.
  public var isIncomplete: Bool

  public init(message: String, offset: Int, isIncomplete: Bool = false) {
    self.message = message
    self.offset = offset
    self.isIncomplete = isIncomplete
  }

  public var description: String { message }

  /// The sentence with line and column, the line of the text, and a caret below the place.
  ///
  /// - Parameter width: The columns that there are; a longer line is shown around the place.
  public func explained(in text: String, width: Int = 80) -> String {
    let place = SourceText(text).position(of: offset)
    let note = Excerpt.Note(span: offset..<(offset + 1), text: "")
    let excerpt = Excerpt(text: text, notes: [note]).lines(width: width)
    return (["line \(place.line), column \(place.column): \(message)"] + excerpt).joined(separator: "\n")
  }
}
