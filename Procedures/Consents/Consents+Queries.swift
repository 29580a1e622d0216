import Rapport
import Storage

// What counts, in SQL.
extension Consents {
  /// Whom a row of `consents` hangs on: there is an index on it.
  static func holder(_ alias: String) -> SQL {
    let row = SQL(identifier: alias)
    return "coalesce(\(row).contact_id, \(row).customer_id, \(row).lead_id)"
  }

  /// A condition on rows of `consents` under that alias: it is the one that counts for whom it hangs on, of those for the
  /// same channel and purpose. Of several the strictest, of those the newest.
  static func isCurrent(_ alias: String) -> SQL {
    let row = SQL(identifier: alias)
    return """
      \(row).is_superseded = 0 AND NOT EXISTS (
        SELECT 1 FROM consents twin
        WHERE \(holder("twin")) = \(holder(alias)) AND twin.channel = \(row).channel
          AND twin.purpose_key = \(row).purpose_key AND twin.is_superseded = 0
          AND (\(strictness("twin")), twin.id) > (\(strictness(alias)), \(row).id))
      """
  }

  /// The more, the less may be sent.
  private static func strictness(_ alias: String) -> SQL {
    "CASE \(SQL(identifier: alias)).state WHEN 'revoked' THEN 2 WHEN 'requested' THEN 1 ELSE 0 END"
  }

  /// A condition on rows of `consents` under that alias: their person is there.
  static func isPresent(_ alias: String) -> SQL {
    let row = SQL(identifier: alias)
    return """
      \(row).contact_id IS NULL
        OR \(row).contact_id IN (
          SELECT k.id FROM contacts k WHERE k.id = \(row).contact_id AND k.deleted_at IS NULL)
      """
  }

  /// A condition on rows of `consents` under that alias: the user may read what is known of the person.
  static func visible(_ alias: String, to user: CallUser) -> SQL {
    let row = SQL(identifier: alias)
    return SQL.all(of: [
      isPresent(alias),
      """
      CASE WHEN \(row).customer_id IS NULL THEN \(row).lead_id IN (
        SELECT l.id FROM leads l WHERE l.deleted_at IS NULL AND \(Access.visible(owner: "l.owner_id", to: user)))
      ELSE \(row).customer_id IN (
          SELECT v.id FROM customers v WHERE v.deleted_at IS NULL AND \(Access.visibleCustomers("v", to: user)))
        OR \(row).contact_id IN (
          SELECT k.id FROM contacts k WHERE \(Access.visible(owner: "k.owner_id", to: user)))
      END
      """,
    ])
  }

  /// Rows `s` with the name of their person behind their columns.
  static let selectNamed: SQL = """
    SELECT \(ConsentRow.columns(of: "s")), coalesce(k.name, c.name, l.name, '') FROM consents s
    LEFT JOIN contacts k ON k.id = s.contact_id
    LEFT JOIN customers c ON c.id = s.customer_id
    LEFT JOIN leads l ON l.id = s.lead_id
    """

  /// Consents that a statement on ``selectNamed`` finds.
  static func fetch(_ statement: SQL, at now: Instant, in reader: Reader) throws -> [Consent] {
    var consents: [Consent] = []
    try reader.forEachRow(statement) { row in
      consents.append(try ConsentRow(row: row).consent(of: row[ConsentRow.columns.count], at: now))
    }
    return consents
  }

  static func view(_ id: ID<Consent>, at now: Instant, in reader: Reader) throws -> Consent {
    guard let consent = try fetch("\(selectNamed) WHERE s.id = \(id)", at: now, in: reader).first else {
      throw RPCError(.notFound, "There is no Consent \(id) for you (id)")
    }
    return consent
  }

  /// What counts for a customer and their contacts: the customer's own stand first, then by name.
  static func all(
    of customer: ID<CustomerProfile>, limit: Int, at now: Instant, in reader: Reader
  ) throws -> [Consent] {
    try fetch(
      """
      \(selectNamed)
      WHERE s.customer_id = \(customer) AND (\(isPresent("s"))) AND \(isCurrent("s"))
      ORDER BY s.contact_id IS NOT NULL, k.sort_name, s.channel, s.purpose_key, s.id LIMIT \(limit)
      """, at: now, in: reader)
  }
}

extension ConsentRow {
  func consent(of personName: String, at now: Instant) -> Consent {
    Consent(
      id: id, customerProfileId: customerId, contactId: contactId, leadId: leadId, personName: personName,
      channel: channel, purpose: purpose, state: ConsentRules.state(state, expiresAt: expiresAt, at: now),
      legalBasis: legalBasis, method: method, textVersion: textVersion, since: since, expiresAt: expiresAt)
  }
}

extension ConsentEntryRow {
  func entry(actorName: String?) -> ConsentEntry {
    ConsentEntry(
      seq: Int(seq), at: at, actorId: actorId, actorName: actorName, action: action, channel: channel,
      purpose: purpose, legalBasis: legalBasis, method: method, text: text, textVersion: textVersion,
      textHash: textHash?.hexadecimal, formUrl: formUrl, statedAt: statedAt, mailMessageId: mailMessageId,
      mailBodyHash: mailBodyHash?.hexadecimal, ip: ip, userAgent: userAgent, hash: hash.hexadecimal)
  }
}

/// A filter and an order of consents as SQL: those that count.
struct ConsentQuery {
  let conditions: SQL
  let keyset: Keyset
  private let now: Instant

  init(_ input: ListConsents, for user: CallUser, at now: Instant) {
    self.now = now
    var conditions: [SQL] = [
      "s.workspace_id = \(user.workspaceId)", Consents.isCurrent("s"), Consents.visible("s", to: user),
    ]
    if let customer = input.customerProfileId { conditions.append("s.customer_id = \(customer)") }
    if let contact = input.contactId { conditions.append("s.contact_id = \(contact)") }
    if let lead = input.leadId { conditions.append("s.lead_id = \(lead)") }
    if let channel = input.channel { conditions.append("s.channel = \(channel)") }
    if let purpose = input.purpose { conditions.append("s.purpose_key = \(ConsentRules.key(of: purpose))") }
    switch input.state {
    case nil: break
    case .requested: conditions.append("s.state = 'requested' AND s.expires_at > \(now)")
    case .expired: conditions.append("s.state = 'requested' AND s.expires_at <= \(now)")
    case let state?: conditions.append("s.state = \(state)")
    }
    self.conditions = SQL.all(of: conditions)
    var filter = input
    filter.limit = 1
    filter.cursor = nil
    filter.includeTotal = false
    keyset = Keyset(
      [Keyset.Key("s.since", .integer, input.direction), Keyset.Key("s.id", .blob, input.direction)],
      filter: "consents \(filter.jsonText)")
  }

  /// One row more than the limit, if there is one.
  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    """
    \(Consents.selectNamed)
    WHERE \(conditions) AND \(try keyset.condition(after: cursor))
    ORDER BY \(keyset.order) LIMIT \(limit + 1)
    """
  }

  var count: SQL { "SELECT count(*) FROM consents s WHERE \(conditions)" }

  /// The page that ``statement(after:limit:)`` finds.
  func page(_ statement: SQL, limit: Int, in reader: Reader) throws -> (items: [Consent], nextCursor: String?) {
    keyset.page(try Consents.fetch(statement, at: now, in: reader), limit: limit) {
      [$0.since.databaseValue, $0.id.databaseValue]
    }
  }
}

/// What the log says of one person, the newest entry first: also what they said as the lead or customer that they were.
struct ConsentHistoryQuery {
  let keyset: Keyset
  private let conditions: SQL

  init(_ input: GetConsentHistory, of person: ConsentPerson) {
    var conditions: [SQL] = [
      """
      e.person_id IN (SELECT s.person_id FROM consents s WHERE \(Consents.holder("s")) = \(person.holder))
      """,
      "e.workspace_id = \(person.workspaceId)",
    ]
    if let channel = input.channel { conditions.append("e.channel = \(channel)") }
    if let purpose = input.purpose { conditions.append("e.purpose_key = \(ConsentRules.key(of: purpose))") }
    self.conditions = SQL.all(of: conditions)
    let place = "\(input.channel?.rawValue ?? "") \(input.purpose ?? "")"
    keyset = Keyset(
      [Keyset.Key("e.seq", .integer, .descending)], filter: "consent-history \(person.id) \(place)")
  }

  /// One row more than the limit, if there is one.
  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    """
    SELECT \(ConsentEntryRow.columns(of: "e")), u.name
    FROM consent_entries e LEFT JOIN users u ON u.id = e.actor_id
    WHERE \(conditions) AND \(try keyset.condition(after: cursor))
    ORDER BY \(keyset.order) LIMIT \(limit + 1)
    """
  }

  func page(_ statement: SQL, limit: Int, in reader: Reader) throws -> (items: [ConsentEntry], nextCursor: String?) {
    var items: [ConsentEntry] = []
    try reader.forEachRow(statement) { row in
      let actorName: String? = try row[ConsentEntryRow.columns.count]
      items.append(try ConsentEntryRow(row: row).entry(actorName: actorName))
    }
    return keyset.page(items, limit: limit) { [$0.seq.databaseValue] }
  }
}
