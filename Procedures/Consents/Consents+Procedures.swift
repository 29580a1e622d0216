import Printing
import Rapport
import Storage

/// What people have agreed to, and what shows that they have.
@Procedures("compliance.consent")
struct ConsentProcedures {
  /// Notes that a person has agreed to messages on one channel for one purpose, with all that shows it.
  @Mutation
  func recordConsent(_ input: RecordConsent, _ call: CRMCall) async throws -> Consent {
    try Consents.checkMoment(input.statedAt, at: call.now)
    let problem = ConsentRules.problem(basis: input.legalBasis, method: input.method, hasText: input.text != nil)
    if let problem { throw RPCError.invalid(problem.field, problem.finding) }
    return try await call.write { writer in
      let person = try ConsentPerson.find(input, in: writer)
      let own = try Consents.own(of: person, input.channel, input.purpose, call, in: writer)
      let statement = ConsentStatement(
        state: .given, legalBasis: input.legalBasis, method: input.method, text: input.text,
        textVersion: input.textVersion, formUrl: input.formUrl, statedAt: input.statedAt ?? call.now)
      let row = try Consents.state(statement, of: own, call, in: writer)
      return try Consents.view(row.id, at: call.now, in: writer)
    }
  }

  /// Notes that a person takes a consent back, or objects without ever having given one. It holds until they agree anew.
  @Mutation
  func revokeConsent(_ input: RevokeConsent, _ call: CRMCall) async throws -> Consent {
    try Consents.checkMoment(input.statedAt, at: call.now)
    if let problem = ConsentRules.problem(method: input.method) {
      throw RPCError.invalid(problem.field, problem.finding)
    }
    return try await call.write { writer in
      let person = try ConsentPerson.find(input, in: writer)
      if let current = try Consents.current(of: person, input.channel, input.purpose, in: writer),
        current.state == .revoked
      {
        return try Consents.view(current.id, at: call.now, in: writer)
      }
      let own = try Consents.own(of: person, input.channel, input.purpose, call, in: writer)
      let statement = ConsentStatement(
        state: .revoked, method: input.method, statedAt: input.statedAt ?? call.now)
      let row = try Consents.state(statement, of: own, call, in: writer)
      return try Consents.view(row.id, at: call.now, in: writer)
    }
  }

  /// Asks a person for a consent by mail (double opt-in). It is given when they confirm it on the page that the mail links
  /// to, within 14 days. A mail that asked for the same before is good for nothing any more.
  @Mutation(errors: ConsentError.self, cost: 5)
  func requestConsent(_ input: RequestConsent, _ call: CRMCall) async throws -> Consent {
    try await call.write { writer in
      let row = try ConsentRequests.make(input, call, in: writer)
      return try Consents.view(row.id, at: call.now, in: writer)
    }
  }

  /// What a mail asks its reader to agree to, by the token of its link. It changes nothing: programs follow links, too.
  @Query(access: .public, errors: ConsentError.self)
  func getConsentRequest(_ input: ConsentToken, _ call: CRMCall) async throws -> ConsentOffer {
    try await call.read { reader in
      try ConsentRequests.offer(ConsentRequests.find(input.token, at: call.now, in: reader), in: reader)
    }
  }

  /// Gives the consent that a mail asks for, by the token of its link: once.
  @Mutation(access: .public, errors: ConsentError.self, cost: 5)
  func confirmConsent(_ input: ConsentToken, _ call: CRMCall) async throws -> ConfirmedConsent {
    try await call.write { writer in
      let row = try ConsentRequests.confirm(input.token, call, in: writer)
      return ConfirmedConsent(
        workspaceName: try writer.documentSettings(of: row.workspaceId).sellerName, channel: row.channel,
        purpose: row.purpose, confirmedAt: call.now)
    }
  }

  /// One consent, with the entry of the log that made it what it is.
  @Query
  func getConsent(_ input: ConsentKey, _ call: CRMCall) async throws -> ConsentDetail {
    try await call.read { reader in
      let row = try Consents.find(input.id, in: reader)
      let entry = try reader.find(ConsentEntryRow.self, row.entrySeq)
      let actorName = try entry?.actorId.flatMap { try reader.userNames([$0])[$0] }
      return ConsentDetail(
        consent: try Consents.view(row.id, at: call.now, in: reader), evidence: entry?.entry(actorName: actorName))
    }
  }

  /// Consents of those whom the caller sees, by page: filtered, the newest first unless asked otherwise.
  @Query
  func listConsents(_ input: ListConsents, _ call: CRMCall) async throws -> Page<Consent> {
    let query = ConsentQuery(input, for: try call.signedIn(), at: call.now)
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    return try await call.read { reader in
      let (items, next) = try query.page(statement, limit: input.limit, in: reader)
      return Page(
        items: items, nextCursor: next, total: input.includeTotal ? try reader.fetchValue(query.count) : nil)
    }
  }

  /// What the log says of one person, by page, the newest entry first: each consent that was asked for, given and taken
  /// back, with what shows it.
  @Query
  func getConsentHistory(_ input: GetConsentHistory, _ call: CRMCall) async throws -> Page<ConsentEntry> {
    try await call.read { reader in
      let query = ConsentHistoryQuery(input, of: try ConsentPerson.find(input, in: reader))
      let statement = try query.statement(after: input.cursor, limit: input.limit)
      let (items, next) = try query.page(statement, limit: input.limit, in: reader)
      return Page(items: items, nextCursor: next, total: nil)
    }
  }

  /// Whether a message on that channel for that purpose may go to the person, and why not.
  @Query
  func checkConsent(_ input: CheckConsent, _ call: CRMCall) async throws -> ConsentCheck {
    try await call.read { reader in
      let person = try ConsentPerson.find(input, in: reader)
      return try Consents.check(person, input.channel, input.purpose, at: call.now, in: reader)
    }
  }

  /// What shows that a person has consented, as a PDF: how it stands, and all that the log says.
  @Mutation(cost: 10)
  func getConsentProof(_ input: GetConsentProof, _ call: CRMCall) async throws -> ExportedFile {
    let proof = try await call.read { reader in
      try ConsentProof.content(of: ConsentPerson.find(input, in: reader), at: call.now, in: reader)
    }
    return try await call.keepExport(
      proof.document(at: call.now), as: .pdf, named: "consents",
      of: Exports.Subject(proof.person.entity, proof.person.id))
  }

  /// Whether every entry of the log of consents is what it was, where it was; otherwise the first with which something is
  /// wrong, and what. For owners and admins.
  ///
  /// As in the audit log, each entry has the hash of the one before it: see verifyAuditLog for what an `anchor` is good for.
  @Query(access: AccessPolicy<Role>.roles(.owner, .admin), cost: 20)
  func verifyConsentLog(_ input: VerifyConsentLog, _ call: CRMCall) async throws -> AuditVerification {
    let workspace = try call.signedIn().workspaceId
    return try await call.read { try ConsentLog.verify(workspace, against: input.anchor, $0) }
  }
}

extension Consents {
  /// Whether a message may go to a person. Whatever sends something to people asks this before.
  static func check(
    _ person: ConsentPerson, _ channel: ConsentChannel, _ purpose: String, at now: Instant, in reader: Reader
  ) throws -> ConsentCheck {
    guard let row = try current(of: person, channel, purpose, in: reader) else {
      return ConsentCheck(isAllowed: false, why: ConsentRefusal.noConsent.text, reason: .noConsent)
    }
    let consent = row.consent(of: person.name, at: now)
    let reason = ConsentRules.objection(consent.state, since: consent.since, expiresAt: consent.expiresAt)
    return ConsentCheck(isAllowed: reason == nil, why: reason?.text, reason: reason, consent: consent)
  }

  /// What was said has been said.
  static func checkMoment(_ moment: Instant?, at now: Instant) throws(RPCError) {
    if let moment, moment > now.adding(seconds: ConsentRules.clockDrift) {
      throw RPCError.invalid("statedAt", Finding(.notFuture, "must not be in the future"))
    }
  }
}
