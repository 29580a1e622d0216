import Storage

enum RelationshipTables {
  static let migrations: [Migration] = [
    Migration(
      id: "2026-11-26-s1g-relationships",
      [
        // From the parent company, the referrer, or whoever named the other.
        """
        CREATE TABLE customer_relationships (
          id           \(.id) NOT NULL PRIMARY KEY,
          workspace_id \(.id) NOT NULL,
          kind         \(.text) NOT NULL CHECK (kind IN ('ownership', 'referral', 'partner', 'competitor')),
          from_id      \(.id) NOT NULL,
          to_id        \(.id) NOT NULL,
          strength     \(.integer) NOT NULL CHECK (strength BETWEEN 1 AND 10),
          notes        \(.text),
          since        \(.date),
          created_at   \(.instant) NOT NULL,
          updated_at   \(.instant) NOT NULL,
          created_by   \(.id) NOT NULL,
          updated_by   \(.id) NOT NULL,
          version      \(.integer) NOT NULL CHECK (version >= 1),
          UNIQUE (workspace_id, id),
          FOREIGN KEY (workspace_id, from_id) REFERENCES customers (workspace_id, id),
          FOREIGN KEY (workspace_id, to_id) REFERENCES customers (workspace_id, id),
          FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id),
          FOREIGN KEY (workspace_id, updated_by) REFERENCES users (workspace_id, id),
          CONSTRAINT not_to_itself CHECK (from_id <> to_id)
        )\(.strict)
        """,
        """
        CREATE UNIQUE INDEX customer_relationships_once
          ON customer_relationships (kind, min(from_id, to_id), max(from_id, to_id))
        """,
        // Graphs are walked in both directions by the indexes alone.
        """
        CREATE INDEX customer_relationships_from
          ON customer_relationships (workspace_id, from_id, kind, to_id, strength, id)
        """,
        """
        CREATE INDEX customer_relationships_to
          ON customer_relationships (workspace_id, to_id, kind, from_id, strength, id)
        """,
      ]),
    // Relationships that were deleted stay for a while; the same two may be related anew meanwhile.
    Migration(
      id: "2026-11-28-b5-deleted-relationships",
      [
        "ALTER TABLE customer_relationships ADD COLUMN deleted_at \(.instant)",
        "CREATE INDEX customer_relationships_deleted ON customer_relationships (deleted_at) WHERE deleted_at IS NOT NULL",
        "DROP INDEX customer_relationships_once",
        """
        CREATE UNIQUE INDEX customer_relationships_once
          ON customer_relationships (kind, min(from_id, to_id), max(from_id, to_id)) WHERE deleted_at IS NULL
        """,
        "DROP INDEX customer_relationships_from",
        """
        CREATE INDEX customer_relationships_from
          ON customer_relationships (workspace_id, from_id, kind, to_id, strength, id, deleted_at)
        """,
        "DROP INDEX customer_relationships_to",
        """
        CREATE INDEX customer_relationships_to
          ON customer_relationships (workspace_id, to_id, kind, from_id, strength, id, deleted_at)
        """,
      ]),
  ]
}
