/// One way to go on from the cursor.
public struct Completion: Hashable, Sendable {
  /// What stands there afterwards, in place of ``range``.
  public var text: String
  /// What is replaced; it ends at the cursor. Offsets of Unicode scalars in the line.
  public var range: Range<Int>
  /// What it is, in a few words, for a list; may be empty.
  public var detail: String

  public init(text: String, range: Range<Int>, detail: String = "") {
    self.text = text
    self.range = range
    self.detail = detail
  }
}
