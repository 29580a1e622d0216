import Crypto
import Rapport
import Storage

/// What a person says, or is asked.
struct ConsentStatement: Sendable {
  /// Requested, given or revoked.
  var state: ConsentState
  var legalBasis: ConsentBasis?
  var method: ConsentMethod?
  var text: String?
  var textVersion: String?
  var formUrl: String?
  var statedAt: Instant
  /// Until when what is asked for can be confirmed.
  var expiresAt: Instant?
  /// The double opt-in that it belongs to.
  var request: ConsentRequestRow?
}

/// Consents as their procedures and other domains read and write them.
enum Consents {
  static func find(_ id: ID<Consent>, in reader: Reader) throws -> ConsentRow {
    guard let row = try reader.find(ConsentRow.self, id) else {
      throw RPCError(.notFound, "There is no Consent \(id) for you (id)")
    }
    return row
  }

  /// What counts for a person: of several the strictest, of those the newest; `nil` if they have said nothing.
  static func current(
    of person: ConsentPerson, _ channel: ConsentChannel, _ purpose: String, in reader: Reader
  ) throws -> ConsentRow? {
    try reader.fetchOne(
      """
      SELECT \(ConsentRow.columns(of: "s")) FROM consents s
      WHERE \(holder("s")) = \(person.holder) AND s.channel = \(channel)
        AND s.purpose_key = \(ConsentRules.key(of: purpose)) AND \(isCurrent("s"))
      """)
  }

  /// The row for what a person says of their own, whether it is there or not.
  static func own(
    of person: ConsentPerson, _ channel: ConsentChannel, _ purpose: String, _ call: CRMCall, in reader: Reader
  ) throws -> ConsentRow {
    let key = ConsentRules.key(of: purpose)
    let known: ConsentRow? = try reader.fetchOne(
      """
      \(ConsentRow.select) WHERE person_id = \(person.id) AND channel = \(channel) AND purpose_key = \(key)
      """)
    return known
      ?? ConsentRow(
        id: call.newID(), workspaceId: person.workspaceId, personKind: person.kind, personId: person.id,
        customerId: person.customerId, contactId: person.contactId, leadId: person.leadId, channel: channel,
        purpose: purpose, purposeKey: key, state: .requested, since: call.now, entrySeq: 0, isSuperseded: false,
        createdAt: call.now, updatedAt: call.now)
  }

  /// Notes a statement in the log, and that things stand so now.
  ///
  /// - Parameter old: the row that it is about; one that is not there yet is made.
  static func state(
    _ statement: ConsentStatement, of old: ConsentRow, _ call: CRMCall, in writer: Writer
  ) throws -> ConsentRow {
    let seq = try ConsentLog.append(statement, of: old, call, in: writer)
    var new = old
    new.state = statement.state
    new.legalBasis = statement.state == .given ? statement.legalBasis : nil
    new.method = statement.method
    new.textVersion = statement.textVersion
    new.since = statement.statedAt
    new.expiresAt = statement.expiresAt
    new.entrySeq = seq
    new.isSuperseded = false
    new.updatedAt = call.now
    if old.entrySeq == 0 { try writer.insert(new) } else { try writer.update(new, from: old) }
    try closeRequests(of: new, call, in: writer)
    // To be asked is to say nothing yet.
    if statement.state != .requested { try supersede(by: new, call, in: writer) }
    return new
  }

  /// What others have said who are the same person now no longer counts.
  private static func supersede(by row: ConsentRow, _ call: CRMCall, in writer: Writer) throws {
    let others: [ConsentRow] = try writer.fetchAll(
      """
      SELECT \(ConsentRow.columns(of: "s")) FROM consents s
      WHERE \(holder("s")) = \(row.holder) AND s.channel = \(row.channel) AND s.purpose_key = \(row.purposeKey)
        AND s.id <> \(row.id) AND s.is_superseded = 0
      """)
    for old in others {
      var new = old
      new.isSuperseded = true
      new.updatedAt = call.now
      try writer.update(new, from: old)
    }
  }

  /// The links of mails that asked for the same are good for nothing any more.
  private static func closeRequests(of row: ConsentRow, _ call: CRMCall, in writer: Writer) throws {
    try writer.execute(
      """
      UPDATE consent_requests SET closed_at = \(call.now)
      WHERE closed_at IS NULL AND consent_id IN (
        SELECT s.id FROM consents s
        WHERE \(holder("s")) = \(row.holder) AND s.channel = \(row.channel) AND s.purpose_key = \(row.purposeKey))
      """)
  }

  /// What a lead has said, whoever they have become has said.
  static func carry(over lead: LeadRow, _ call: CRMCall, in writer: Writer) throws {
    guard let customer = lead.customerId else { return }
    let rows: [ConsentRow] = try writer.fetchAll(
      "\(ConsentRow.select) WHERE lead_id = \(lead.id) AND customer_id IS NULL")
    for old in rows {
      var new = old
      new.customerId = customer
      new.contactId = lead.contactId
      new.updatedAt = call.now
      try writer.update(new, from: old)
    }
  }

  /// What a lead has said is its own again: it is the customer no more. What it has said as the customer stays theirs, and
  /// what that has put out of force stays so.
  static func leave(_ customer: ID<CustomerProfile>, of lead: ID<Lead>, _ call: CRMCall, in writer: Writer) throws {
    let rows: [ConsentRow] = try writer.fetchAll(
      "\(ConsentRow.select) WHERE lead_id = \(lead) AND customer_id = \(customer)")
    for old in rows {
      var new = old
      (new.customerId, new.contactId) = (nil, nil)
      new.updatedAt = call.now
      try writer.update(new, from: old)
    }
  }
}

extension Consents {
  /// Writes consents of one workspace with what the log says of them as they are, without rules, audit and events: to fill a
  /// database that nobody uses yet.
  ///
  /// - Returns: the rows as they were written.
  @discardableResult
  static func load(
    _ consents: [(row: ConsentRow, entry: ConsentEntryRow)], to workspace: ID<Workspace>, in writer: Writer
  ) throws -> [ConsentRow] {
    let entries = try HashChain.append(consents.map(\.entry), to: workspace, in: writer)
    let rows = zip(consents, entries).map { consent, entry in
      var row = consent.row
      row.entrySeq = entry.seq
      return row
    }
    try writer.insert(contentsOf: rows)
    return rows
  }
}

extension ConsentRow {
  /// What ``Consents/holder(_:)`` is.
  var holder: UUIDv7 { contactId?.uuid ?? customerId?.uuid ?? leadId?.uuid ?? personId }
}

/// The log of consents: what the rows of ``ConsentRow`` rest on.
enum ConsentLog {
  /// - Returns: the entry's place in the log.
  static func append(
    _ statement: ConsentStatement, of row: ConsentRow, _ call: CRMCall, in writer: Writer
  ) throws -> Int64 {
    try append(entry(statement, of: row, call), in: writer)
  }

  /// What a statement says in the log, before it has its place there.
  static func entry(_ statement: ConsentStatement, of row: ConsentRow, _ call: CRMCall) -> ConsentEntryRow {
    let action: ConsentAction =
      switch statement.state {
      case .given: .given
      case .revoked: .revoked
      case .requested, .expired: .requested
      }
    var entry = entry(action, of: row, call)
    entry.legalBasis = statement.legalBasis
    entry.method = statement.method
    entry.text = statement.text
    entry.textVersion = statement.textVersion
    entry.textHash = statement.text.map { Array(SHA256.hash(data: Array($0.utf8))) }
    entry.formUrl = statement.formUrl
    entry.statedAt = statement.statedAt
    entry.requestId = statement.request?.id
    entry.mailMessageId = statement.request?.messageId
    entry.mailBodyHash = statement.request?.bodyHash
    return entry
  }

  /// Notes that the mail of a request has gone out.
  static func append(mailed request: ConsentRequestRow, of row: ConsentRow, _ call: CRMCall, in writer: Writer) throws {
    var entry = entry(.mailed, of: row, call)
    entry.requestId = request.id
    entry.mailMessageId = request.messageId
    entry.mailBodyHash = request.bodyHash
    _ = try append(entry, in: writer)
  }

  /// Whether every entry of the workspace is what it was, where it was.
  static func verify(
    _ workspace: ID<Workspace>, against anchor: AuditAnchor? = nil, _ reader: Reader
  ) throws -> AuditVerification {
    try HashChain<ConsentEntryRow>.verify(workspace, against: anchor, reader)
  }

  private static func entry(_ action: ConsentAction, of row: ConsentRow, _ call: CRMCall) -> ConsentEntryRow {
    ConsentEntryRow(
      seq: 0, workspaceId: row.workspaceId, at: call.now, actorId: call.user?.id, action: action,
      personKind: row.personKind, personId: row.personId, channel: row.channel, purpose: row.purpose,
      purposeKey: row.purposeKey, statedAt: call.now, ip: call.origin.remoteAddress,
      userAgent: call.origin.keptUserAgent, previousHash: [], hash: [])
  }

  private static func append(_ entry: ConsentEntryRow, in writer: Writer) throws -> Int64 {
    try HashChain.append([entry], to: entry.workspaceId, in: writer).first?.seq ?? 0
  }
}
