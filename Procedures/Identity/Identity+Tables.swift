import Storage

enum IdentityTables {
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
  ]
}
