import Storage

/// Who sees a deal besides its owner: the owner of its customer, if that is somebody else.
///
/// It stands in the deal's row and in the indexes of lists and reports, so that they tell by their entries alone who may
/// see a deal. Triggers keep it, so no statement that writes deals or gives a customer to somebody else goes past it. It is
/// no field of the deal: neither history nor audit nor versions know of it.
enum OpportunitySharing {
  static let migration = Migration(
    id: "2026-11-28-g0-deals-shared-with",
    ["ALTER TABLE opportunities ADD COLUMN shared_with_id \(.id)", filling] + indexes + triggers)

  /// Tells deals who they are shared with that know of nobody.
  static let filling: SQL = """
    UPDATE opportunities SET shared_with_id = (\(customerOwner("opportunities")))
    WHERE owner_id <> (\(customerOwner("opportunities")))
    """

  private static let indexes: [SQL] = [
    """
    CREATE INDEX opportunities_shared_with ON opportunities (shared_with_id, created_at, id)
      WHERE shared_with_id IS NOT NULL AND deleted_at IS NULL
    """,
    // All deals of a customer, the deleted ones too, for what goes with it: its owner, a merge, its removal.
    "CREATE INDEX opportunities_of_customer ON opportunities (customer_profile_id, workspace_id)",
    "DROP INDEX opportunities_by_creation",
    """
    CREATE INDEX opportunities_by_creation ON opportunities (
      workspace_id, created_at, id, owner_id, shared_with_id, pipeline_id, currency, value_minor, deleted_at
    ) WHERE deleted_at IS NULL
    """,
    "DROP INDEX opportunities_by_update",
    """
    CREATE INDEX opportunities_by_update ON opportunities (workspace_id, updated_at, id, owner_id, shared_with_id)
      WHERE deleted_at IS NULL
    """,
    "DROP INDEX opportunities_by_title",
    """
    CREATE INDEX opportunities_by_title ON opportunities (workspace_id, sort_title, id, owner_id, shared_with_id)
      WHERE deleted_at IS NULL
    """,
    "DROP INDEX opportunities_by_value",
    """
    CREATE INDEX opportunities_by_value ON opportunities (workspace_id, value_units, id, owner_id, shared_with_id)
      WHERE deleted_at IS NULL
    """,
    "DROP INDEX opportunities_by_close_date",
    """
    CREATE INDEX opportunities_by_close_date ON opportunities (
      workspace_id, expected_close_date, id, owner_id, shared_with_id
    ) WHERE deleted_at IS NULL
    """,
    "DROP INDEX opportunities_in_column",
    """
    CREATE INDEX opportunities_in_column ON opportunities (
      workspace_id, stage_id, position, id, owner_id, shared_with_id
    ) WHERE deleted_at IS NULL
    """,
    "DROP INDEX opportunities_by_customer",
    """
    CREATE INDEX opportunities_by_customer ON opportunities (
      workspace_id, customer_profile_id, id, owner_id, shared_with_id, deleted_at, status, currency, value_minor,
      actual_close_date, expected_close_date, created_at, stage_id, pipeline_id
    ) WHERE deleted_at IS NULL
    """,
    "DROP INDEX opportunities_sums_of_open",
    """
    CREATE INDEX opportunities_sums_of_open ON opportunities (
      workspace_id, expected_close_date, currency, stage_id, forecast_category, owner_id, value_minor, probability,
      pipeline_id, shared_with_id, status, deleted_at, stage_entered_at, created_at
    ) WHERE status = 'open' AND deleted_at IS NULL
    """,
    "DROP INDEX opportunities_sums_of_closed",
    """
    CREATE INDEX opportunities_sums_of_closed ON opportunities (
      workspace_id, status, actual_close_date, currency, stage_id, forecast_category, owner_id, value_minor,
      probability, pipeline_id, shared_with_id, deleted_at, close_reason, source, campaign_id, lead_id, created_at, id
    ) WHERE actual_close_date IS NOT NULL AND deleted_at IS NULL
    """,
  ]

  private static let triggers: [SQL] = [
    """
    CREATE TRIGGER opportunity_sharing_insert AFTER INSERT ON opportunities
    WHEN new.owner_id <> (\(customerOwner("new"))) BEGIN
      UPDATE opportunities SET shared_with_id = (\(customerOwner("new"))) WHERE row_number = new.row_number;
    END
    """,
    """
    CREATE TRIGGER opportunity_sharing_update AFTER UPDATE OF owner_id, customer_profile_id ON opportunities
    WHEN new.shared_with_id IS NOT nullif((\(customerOwner("new"))), new.owner_id) BEGIN
      UPDATE opportunities SET shared_with_id = nullif((\(customerOwner("new"))), new.owner_id)
        WHERE row_number = new.row_number;
    END
    """,
    """
    CREATE TRIGGER opportunity_sharing_customer_owner AFTER UPDATE OF owner_id ON customers
    WHEN old.owner_id <> new.owner_id BEGIN
      UPDATE opportunities SET shared_with_id = nullif(new.owner_id, owner_id) WHERE customer_profile_id = new.id;
    END
    """,
  ]

  /// The owner of the customer of a deal's row under that alias.
  private static func customerOwner(_ row: SQL) -> SQL {
    "SELECT c.owner_id FROM customers c WHERE c.id = \(row).customer_profile_id"
  }
}
