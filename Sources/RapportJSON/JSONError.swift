/// Why bytes are not JSON text, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Kind: Hashable, Sendable {
    /// The bytes break JSON's grammar (RFC 8259).
    case syntax
    /// A string holds bytes that are not UTF-8, or half of a surrogate pair.
    case encoding
    /// Arrays and objects stand in each other deeper than the reader allows.
    case depth
  }

  public var kind: Kind
  /// What was expected or what is wrong, as the end of a sentence.
  public var message: String
  /// The byte at which it shows, counted from the start of the text.
  public var offset: Int

  public init(_ kind: Kind, _ message: String, at offset: Int) {
    self.kind = kind
    self.message = message
    self.offset = offset
  }

  public var description: String { "\(message) at byte \(offset)" }
}
