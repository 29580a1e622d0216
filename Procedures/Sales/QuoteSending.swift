import Files
import Foundation
import Mail
import NIOCore
import Printing
import Rapport
import Storage

/// Sends a quote: its PDF is made and kept before anybody gets it.
struct QuoteSending: Sendable {
  private let input: SendQuote
  private let call: CRMCall
  private let user: CallUser

  init(_ input: SendQuote, _ call: CRMCall) throws {
    self.input = input
    self.call = call
    user = try call.signedIn()
  }

  func run() async throws -> QuoteDetail {
    let (row, content, sent) = try await call.read { reader in
      let row = try Quotes.find(input.id, in: reader)
      try Quotes.check(row, version: input.version, at: call.now, reader)
      _ = try Quotes.outcome(of: .send, row, at: call.now)
      var content = try QuoteDocument.content(of: row.id, at: call.now, in: reader)
      content.quote.validUntil =
        row.validUntil ?? call.now.date.adding(days: content.settings.quoteValidityDays)
      return (row, content, try Quotes.revision(row.revision, of: row.id, in: reader))
    }
    if sent == nil {
      if content.lines.isEmpty { throw QuoteError.incomplete(.noLines) }
      if let end = content.quote.validUntil, end < call.now.date {
        throw QuoteError.incomplete(.lastDayPassed(lastDay: end))
      }
    }
    let recipients = try await recipients(content)
    let file: FileRow? = if sent == nil { try await print(content) } else { nil }
    return try await call.write { writer in
      // What was printed is what is sent.
      let old = try Quotes.find(row.id, in: writer)
      try Quotes.check(old, version: row.version, at: call.now, writer)
      var revision = sent
      if let file, let validUntil = content.quote.validUntil {
        try writer.insert(file)
        var new = old
        (new.status, new.sentAt, new.validUntil) = (.sent, call.now, validUntil)
        new.touch(by: user.id, at: call.now)
        try writer.update(new, from: old)
        let made = QuoteRevisionRow(
          quoteId: row.id, revision: row.revision, sentAt: call.now, sentBy: user.id, validUntil: validUntil,
          currency: new.currency, netMinor: new.netMinor, taxMinor: new.taxMinor, fileId: file.id,
          mailedTo: TextList([]), mailedAt: nil)
        try writer.insert(made)
        revision = made
      }
      if let revision, !recipients.isEmpty { try mail(content, revision, to: recipients, in: writer) }
      return try Quotes.detail(row.id, at: call.now, in: writer)
    }
  }

  /// Where the mail goes; nowhere if the quote is handed over otherwise.
  private func recipients(_ content: QuoteDocument) async throws -> [String] {
    if input.byMail == false { return [] }
    let isAsked = input.byMail == true || input.to != nil
    guard call.services.mail != nil else {
      if isAsked { throw QuoteError.notMailed(.noMail) }
      return []
    }
    if let to = input.to { return to }
    let (customer, contact) = (content.quote.customerProfileId, content.quote.contactId)
    let address = try await call.read { reader in
      try contact.flatMap { try reader.find(ContactRow.self, $0)?.email }
        ?? reader.find(CustomerRow.self, customer)?.email
    }
    if let address { return [address] }
    if isAsked { throw QuoteError.notMailed(.noAddress) }
    return []
  }

  private func print(_ content: QuoteDocument) async throws -> FileRow {
    let document = content.document(isDraft: false, on: call.now)
    return try await call.makeFile(
      "\(content.fileName).pdf", PrintFormat.pdf.mediaType, for: (QuoteRow.entity, input.id.uuid)
    ) { path in try document.write(.pdf, to: path) }.row
  }

  /// Puts the mail in line, in the transaction of what is sent.
  private func mail(
    _ content: QuoteDocument, _ revision: QuoteRevisionRow, to recipients: [String], in writer: Writer
  ) throws {
    var new = revision
    new.mailedTo = TextList(revision.mailedTo.items + recipients.filter { !revision.mailedTo.items.contains($0) })
    new.mailedAt = nil
    if new != revision { try writer.update(new, from: revision) }
    let words = content.words
    let mail = QuoteMail(
      id: call.newUUID().description, quoteId: revision.quoteId, revision: revision.revision, to: recipients,
      replyTo: user.email, subject: input.subject ?? words.subject(content.quote),
      text: input.message
        ?? words.message(content.quote, seller: content.settings.sellerName, sender: user.name))
    try Jobs.enqueue(JobKind.mailQuote, mail, for: call, in: writer)
  }
}

/// A mail that waits to be sent, with a quote's PDF.
@Schema
struct QuoteMail {
  /// Names the message for good.
  var id: String
  var quoteId: ID<Quote>
  var revision: Int
  var to: [String]
  var replyTo: String
  var subject: String
  var text: String
}

extension JobKind where Payload == QuoteMail {
  /// A quote on its way to the customer.
  static let mailQuote = JobKind("sales.mail-quote") { mail, job in
    guard let service = job.call.services.mail else {
      throw JobFailure.later(seconds: 3600, "This installation sends no mail")
    }
    let file = try await job.call.read { reader in
      try Quotes.revision(mail.revision, of: mail.quoteId, in: reader).map { try reader.file($0.fileId) }
    }
    guard let file else { throw JobFailure.permanent("The quote is gone") }
    do {
      let message = try MailMessage(
        from: service.from, to: mail.to.map { address throws(MailError) in try MailAddress(address) },
        replyTo: MailAddress(mail.replyTo), subject: mail.subject, text: mail.text,
        attachments: [
          MailMessage.Attachment(file.name, mediaType: file.mediaType, try await Files.bytes(of: file, job.call))
        ],
        date: Date(timeIntervalSince1970: Double(job.call.now.milliseconds) / 1000),
        messageID: "\(mail.id)@\(service.from.domain)")
      try await service.mailer.send(message)
    } catch let error as MailError {
      if error.isTemporary { throw error }
      throw JobFailure.permanent(error.description)
    }
    try await job.finish { writer in
      guard let old = try Quotes.revision(mail.revision, of: mail.quoteId, in: writer) else { return }
      var new = old
      new.mailedAt = job.call.now
      try writer.update(new, from: old)
    }
  }
}

extension JobKind where Payload == Nothing {
  /// Quotes whose last day has passed.
  static let expireQuotes = JobKind("sales.expire-quotes", .daily(hour: 0, minute: 10)) { job in
    while try await Quotes.expire(200, at: job.call.now, job.call) == 200 { try Task.checkCancellation() }
  }
}

extension Quotes {
  /// Notes of at most so many quotes that were sent that their last day has passed.
  ///
  /// - Returns: of how many.
  @discardableResult
  static func expire(_ limit: Int, at now: Instant, _ call: CRMCall) async throws -> Int {
    try await call.write { writer in
      let rows: [QuoteRow] = try writer.fetchAll(
        """
        \(QuoteRow.select) WHERE status = 'sent' AND valid_until < \(now.date) ORDER BY valid_until, id LIMIT \(limit)
        """)
      for old in rows {
        var new = old
        new.status = .expired
        new.updatedAt = now
        new.version += 1
        try writer.update(new, from: old)
      }
      return rows.count
    }
  }
}

extension Files {
  /// The whole of a file, for one that is known to be small.
  static func bytes(of row: FileRow, _ call: CRMCall) async throws -> [UInt8] {
    guard let hash = row.hash.flatMap({ ContentHash(bytes: $0) }) else { return [] }
    let pieces = try await call.fileService().store.pieces(of: hash, 0..<row.size)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(row.size))
    while let piece = try await pieces.next() { bytes += piece.readableBytesView }
    return bytes
  }
}
