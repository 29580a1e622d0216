import Crypto
import Rapport
import Storage

/// Double opt-in: a person is asked by mail, and says yes on the page that its link leads to.
enum ConsentRequests {
  /// What the mail's link holds. It follows from the installation's secret, so that nobody has to keep it until the mail
  /// goes out.
  static func token(of id: UUIDv7, _ services: CRMServices) -> String {
    let key = services.secret.key(for: "consent")
    return Bytes(Array(HMAC<SHA256>.authenticationCode(for: id.bytes, using: key))).base64URL
  }

  /// Asks a person, and puts the mail in line.
  static func make(_ input: RequestConsent, _ call: CRMCall, in writer: Writer) throws -> ConsentRow {
    let person = try ConsentPerson.find(input, in: writer)
    guard call.services.mail != nil else { throw ConsentError.notRequested(.noMailToConfirm) }
    guard let email = person.email else { throw ConsentError.notRequested(.noAddressToConfirm) }
    if let current = try Consents.current(of: person, input.channel, input.purpose, in: writer),
      current.state == .given
    {
      throw ConsentError.notRequested(.consentGiven(givenOn: current.since.date))
    }
    let id = call.newUUID()
    let own = try Consents.own(of: person, input.channel, input.purpose, call, in: writer)
    let request = ConsentRequestRow(
      id: id, workspaceId: person.workspaceId, consentId: own.id, email: email,
      language: try input.language ?? writer.documentSettings(of: person.workspaceId).language, text: input.text,
      textVersion: input.textVersion, formUrl: input.formUrl, tokenHash: Token.hash(token(of: id, call.services)),
      requestedAt: call.now, expiresAt: call.now.adding(seconds: ConsentRules.requestLifetime))
    let row = try Consents.state(
      ConsentStatement(
        state: .requested, text: input.text, textVersion: input.textVersion, formUrl: input.formUrl,
        statedAt: call.now, expiresAt: request.expiresAt, request: request), of: own, call, in: writer)
    try writer.insert(request)
    try Jobs.enqueue(JobKind.mailConsent, ConsentMail(requestId: id.description), for: call, in: writer)
    return row
  }

  /// The open request of a token.
  ///
  /// - Throws: ``ConsentError/linkExpired`` if there is none.
  static func find(_ token: String, at now: Instant, in reader: Reader) throws -> ConsentRequestRow {
    let row: ConsentRequestRow? = try reader.fetchOne(
      """
      \(ConsentRequestRow.select)
      WHERE token_hash = \(Token.hash(token)) AND closed_at IS NULL AND expires_at > \(now)
      """)
    guard let row else { throw ConsentError.linkExpired }
    return row
  }

  /// The person has said yes: the link is good for nothing any more.
  static func confirm(_ token: String, _ call: CRMCall, in writer: Writer) throws -> ConsentRow {
    let request = try find(token, at: call.now, in: writer)
    return try Consents.state(
      ConsentStatement(
        state: .given, legalBasis: .consent, method: .doubleOptIn, text: request.text,
        textVersion: request.textVersion, formUrl: request.formUrl, statedAt: call.now, request: request),
      of: Consents.find(request.consentId, in: writer), call, in: writer)
  }

  /// What is asked for.
  static func offer(_ request: ConsentRequestRow, in reader: Reader) throws -> ConsentOffer {
    let consent = try Consents.find(request.consentId, in: reader)
    return ConsentOffer(
      workspaceName: try reader.documentSettings(of: request.workspaceId).sellerName, channel: consent.channel,
      purpose: consent.purpose, text: request.text, language: request.language, expiresAt: request.expiresAt)
  }
}
