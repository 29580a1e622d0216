/// A caller's own name for a mutation: sent again with the same key, it is answered as the first time, and not done again.
///
/// Visible ASCII characters, at most ``maximumLength``. A random one, such as a UUID, is the caller's alone.
public struct IdempotencyKey: Hashable, Sendable {
  public static let maximumLength = 200

  public let text: String

  /// `nil` if the text is no key.
  public init?(_ text: String) {
    guard !text.isEmpty, text.utf8.count <= Self.maximumLength, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { return nil }
    self.text = text
  }

  /// The key of a header `Idempotency-Key`, with or without the quotes that its draft standard asks for.
  public init?(header: String) {
    if header.utf8.count > 2, header.hasPrefix("\""), header.hasSuffix("\"") {
      self.init(String(header.dropFirst().dropLast()))
    } else {
      self.init(header)
    }
  }

  /// What a key must be, as the end of a sentence.
  public static let form = "1 to \(maximumLength) visible ASCII characters, best a random UUID"
}
