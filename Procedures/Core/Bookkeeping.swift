import Storage

/// Who made and changed records, and how often, for tables that were made without columns for it: read from the audit
/// trail, as far as it knows. Released migrations consist of these statements: they stay as they are.
enum Bookkeeping {
  /// The statements that give a table all of it but `created_at`, which it has. Each record begins at version 1.
  ///
  /// - Parameters:
  ///   - entity: what the audit trail calls the records.
  ///   - user: who made those of which the trail says nothing.
  static func added(to table: String, _ entity: String, orElse user: SQL) -> [SQL] {
    [
      "ALTER TABLE \(identifier: table) ADD COLUMN updated_at \(.instant) NOT NULL DEFAULT 0",
      "ALTER TABLE \(identifier: table) ADD COLUMN created_by \(.id) NOT NULL DEFAULT x''",
      "ALTER TABLE \(identifier: table) ADD COLUMN updated_by \(.id) NOT NULL DEFAULT x''",
      "ALTER TABLE \(identifier: table) ADD COLUMN version \(.integer) NOT NULL DEFAULT 1 CHECK (version >= 1)",
      """
      UPDATE \(identifier: table) SET
        updated_at = coalesce((SELECT max(a.at) FROM \(entries(of: table, entity))), created_at),
        created_by = coalesce(
          (SELECT a.actor_id FROM \(entries(of: table, entity)) AND a.actor_id IS NOT NULL ORDER BY a.seq LIMIT 1),
          \(user)),
        updated_by = \(lastActor(table, entity, orElse: user))
      """,
    ]
  }

  /// Who last changed a record of the table, by the audit trail.
  static func lastActor(_ table: String, _ entity: String, orElse user: SQL) -> SQL {
    """
    coalesce(
      (SELECT a.actor_id FROM \(entries(of: table, entity)) AND a.actor_id IS NOT NULL ORDER BY a.seq DESC LIMIT 1),
      \(user))
    """
  }

  /// The entries that tell how a record of the table became what it is.
  private static func entries(of table: String, _ entity: String) -> SQL {
    """
    audit_entries a
    WHERE a.workspace_id = \(identifier: table).workspace_id AND a.entity = '\(raw: entity)'
      AND a.entity_id = \(identifier: table).id AND a.action IN ('created', 'updated', 'deleted', 'restored')
    """
  }
}
