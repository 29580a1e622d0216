import Storage

/// The tables of pipelines.
///
/// Deleted pipelines and stages keep their rows, for the history of deals names them.
enum PipelineTables {
  static let migrations: [Migration] = [pipelines, lossReasonsVersion]

  private static let lossReasonsVersion = Migration(
    id: "2026-11-28-e4-loss-reasons-version",
    ["ALTER TABLE loss_reasons ADD COLUMN version \(.integer) NOT NULL DEFAULT 1 CHECK (version >= 1)"])

  private static let pipelines = Migration(
    id: "2026-11-21-03-pipelines",
    [
      """
      CREATE TABLE pipelines (
        id                   \(.id) NOT NULL PRIMARY KEY,
        workspace_id         \(.id) NOT NULL REFERENCES workspaces (id),
        name                 \(.text) NOT NULL CHECK (name <> ''),
        sort_name            \(.text) NOT NULL,
        description          \(.text),
        currency             \(.text) NOT NULL CHECK (length(currency) = 3),
        is_default           \(.boolean) NOT NULL,
        requires_won_reason  \(.boolean) NOT NULL,
        requires_lost_reason \(.boolean) NOT NULL,
        created_at           \(.instant) NOT NULL,
        updated_at           \(.instant) NOT NULL,
        created_by           \(.id) NOT NULL,
        updated_by           \(.id) NOT NULL,
        version              \(.integer) NOT NULL CHECK (version >= 1),
        deleted_at           \(.instant),
        UNIQUE (workspace_id, id),
        FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id),
        FOREIGN KEY (workspace_id, updated_by) REFERENCES users (workspace_id, id),
        CONSTRAINT deleted_is_no_default CHECK (deleted_at IS NULL OR is_default = 0)
      )\(.strict)
      """,
      "CREATE UNIQUE INDEX pipelines_one_default ON pipelines (workspace_id) WHERE is_default = 1",
      "CREATE INDEX pipelines_by_name ON pipelines (workspace_id, sort_name, id) WHERE deleted_at IS NULL",
      """
      CREATE TABLE stages (
        id                \(.id) NOT NULL PRIMARY KEY,
        workspace_id      \(.id) NOT NULL,
        pipeline_id       \(.id) NOT NULL,
        key               \(.text) NOT NULL CHECK (length(key) BETWEEN 1 AND 50),
        name              \(.text) NOT NULL CHECK (name <> ''),
        position          \(.integer) NOT NULL CHECK (position >= 0),
        probability       \(.integer) NOT NULL CHECK (probability BETWEEN 0 AND 100),
        color             \(.text) NOT NULL,
        icon              \(.text),
        is_won            \(.boolean) NOT NULL,
        is_lost           \(.boolean) NOT NULL,
        rotten_after_days \(.integer) NOT NULL CHECK (rotten_after_days >= 0),
        forecast_category \(.text) NOT NULL,
        created_at        \(.instant) NOT NULL,
        updated_at        \(.instant) NOT NULL,
        created_by        \(.id) NOT NULL,
        updated_by        \(.id) NOT NULL,
        version           \(.integer) NOT NULL CHECK (version >= 1),
        deleted_at        \(.instant),
        UNIQUE (workspace_id, pipeline_id, id),
        FOREIGN KEY (workspace_id, pipeline_id) REFERENCES pipelines (workspace_id, id),
        FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id),
        FOREIGN KEY (workspace_id, updated_by) REFERENCES users (workspace_id, id),
        CONSTRAINT one_outcome CHECK (is_won = 0 OR is_lost = 0),
        CONSTRAINT won_is_certain CHECK (is_won = 0 OR probability = 100),
        CONSTRAINT lost_is_hopeless CHECK (is_lost = 0 OR probability = 0)
      )\(.strict)
      """,
      "CREATE UNIQUE INDEX stages_by_key ON stages (pipeline_id, key) WHERE deleted_at IS NULL",
      "CREATE UNIQUE INDEX stages_one_won ON stages (pipeline_id) WHERE is_won = 1 AND deleted_at IS NULL",
      "CREATE INDEX stages_of_pipeline ON stages (pipeline_id, position)",
      "CREATE UNIQUE INDEX stages_in_order ON stages (workspace_id, pipeline_id, position, id)",
      """
      CREATE TABLE loss_reasons (
        workspace_id \(.id) NOT NULL PRIMARY KEY,
        reasons      \(.json) NOT NULL,
        updated_at   \(.instant) NOT NULL,
        updated_by   \(.id) NOT NULL,
        FOREIGN KEY (workspace_id, updated_by) REFERENCES users (workspace_id, id)
      )\(.strict)
      """,
    ])
}
