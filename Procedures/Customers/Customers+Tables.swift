import Storage

/// Customers, and what deals refer to beside them: contacts, leads and campaigns, with no more than a name.
enum CustomerTables {
  static let migrations: [Migration] = [
    customers, customersOfOwner, quickChanges, merging, contactsWhole, addresses,
    customFields, tagIndex, duplicateKeys, byKeys, restoring, customFieldSets, addressesOfCustomer,
    duplicateSignatures, fewerIndexes,
  ]

  /// The customers of an owner, deleted ones too, for what is shared with who owns them.
  private static let customersOfOwner = Migration(
    id: "2026-11-21-05-customers-of-owner", ["CREATE INDEX customers_of_owner ON customers (owner_id, id)"])

  /// What imports and others know customers by.
  private static let byKeys = Migration(
    id: "2026-11-26-s2d-customers-by-keys",
    [
      """
      CREATE INDEX customers_by_email ON customers (workspace_id, email) WHERE email IS NOT NULL AND deleted_at IS NULL
      """,
      """
      CREATE INDEX customers_by_vat_id ON customers (workspace_id, vat_id)
      WHERE vat_id IS NOT NULL AND deleted_at IS NULL
      """,
    ])

  /// What ``ListCustomers/text`` and searchCustomers look at.
  static let text = TextIndex(
    name: "customers_text", table: "customers", columns: ["name", "email", "phone", "website", "vat_id", "notes"])

  private static let customers = Migration(id: "2026-11-21-03-customers") { writer in
    for statement in tables { try writer.execute(statement) }
    try writer.create(text)
  }

  /// Customers change more often than they are searched for by text.
  private static let quickChanges = Migration(id: "2026-11-21-06-quick-changes-of-customers") { writer in
    try writer.favorChanges(of: text)
  }

  /// What was merged into what, and what moved with it, for as long as it can be undone.
  private static let merging = Migration(
    id: "2026-11-26-s1a-merging",
    [
      "ALTER TABLE customers ADD COLUMN merged_into_id \(.id)",
      """
      CREATE TABLE customer_merges (
        id            \(.id) NOT NULL PRIMARY KEY,
        workspace_id  \(.id) NOT NULL,
        customer_id   \(.id) NOT NULL,
        merged_id     \(.id) NOT NULL,
        master_before \(.json) NOT NULL,
        master_after  \(.json) NOT NULL,
        merged_at     \(.instant) NOT NULL,
        merged_by     \(.id) NOT NULL,
        undone_at     \(.instant),
        UNIQUE (workspace_id, id),
        FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, merged_id) REFERENCES customers (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, merged_by) REFERENCES users (workspace_id, id)
      )\(.strict)
      """,
      "CREATE INDEX customer_merges_by_customer ON customer_merges (workspace_id, customer_id, id)",
      "CREATE INDEX customer_merges_by_merged ON customer_merges (workspace_id, merged_id, id)",
      // The rows that a merge has moved, by what they hang on customers with: `opportunities.customer_profile_id`.
      """
      CREATE TABLE customer_merge_moves (
        merge_id  \(.id) NOT NULL REFERENCES customer_merges (id) ON DELETE CASCADE,
        reference \(.text) NOT NULL,
        row_id    \(.id) NOT NULL,
        PRIMARY KEY (merge_id, reference, row_id)
      )\(.strict)
      """,
    ])

  private static let tables: [SQL] = [
    // The number is there for the text index: it needs a key that stays when the database is compacted.
    """
    CREATE TABLE customers (
      row_number   \(.integer) PRIMARY KEY,
      id           \(.id) NOT NULL UNIQUE,
      workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
      kind         \(.text) NOT NULL CHECK (kind IN ('company', 'person')),
      name         \(.text) NOT NULL CHECK (name <> ''),
      sort_name    \(.text) NOT NULL,
      email        \(.text),
      phone        \(.text),
      website      \(.text),
      vat_id       \(.text),
      industry     \(.text),
      status       \(.text) NOT NULL CHECK (status IN ('prospect', 'active', 'inactive')),
      tags         \(.json) NOT NULL,
      notes        \(.text),
      owner_id     \(.id) NOT NULL,
      created_at   \(.instant) NOT NULL,
      updated_at   \(.instant) NOT NULL,
      created_by   \(.id) NOT NULL REFERENCES users (id),
      updated_by   \(.id) NOT NULL REFERENCES users (id),
      version      \(.integer) NOT NULL CHECK (version >= 1),
      deleted_at   \(.instant),
      UNIQUE (workspace_id, id),
      FOREIGN KEY (workspace_id, owner_id) REFERENCES users (workspace_id, id)
    )\(.strict)
    """,
    "CREATE INDEX customers_by_name ON customers (workspace_id, sort_name, id) WHERE deleted_at IS NULL",
    "CREATE INDEX customers_by_creation ON customers (workspace_id, created_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX customers_by_update ON customers (workspace_id, updated_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX customers_by_owner ON customers (owner_id, sort_name, id) WHERE deleted_at IS NULL",
    """
    CREATE TABLE contacts (
      id           \(.id) NOT NULL PRIMARY KEY,
      workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
      owner_id     \(.id) NOT NULL,
      customer_id  \(.id) NOT NULL,
      name         \(.text) NOT NULL CHECK (name <> ''),
      UNIQUE (workspace_id, id),
      FOREIGN KEY (workspace_id, owner_id) REFERENCES users (workspace_id, id),
      FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
    )\(.strict)
    """,
    "CREATE INDEX contacts_by_customer ON contacts (customer_id)",
    """
    CREATE TABLE leads (
      id           \(.id) NOT NULL PRIMARY KEY,
      workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
      owner_id     \(.id) NOT NULL,
      name         \(.text) NOT NULL CHECK (name <> ''),
      email        \(.text),
      status       \(.text) NOT NULL
        CHECK (status IN ('new', 'contacted', 'qualified', 'unqualified', 'converted')),
      UNIQUE (workspace_id, id),
      FOREIGN KEY (workspace_id, owner_id) REFERENCES users (workspace_id, id)
    )\(.strict)
    """,
    """
    CREATE TABLE campaigns (
      id           \(.id) NOT NULL PRIMARY KEY,
      workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
      owner_id     \(.id) NOT NULL,
      name         \(.text) NOT NULL CHECK (name <> ''),
      UNIQUE (workspace_id, id),
      FOREIGN KEY (workspace_id, owner_id) REFERENCES users (workspace_id, id)
    )\(.strict)
    """,
  ]
}
