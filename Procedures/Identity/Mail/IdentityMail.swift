import Foundation
import Mail
import Rapport
import Storage

/// The mails of identity, as jobs: put in line in the transaction of what they tell of, and sent at least once. What is
/// kept in line tells nobody's secrets; tokens are made when the mail is.
@Schema
enum IdentityMail {
  /// To whoever has this address, if anybody has. Who asked was answered before, so that neither answer nor time tells.
  case passwordReset(email: String)
  case passwordChanged(userId: ID<User>)
  case twoFactorDisabled(userId: ID<User>)
  case invitation(invitationId: ID<Invitation>)

  /// Puts a mail in line. Without a mail service nothing is sent.
  static func enqueue(_ mail: IdentityMail, _ call: CRMCall, in writer: Writer) throws {
    guard call.services.mail != nil else { return }
    _ = try Jobs.enqueue(.identityMail, mail, for: call, in: writer)
  }

  /// The message; `nil` if there is nobody to tell any more.
  fileprivate func message(_ service: MailService, _ job: JobCall) async throws -> MailMessage? {
    let letter = Letter(service: service, job: job)
    let url = job.call.services.publicURL
    switch self {
    case .passwordReset(let email):
      guard let (user, token) = try await PasswordReset.begin(for: email, job.call) else { return nil }
      return try letter.message(
        to: (user.email, user.name), subject: "Set a new password",
        paragraphs: [
          "Somebody, probably you, asked to set a new password for your account.",
          "This link is good for an hour, and once. If it was not you, nothing needs to be done:",
        ], link: "\(url)/reset-password#token=\(token)")
    case .passwordChanged(let id):
      guard let user = try await job.call.read({ try $0.find(UserRow.self, id) }) else { return nil }
      return try letter.message(
        to: (user.email, user.name), subject: "Your password was changed",
        paragraphs: [
          "The password of your account was changed, and other sessions were ended.",
          "If that was not you, set a new one at once:",
        ], link: "\(url)/forgot-password")
    case .twoFactorDisabled(let id):
      guard let user = try await job.call.read({ try $0.find(UserRow.self, id) }) else { return nil }
      return try letter.message(
        to: (user.email, user.name), subject: "Two-factor authentication was disabled",
        paragraphs: [
          "Signing in to your account no longer needs a code.",
          "If that was neither you nor whoever looks after your workspace, set a new password at once:",
        ], link: "\(url)/forgot-password")
    case .invitation(let id):
      guard let offer = try await job.call.read({ try Invitations.offer(id, at: job.call.now, in: $0) }) else {
        return nil
      }
      let token = Invitations.token(of: id, job.call.services)
      return try letter.message(
        to: (offer.email, nil), subject: "\(offer.invitedBy) invites you to \(offer.workspaceName)",
        paragraphs: [
          "\(offer.invitedBy) invites you to work in \(offer.workspaceName) as \(offer.role.rawValue).",
          "To accept, choose a password on this page within seven days:",
        ], link: "\(url)/accept-invitation#token=\(token)")
    }
  }
}

extension JobKind where Payload == IdentityMail {
  static let identityMail = JobKind("identity.mail") { mail, job in
    guard let service = job.call.services.mail else {
      throw JobFailure.later(seconds: 3600, "This installation sends no mail: set --mail")
    }
    do {
      guard let message = try await mail.message(service, job) else { return }
      try await service.mailer.send(message)
    } catch let error as MailError where !error.isTemporary {
      throw JobFailure.permanent(error.description)
    }
  }
}

/// What all these mails look like.
private struct Letter {
  var service: MailService
  var job: JobCall

  /// The token is in the link's fragment, which no browser sends to a server nor tells another page.
  func message(
    to: (email: String, name: String?), subject: String, paragraphs: [String], link: String
  ) throws -> MailMessage {
    let greeting = to.name.map { "Hello \($0)," } ?? "Hello,"
    let html = ([greeting] + paragraphs).map { "<p>\(Self.escaped($0))</p>" }.joined(separator: "\n")
    let shown = Self.escaped(link)
    return try MailMessage(
      from: service.from, to: [MailAddress(to.email, name: to.name)], subject: subject,
      text: ([greeting] + paragraphs + [link]).joined(separator: "\n\n") + "\n",
      html: """
        <!DOCTYPE html>
        <html lang="en">
        <body>
        \(html)
        <p><a href="\(shown)">\(shown)</a></p>
        </body>
        </html>

        """,
      // No other program answers it.
      headers: [MailMessage.Header("Auto-Submitted", "auto-generated")],
      date: Date(timeIntervalSince1970: Double(job.call.now.milliseconds) / 1000),
      // Sent a second time, it is seen to be the same.
      messageID: "\(job.id)@\(service.from.domain)")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}
