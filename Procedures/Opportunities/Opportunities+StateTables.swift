import Storage

/// What deals were before they became what they are: kept by the database for whoever asks how the forecast was at a
/// moment, and what has become of it since.
///
/// A trigger keeps a state when it ends, so no statement that changes deals goes past it, and a deal that never changed
/// costs nothing. At any moment a deal was what its first state says that ended later; if there is none, it is so still.
enum OpportunityStateTables {
  static let migration = Migration(
    id: "2026-11-26-s4b-opportunity-states",
    [
      """
      CREATE TABLE opportunity_states (
        opportunity_id      \(.id) NOT NULL REFERENCES opportunities (id) ON DELETE CASCADE,
        version             \(.integer) NOT NULL,
        workspace_id        \(.id) NOT NULL,
        until               \(.instant) NOT NULL,
        pipeline_id         \(.id) NOT NULL,
        stage_id            \(.id) NOT NULL,
        status              \(.text) NOT NULL,
        value_minor         \(.money),
        currency            \(.text) NOT NULL,
        forecast_category   \(.text),
        expected_close_date \(.date),
        owner_id            \(.id) NOT NULL,
        is_deleted          \(.boolean) NOT NULL,
        PRIMARY KEY (opportunity_id, version)
      )\(.strictInOrder)
      """,
      "CREATE INDEX opportunity_states_by_end ON opportunity_states (workspace_id, until, opportunity_id)",
      """
      CREATE TRIGGER opportunity_states_end AFTER UPDATE OF pipeline_id, stage_id, status, value_minor, currency,
        forecast_category, expected_close_date, owner_id, deleted_at
      ON opportunities
      WHEN old.pipeline_id <> new.pipeline_id OR old.stage_id <> new.stage_id OR old.status <> new.status
        OR old.value_minor IS NOT new.value_minor OR old.currency <> new.currency
        OR old.forecast_category IS NOT new.forecast_category
        OR old.expected_close_date IS NOT new.expected_close_date OR old.owner_id <> new.owner_id
        OR old.deleted_at IS NOT new.deleted_at
      BEGIN
        INSERT INTO opportunity_states (
          opportunity_id, version, workspace_id, until, pipeline_id, stage_id, status, value_minor, currency,
          forecast_category, expected_close_date, owner_id, is_deleted
        ) VALUES (
          old.id, old.version, old.workspace_id, new.updated_at, old.pipeline_id, old.stage_id, old.status,
          old.value_minor, old.currency, old.forecast_category, old.expected_close_date, old.owner_id,
          old.deleted_at IS NOT NULL
        ) ON CONFLICT (opportunity_id, version) DO NOTHING;
      END
      """,
    ])

  /// What reports read of deals one by one stands in the indexes that they go by: reasons, sources and ages, too.
  static let facts = Migration(
    id: "2026-11-26-s4c-facts-of-deals",
    [
      "DROP INDEX opportunities_sums_of_open",
      """
      CREATE INDEX opportunities_sums_of_open ON opportunities (
        workspace_id, expected_close_date, currency, stage_id, forecast_category, owner_id, value_minor, probability,
        pipeline_id, customer_profile_id, status, deleted_at, stage_entered_at, created_at
      ) WHERE status = 'open' AND deleted_at IS NULL
      """,
      "DROP INDEX opportunities_sums_of_closed",
      """
      CREATE INDEX opportunities_sums_of_closed ON opportunities (
        workspace_id, status, actual_close_date, currency, stage_id, forecast_category, owner_id, value_minor,
        probability, pipeline_id, customer_profile_id, deleted_at, close_reason, source, campaign_id, lead_id,
        created_at, id
      ) WHERE actual_close_date IS NOT NULL AND deleted_at IS NULL
      """,
      "DROP INDEX opportunities_by_creation",
      """
      CREATE INDEX opportunities_by_creation ON opportunities (
        workspace_id, created_at, id, owner_id, customer_profile_id, pipeline_id, currency, value_minor, deleted_at
      ) WHERE deleted_at IS NULL
      """,
    ])
}
