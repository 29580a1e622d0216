import Mail
import Rapport
import Synchronization

@testable import CRM

/// A mailer that keeps what it is given.
final class TestMailer: Mailer {
  private let state = Mutex<[MailMessage]>([])

  var messages: [MailMessage] { state.withLock { $0 } }

  func send(_ message: MailMessage) async throws { state.withLock { $0.append(message) } }

  var services: CRMServices {
    get throws {
      CRMServices(
        publicURL: "https://crm.example.com",
        mail: MailService(self, from: try MailAddress("crm@example.com", name: "Rapport")))
    }
  }

  /// The token of the link in the last mail to that address.
  func token(to address: String) -> String? {
    let message = messages.last { $0.to.map(\.address) == [address] }
    return message?.text.firstMatch(of: /#token=(\S+)/).map { String($0.1) }
  }
}

extension TestCRM {
  /// Sends the mails that are in line.
  func deliver() async { await JobRunner(app).runDue() }

  func login(_ word: String, password: String? = nil, from address: String? = "192.0.2.7") async throws(RPCError)
    -> String
  {
    let origin = CallOrigin(
      requestId: "test", remoteAddress: address, userAgent: "Mozilla/5.0 (X11; Linux) Firefox/140.0")
    let context = app.call(origin, "auth.login", now, nil)
    let params: JSONValue = [
      "email": .string("\(word)@example.com".lowercased()), "password": .string(password ?? "\(word)-password"),
    ]
    return try await call("auth.login", params, in: context).text("token") ?? ""
  }

  /// The error that a call with a credential is refused with.
  func refusal(_ procedure: String, _ params: JSONValue = [:], credential: String) async -> RPCError? {
    do {
      try await call(procedure, params, credential: credential)
      return nil
    } catch {
      return error
    }
  }
}

extension RPCError {
  /// The procedure's own error.
  var own: JSONValue? { detail.flatMap { try? JSONValue(json: $0) } }
}
