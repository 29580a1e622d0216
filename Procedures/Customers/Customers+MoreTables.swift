import Storage

// What came to customers after their first tables: contacts with all that is known of them, addresses, custom fields, the
// index of tags, and the keys that duplicates are found by.
extension CustomerTables {
  /// What ``ListContacts/text`` looks at.
  static let contactText = TextIndex(
    name: "contacts_text", table: "contacts", columns: ["name", "email", "phone", "mobile", "job_title", "department"])

  /// Contacts had no more than a name. The table is built anew, since a column that must not be empty cannot be added.
  static let contactsWhole = Migration(id: "2026-11-26-s1b-contacts") { writer in
    let statements: [SQL] = [
      "ALTER TABLE customers ADD COLUMN primary_contact_id \(.id)",
      """
      CREATE TABLE contacts_whole (
        row_number   \(.integer) PRIMARY KEY,
        id           \(.id) NOT NULL UNIQUE,
        workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
        owner_id     \(.id) NOT NULL,
        customer_id  \(.id) NOT NULL,
        name         \(.text) NOT NULL CHECK (name <> ''),
        sort_name    \(.text) NOT NULL,
        job_title    \(.text),
        department   \(.text),
        email        \(.text),
        phone        \(.text),
        mobile       \(.text),
        notes        \(.text),
        created_at   \(.instant) NOT NULL,
        updated_at   \(.instant) NOT NULL,
        created_by   \(.id) NOT NULL REFERENCES users (id),
        updated_by   \(.id) NOT NULL REFERENCES users (id),
        version      \(.integer) NOT NULL CHECK (version >= 1),
        deleted_at   \(.instant),
        UNIQUE (workspace_id, id),
        FOREIGN KEY (workspace_id, owner_id) REFERENCES users (workspace_id, id),
        FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
      )\(.strict)
      """,
      """
      INSERT INTO contacts_whole (
        id, workspace_id, owner_id, customer_id, name, sort_name, created_at, updated_at, created_by, updated_by, version
      )
      SELECT k.id, k.workspace_id, k.owner_id, k.customer_id, k.name, lower(k.name), c.created_at, c.created_at,
        k.owner_id, k.owner_id, 1
      FROM contacts k JOIN customers c ON c.id = k.customer_id
      ORDER BY k.id
      """,
      "DROP TABLE contacts",
      "ALTER TABLE contacts_whole RENAME TO contacts",
      "CREATE INDEX contacts_by_customer ON contacts (customer_id, sort_name, id)",
      "CREATE INDEX contacts_by_name ON contacts (workspace_id, sort_name, id) WHERE deleted_at IS NULL",
      "CREATE INDEX contacts_by_creation ON contacts (workspace_id, created_at, id) WHERE deleted_at IS NULL",
      "CREATE INDEX contacts_by_update ON contacts (workspace_id, updated_at, id) WHERE deleted_at IS NULL",
      "CREATE INDEX contacts_deleted ON contacts (deleted_at) WHERE deleted_at IS NOT NULL",
      "CREATE INDEX customers_deleted ON customers (deleted_at, id) WHERE deleted_at IS NOT NULL",
    ]
    for statement in statements { try writer.execute(statement) }
    try writer.create(contactText)
    try writer.favorChanges(of: contactText)
  }

  static let addresses = Migration(
    id: "2026-11-26-s1c-addresses",
    [
      // Which address of a kind is the default one: `{"billing": id}`.
      "ALTER TABLE customers ADD COLUMN default_addresses \(.json) NOT NULL DEFAULT '{}'",
      """
      CREATE TABLE customer_addresses (
        id           \(.id) NOT NULL PRIMARY KEY,
        workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
        customer_id  \(.id) NOT NULL,
        kind         \(.text) NOT NULL CHECK (kind IN ('billing', 'shipping', 'visiting', 'other')),
        label        \(.text),
        recipient    \(.text),
        line1        \(.text) NOT NULL CHECK (line1 <> ''),
        line2        \(.text),
        postal_code  \(.text),
        city         \(.text),
        region       \(.text),
        country      \(.text) CHECK (length(country) = 2),
        created_at   \(.instant) NOT NULL,
        updated_at   \(.instant) NOT NULL,
        created_by   \(.id) NOT NULL REFERENCES users (id),
        updated_by   \(.id) NOT NULL REFERENCES users (id),
        version      \(.integer) NOT NULL CHECK (version >= 1),
        deleted_at   \(.instant),
        UNIQUE (workspace_id, id),
        FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id)
      )\(.strict)
      """,
      "CREATE INDEX customer_addresses_by_customer ON customer_addresses (customer_id, kind, id)",
      "CREATE INDEX customer_addresses_deleted ON customer_addresses (deleted_at) WHERE deleted_at IS NOT NULL",
    ])

  /// What rules of segments ask of a customer's addresses is read from the index alone.
  static let addressesOfCustomer = Migration(
    id: "2026-11-28-f1-addresses-of-customer",
    [
      "DROP INDEX customer_addresses_by_customer",
      """
      CREATE INDEX customer_addresses_by_customer ON customer_addresses (
        customer_id, kind, id, deleted_at, country, postal_code, city, region)
      """,
    ])

  static let customFields = Migration(
    id: "2026-11-26-s1d-custom-fields",
    [
      // By the keys of their fields.
      "ALTER TABLE customers ADD COLUMN custom_fields \(.json) NOT NULL DEFAULT '{}'",
      """
      CREATE TABLE custom_fields (
        id             \(.id) NOT NULL PRIMARY KEY,
        workspace_id   \(.id) NOT NULL REFERENCES workspaces (id),
        key            \(.text) NOT NULL CHECK (key <> ''),
        label          \(.text) NOT NULL CHECK (label <> ''),
        help           \(.text),
        type           \(.text) NOT NULL CHECK (type IN ('text', 'number', 'date', 'select', 'url', 'checkbox')),
        options        \(.json) NOT NULL,
        is_required    \(.boolean) NOT NULL,
        is_identifying \(.boolean) NOT NULL,
        position       \(.integer) NOT NULL,
        removed_at     \(.instant),
        UNIQUE (workspace_id, key)
      )\(.strict)
      """,
      // The values of customers once more, to find customers by them.
      """
      CREATE TABLE customer_field_values (
        customer_id \(.id) NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
        field_id    \(.id) NOT NULL REFERENCES custom_fields (id) ON DELETE CASCADE,
        text        \(.text),
        number      \(.real),
        PRIMARY KEY (customer_id, field_id),
        CONSTRAINT one_value CHECK ((text IS NULL) <> (number IS NULL))
      )\(.strictInOrder)
      """,
      """
      CREATE INDEX customer_field_values_by_text ON customer_field_values (field_id, text, customer_id)
        WHERE text IS NOT NULL
      """,
      """
      CREATE INDEX customer_field_values_by_number ON customer_field_values (field_id, number, customer_id)
        WHERE number IS NOT NULL
      """,
    ])

  /// All of a workspace's fields are changed together, and counted together.
  static let customFieldSets = Migration(
    id: "2026-11-28-e5-custom-field-sets",
    [
      """
      CREATE TABLE custom_field_sets (
        workspace_id \(.id) NOT NULL PRIMARY KEY REFERENCES workspaces (id),
        updated_at   \(.instant) NOT NULL,
        updated_by   \(.id) NOT NULL REFERENCES users (id),
        version      \(.integer) NOT NULL CHECK (version >= 1)
      )\(.strict)
      """,
      """
      INSERT INTO custom_field_sets (workspace_id, updated_at, updated_by, version)
      SELECT a.workspace_id, a.at, a.actor_id, 1 FROM audit_entries a
      WHERE a.seq IN (
        SELECT max(b.seq) FROM audit_entries b
        JOIN custom_fields f ON b.workspace_id = f.workspace_id AND b.entity = 'CustomField' AND b.entity_id = f.id
        WHERE b.actor_id IN (SELECT u.id FROM users u)
        GROUP BY b.workspace_id)
      """,
    ])

  static let tagIndex = Migration(
    id: "2026-11-26-s1e-customer-tags",
    [
      // The tags of customers once more, to find customers by them.
      """
      CREATE TABLE customer_tags (
        customer_id \(.id) NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
        tag         \(.text) NOT NULL,
        PRIMARY KEY (customer_id, tag)
      )\(.strictInOrder)
      """,
      """
      INSERT INTO customer_tags (customer_id, tag)
      SELECT DISTINCT c.id, t.value FROM customers c, json_each(c.tags) t WHERE c.tags <> '[]'
      """,
      "CREATE INDEX customer_tags_by_tag ON customer_tags (tag, customer_id)",
    ])

  /// What contacts and addresses were before they were deleted, to be so again when they are restored.
  static let restoring = Migration(
    id: "2026-11-28-b2-restored-contacts",
    [
      "ALTER TABLE contacts ADD COLUMN was_primary \(.boolean) NOT NULL DEFAULT 0",
      "ALTER TABLE customer_addresses ADD COLUMN was_default \(.boolean) NOT NULL DEFAULT 0",
    ])

  static let duplicateKeys = Migration(
    id: "2026-11-26-s1f-duplicate-keys",
    [
      // By which rules the customer's keys were made; 0: it has none.
      "ALTER TABLE customers ADD COLUMN keys_version \(.integer) NOT NULL DEFAULT 0",
      "CREATE INDEX customers_by_keys_version ON customers (keys_version, id) WHERE deleted_at IS NULL",
      // Customers with a key in common are compared; a key is a hash.
      """
      CREATE TABLE customer_keys (
        workspace_id \(.id) NOT NULL,
        key          \(.integer) NOT NULL,
        customer_id  \(.id) NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
        PRIMARY KEY (workspace_id, key, customer_id)
      )\(.strictInOrder)
      """,
      "CREATE INDEX customer_keys_by_customer ON customer_keys (customer_id)",
    ])

  /// Keys hold what tells most customers apart, and are those of one workspace by their hashes alone. They are made anew by
  /// ``JobKind/indexCustomers``.
  static let duplicateSignatures = Migration(
    id: "2026-11-28-g1-duplicate-signatures",
    [
      "DROP TABLE customer_keys",
      """
      CREATE TABLE customer_keys (
        key         \(.integer) NOT NULL,
        customer_id \(.id) NOT NULL,
        signature   \(.integer) NOT NULL,
        PRIMARY KEY (key, customer_id)
      )\(.strictInOrder)
      """,
      "CREATE INDEX customer_keys_by_customer ON customer_keys (customer_id)",
      // A reference would be looked up for each of a customer's twenty keys.
      """
      CREATE TRIGGER customer_keys_delete AFTER DELETE ON customers BEGIN
        DELETE FROM customer_keys WHERE customer_id = old.id;
      END
      """,
    ])

  /// Keys are kept for the numbers of customers' rows, which take a fifth of the room of their ids, and what keys a customer
  /// has stands in one place beside them, to be taken away, instead of in an index. And one index by name is enough. Keys
  /// are made anew by ``JobKind/indexCustomers``.
  static let fewerIndexes = Migration(
    id: "2026-11-28-g2-fewer-indexes",
    [
      "DROP TRIGGER customer_keys_delete",
      "DROP TABLE customer_keys",
      """
      CREATE TABLE customer_keys (
        key       \(.integer) NOT NULL,
        customer  \(.integer) NOT NULL,
        signature \(.integer) NOT NULL,
        PRIMARY KEY (key, customer)
      )\(.strictInOrder)
      """,
      """
      CREATE TABLE customer_key_lists (
        customer \(.integer) NOT NULL PRIMARY KEY,
        keys     \(.json) NOT NULL
      )\(.strict)
      """,
      """
      CREATE TRIGGER customer_keys_delete AFTER DELETE ON customers BEGIN
        DELETE FROM customer_keys WHERE (key, customer) IN (
          SELECT k.value, l.customer FROM customer_key_lists l, json_each(l.keys) k WHERE l.customer = old.row_number);
        DELETE FROM customer_key_lists WHERE customer = old.row_number;
      END
      """,
      // The same order as customers_in_order.
      "DROP INDEX customers_by_name",
    ])
}
