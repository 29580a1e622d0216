/// Something that takes messages and sees to it that they are delivered.
///
/// A message that ``send(_:)`` returned for is in the hands of the next server (or in the file, or in the log). What it
/// throws is a ``MailError``, which says whether trying again makes sense.
public protocol Mailer: Sendable {
  func send(_ message: MailMessage) async throws
}

/// Why a message was not sent.
public enum MailError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The message cannot be written as mail.
  case unusable(why: String)
  /// It may work later: the server is away, busy, or refuses who signs in.
  case temporary(why: String)
  /// The server refuses the message, and would do so again.
  case permanent(why: String)

  /// Whether trying again makes sense.
  public var isTemporary: Bool { if case .temporary = self { true } else { false } }

  public var description: String {
    switch self {
    case .unusable(let why): "the message cannot be written as mail: \(why)"
    case .temporary(let why): "the message could not be sent for now: \(why)"
    case .permanent(let why): "the message was refused: \(why)"
    }
  }
}
