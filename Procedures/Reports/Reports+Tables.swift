import Storage

/// What reports keep.
enum ReportTables {
  static let migrations: [Migration] = [touches]

  /// When which campaign touched a deal: triggers note each campaign that a deal is given, so that one that is replaced
  /// later keeps its part.
  private static let touches = Migration(
    id: "2026-11-26-s4f-campaign-touches",
    [
      """
      CREATE TABLE campaign_touches (
        id             \(.integer) PRIMARY KEY,
        opportunity_id \(.id) NOT NULL REFERENCES opportunities (id) ON DELETE CASCADE,
        campaign_id    \(.id) NOT NULL REFERENCES campaigns (id) ON DELETE CASCADE,
        touched_at     \(.instant) NOT NULL
      )\(.strict)
      """,
      "CREATE INDEX campaign_touches_of_deal ON campaign_touches (opportunity_id, touched_at, campaign_id)",
      "CREATE INDEX campaign_touches_of_campaign ON campaign_touches (campaign_id)",
      """
      INSERT INTO campaign_touches (opportunity_id, campaign_id, touched_at)
      SELECT id, campaign_id, created_at FROM opportunities WHERE campaign_id IS NOT NULL ORDER BY id
      """,
      """
      CREATE TRIGGER campaign_touches_insert AFTER INSERT ON opportunities WHEN new.campaign_id IS NOT NULL BEGIN
        INSERT INTO campaign_touches (opportunity_id, campaign_id, touched_at)
        VALUES (new.id, new.campaign_id, new.created_at);
      END
      """,
      """
      CREATE TRIGGER campaign_touches_update AFTER UPDATE OF campaign_id ON opportunities
      WHEN new.campaign_id IS NOT NULL AND old.campaign_id IS NOT new.campaign_id BEGIN
        INSERT INTO campaign_touches (opportunity_id, campaign_id, touched_at)
        VALUES (new.id, new.campaign_id, new.updated_at);
      END
      """,
    ])
}
