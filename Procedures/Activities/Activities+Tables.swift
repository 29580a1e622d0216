import Storage

enum ActivityTables {
  static let migrations: [Migration] = [activities, deletion]

  /// What ``ListActivities/text`` looks at.
  static let text = TextIndex(name: "activities_text", table: "activities", columns: ["subject", "body", "location"])

  private static let activities = Migration(id: "2026-11-26-s3b-activities") { writer in
    for statement in statements { try writer.execute(statement) }
    try writer.create(text)
    try writer.favorChanges(of: text)
  }

  /// Activities that were deleted stay for a while. What is summed up, and who may see it, is read from the indexes alone.
  private static let deletion = Migration(
    id: "2026-11-28-b3-deleted-activities",
    [
      "ALTER TABLE activities ADD COLUMN deleted_at \(.instant)",
      "CREATE INDEX activities_deleted ON activities (deleted_at) WHERE deleted_at IS NOT NULL",
      "DROP INDEX activities_by_time",
      """
      CREATE INDEX activities_by_time ON activities (
        workspace_id, happened_at, id, owner_id, customer_id, lead_id, kind, direction, outcome, duration_minutes,
        deleted_at)
      """,
      "DROP INDEX activities_by_customer",
      """
      CREATE INDEX activities_by_customer ON activities (
        customer_id, happened_at, id, owner_id, kind, direction, outcome, duration_minutes, workspace_id, lead_id,
        deleted_at)
      """,
      "DROP INDEX activities_by_owner",
      """
      CREATE INDEX activities_by_owner ON activities (
        owner_id, happened_at, id, customer_id, lead_id, kind, direction, outcome, duration_minutes, workspace_id,
        deleted_at)
      """,
      "DROP INDEX activities_by_lead",
      "CREATE INDEX activities_by_lead ON activities (lead_id, happened_at, id, deleted_at) WHERE lead_id IS NOT NULL",
      "DROP INDEX activities_by_opportunity",
      """
      CREATE INDEX activities_by_opportunity ON activities (opportunity_id, happened_at, id, deleted_at)
        WHERE opportunity_id IS NOT NULL
      """,
    ])

  private static let statements: [SQL] = [
    // The number of the row is there for the text index: it needs a key that stays when the database is compacted.
    """
    CREATE TABLE activities (
      row_number       \(.integer) PRIMARY KEY,
      id               \(.id) NOT NULL UNIQUE,
      workspace_id     \(.id) NOT NULL REFERENCES workspaces (id),
      kind             \(.text) NOT NULL CHECK (kind IN ('call', 'email', 'meeting', 'note', 'visit')),
      subject          \(.text) NOT NULL CHECK (subject <> ''),
      body             \(.text),
      customer_id      \(.id),
      contact_id       \(.id) REFERENCES contacts (id) ON DELETE SET NULL,
      lead_id          \(.id) REFERENCES leads (id) ON DELETE SET NULL,
      opportunity_id   \(.id) REFERENCES opportunities (id) ON DELETE SET NULL,
      direction        \(.text) CHECK (direction IN ('inbound', 'outbound')),
      duration_minutes \(.integer) CHECK (duration_minutes >= 0),
      outcome          \(.text),
      location         \(.text),
      happened_at      \(.instant) NOT NULL,
      participants     \(.json) NOT NULL,
      owner_id         \(.id) NOT NULL,
      created_at       \(.instant) NOT NULL,
      updated_at       \(.instant) NOT NULL,
      created_by       \(.id) NOT NULL REFERENCES users (id),
      updated_by       \(.id) NOT NULL REFERENCES users (id),
      version          \(.integer) NOT NULL CHECK (version >= 1),
      UNIQUE (workspace_id, id),
      FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, owner_id) REFERENCES users (workspace_id, id),
      CONSTRAINT direction_of_messages CHECK (direction IS NULL OR kind IN ('call', 'email')),
      CONSTRAINT duration_of_talks CHECK (duration_minutes IS NULL OR kind IN ('call', 'meeting', 'visit'))
    )\(.strict)
    """,
    // Lists and sums; the columns behind the order are there for sums and for who may see a row.
    """
    CREATE INDEX activities_by_time ON activities (
      workspace_id, happened_at, id, owner_id, customer_id, lead_id, kind, direction, outcome, duration_minutes)
    """,
    """
    CREATE INDEX activities_by_customer ON activities (
      customer_id, happened_at, id, owner_id, kind, direction, outcome, duration_minutes, workspace_id, lead_id)
    """,
    """
    CREATE INDEX activities_by_owner ON activities (
      owner_id, happened_at, id, customer_id, lead_id, kind, direction, outcome, duration_minutes, workspace_id)
    """,
    "CREATE INDEX activities_by_contact ON activities (contact_id, happened_at, id) WHERE contact_id IS NOT NULL",
    "CREATE INDEX activities_by_lead ON activities (lead_id, happened_at, id) WHERE lead_id IS NOT NULL",
    """
    CREATE INDEX activities_by_opportunity ON activities (opportunity_id, happened_at, id)
      WHERE opportunity_id IS NOT NULL
    """,
  ]
}
