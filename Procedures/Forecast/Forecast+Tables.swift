import Storage

/// The tables of snapshots and quotas.
enum ForecastTables {
  static let migrations: [Migration] = [snapshots, quotas, snapshotStages]

  /// A snapshot holds the sums of the deals by owner, stage, currency, category and month: a night costs some thousand
  /// short rows, however many deals there are. Which deals made them is told by the deals' own states.
  private static let snapshots = Migration(
    id: "2026-11-26-s4d-forecast-snapshots",
    [
      """
      CREATE TABLE forecast_snapshots (
        id           \(.id) NOT NULL PRIMARY KEY,
        workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
        taken_at     \(.instant) NOT NULL,
        night        \(.date),
        note         \(.text),
        created_by   \(.id),
        UNIQUE (workspace_id, night),
        FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id)
      )\(.strict)
      """,
      "CREATE INDEX forecast_snapshots_by_time ON forecast_snapshots (workspace_id, taken_at, id)",
      """
      CREATE TABLE forecast_snapshot_lines (
        snapshot_id    \(.id) NOT NULL REFERENCES forecast_snapshots (id) ON DELETE CASCADE,
        owner_id       \(.id) NOT NULL,
        status         \(.text) NOT NULL,
        stage_id       \(.id) NOT NULL,
        currency       \(.text) NOT NULL,
        category       \(.text) NOT NULL,
        day            \(.date) NOT NULL,
        deals          \(.integer) NOT NULL,
        large          \(.integer) NOT NULL,
        small          \(.integer) NOT NULL,
        large_weighted \(.integer) NOT NULL,
        small_weighted \(.integer) NOT NULL,
        PRIMARY KEY (snapshot_id, owner_id, status, stage_id, currency, category, day)
      )\(.strictInOrder)
      """,
    ])

  /// What the stages counted as when a snapshot was taken, for the deals that go by their stage. Of older snapshots it is
  /// not known: they get what holds now.
  private static let snapshotStages = Migration(
    id: "2026-11-27-w6a-forecast-snapshot-stages",
    [
      """
      CREATE TABLE forecast_snapshot_stages (
        snapshot_id \(.id) NOT NULL REFERENCES forecast_snapshots (id) ON DELETE CASCADE,
        stage_id    \(.id) NOT NULL,
        category    \(.text) NOT NULL,
        PRIMARY KEY (snapshot_id, stage_id)
      )\(.strictInOrder)
      """,
      """
      INSERT INTO forecast_snapshot_stages (snapshot_id, stage_id, category)
      SELECT f.id, g.id, g.forecast_category FROM forecast_snapshots f
      JOIN stages g ON g.workspace_id = f.workspace_id
      """,
    ])

  private static let quotas = Migration(
    id: "2026-11-26-s4e-quotas",
    [
      """
      CREATE TABLE quotas (
        id           \(.id) NOT NULL PRIMARY KEY,
        workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
        owner_id     \(.id),
        team_id      \(.id),
        period       \(.text) NOT NULL CHECK (period IN ('month', 'quarter', 'year')),
        starts_on    \(.date) NOT NULL,
        currency     \(.text) NOT NULL CHECK (length(currency) = 3),
        amount_minor \(.money) NOT NULL CHECK (amount_minor >= 0),
        created_at   \(.instant) NOT NULL,
        updated_at   \(.instant) NOT NULL,
        created_by   \(.id) NOT NULL,
        updated_by   \(.id) NOT NULL,
        version      \(.integer) NOT NULL CHECK (version >= 1),
        FOREIGN KEY (workspace_id, owner_id) REFERENCES users (workspace_id, id),
        FOREIGN KEY (workspace_id, team_id) REFERENCES teams (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id),
        FOREIGN KEY (workspace_id, updated_by) REFERENCES users (workspace_id, id),
        CONSTRAINT one_holder CHECK (owner_id IS NULL OR team_id IS NULL)
      )\(.strict)
      """,
      """
      CREATE UNIQUE INDEX quotas_by_period
        ON quotas (workspace_id, starts_on, period, coalesce(owner_id, x''), coalesce(team_id, x''), currency)
      """,
    ])
}
