import Storage

enum BulkChangeTables {
  static let migrations: [Migration] = [
    Migration(
      id: "2026-11-28-b1-bulk-changes",
      [
        """
        CREATE TABLE bulk_changes (
          id           \(.id) NOT NULL PRIMARY KEY,
          workspace_id \(.id) NOT NULL,
          procedure    \(.text) NOT NULL,
          subject_id   \(.id),
          made_at      \(.instant) NOT NULL,
          made_by      \(.id) NOT NULL,
          undone_at    \(.instant),
          FOREIGN KEY (workspace_id, made_by) REFERENCES users (workspace_id, id)
        )\(.strict)
        """,
        "CREATE INDEX bulk_changes_by_time ON bulk_changes (made_at)",
        "CREATE INDEX bulk_changes_by_subject ON bulk_changes (subject_id) WHERE subject_id IS NOT NULL",
        // What stood in the columns that were changed, before and after.
        """
        CREATE TABLE bulk_changed_records (
          change_id \(.id) NOT NULL REFERENCES bulk_changes (id) ON DELETE CASCADE,
          entity    \(.text) NOT NULL CHECK (entity <> ''),
          record_id \(.id) NOT NULL,
          before    \(.json) NOT NULL,
          after     \(.json) NOT NULL,
          PRIMARY KEY (change_id, entity, record_id)
        )\(.strictInOrder)
        """,
      ])
  ]
}
