import Storage

/// The tables of deals.
enum OpportunityTables {
  static let migrations: [Migration] = [
    opportunities, readableLists, quickChanges, OpportunitySums.migration, ownersByCustomer,
    OpportunityStateTables.migration, OpportunityStateTables.facts,
    dealsOfCustomer, OpportunitySums.byMonth, OpportunitySharing.migration,
  ]

  /// What ``ListOpportunities/text`` looks at, beside the customer.
  static let text = TextIndex(
    name: "opportunities_text", table: "opportunities", columns: ["number", "title", "description"])

  private static let opportunities = Migration(id: "2026-11-21-04-opportunities") { writer in
    for statement in [table] + indexes + besides { try writer.execute(statement) }
    try writer.create(text)
  }

  /// The lists that are asked for most tell by their index alone who may see a deal: who sees few deals does not read
  /// the others' rows.
  private static let readableLists = Migration(
    id: "2026-11-21-05-readable-lists",
    [
      "DROP INDEX opportunities_by_creation",
      "DROP INDEX opportunities_by_update",
      """
      CREATE INDEX opportunities_by_creation ON opportunities (
        workspace_id, created_at, id, owner_id, customer_profile_id
      ) WHERE deleted_at IS NULL
      """,
      """
      CREATE INDEX opportunities_by_update ON opportunities (
        workspace_id, updated_at, id, owner_id, customer_profile_id
      ) WHERE deleted_at IS NULL
      """,
    ])

  /// Deals change more often than they are searched for by text.
  private static let quickChanges = Migration(id: "2026-11-21-06-quick-changes") { writer in
    try writer.favorChanges(of: text)
  }

  /// Who owns deals with a customer is read from the index alone: a customer is shared with them.
  private static let ownersByCustomer = Migration(
    id: "2026-11-21-07-owners-by-customer",
    [
      "DROP INDEX opportunities_by_customer",
      """
      CREATE INDEX opportunities_by_customer
        ON opportunities (workspace_id, customer_profile_id, id, owner_id, deleted_at)
        WHERE deleted_at IS NULL
      """,
    ])

  /// What rules of segments ask of a customer's deals is read from the index alone.
  private static let dealsOfCustomer = Migration(
    id: "2026-11-26-s6b-deals-of-customer",
    [
      "DROP INDEX opportunities_by_customer",
      """
      CREATE INDEX opportunities_by_customer ON opportunities (
        workspace_id, customer_profile_id, id, owner_id, deleted_at, status, currency, value_minor, actual_close_date,
        expected_close_date, created_at, stage_id, pipeline_id
      ) WHERE deleted_at IS NULL
      """,
    ])

  // The number of the row is there for the text index: it needs a key that stays when the database is compacted.
  private static let table: SQL = """
    CREATE TABLE opportunities (
      row_number            \(.integer) PRIMARY KEY,
      id                    \(.id) NOT NULL UNIQUE,
      workspace_id          \(.id) NOT NULL,
      number                \(.text) NOT NULL,
      title                 \(.text) NOT NULL CHECK (title <> ''),
      sort_title            \(.text) NOT NULL,
      description           \(.text),
      customer_profile_id   \(.id) NOT NULL,
      contact_id            \(.id),
      lead_id               \(.id),
      campaign_id           \(.id),
      pipeline_id           \(.id) NOT NULL,
      stage_id              \(.id) NOT NULL,
      position              \(.real) NOT NULL,
      status                \(.text) NOT NULL CHECK (status IN ('open', 'won', 'lost')),
      value_minor           \(.money) CHECK (value_minor >= 0),
      value_units           \(.integer),
      currency              \(.text) NOT NULL CHECK (length(currency) = 3),
      probability           \(.integer) NOT NULL CHECK (probability BETWEEN 0 AND 100),
      is_probability_manual \(.boolean) NOT NULL,
      forecast_category     \(.text),
      expected_close_date   \(.date),
      actual_close_date     \(.date),
      close_reason          \(.text),
      next_steps            \(.text),
      source                \(.text),
      notes                 \(.text),
      tags                  \(.json) NOT NULL,
      metadata              \(.json),
      owner_id              \(.id) NOT NULL,
      stage_entered_at      \(.instant) NOT NULL,
      created_at            \(.instant) NOT NULL,
      updated_at            \(.instant) NOT NULL,
      created_by            \(.id) NOT NULL,
      updated_by            \(.id) NOT NULL,
      version               \(.integer) NOT NULL CHECK (version >= 1),
      deleted_at            \(.instant),
      UNIQUE (workspace_id, number),
      FOREIGN KEY (workspace_id, customer_profile_id) REFERENCES customers (workspace_id, id),
      FOREIGN KEY (workspace_id, contact_id) REFERENCES contacts (workspace_id, id),
      FOREIGN KEY (workspace_id, lead_id) REFERENCES leads (workspace_id, id),
      FOREIGN KEY (workspace_id, campaign_id) REFERENCES campaigns (workspace_id, id),
      FOREIGN KEY (workspace_id, pipeline_id, stage_id) REFERENCES stages (workspace_id, pipeline_id, id),
      FOREIGN KEY (workspace_id, owner_id) REFERENCES users (workspace_id, id),
      FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id),
      FOREIGN KEY (workspace_id, updated_by) REFERENCES users (workspace_id, id),
      CONSTRAINT units_beside_minor CHECK ((value_minor IS NULL) = (value_units IS NULL)),
      CONSTRAINT closed_has_date CHECK ((status = 'open') = (actual_close_date IS NULL)),
      CONSTRAINT won_is_certain CHECK (status <> 'won' OR probability = 100),
      CONSTRAINT lost_is_hopeless CHECK (status <> 'lost' OR probability = 0)
    )\(.strict)
    """

  private static let indexes: [SQL] = [
    // Lists, each in its order.
    "CREATE INDEX opportunities_by_creation ON opportunities (workspace_id, created_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX opportunities_by_update ON opportunities (workspace_id, updated_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX opportunities_by_title ON opportunities (workspace_id, sort_title, id) WHERE deleted_at IS NULL",
    "CREATE INDEX opportunities_by_value ON opportunities (workspace_id, value_units, id) WHERE deleted_at IS NULL",
    """
    CREATE INDEX opportunities_by_close_date ON opportunities (workspace_id, expected_close_date, id)
      WHERE deleted_at IS NULL
    """,
    """
    CREATE INDEX opportunities_in_column ON opportunities (workspace_id, stage_id, position, id)
      WHERE deleted_at IS NULL
    """,
    """
    CREATE INDEX opportunities_by_customer ON opportunities (workspace_id, customer_profile_id, id)
      WHERE deleted_at IS NULL
    """,
    "CREATE INDEX opportunities_by_owner ON opportunities (owner_id, created_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX opportunities_by_source ON opportunities (workspace_id, source, created_at) WHERE source IS NOT NULL",
    "CREATE INDEX opportunities_by_contact ON opportunities (contact_id) WHERE contact_id IS NOT NULL",
    "CREATE INDEX opportunities_by_lead ON opportunities (lead_id) WHERE lead_id IS NOT NULL",
    "CREATE INDEX opportunities_by_campaign ON opportunities (campaign_id, created_at) WHERE campaign_id IS NOT NULL",
    """
    CREATE INDEX opportunities_deleted ON opportunities (workspace_id, deleted_at, id) WHERE deleted_at IS NOT NULL
    """,
    // Lists by customer go through the customers in this order. Unique, so that the order of their deals is known to
    // follow.
    "CREATE UNIQUE INDEX customers_in_order ON customers (workspace_id, sort_name, id)",
    // Sums: in the order of their groups, with all that they read, the columns of their condition included.
    """
    CREATE INDEX opportunities_sums_by_stage ON opportunities (
      pipeline_id, stage_id, currency, status, value_minor, probability, owner_id, customer_profile_id, workspace_id,
      deleted_at
    ) WHERE deleted_at IS NULL
    """,
    """
    CREATE INDEX opportunities_sums_of_open ON opportunities (
      workspace_id, expected_close_date, currency, stage_id, forecast_category, owner_id, value_minor, probability,
      pipeline_id, customer_profile_id, status, deleted_at
    ) WHERE status = 'open' AND deleted_at IS NULL
    """,
    """
    CREATE INDEX opportunities_sums_of_closed ON opportunities (
      workspace_id, status, actual_close_date, currency, stage_id, forecast_category, owner_id, value_minor,
      probability, pipeline_id, customer_profile_id, deleted_at
    ) WHERE actual_close_date IS NOT NULL AND deleted_at IS NULL
    """,
  ]

  private static let besides: [SQL] = [
    // The last number that a workspace gave out in a year.
    """
    CREATE TABLE opportunity_numbers (
      workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
      year         \(.integer) NOT NULL,
      last         \(.integer) NOT NULL,
      PRIMARY KEY (workspace_id, year)
    )\(.strict)
    """,
    // The tags of deals once more, to find deals by them.
    """
    CREATE TABLE opportunity_tags (
      opportunity_id \(.id) NOT NULL REFERENCES opportunities (id) ON DELETE CASCADE,
      tag            \(.text) NOT NULL,
      PRIMARY KEY (opportunity_id, tag)
    )\(.strict)
    """,
    "CREATE INDEX opportunity_tags_by_tag ON opportunity_tags (tag, opportunity_id)",
    // Each entry of a deal into a stage. Its version is the one that the deal got by it.
    """
    CREATE TABLE opportunity_moves (
      opportunity_id \(.id) NOT NULL REFERENCES opportunities (id) ON DELETE CASCADE,
      version        \(.integer) NOT NULL,
      pipeline_id    \(.id) NOT NULL REFERENCES pipelines (id),
      from_stage_id  \(.id) REFERENCES stages (id),
      to_stage_id    \(.id) NOT NULL REFERENCES stages (id),
      moved_at       \(.instant) NOT NULL,
      milliseconds   \(.integer),
      PRIMARY KEY (opportunity_id, version),
      CONSTRAINT time_in_the_stage_it_left CHECK ((from_stage_id IS NULL) = (milliseconds IS NULL))
    )\(.strict)
    """,
    "CREATE INDEX opportunity_moves_by_time ON opportunity_moves (pipeline_id, moved_at, opportunity_id)",
  ]
}
