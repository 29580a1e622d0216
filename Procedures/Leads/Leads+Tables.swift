import Storage

/// Leads, what happened to them, and the signals from which their intents are read.
enum LeadTables {
  static let migrations: [Migration] = [leads]

  /// What ``ListLeads/text`` looks at.
  static let text = TextIndex(
    name: "leads_text", table: "leads", columns: ["name", "company", "email", "phone", "website", "notes"])

  /// Leads were there before with no more than a name. When one was made stands in its id; what is not known of it is what
  /// a lead begins with.
  private static let leads = Migration(id: "2026-11-26-s2a-leads") { writer in
    for column in columns { try writer.execute("ALTER TABLE leads ADD COLUMN \(column)") }
    try writer.execute(
      """
      UPDATE leads SET
        sort_name = lower(name), created_at = \(millisecondsOfID), updated_at = \(millisecondsOfID),
        status_changed_at = \(millisecondsOfID), routed_at = \(millisecondsOfID), created_by = owner_id,
        updated_by = owner_id
      """)
    for statement in statements { try writer.execute(statement) }
    try writer.create(text)
    try writer.favorChanges(of: text)
  }

  /// The first six bytes of a UUIDv7 are its milliseconds (RFC 9562, section 5.7).
  private static var millisecondsOfID: SQL {
    let digits = (0..<12).map { index in
      let weight = UInt64(1) << (4 * (11 - UInt64(index)))
      return SQL(raw: "(instr('0123456789ABCDEF', substr(hex(id), \(index + 1), 1)) - 1) * \(weight)")
    }
    return SQL.joined(digits, separator: " + ")
  }

  // A column that is added to a table that has rows needs a value for them, and may refer to other rows only if that is
  // nothing.
  private static let columns: [SQL] = [
    "sort_name \(.text) NOT NULL DEFAULT ''",
    "company \(.text)",
    "job_title \(.text)",
    "phone \(.text)",
    "website \(.text)",
    "industry \(.text)",
    "source \(.text)",
    "utm_source \(.text)",
    "utm_medium \(.text)",
    "utm_campaign \(.text)",
    "utm_term \(.text)",
    "utm_content \(.text)",
    "referrer \(.text)",
    "landing_page \(.text)",
    "campaign_id \(.id) REFERENCES campaigns (id)",
    "external_id \(.text)",
    "notes \(.text)",
    "tags \(.json) NOT NULL DEFAULT '[]'",
    "status_changed_at \(.instant) NOT NULL DEFAULT 0",
    "routed_at \(.instant)",
    "disqualify_reason \(.text)",
    "converted_at \(.instant)",
    "customer_id \(.id) REFERENCES customers (id)",
    "contact_id \(.id)",
    "opportunity_id \(.id)",
    "created_at \(.instant) NOT NULL DEFAULT 0",
    "updated_at \(.instant) NOT NULL DEFAULT 0",
    "created_by \(.id) NOT NULL DEFAULT x''",
    "updated_by \(.id) NOT NULL DEFAULT x''",
    "version \(.integer) NOT NULL DEFAULT 1 CHECK (version >= 1)",
    "deleted_at \(.instant)",
  ]

  private static let statements: [SQL] = [
    "CREATE INDEX leads_by_name ON leads (workspace_id, sort_name, id) WHERE deleted_at IS NULL",
    "CREATE INDEX leads_by_creation ON leads (workspace_id, created_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX leads_by_update ON leads (workspace_id, updated_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX leads_by_owner ON leads (owner_id, created_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX leads_by_status ON leads (workspace_id, status, created_at, id) WHERE deleted_at IS NULL",
    """
    CREATE INDEX leads_unrouted ON leads (workspace_id, created_at, id)
    WHERE routed_at IS NULL AND deleted_at IS NULL AND status IN ('new', 'contacted', 'qualified')
    """,
    "CREATE INDEX leads_by_email ON leads (workspace_id, email) WHERE email IS NOT NULL",
    "CREATE UNIQUE INDEX leads_by_external_id ON leads (workspace_id, external_id) WHERE external_id IS NOT NULL",
    "CREATE INDEX leads_by_customer ON leads (customer_id) WHERE customer_id IS NOT NULL",
    "CREATE INDEX leads_deleted ON leads (deleted_at) WHERE deleted_at IS NOT NULL",
    """
    CREATE TABLE lead_events (
      id       \(.integer) PRIMARY KEY,
      lead_id  \(.id) NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
      at       \(.instant) NOT NULL,
      name     \(.text) NOT NULL CHECK (name <> ''),
      actor_id \(.id),
      changes  \(.json) NOT NULL
    )\(.strict)
    """,
    "CREATE INDEX lead_events_of_lead ON lead_events (lead_id, id)",
    """
    CREATE TABLE lead_signals (
      id           \(.id) NOT NULL PRIMARY KEY,
      workspace_id \(.id) NOT NULL,
      lead_id      \(.id) NOT NULL,
      intent       \(.text) NOT NULL CHECK (intent IN ('research', 'purchase', 'partner', 'support', 'other')),
      confidence   \(.integer) NOT NULL CHECK (confidence BETWEEN 1 AND 100),
      evidence     \(.text) NOT NULL CHECK (evidence <> ''),
      at           \(.instant) NOT NULL,
      created_by   \(.id) NOT NULL,
      FOREIGN KEY (workspace_id, lead_id) REFERENCES leads (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id)
    )\(.strict)
    """,
    "CREATE INDEX lead_signals_of_lead ON lead_signals (lead_id, at)",
  ]
}
