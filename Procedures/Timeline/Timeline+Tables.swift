import Storage

/// What happened with customers, in order of time: kept beside the records that it tells of, so that a page of it is one
/// read of one index.
enum TimelineTables {
  static let migrations: [Migration] = [entries, entriesThatMove]

  /// What a search of a customer's timeline looks at. The customer's key is a word of every entry: a search reads the
  /// customer's part of the index alone.
  static let text = TextIndex(
    name: "timeline_text", table: "timeline_entries", columns: ["customer_key", "title", "detail"])

  private static let entries = Migration(id: "2026-11-26-s3a-timeline") { writer in
    for statement in statements { try writer.execute(statement) }
    try writer.create(text)
    try writer.favorChanges(of: text)
  }

  /// An entry has an id that a merge of customers can note, and its key follows its customer.
  private static let entriesThatMove = Migration(
    id: "2026-11-26-s3c-timeline-moves",
    [
      "ALTER TABLE timeline_entries ADD COLUMN uid \(.id)",
      "UPDATE timeline_entries SET uid = randomblob(16) WHERE uid IS NULL",
      """
      CREATE TRIGGER timeline_entries_follow AFTER UPDATE OF customer_id ON timeline_entries BEGIN
        UPDATE timeline_entries SET customer_key = 'c' || lower(hex(substr(new.customer_id, 9))) WHERE id = new.id;
      END
      """,
    ])

  private static let statements: [SQL] = [
    """
    CREATE TABLE timeline_entries (
      id             \(.integer) PRIMARY KEY,
      workspace_id   \(.id) NOT NULL,
      customer_id    \(.id) NOT NULL,
      customer_key   \(.text) NOT NULL,
      happened_at    \(.instant) NOT NULL,
      kind           \(.text) NOT NULL CHECK (kind <> ''),
      event          \(.text) NOT NULL CHECK (event <> ''),
      title          \(.text) NOT NULL,
      detail         \(.text),
      entity         \(.text) NOT NULL CHECK (entity <> ''),
      entity_id      \(.id) NOT NULL,
      owner_id       \(.id),
      opportunity_id \(.id),
      actor_id       \(.id),
      created_at     \(.instant) NOT NULL,
      FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id) ON DELETE CASCADE
    )\(.strict)
    """,
    // A page is read in this order, and all that filters it stands in the index.
    """
    CREATE INDEX timeline_by_customer
      ON timeline_entries (customer_id, happened_at, id, kind, owner_id, opportunity_id, workspace_id)
    """,
    "CREATE INDEX timeline_by_record ON timeline_entries (entity_id)",
  ]
}
