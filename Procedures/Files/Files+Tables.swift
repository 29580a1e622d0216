import Storage

enum FileTables {
  static let migrations: [Migration] = [
    Migration(
      id: "2026-11-26-6a-files",
      [
        """
        CREATE TABLE files (
          id            \(.id) NOT NULL PRIMARY KEY,
          workspace_id  \(.id) NOT NULL REFERENCES workspaces (id),
          name          \(.text) NOT NULL CHECK (name <> ''),
          media_type    \(.text) NOT NULL,
          size          \(.integer) NOT NULL CHECK (size >= 0),
          expected_hash \(.bytes),
          hash          \(.bytes),
          state         \(.text) NOT NULL CHECK (state IN ('waiting', 'stored')),
          entity        \(.text),
          entity_id     \(.id),
          created_at    \(.instant) NOT NULL,
          created_by    \(.id) NOT NULL,
          expires_at    \(.instant) NOT NULL,
          stored_at     \(.instant),
          UNIQUE (workspace_id, id),
          FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id),
          CONSTRAINT stored_has_content CHECK ((state = 'stored') = (hash IS NOT NULL AND stored_at IS NOT NULL)),
          CONSTRAINT attached_to_one CHECK ((entity IS NULL) = (entity_id IS NULL))
        )\(.strict)
        """,
        "CREATE INDEX files_by_content ON files (hash) WHERE hash IS NOT NULL",
        "CREATE INDEX files_waiting ON files (expires_at) WHERE state = 'waiting'",
        "CREATE INDEX files_by_record ON files (workspace_id, entity, entity_id) WHERE entity IS NOT NULL",
      ]),
    Migration(
      id: "2026-11-26-s5a-exports",
      ["CREATE INDEX files_exported ON files (stored_at) WHERE entity = 'Export'"]),
  ]
}
