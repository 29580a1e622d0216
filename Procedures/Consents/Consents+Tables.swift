import Storage

enum ConsentTables {
  static let migrations: [Migration] = [Migration(id: "2026-11-28-d1-consents", log + states + requests)]

  /// What was said, asked and taken back. It refers to nobody, so that it stays when a person is removed for good: then it
  /// has an id that nobody can put a name to.
  private static let log: [SQL] = [
    """
    CREATE TABLE consent_entries (
      seq             \(.integer) NOT NULL PRIMARY KEY,
      workspace_id    \(.id) NOT NULL REFERENCES workspaces (id),
      at              \(.instant) NOT NULL,
      actor_id        \(.id),
      action          \(.text) NOT NULL CHECK (action IN ('requested', 'mailed', 'given', 'revoked')),
      person_kind     \(.text) NOT NULL CHECK (person_kind IN ('customer', 'contact', 'lead')),
      person_id       \(.id) NOT NULL,
      channel         \(.text) NOT NULL CHECK (channel IN ('email', 'sms', 'phone', 'post')),
      purpose         \(.text) NOT NULL CHECK (purpose <> ''),
      purpose_key     \(.text) NOT NULL CHECK (purpose_key <> ''),
      legal_basis     \(.text),
      method          \(.text),
      text            \(.text),
      text_version    \(.text),
      text_hash       \(.bytes),
      form_url        \(.text),
      stated_at       \(.instant) NOT NULL,
      request_id      \(.id),
      mail_message_id \(.text),
      mail_body_hash  \(.bytes),
      ip              \(.text),
      user_agent      \(.text),
      previous_hash   \(.bytes) NOT NULL,
      hash            \(.bytes) NOT NULL UNIQUE
    )\(.strict)
    """,
    "CREATE INDEX consent_entries_by_workspace ON consent_entries (workspace_id, seq)",
    "CREATE INDEX consent_entries_by_person ON consent_entries (person_id, channel, purpose_key, seq)",
    """
    CREATE TRIGGER consent_entries_are_not_changed BEFORE UPDATE ON consent_entries BEGIN
      SELECT RAISE(ABORT, 'The log of consents is only added to: its entries are not changed');
    END
    """,
    """
    CREATE TRIGGER consent_entries_are_not_removed BEFORE DELETE ON consent_entries BEGIN
      SELECT RAISE(ABORT, 'The log of consents is only added to: its entries are not removed');
    END
    """,
    // Where each workspace's chain ends: what is cut off from its end is missed.
    """
    CREATE TABLE consent_ends (
      workspace_id \(.id) NOT NULL PRIMARY KEY REFERENCES workspaces (id),
      entries      \(.integer) NOT NULL CHECK (entries >= 0),
      hash         \(.bytes) NOT NULL
    )\(.strict)
    """,
  ]

  private static let states: [SQL] = [
    """
    CREATE TABLE consents (
      id            \(.id) NOT NULL PRIMARY KEY,
      workspace_id  \(.id) NOT NULL REFERENCES workspaces (id),
      person_kind   \(.text) NOT NULL CHECK (person_kind IN ('customer', 'contact', 'lead')),
      person_id     \(.id) NOT NULL,
      customer_id   \(.id),
      contact_id    \(.id),
      lead_id       \(.id),
      channel       \(.text) NOT NULL CHECK (channel IN ('email', 'sms', 'phone', 'post')),
      purpose       \(.text) NOT NULL CHECK (purpose <> ''),
      purpose_key   \(.text) NOT NULL CHECK (purpose_key <> ''),
      state         \(.text) NOT NULL CHECK (state IN ('requested', 'given', 'revoked')),
      legal_basis   \(.text),
      method        \(.text),
      text_version  \(.text),
      since         \(.instant) NOT NULL,
      expires_at    \(.instant),
      entry_seq     \(.integer) NOT NULL,
      is_superseded \(.boolean) NOT NULL,
      created_at    \(.instant) NOT NULL,
      updated_at    \(.instant) NOT NULL,
      UNIQUE (workspace_id, id),
      UNIQUE (person_id, channel, purpose_key),
      CHECK (coalesce(customer_id, lead_id) IS NOT NULL),
      CHECK (contact_id IS NULL OR customer_id IS NOT NULL),
      FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, contact_id) REFERENCES contacts (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, lead_id) REFERENCES leads (workspace_id, id) ON DELETE CASCADE
    )\(.strict)
    """,
    "CREATE INDEX consents_by_since ON consents (workspace_id, since, id)",
    """
    CREATE INDEX consents_by_holder ON consents (coalesce(contact_id, customer_id, lead_id), channel, purpose_key)
    """,
    """
    CREATE INDEX consents_by_customer ON consents (customer_id, state, channel, purpose_key)
      WHERE customer_id IS NOT NULL
    """,
    "CREATE INDEX consents_by_contact ON consents (contact_id) WHERE contact_id IS NOT NULL",
    "CREATE INDEX consents_by_lead ON consents (lead_id) WHERE lead_id IS NOT NULL",
  ]

  private static let requests: [SQL] = [
    """
    CREATE TABLE consent_requests (
      id           \(.id) NOT NULL PRIMARY KEY,
      workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
      consent_id   \(.id) NOT NULL REFERENCES consents (id) ON DELETE CASCADE,
      email        \(.text) NOT NULL,
      language     \(.text) NOT NULL CHECK (language IN ('en', 'de')),
      text         \(.text) NOT NULL CHECK (text <> ''),
      text_version \(.text) NOT NULL CHECK (text_version <> ''),
      form_url     \(.text),
      token_hash   \(.bytes) NOT NULL UNIQUE,
      requested_at \(.instant) NOT NULL,
      expires_at   \(.instant) NOT NULL,
      mailed_at    \(.instant),
      message_id   \(.text),
      body_hash    \(.bytes),
      closed_at    \(.instant)
    )\(.strict)
    """,
    "CREATE INDEX consent_requests_by_consent ON consent_requests (consent_id, requested_at)",
  ]
}
