import CCurl
import Dispatch
public import Mail

/// Hands messages to a server by SMTP (RFC 5321), through libcurl.
///
/// Sending blocks a thread, so each message has one of a queue of its own, and never one that answers calls. A task that
/// is cancelled ends the transfer; whether the server has the message then is not known.
public struct SMTPMailer: Mailer {
  public let configuration: SMTPConfiguration
  private static let queue = DispatchQueue(label: "rapport.smtp", attributes: .concurrent)
  private static let isStarted: Bool = rapport_curl_start() == CURLE_OK

  public init(_ configuration: SMTPConfiguration) { self.configuration = configuration }

  public func send(_ message: MailMessage) async throws {
    guard Self.isStarted else { throw MailError.temporary(why: "libcurl does not start") }
    let stop = StopSign()
    let configuration = configuration
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        Self.queue.async {
          continuation.resume(
            with: Result { try SMTPTransfer(configuration, message, stop: stop).perform() })
        }
      }
    } onCancel: {
      stop.set()
    }
    // The message went out before the cancellation was seen.
  }
}
