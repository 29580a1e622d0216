import Storage

/// Imports, what became of their rows, mappings to use again, and what customers are called elsewhere.
enum ImportTables {
  static let migrations: [Migration] = [
    Migration(
      id: "2026-11-26-s2c-imports",
      [
        """
        CREATE TABLE imports (
          id             \(.id) NOT NULL PRIMARY KEY,
          workspace_id   \(.id) NOT NULL REFERENCES workspaces (id),
          name           \(.text) NOT NULL CHECK (name <> ''),
          file_id        \(.id),
          text           \(.text),
          settings       \(.json) NOT NULL,
          state          \(.text) NOT NULL
            CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled', 'reverting', 'reverted')),
          is_dry_run     \(.boolean) NOT NULL,
          bytes          \(.integer) NOT NULL CHECK (bytes >= 0),
          progress       \(.integer) NOT NULL CHECK (progress BETWEEN 0 AND 100),
          processed      \(.integer) NOT NULL CHECK (processed >= 0),
          created        \(.integer) NOT NULL,
          updated        \(.integer) NOT NULL,
          unchanged      \(.integer) NOT NULL,
          skipped        \(.integer) NOT NULL,
          failed         \(.integer) NOT NULL,
          reverted       \(.integer) NOT NULL,
          revert_to      \(.integer),
          error          \(.text),
          created_at     \(.instant) NOT NULL,
          created_by     \(.id) NOT NULL,
          started_at     \(.instant),
          finished_at    \(.instant),
          UNIQUE (workspace_id, id),
          FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id),
          CHECK (processed = created + updated + unchanged + skipped + failed)
        )\(.strict)
        """,
        "CREATE INDEX imports_by_time ON imports (workspace_id, id)",
        // A row's number, from 1; the record is the customer that it made, changed or found.
        """
        CREATE TABLE import_rows (
          import_id   \(.id) NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
          number      \(.integer) NOT NULL,
          line        \(.integer) NOT NULL,
          outcome     \(.text) NOT NULL CHECK (outcome IN ('created', 'updated', 'unchanged', 'skipped', 'failed')),
          record_id   \(.id),
          version     \(.integer),
          before      \(.json),
          problems    \(.json),
          cells       \(.json),
          reverted_at \(.instant),
          PRIMARY KEY (import_id, number)
        )\(.strict)
        """,
        "CREATE INDEX import_rows_by_outcome ON import_rows (import_id, outcome, number)",
        // What the rows of a dry run would be found by, for the rows behind them.
        """
        CREATE TABLE import_keys (
          import_id \(.id) NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
          key       \(.text) NOT NULL,
          number    \(.integer) NOT NULL,
          PRIMARY KEY (import_id, key)
        )\(.strict)
        """,
        """
        CREATE TABLE import_mappings (
          id           \(.id) NOT NULL PRIMARY KEY,
          workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
          name         \(.text) NOT NULL CHECK (name <> ''),
          columns      \(.json) NOT NULL,
          created_at   \(.instant) NOT NULL,
          created_by   \(.id) NOT NULL,
          updated_at   \(.instant) NOT NULL,
          UNIQUE (workspace_id, name),
          FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id)
        )\(.strict)
        """,
        """
        CREATE TABLE customer_external_ids (
          id           \(.id) NOT NULL PRIMARY KEY,
          workspace_id \(.id) NOT NULL,
          customer_id  \(.id) NOT NULL,
          system       \(.text) NOT NULL,
          external_id  \(.text) NOT NULL CHECK (external_id <> ''),
          UNIQUE (workspace_id, system, external_id),
          FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id) ON DELETE CASCADE
        )\(.strict)
        """,
        "CREATE INDEX customer_external_ids_by_customer ON customer_external_ids (workspace_id, customer_id)",
      ]),
    Migration(
      id: "2026-11-27-import-failure",
      ["ALTER TABLE imports ADD COLUMN failure \(.text) CHECK (failure IN ('memberGone', 'fileGone', 'other'))"]),
    // Rows become leads, too. A mapping's name is its own among those for the same. What rows add to records that were
    // there is undone with them.
    Migration(
      id: "2026-11-28-c1-import-targets",
      [
        """
        ALTER TABLE imports ADD COLUMN target \(.text) NOT NULL DEFAULT 'customers'
          CHECK (target IN ('customers', 'leads'))
        """,
        """
        CREATE TABLE import_mappings_whole (
          id           \(.id) NOT NULL PRIMARY KEY,
          workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
          target       \(.text) NOT NULL CHECK (target IN ('customers', 'leads')),
          name         \(.text) NOT NULL CHECK (name <> ''),
          columns      \(.json) NOT NULL,
          created_at   \(.instant) NOT NULL,
          created_by   \(.id) NOT NULL,
          updated_at   \(.instant) NOT NULL,
          UNIQUE (workspace_id, target, name),
          FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id)
        )\(.strict)
        """,
        """
        INSERT INTO import_mappings_whole (
          id, workspace_id, target, name, columns, created_at, created_by, updated_at)
        SELECT id, workspace_id, 'customers', name, columns, created_at, created_by, updated_at FROM import_mappings
        """,
        "DROP TABLE import_mappings",
        "ALTER TABLE import_mappings_whole RENAME TO import_mappings",
        "ALTER TABLE import_rows ADD COLUMN additions \(.json)",
      ]),
    Migration(
      id: "2026-11-28-e2-import-mappings-version",
      [
        "ALTER TABLE import_mappings ADD COLUMN updated_by \(.id) NOT NULL DEFAULT x''",
        "ALTER TABLE import_mappings ADD COLUMN version \(.integer) NOT NULL DEFAULT 1 CHECK (version >= 1)",
        """
        UPDATE import_mappings
        SET updated_by = \(Bookkeeping.lastActor("import_mappings", "ImportMapping", orElse: "created_by"))
        """,
      ]),
  ]
}
