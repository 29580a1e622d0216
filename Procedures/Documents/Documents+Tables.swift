import Storage

enum DocumentTables {
  static let migrations: [Migration] = [documents]

  /// What ``ListDocuments/text`` and searchDocuments look at.
  static let text = TextIndex(
    name: "documents_text", table: "document_texts", columns: ["title", "description", "tags", "file_name", "content"])

  private static let documents = Migration(id: "2026-11-26-s3f-documents") { writer in
    for statement in statements { try writer.execute(statement) }
    try writer.create(text)
    try writer.favorChanges(of: text)
  }

  private static let statements: [SQL] = [
    """
    CREATE TABLE documents (
      id              \(.id) NOT NULL PRIMARY KEY,
      workspace_id    \(.id) NOT NULL REFERENCES workspaces (id),
      title           \(.text) NOT NULL CHECK (title <> ''),
      sort_title      \(.text) NOT NULL,
      description     \(.text),
      category        \(.text),
      tags            \(.json) NOT NULL,
      customer_id     \(.id),
      opportunity_id  \(.id) REFERENCES opportunities (id) ON DELETE SET NULL,
      owner_id        \(.id) NOT NULL,
      current_version \(.integer) NOT NULL CHECK (current_version >= 0),
      file_name       \(.text) NOT NULL,
      media_type      \(.text) NOT NULL,
      size            \(.integer) NOT NULL CHECK (size >= 0),
      created_at      \(.instant) NOT NULL,
      updated_at      \(.instant) NOT NULL,
      created_by      \(.id) NOT NULL REFERENCES users (id),
      updated_by      \(.id) NOT NULL REFERENCES users (id),
      version         \(.integer) NOT NULL CHECK (version >= 1),
      deleted_at      \(.instant),
      UNIQUE (workspace_id, id),
      FOREIGN KEY (workspace_id, customer_id) REFERENCES customers (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, owner_id) REFERENCES users (workspace_id, id)
    )\(.strict)
    """,
    "CREATE INDEX documents_by_title ON documents (workspace_id, sort_title, id) WHERE deleted_at IS NULL",
    "CREATE INDEX documents_by_creation ON documents (workspace_id, created_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX documents_by_update ON documents (workspace_id, updated_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX documents_by_customer ON documents (customer_id, updated_at, id) WHERE customer_id IS NOT NULL",
    """
    CREATE INDEX documents_by_opportunity ON documents (opportunity_id, updated_at, id)
      WHERE opportunity_id IS NOT NULL
    """,
    "CREATE INDEX documents_deleted ON documents (deleted_at) WHERE deleted_at IS NOT NULL",
    """
    CREATE TABLE document_versions (
      document_id  \(.id) NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      number       \(.integer) NOT NULL CHECK (number >= 1),
      workspace_id \(.id) NOT NULL REFERENCES workspaces (id),
      file_id      \(.id) NOT NULL UNIQUE,
      preview_id   \(.id),
      file_name    \(.text) NOT NULL,
      media_type   \(.text) NOT NULL,
      size         \(.integer) NOT NULL CHECK (size >= 0),
      note         \(.text),
      text_state   \(.text) NOT NULL CHECK (text_state IN ('waiting', 'read', 'absent', 'failed')),
      text_problem \(.text),
      created_at   \(.instant) NOT NULL,
      created_by   \(.id) NOT NULL REFERENCES users (id),
      PRIMARY KEY (document_id, number)
    )\(.strict)
    """,
    // The tags of documents once more, to find documents by them.
    """
    CREATE TABLE document_tags (
      document_id \(.id) NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      tag         \(.text) NOT NULL,
      PRIMARY KEY (document_id, tag)
    )\(.strict)
    """,
    "CREATE INDEX document_tags_by_tag ON document_tags (tag, document_id)",
    // What documents are found by, apart from them: the text of the current version may be long.
    """
    CREATE TABLE document_texts (
      row_number  \(.integer) PRIMARY KEY,
      document_id \(.id) NOT NULL UNIQUE REFERENCES documents (id) ON DELETE CASCADE,
      title       \(.text) NOT NULL,
      description \(.text),
      tags        \(.text) NOT NULL,
      file_name   \(.text) NOT NULL,
      content     \(.text) NOT NULL
    )\(.strict)
    """,
  ]
}
