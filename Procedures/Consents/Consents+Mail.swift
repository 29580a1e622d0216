import Crypto
import Foundation
import Mail
import Rapport
import Storage

/// A mail that asks for a consent, and waits to be sent.
@Schema
struct ConsentMail {
  var requestId: String
}

extension JobKind where Payload == ConsentMail {
  /// What asks for a consent, on its way to the person. What has gone out is noted in the log.
  static let mailConsent = JobKind("consent.mail") { mail, job in
    guard let service = job.call.services.mail else {
      throw JobFailure.later(seconds: 3600, "This installation sends no mail: set --mail")
    }
    guard let id = UUIDv7(mail.requestId),
      let (request, offer) = try await job.call.read({ try ConsentRequests.open(id, at: job.call.now, in: $0) })
    else { return }
    let letter = ConsentLetter(
      offer: offer,
      link: "\(job.call.services.publicURL)/confirm-consent#token=\(ConsentRequests.token(of: id, job.call.services))")
    let message: MailMessage
    do {
      message = try letter.message(from: service.from, to: request.email, id: id, at: job.call.now)
      try await service.mailer.send(message)
    } catch let error as MailError {
      if error.isTemporary { throw error }
      throw JobFailure.permanent(error.description)
    }
    let body = Array(SHA256.hash(data: Array(message.text.utf8)))
    try await job.finish { writer in
      guard let old = try writer.find(ConsentRequestRow.self, id) else { return }
      var new = old
      new.mailedAt = job.call.now
      new.messageId = message.messageID
      new.bodyHash = body
      try writer.update(new, from: old)
      try ConsentLog.append(mailed: new, of: Consents.find(new.consentId, in: writer), job.call, in: writer)
    }
  }
}

extension ConsentRequests {
  /// A request that can still be confirmed, with what it says; `nil` if it cannot.
  fileprivate static func open(
    _ id: UUIDv7, at now: Instant, in reader: Reader
  ) throws -> (ConsentRequestRow, ConsentOffer)? {
    guard let request = try reader.find(ConsentRequestRow.self, id), request.closedAt == nil, request.expiresAt > now
    else { return nil }
    return (request, try offer(request, in: reader))
  }
}

/// What the mail says, in its reader's language.
private struct ConsentLetter {
  var offer: ConsentOffer
  /// The token is in the link's fragment, which no browser sends to a server nor tells another page.
  var link: String

  private func word(_ english: String, _ german: String) -> String { offer.language.printed.choose(english, german) }

  private var channel: String {
    switch offer.channel {
    case .email: word("e-mail", "E-Mail")
    case .sms: word("text message", "SMS")
    case .phone: word("telephone", "Telefon")
    case .post: word("post", "Post")
    }
  }

  private var subject: String {
    word(
      "Please confirm: \(offer.purpose) of \(offer.workspaceName)",
      "Bitte bestätigen: \(offer.purpose) von \(offer.workspaceName)")
  }

  private var body: String {
    let end = offer.language.printed.date(offer.expiresAt.date)
    return word(
      """
      Hello,

      somebody, probably you, agreed to hear from \(offer.workspaceName) by \(channel) (\(offer.purpose)):

      \(offer.text)

      If that was you, confirm it on this page until \(end). If it was not, nothing needs to be done, and nothing will come.

      \(link)

      """,
      """
      Guten Tag,

      jemand, wahrscheinlich Sie, hat zugestimmt, von \(offer.workspaceName) über den Weg \(channel) zu hören \
      (\(offer.purpose)):

      \(offer.text)

      Wenn Sie das waren, bestätigen Sie es bis zum \(end) auf dieser Seite. Wenn nicht, brauchen Sie nichts zu tun, und \
      Sie hören nichts weiter.

      \(link)

      """)
  }

  func message(from: MailAddress, to address: String, id: UUIDv7, at now: Instant) throws -> MailMessage {
    try MailMessage(
      from: from, to: [MailAddress(address)], subject: subject, text: body,
      // No other program answers it.
      headers: [MailMessage.Header("Auto-Submitted", "auto-generated")],
      date: Date(timeIntervalSince1970: Double(now.milliseconds) / 1000),
      // Sent a second time, it is seen to be the same.
      messageID: "\(id)@\(from.domain)")
  }
}
