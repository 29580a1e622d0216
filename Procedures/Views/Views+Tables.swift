import Storage

/// The table of saved views.
enum ViewTables {
  static let migrations: [Migration] = [
    Migration(
      id: "2026-11-27-saved-views",
      [
        """
        CREATE TABLE saved_views (
          id           \(.id) NOT NULL PRIMARY KEY,
          workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
          owner_id     \(.id) NOT NULL,
          list         \(.text) NOT NULL CHECK (list <> ''),
          name         \(.text) NOT NULL CHECK (name <> ''),
          query        \(.text) NOT NULL,
          is_shared    \(.boolean) NOT NULL,
          created_at   \(.instant) NOT NULL,
          updated_at   \(.instant) NOT NULL,
          version      \(.integer) NOT NULL CHECK (version >= 1),
          UNIQUE (owner_id, list, name),
          FOREIGN KEY (workspace_id, owner_id) REFERENCES users (workspace_id, id)
        )\(.strict)
        """,
        "CREATE INDEX saved_views_shared ON saved_views (workspace_id, list) WHERE is_shared",
      ])
  ]
}
