import Storage

/// The tables of quotes and orders.
enum SalesTables {
  static let migrations: [Migration] = [
    Migration(id: "2026-11-26-s5b-sales") { writer in
      for statement in [numbers, quotes, quoteLines, quoteRevisions, orders, orderLines] + indexes {
        try writer.execute(statement)
      }
      for index in [quoteText, orderText] {
        try writer.create(index)
        try writer.favorChanges(of: index)
      }
    },
    // Lists are sorted by title and by what quotes and orders come to.
    Migration(id: "2026-11-28-f2-order-of-sales") { writer in
      for table in ["quotes", "orders"].map(SQL.init(identifier:)) {
        try writer.execute("ALTER TABLE \(table) ADD COLUMN sort_title \(.text) NOT NULL DEFAULT ''")
        try writer.execute("ALTER TABLE \(table) ADD COLUMN gross_units \(.integer) NOT NULL DEFAULT 0")
        try writer.execute("UPDATE \(table) SET sort_title = \(.folded)(title)")
        try writer.execute("UPDATE \(table) SET gross_units = \(grossUnits)")
      }
      for statement in orderIndexes { try writer.execute(statement) }
    },
    // And by status, and by customer: those of one customer are found by an index that has their order, too. Otherwise all
    // of the workspace would be looked at for each customer.
    Migration(
      id: "2026-11-28-f9-sales-by-status",
      [
        "DROP INDEX quotes_by_customer",
        "CREATE INDEX quotes_by_customer ON quotes (customer_profile_id, workspace_id, created_at, id)",
        "DROP INDEX orders_by_customer",
        "CREATE INDEX orders_by_customer ON orders (customer_profile_id, workspace_id, created_at, id)",
        "CREATE INDEX quotes_by_status ON quotes (workspace_id, \(place(ofQuote: "")), id)",
        "CREATE INDEX orders_by_status ON orders (workspace_id, \(place(ofOrder: "")), id)",
      ]),
  ]

  // Indexes are made of the following, and found by the same words alone: as migrations that exist, they stay as they are.

  /// The place of a quote's status. One that was sent becomes expired by the end of its last day and keeps its place: among
  /// both, those that have expired come first.
  ///
  /// - Parameter row: `q.`, or nothing where the row has no name.
  static func place(ofQuote row: SQL) -> SQL {
    """
    (CASE \(row)status WHEN 'draft' THEN '1' WHEN 'accepted' THEN '3' WHEN 'declined' THEN '4'
      ELSE '2' || \(row)valid_until END)
    """
  }

  /// The place of an order's status.
  static func place(ofOrder row: SQL) -> SQL {
    """
    (CASE \(row)status WHEN 'open' THEN 1 WHEN 'confirmed' THEN 2 WHEN 'inProgress' THEN 3 WHEN 'delivered' THEN 4
      WHEN 'completed' THEN 5 ELSE 6 END)
    """
  }

  /// Net and tax in ten-thousandths, by the decimals that the currencies had then; what would not fit is the largest number.
  private static let grossUnits: SQL = """
    (
      SELECT CASE WHEN gross > 9223372036854775807 / units THEN 9223372036854775807 ELSE gross * units END
      FROM (SELECT net_minor + tax_minor AS gross, CASE
        WHEN currency IN ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV',
          'XAF', 'XOF', 'XPF') THEN 10000
        WHEN currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 10
        WHEN currency IN ('CLF', 'UYW') THEN 1
        ELSE 100 END AS units))
    """

  private static let orderIndexes: [SQL] = [
    "CREATE INDEX quotes_by_title ON quotes (workspace_id, sort_title, id)",
    "CREATE INDEX quotes_by_total ON quotes (workspace_id, gross_units, id)",
    "CREATE INDEX orders_by_title ON orders (workspace_id, sort_title, id)",
    "CREATE INDEX orders_by_total ON orders (workspace_id, gross_units, id)",
    "CREATE INDEX orders_by_day ON orders (workspace_id, ordered_on, id)",
  ]

  /// What ``ListQuotes/text`` looks at, beside the customer.
  static let quoteText = TextIndex(name: "quotes_text", table: "quotes", columns: ["number", "title"])
  /// What ``ListOrders/text`` looks at, beside the customer.
  static let orderText = TextIndex(
    name: "orders_text", table: "orders", columns: ["number", "title", "customer_reference"])

  /// The last number that a workspace gave out in a year, by kind: `Q`, `O`.
  private static let numbers: SQL = """
    CREATE TABLE sales_numbers (
      workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
      kind         \(.text) NOT NULL CHECK (kind IN ('Q', 'O')),
      year         \(.integer) NOT NULL,
      last         \(.integer) NOT NULL CHECK (last >= 1),
      PRIMARY KEY (workspace_id, kind, year)
    )\(.strict)
    """

  // The number of the row is there for the text index: it needs a key that stays when the database is compacted.
  private static let quotes: SQL = """
    CREATE TABLE quotes (
      row_number          \(.integer) PRIMARY KEY,
      id                  \(.id) NOT NULL UNIQUE,
      workspace_id        \(.id) NOT NULL,
      number              \(.text) NOT NULL,
      revision            \(.integer) NOT NULL CHECK (revision >= 1),
      opportunity_id      \(.id) NOT NULL REFERENCES opportunities (id),
      customer_profile_id \(.id) NOT NULL,
      contact_id          \(.id),
      title               \(.text) NOT NULL CHECK (title <> ''),
      introduction        \(.text),
      terms               \(.text),
      address             \(.text),
      language            \(.text) NOT NULL CHECK (language IN ('en', 'de')),
      status              \(.text) NOT NULL CHECK (status IN ('draft', 'sent', 'accepted', 'declined', 'expired')),
      currency            \(.text) NOT NULL CHECK (length(currency) = 3),
      net_minor           \(.money) NOT NULL,
      tax_minor           \(.money) NOT NULL,
      valid_until         \(.date),
      sent_at             \(.instant),
      accepted_at         \(.instant),
      declined_at         \(.instant),
      decline_reason      \(.text),
      created_at          \(.instant) NOT NULL,
      updated_at          \(.instant) NOT NULL,
      created_by          \(.id) NOT NULL,
      updated_by          \(.id) NOT NULL,
      version             \(.integer) NOT NULL CHECK (version >= 1),
      UNIQUE (workspace_id, number),
      UNIQUE (workspace_id, id),
      FOREIGN KEY (workspace_id, customer_profile_id) REFERENCES customers (workspace_id, id),
      FOREIGN KEY (workspace_id, contact_id) REFERENCES contacts (workspace_id, id),
      FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id),
      FOREIGN KEY (workspace_id, updated_by) REFERENCES users (workspace_id, id),
      CONSTRAINT sent_has_moment CHECK (status NOT IN ('sent', 'accepted', 'expired') OR sent_at IS NOT NULL),
      CONSTRAINT sent_has_end CHECK (status NOT IN ('sent', 'expired') OR valid_until IS NOT NULL),
      CONSTRAINT accepted_has_moment CHECK ((status = 'accepted') = (accepted_at IS NOT NULL)),
      CONSTRAINT declined_has_moment CHECK ((status = 'declined') = (declined_at IS NOT NULL))
    )\(.strict)
    """

  /// The lines of each revision of a quote. Quantity and price are in ten-thousandths, percentages in hundredths.
  private static let quoteLines: SQL = """
    CREATE TABLE quote_lines (
      quote_id     \(.id) NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
      revision     \(.integer) NOT NULL CHECK (revision >= 1),
      position     \(.integer) NOT NULL CHECK (position >= 1),
      workspace_id \(.id) NOT NULL,
      description  \(.text) NOT NULL CHECK (description <> ''),
      details      \(.text),
      quantity     \(.integer) NOT NULL CHECK (quantity <> 0),
      unit         \(.text),
      unit_price   \(.integer) NOT NULL CHECK (unit_price >= 0),
      discount     \(.integer) NOT NULL CHECK (discount BETWEEN 0 AND 10000),
      tax_rate     \(.integer) NOT NULL CHECK (tax_rate BETWEEN 0 AND 10000),
      net_minor    \(.money) NOT NULL,
      PRIMARY KEY (quote_id, revision, position)
    )\(.strict)
    """

  /// What was sent of a quote, and when.
  private static let quoteRevisions: SQL = """
    CREATE TABLE quote_revisions (
      quote_id    \(.id) NOT NULL REFERENCES quotes (id) ON DELETE CASCADE,
      revision    \(.integer) NOT NULL CHECK (revision >= 1),
      sent_at     \(.instant) NOT NULL,
      sent_by     \(.id) NOT NULL REFERENCES users (id),
      valid_until \(.date) NOT NULL,
      currency    \(.text) NOT NULL CHECK (length(currency) = 3),
      net_minor   \(.money) NOT NULL,
      tax_minor   \(.money) NOT NULL,
      file_id     \(.id) NOT NULL REFERENCES files (id),
      mailed_to   \(.json) NOT NULL,
      mailed_at   \(.instant),
      PRIMARY KEY (quote_id, revision)
    )\(.strict)
    """

  private static let orders: SQL = """
    CREATE TABLE orders (
      row_number          \(.integer) PRIMARY KEY,
      id                  \(.id) NOT NULL UNIQUE,
      workspace_id        \(.id) NOT NULL,
      number              \(.text) NOT NULL,
      quote_id            \(.id) NOT NULL UNIQUE REFERENCES quotes (id),
      quote_revision      \(.integer) NOT NULL CHECK (quote_revision >= 1),
      opportunity_id      \(.id) NOT NULL REFERENCES opportunities (id),
      customer_profile_id \(.id) NOT NULL,
      title               \(.text) NOT NULL CHECK (title <> ''),
      customer_reference  \(.text),
      note                \(.text),
      status              \(.text) NOT NULL CHECK (
        status IN ('open', 'confirmed', 'inProgress', 'delivered', 'completed', 'cancelled')),
      cancel_reason       \(.text),
      currency            \(.text) NOT NULL CHECK (length(currency) = 3),
      net_minor           \(.money) NOT NULL,
      tax_minor           \(.money) NOT NULL,
      ordered_on          \(.date) NOT NULL,
      created_at          \(.instant) NOT NULL,
      updated_at          \(.instant) NOT NULL,
      created_by          \(.id) NOT NULL,
      updated_by          \(.id) NOT NULL,
      version             \(.integer) NOT NULL CHECK (version >= 1),
      UNIQUE (workspace_id, number),
      UNIQUE (workspace_id, id),
      FOREIGN KEY (workspace_id, customer_profile_id) REFERENCES customers (workspace_id, id),
      FOREIGN KEY (workspace_id, created_by) REFERENCES users (workspace_id, id),
      FOREIGN KEY (workspace_id, updated_by) REFERENCES users (workspace_id, id),
      CONSTRAINT cancelled_has_reason CHECK ((status = 'cancelled') = (cancel_reason IS NOT NULL))
    )\(.strict)
    """

  private static let orderLines: SQL = """
    CREATE TABLE order_lines (
      order_id    \(.id) NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
      position    \(.integer) NOT NULL CHECK (position >= 1),
      description \(.text) NOT NULL CHECK (description <> ''),
      details     \(.text),
      quantity    \(.integer) NOT NULL CHECK (quantity <> 0),
      unit        \(.text),
      unit_price  \(.integer) NOT NULL CHECK (unit_price >= 0),
      discount    \(.integer) NOT NULL CHECK (discount BETWEEN 0 AND 10000),
      tax_rate    \(.integer) NOT NULL CHECK (tax_rate BETWEEN 0 AND 10000),
      net_minor   \(.money) NOT NULL,
      PRIMARY KEY (order_id, position)
    )\(.strict)
    """

  private static let indexes: [SQL] = [
    "CREATE INDEX quotes_by_creation ON quotes (workspace_id, created_at, id)",
    "CREATE INDEX quotes_by_update ON quotes (workspace_id, updated_at, id)",
    "CREATE INDEX quotes_by_end ON quotes (workspace_id, valid_until, id)",
    "CREATE INDEX quotes_by_opportunity ON quotes (opportunity_id, created_at, id)",
    "CREATE INDEX quotes_by_customer ON quotes (customer_profile_id, created_at, id)",
    "CREATE INDEX quotes_by_contact ON quotes (contact_id) WHERE contact_id IS NOT NULL",
    // What a night has to look at.
    "CREATE INDEX quotes_sent ON quotes (valid_until, id) WHERE status = 'sent'",
    "CREATE INDEX quote_revisions_by_file ON quote_revisions (file_id)",
    "CREATE INDEX orders_by_creation ON orders (workspace_id, created_at, id)",
    "CREATE INDEX orders_by_update ON orders (workspace_id, updated_at, id)",
    "CREATE INDEX orders_by_opportunity ON orders (opportunity_id, created_at, id)",
    "CREATE INDEX orders_by_customer ON orders (customer_profile_id, created_at, id)",
  ]
}
