import Storage

/// The tables of segments.
enum SegmentTables {
  static let migrations: [Migration] = [segments]

  private static let segments = Migration(
    id: "2026-11-26-s6a-segments",
    [
      """
      CREATE TABLE segments (
        id           \(.id) NOT NULL PRIMARY KEY,
        workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
        type         \(.text) NOT NULL CHECK (type IN ('manual', 'automatic')),
        name         \(.text) NOT NULL CHECK (name <> ''),
        sort_name    \(.text) NOT NULL,
        description  \(.text),
        color        \(.text) NOT NULL,
        rules        \(.json),
        sources      \(.json) NOT NULL,
        member_count \(.integer) NOT NULL CHECK (member_count >= 0),
        compared_at  \(.instant),
        created_at   \(.instant) NOT NULL,
        updated_at   \(.instant) NOT NULL,
        created_by   \(.id) NOT NULL,
        updated_by   \(.id) NOT NULL,
        version      \(.integer) NOT NULL CHECK (version >= 1),
        deleted_at   \(.instant),
        FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id),
        FOREIGN KEY (workspace_id, updated_by) REFERENCES users (workspace_id, id),
        CONSTRAINT automatic_has_rules CHECK ((type = 'automatic') = (rules IS NOT NULL))
      )\(.strict)
      """,
      "CREATE UNIQUE INDEX segments_by_name ON segments (workspace_id, sort_name) WHERE deleted_at IS NULL",
      "CREATE INDEX segments_by_creation ON segments (workspace_id, created_at, id) WHERE deleted_at IS NULL",
      "CREATE INDEX segments_by_update ON segments (workspace_id, updated_at, id) WHERE deleted_at IS NULL",
      """
      CREATE INDEX segments_automatic ON segments (workspace_id, id) WHERE type = 'automatic' AND deleted_at IS NULL
      """,
      "CREATE INDEX segments_deleted ON segments (deleted_at) WHERE deleted_at IS NOT NULL",
      // In the order in which a full pass compares customers with rules. Of a deleted customer only the place in a manual
      // segment is kept, and hidden, for it may be restored.
      """
      CREATE TABLE segment_members (
        segment_id  \(.id) NOT NULL REFERENCES segments (id) ON DELETE CASCADE,
        customer_id \(.id) NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
        added_at    \(.instant) NOT NULL,
        added_by    \(.id),
        is_hidden   \(.boolean) NOT NULL,
        PRIMARY KEY (segment_id, customer_id)
      )\(.strictInOrder)
      """,
      "CREATE INDEX segment_members_by_customer ON segment_members (customer_id, segment_id)",
      // How large a segment was at the end of each day on which its size changed, and why.
      """
      CREATE TABLE segment_sizes (
        segment_id \(.id) NOT NULL REFERENCES segments (id) ON DELETE CASCADE,
        day        \(.date) NOT NULL,
        members    \(.integer) NOT NULL,
        joined     \(.integer) NOT NULL,
        departed   \(.integer) NOT NULL,
        PRIMARY KEY (segment_id, day)
      )\(.strictInOrder)
      """,
    ])
}
