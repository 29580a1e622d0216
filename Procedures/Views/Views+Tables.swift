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
      ]),
    // Views that were deleted stay for a while, and their names are free. The table is built anew, since a name that is
    // unique among all rows cannot become one that is unique among some.
    Migration(
      id: "2026-11-28-b6-deleted-views",
      [
        """
        CREATE TABLE saved_views_whole (
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
          deleted_at   \(.instant),
          FOREIGN KEY (workspace_id, owner_id) REFERENCES users (workspace_id, id)
        )\(.strict)
        """,
        """
        INSERT INTO saved_views_whole (
          id, workspace_id, owner_id, list, name, query, is_shared, created_at, updated_at, version)
        SELECT id, workspace_id, owner_id, list, name, query, is_shared, created_at, updated_at, version
        FROM saved_views
        """,
        "DROP TABLE saved_views",
        "ALTER TABLE saved_views_whole RENAME TO saved_views",
        "CREATE UNIQUE INDEX saved_views_by_name ON saved_views (owner_id, list, name) WHERE deleted_at IS NULL",
        "CREATE INDEX saved_views_shared ON saved_views (workspace_id, list) WHERE is_shared AND deleted_at IS NULL",
        "CREATE INDEX saved_views_deleted ON saved_views (deleted_at) WHERE deleted_at IS NOT NULL",
      ]),
    Migration(
      id: "2026-11-28-e3-views-updated-by",
      [
        "ALTER TABLE saved_views ADD COLUMN updated_by \(.id) NOT NULL DEFAULT x''",
        "UPDATE saved_views SET updated_by = \(Bookkeeping.lastActor("saved_views", "SavedView", orElse: "owner_id"))",
      ]),
  ]
}
