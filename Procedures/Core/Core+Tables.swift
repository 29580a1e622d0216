import Storage

enum CoreTables {
  static let migrations: [Migration] = [
    Migration(
      id: "2026-11-21-02-core",
      [
        """
        CREATE TABLE audit_entries (
          seq           \(.integer) NOT NULL PRIMARY KEY,
          workspace_id  \(.id) NOT NULL REFERENCES workspaces (id),
          at            \(.instant) NOT NULL,
          actor_id      \(.id),
          action        \(.text) NOT NULL CHECK (action <> ''),
          entity        \(.text) NOT NULL CHECK (entity <> ''),
          entity_id     \(.id) NOT NULL,
          changes       \(.json) NOT NULL,
          procedure     \(.text) NOT NULL,
          request_id    \(.text) NOT NULL,
          ip            \(.text),
          user_agent    \(.text),
          previous_hash \(.bytes) NOT NULL,
          hash          \(.bytes) NOT NULL UNIQUE
        )\(.strict)
        """,
        "CREATE INDEX audit_entries_by_workspace ON audit_entries (workspace_id, seq)",
        "CREATE INDEX audit_entries_by_record ON audit_entries (workspace_id, entity, entity_id, seq)",
        """
        CREATE TABLE outbox_events (
          seq          \(.integer) NOT NULL PRIMARY KEY,
          id           \(.id) NOT NULL UNIQUE,
          workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
          at           \(.instant) NOT NULL,
          name         \(.text) NOT NULL CHECK (name <> ''),
          entity_id    \(.id) NOT NULL,
          data         \(.json) NOT NULL,
          actor_id     \(.id),
          request_id   \(.text) NOT NULL
        )\(.strict)
        """,
        "CREATE INDEX outbox_events_by_workspace ON outbox_events (workspace_id, seq)",
      ]),
    Migration(
      id: "2026-11-26-2a-kept-answers",
      [
        """
        CREATE TABLE kept_answers (
          id         \(.bytes) NOT NULL PRIMARY KEY,
          input_hash \(.bytes) NOT NULL,
          sealed     \(.bytes),
          expires_at \(.instant) NOT NULL
        )\(.strict)
        """,
        "CREATE INDEX kept_answers_by_end ON kept_answers (expires_at)",
      ]),
    // Where each workspace's chain of audit entries ends: what is cut off from its end is missed.
    Migration(
      id: "2026-11-26-s3e-audit-ends",
      [
        """
        CREATE TABLE audit_ends (
          workspace_id \(.id) NOT NULL PRIMARY KEY REFERENCES workspaces (id),
          entries      \(.integer) NOT NULL CHECK (entries >= 0),
          hash         \(.bytes) NOT NULL
        )\(.strict)
        """,
        """
        INSERT INTO audit_ends (workspace_id, entries, hash)
        SELECT e.workspace_id, COUNT(*), (
          SELECT l.hash FROM audit_entries l WHERE l.workspace_id = e.workspace_id ORDER BY l.seq DESC LIMIT 1)
        FROM audit_entries e GROUP BY e.workspace_id
        """,
        "CREATE INDEX audit_entries_by_actor ON audit_entries (workspace_id, actor_id, seq)",
      ]),
    // No two hashes are equal anyway, and to look each up in an index cost more than to write the entry: hashes come in no
    // order. That index cannot be dropped without the table.
    Migration(
      id: "2026-11-28-g3-audit-without-index-of-hashes",
      [
        """
        CREATE TABLE audit_entries_in_order (
          seq           \(.integer) NOT NULL PRIMARY KEY,
          workspace_id  \(.id) NOT NULL REFERENCES workspaces (id),
          at            \(.instant) NOT NULL,
          actor_id      \(.id),
          action        \(.text) NOT NULL CHECK (action <> ''),
          entity        \(.text) NOT NULL CHECK (entity <> ''),
          entity_id     \(.id) NOT NULL,
          changes       \(.json) NOT NULL,
          procedure     \(.text) NOT NULL,
          request_id    \(.text) NOT NULL,
          ip            \(.text),
          user_agent    \(.text),
          previous_hash \(.bytes) NOT NULL,
          hash          \(.bytes) NOT NULL
        )\(.strict)
        """,
        """
        INSERT INTO audit_entries_in_order (
          seq, workspace_id, at, actor_id, action, entity, entity_id, changes, procedure, request_id, ip, user_agent,
          previous_hash, hash)
        SELECT seq, workspace_id, at, actor_id, action, entity, entity_id, changes, procedure, request_id, ip, user_agent,
          previous_hash, hash
        FROM audit_entries ORDER BY seq
        """,
        "DROP TABLE audit_entries",
        "ALTER TABLE audit_entries_in_order RENAME TO audit_entries",
        "CREATE INDEX audit_entries_by_workspace ON audit_entries (workspace_id, seq)",
        "CREATE INDEX audit_entries_by_record ON audit_entries (workspace_id, entity, entity_id, seq)",
        "CREATE INDEX audit_entries_by_actor ON audit_entries (workspace_id, actor_id, seq)",
      ]),
  ]
}
