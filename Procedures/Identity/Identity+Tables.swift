import Storage

enum IdentityTables {
  /// Who has most likely made a workspace's first teams.
  private static let firstOwner: SQL = """
    coalesce(
      (SELECT u.id FROM users u WHERE u.workspace_id = teams.workspace_id ORDER BY u.role <> 'owner', u.id LIMIT 1),
      teams.workspace_id)
    """

  static let migrations: [Migration] = [
    Migration(
      id: "2026-11-21-01-identity",
      [
        """
        CREATE TABLE workspaces (
          id         \(.id) NOT NULL PRIMARY KEY,
          name       \(.text) NOT NULL CHECK (name <> ''),
          currency   \(.text) NOT NULL CHECK (length(currency) = 3),
          created_at \(.instant) NOT NULL
        )\(.strict)
        """,
        """
        CREATE TABLE teams (
          id           \(.id) NOT NULL PRIMARY KEY,
          workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
          name         \(.text) NOT NULL CHECK (name <> ''),
          created_at   \(.instant) NOT NULL,
          UNIQUE (workspace_id, name),
          UNIQUE (workspace_id, id)
        )\(.strict)
        """,
        """
        CREATE TABLE users (
          id             \(.id) NOT NULL PRIMARY KEY,
          workspace_id   \(.id) NOT NULL REFERENCES workspaces (id),
          email          \(.text) NOT NULL UNIQUE CHECK (email = lower(email)),
          name           \(.text) NOT NULL CHECK (name <> ''),
          role           \(.text) NOT NULL CHECK (role IN ('owner', 'admin', 'manager', 'rep', 'viewer')),
          team_id        \(.id),
          password_hash  \(.text) NOT NULL,
          created_at     \(.instant) NOT NULL,
          deactivated_at \(.instant),
          UNIQUE (workspace_id, id),
          FOREIGN KEY (workspace_id, team_id) REFERENCES teams (workspace_id, id)
        )\(.strict)
        """,
        "CREATE INDEX users_by_team ON users (team_id)",
        """
        CREATE TABLE sessions (
          token_hash   \(.bytes) NOT NULL PRIMARY KEY,
          workspace_id \(.id) NOT NULL,
          user_id      \(.id) NOT NULL,
          created_at   \(.instant) NOT NULL,
          expires_at   \(.instant) NOT NULL,
          ip           \(.text),
          user_agent   \(.text),
          FOREIGN KEY (workspace_id, user_id) REFERENCES users (workspace_id, id)
        )\(.strict)
        """,
        "CREATE INDEX sessions_by_user ON sessions (user_id)",
        "CREATE INDEX sessions_by_expiry ON sessions (expires_at)",
        """
        CREATE TABLE api_keys (
          id           \(.id) NOT NULL PRIMARY KEY,
          workspace_id \(.id) NOT NULL,
          user_id      \(.id) NOT NULL,
          name         \(.text) NOT NULL CHECK (name <> ''),
          prefix       \(.text) NOT NULL,
          secret_hash  \(.bytes) NOT NULL UNIQUE,
          created_at   \(.instant) NOT NULL,
          last_used_at \(.instant),
          FOREIGN KEY (workspace_id, user_id) REFERENCES users (workspace_id, id)
        )\(.strict)
        """,
        "CREATE INDEX api_keys_by_user ON api_keys (user_id, created_at)",
      ]),
    // Sessions have ids and know when they were used. Whoever was signed in signs in once more.
    Migration(
      id: "2026-11-26-7a-identity",
      [
        "DROP TABLE sessions",
        """
        CREATE TABLE sessions (
          token_hash   \(.bytes) NOT NULL PRIMARY KEY,
          id           \(.id) NOT NULL UNIQUE,
          workspace_id \(.id) NOT NULL,
          user_id      \(.id) NOT NULL,
          created_at   \(.instant) NOT NULL,
          expires_at   \(.instant) NOT NULL,
          last_seen_at \(.instant) NOT NULL,
          ip           \(.text),
          user_agent   \(.text),
          FOREIGN KEY (workspace_id, user_id) REFERENCES users (workspace_id, id)
        )\(.strict)
        """,
        "CREATE INDEX sessions_by_user ON sessions (user_id)",
        "CREATE INDEX sessions_by_expiry ON sessions (expires_at)",
        "ALTER TABLE api_keys ADD COLUMN scopes \(.json) NOT NULL DEFAULT '[\"*\"]'",
        "ALTER TABLE api_keys ADD COLUMN is_read_only \(.boolean) NOT NULL DEFAULT 0",
        "ALTER TABLE api_keys ADD COLUMN expires_at \(.instant)",
        "ALTER TABLE api_keys ADD COLUMN made_with \(.id) REFERENCES api_keys (id)",
        "CREATE INDEX api_keys_by_maker ON api_keys (made_with)",
        """
        CREATE TABLE one_time_tokens (
          token_hash   \(.bytes) NOT NULL PRIMARY KEY,
          purpose      \(.text) NOT NULL CHECK (purpose IN ('passwordReset', 'twoFactor')),
          workspace_id \(.id) NOT NULL,
          user_id      \(.id) NOT NULL,
          created_at   \(.instant) NOT NULL,
          expires_at   \(.instant) NOT NULL,
          FOREIGN KEY (workspace_id, user_id) REFERENCES users (workspace_id, id)
        )\(.strict)
        """,
        "CREATE INDEX one_time_tokens_by_user ON one_time_tokens (user_id)",
        "CREATE INDEX one_time_tokens_by_expiry ON one_time_tokens (expires_at)",
        """
        CREATE TABLE two_factors (
          user_id       \(.id) NOT NULL PRIMARY KEY,
          workspace_id  \(.id) NOT NULL,
          sealed_secret \(.bytes) NOT NULL,
          created_at    \(.instant) NOT NULL,
          confirmed_at  \(.instant),
          last_step     \(.integer),
          FOREIGN KEY (workspace_id, user_id) REFERENCES users (workspace_id, id)
        )\(.strict)
        """,
        """
        CREATE TABLE recovery_codes (
          code_hash    \(.bytes) NOT NULL PRIMARY KEY,
          workspace_id \(.id) NOT NULL,
          user_id      \(.id) NOT NULL,
          created_at   \(.instant) NOT NULL,
          FOREIGN KEY (workspace_id, user_id) REFERENCES users (workspace_id, id)
        )\(.strict)
        """,
        "CREATE INDEX recovery_codes_by_user ON recovery_codes (user_id)",
        """
        CREATE TABLE unknown_logins (
          day   \(.date) NOT NULL PRIMARY KEY,
          count \(.integer) NOT NULL
        )\(.strict)
        """,
        """
        CREATE TABLE invitations (
          id           \(.id) NOT NULL PRIMARY KEY,
          workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
          email        \(.text) NOT NULL CHECK (email = lower(email)),
          role         \(.text) NOT NULL CHECK (role IN ('owner', 'admin', 'manager', 'rep', 'viewer')),
          team_id      \(.id),
          token_hash   \(.bytes) NOT NULL UNIQUE,
          invited_by   \(.id) NOT NULL,
          created_at   \(.instant) NOT NULL,
          expires_at   \(.instant) NOT NULL,
          accepted_at  \(.instant),
          revoked_at   \(.instant),
          FOREIGN KEY (workspace_id, team_id) REFERENCES teams (workspace_id, id),
          FOREIGN KEY (workspace_id, invited_by) REFERENCES users (workspace_id, id)
        )\(.strict)
        """,
        "CREATE INDEX invitations_by_workspace ON invitations (workspace_id, created_at)",
        "CREATE INDEX invitations_by_email ON invitations (workspace_id, email)",
        "CREATE INDEX invitations_by_team ON invitations (team_id)",
      ]),
    Migration(
      id: "2026-11-26-4a-linked-identities",
      [
        """
        CREATE TABLE linked_identities (
          id           \(.id) NOT NULL PRIMARY KEY,
          workspace_id \(.id) NOT NULL,
          user_id      \(.id) NOT NULL,
          issuer       \(.text) NOT NULL CHECK (issuer <> ''),
          subject      \(.text) NOT NULL CHECK (subject <> ''),
          email        \(.text),
          created_at   \(.instant) NOT NULL,
          last_used_at \(.instant) NOT NULL,
          UNIQUE (issuer, subject),
          FOREIGN KEY (workspace_id, user_id) REFERENCES users (workspace_id, id)
        )\(.strict)
        """,
        "CREATE INDEX linked_identities_by_user ON linked_identities (user_id)",
      ]),
    Migration(
      id: "2026-11-27-user-language",
      ["ALTER TABLE users ADD COLUMN language \(.text) CHECK (language IN ('en', 'de'))"]),
    // Teams that were deleted stay for a while, and their names are free. The table is built anew, since a name that is
    // unique among all rows cannot become one that is unique among some.
    Migration(
      id: "2026-11-28-b7-deleted-teams",
      [
        """
        CREATE TABLE teams_whole (
          id           \(.id) NOT NULL PRIMARY KEY,
          workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
          name         \(.text) NOT NULL CHECK (name <> ''),
          created_at   \(.instant) NOT NULL,
          deleted_at   \(.instant),
          UNIQUE (workspace_id, id)
        )\(.strict)
        """,
        """
        INSERT INTO teams_whole (id, workspace_id, name, created_at)
        SELECT id, workspace_id, name, created_at FROM teams
        """,
        "DROP TABLE teams",
        "ALTER TABLE teams_whole RENAME TO teams",
        "CREATE UNIQUE INDEX teams_by_name ON teams (workspace_id, name) WHERE deleted_at IS NULL",
        "CREATE INDEX teams_deleted ON teams (deleted_at) WHERE deleted_at IS NOT NULL",
      ]),
    Migration(
      id: "2026-11-28-e1-members-version",
      Bookkeeping.added(to: "users", "User", orElse: "id")
        + Bookkeeping.added(to: "teams", "Team", orElse: firstOwner)),
  ]
}
