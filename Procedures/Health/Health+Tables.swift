import Storage

/// The health of customers, as it was last judged. It follows from other rows: the audit trail does not tell of it.
enum HealthTables {
  static let migrations: [Migration] = [health]

  private static let health = Migration(
    id: "2026-11-26-s3d-health",
    [
      """
      CREATE TABLE health_scores (
        customer_id     \(.id) NOT NULL PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE,
        workspace_id    \(.id) NOT NULL REFERENCES workspaces (id),
        score           \(.integer) NOT NULL CHECK (score BETWEEN 0 AND 100),
        band            \(.text) NOT NULL CHECK (band IN ('healthy', 'watch', 'atRisk')),
        recency         \(.integer),
        frequency       \(.integer),
        monetary        \(.integer),
        engagement      \(.integer),
        problems        \(.integer),
        last_contact_at \(.instant) NOT NULL,
        had_contact     \(.boolean) NOT NULL,
        contacts        \(.integer) NOT NULL,
        attempts        \(.integer) NOT NULL,
        quintile        \(.integer) CHECK (quintile BETWEEN 0 AND 5),
        rotting_deals   \(.integer) NOT NULL,
        overdue_deals   \(.integer) NOT NULL,
        lost_deals      \(.integer) NOT NULL,
        calculated_at   \(.instant) NOT NULL
      )\(.strict)
      """,
      "CREATE INDEX health_by_score ON health_scores (workspace_id, score, customer_id, band)",
      // A row for each day on which a score became another one.
      """
      CREATE TABLE health_history (
        customer_id \(.id) NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
        day         \(.date) NOT NULL,
        score       \(.integer) NOT NULL,
        band        \(.text) NOT NULL,
        recency     \(.integer),
        frequency   \(.integer),
        monetary    \(.integer),
        engagement  \(.integer),
        problems    \(.integer),
        PRIMARY KEY (customer_id, day)
      )\(.strictInOrder)
      """,
      """
      CREATE TABLE health_weights (
        workspace_id           \(.id) NOT NULL PRIMARY KEY REFERENCES workspaces (id),
        recency                \(.integer) NOT NULL CHECK (recency BETWEEN 0 AND 100),
        frequency              \(.integer) NOT NULL CHECK (frequency BETWEEN 0 AND 100),
        monetary               \(.integer) NOT NULL CHECK (monetary BETWEEN 0 AND 100),
        engagement             \(.integer) NOT NULL CHECK (engagement BETWEEN 0 AND 100),
        problems               \(.integer) NOT NULL CHECK (problems BETWEEN 0 AND 100),
        recency_half_life_days \(.integer) NOT NULL CHECK (recency_half_life_days > 0),
        expected_contacts      \(.integer) NOT NULL CHECK (expected_contacts > 0),
        at_risk_below          \(.integer) NOT NULL,
        healthy_from           \(.integer) NOT NULL,
        updated_at             \(.instant) NOT NULL,
        updated_by             \(.id) NOT NULL REFERENCES users (id),
        version                \(.integer) NOT NULL CHECK (version >= 1),
        CONSTRAINT bands_in_order CHECK (at_risk_below < healthy_from),
        CONSTRAINT something_counts CHECK (recency + frequency + monetary + engagement + problems > 0)
      )\(.strict)
      """,
      // What purchases of the last year are compared with, by currency.
      """
      CREATE TABLE health_benchmarks (
        workspace_id  \(.id) NOT NULL REFERENCES workspaces (id),
        currency      \(.text) NOT NULL,
        cuts          \(.json) NOT NULL,
        calculated_at \(.instant) NOT NULL,
        PRIMARY KEY (workspace_id, currency)
      )\(.strict)
      """,
      // Customers of whom something has changed since they were judged.
      """
      CREATE TABLE health_pending (
        customer_id  \(.id) NOT NULL PRIMARY KEY REFERENCES customers (id) ON DELETE CASCADE,
        workspace_id \(.id) NOT NULL REFERENCES workspaces (id)
      )\(.strict)
      """,
    ])
}
