import Storage

enum JobTables {
  static let migrations: [Migration] = [
    Migration(
      id: "2026-11-26-5a-jobs",
      [
        """
        CREATE TABLE jobs (
          id           \(.id) NOT NULL PRIMARY KEY,
          workspace_id \(.id) REFERENCES workspaces (id),
          kind         \(.text) NOT NULL CHECK (kind <> ''),
          key          \(.text) CHECK (key <> ''),
          payload      \(.json) NOT NULL,
          state        \(.text) NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'dead', 'cancelled')),
          due_at       \(.instant),
          attempts     \(.integer) NOT NULL CHECK (attempts >= 0),
          lease        \(.id),
          progress     \(.integer) CHECK (progress BETWEEN 0 AND 100),
          last_error   \(.text),
          created_at   \(.instant) NOT NULL,
          created_by   \(.id),
          request_id   \(.text) NOT NULL,
          finished_at  \(.instant),
          UNIQUE (kind, key),
          CHECK ((state IN ('waiting', 'running')) = (due_at IS NOT NULL)),
          CHECK ((state = 'running') = (lease IS NOT NULL)),
          CHECK ((due_at IS NULL) = (finished_at IS NOT NULL))
        )\(.strict)
        """,
        "CREATE INDEX jobs_by_due ON jobs (due_at)",
        "CREATE INDEX jobs_by_state ON jobs (state, id)",
        "CREATE INDEX jobs_by_end ON jobs (finished_at)",
      ]),
    // Nobody does that work any more: leads are purged with the other records.
    Migration(id: "2026-11-28-b8-no-purge-of-leads", ["DELETE FROM jobs WHERE kind = 'leads.purge'"]),
  ]
}
