/// Shows each message instead of sending it: for development alone, since links in mails open accounts.
public struct LogMailer: Mailer {
  private let show: @Sendable (String) -> Void

  /// - Parameter show: gets the message as text, in several lines.
  public init(show: @escaping @Sendable (String) -> Void) { self.show = show }

  public func send(_ message: MailMessage) async throws {
    let to = message.to.map(\.address).joined(separator: ", ")
    show("Mail to \(to): \(message.subject)\n\(message.text)")
  }
}
