import Rapport
import Storage

@Table("documents")
struct DocumentRow: Hashable {
  var id: ID<CustomerDocument>
  var workspaceId: ID<Workspace>
  var title: String
  /// ``title`` as it is sorted by; ``SortText/folded(_:)``.
  var sortTitle: String
  var description: String?
  var category: String?
  var tags: TextList
  var customerId: ID<CustomerProfile>?
  var opportunityId: ID<Opportunity>?
  var ownerId: ID<User>
  var currentVersion: Int
  var fileName: String
  var mediaType: String
  var size: Int64
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
  var deletedAt: Instant?
}

extension DocumentRow {
  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }

  func document(customerName: String?, ownerName: String) -> CustomerDocument {
    CustomerDocument(
      id: id, title: title, description: description, category: category, tags: tags.items,
      customerProfileId: customerId, customerName: customerName, opportunityId: opportunityId, ownerId: ownerId,
      ownerName: ownerName, currentVersion: currentVersion, fileName: fileName, mediaType: mediaType, size: Int(size),
      createdAt: createdAt, updatedAt: updatedAt, createdBy: createdBy, updatedBy: updatedBy, version: version,
      deletedAt: deletedAt)
  }
}

@Table("document_versions")
struct DocumentVersionRow: Hashable {
  @PrimaryKey var documentId: ID<CustomerDocument>
  @PrimaryKey var number: Int
  var workspaceId: ID<Workspace>
  var fileId: ID<StoredFile>
  /// A picture of it.
  var previewId: ID<StoredFile>?
  var fileName: String
  var mediaType: String
  var size: Int64
  var note: String?
  var textState: DocumentTextState
  var textProblem: String?
  var createdAt: Instant
  var createdBy: ID<User>
}

extension DocumentTextState: ColumnValue {}

@Table("document_tags", recordsChanges: false)
struct DocumentTagRow {
  @PrimaryKey var documentId: ID<CustomerDocument>
  @PrimaryKey var tag: String
}

/// Documents as their procedures read and change them.
enum Documents {
  /// That the caller may see or change it has been checked before the procedure ran, but it may be gone since.
  static func find(_ id: ID<CustomerDocument>, in reader: Reader) throws -> DocumentRow {
    guard let row = try reader.find(DocumentRow.self, id), row.deletedAt == nil else {
      throw RPCError(.notFound, "There is no Document \(id) for you (id)")
    }
    return row
  }

  /// Puts a document among those that are found by their words.
  static func index(_ row: DocumentRow, _ writer: Writer) throws {
    let tags = row.tags.items.joined(separator: " ")
    let description = (row.description ?? "").databaseValue
    try writer.execute(
      """
      INSERT INTO document_texts (document_id, title, description, tags, file_name, content)
      VALUES (\(row.id), \(row.title), \(description), \(tags), \(row.fileName), '')
      ON CONFLICT (document_id) DO UPDATE SET title = excluded.title, description = excluded.description,
        tags = excluded.tags, file_name = excluded.file_name
      """)
  }

  /// Writes documents without tags in large numbers: without events, and without their entries in the audit trail.
  static func load(_ rows: [DocumentRow], _ writer: Writer) throws {
    try writer.insert(contentsOf: rows)
    for row in rows { try index(row, writer) }
  }

  /// Documents `d` with customers `c` and owners `u`, to be continued.
  static let select: SQL = """
    SELECT \(DocumentRow.columns(of: "d")), c.name, u.name
    FROM documents d LEFT JOIN customers c ON c.id = d.customer_id LEFT JOIN users u ON u.id = d.owner_id
    """

  /// - Parameter sql: begins with ``select``.
  static func views(_ sql: SQL, in reader: Reader) throws -> [CustomerDocument] {
    var documents: [CustomerDocument] = []
    try reader.forEachRow(sql) { row in
      let names = row.dropFirst(DocumentRow.columns.count)
      documents.append(
        try DocumentRow(row: row).document(customerName: names[0], ownerName: names[1, as: String?.self] ?? ""))
    }
    return documents
  }

  static func view(_ id: ID<CustomerDocument>, in reader: Reader) throws -> CustomerDocument {
    guard let document = try views("\(select) WHERE d.id = \(id)", in: reader).first else {
      throw RPCError(.notFound, "There is no Document \(id) for you (id)")
    }
    return document
  }

  /// The versions of a document, the newest first, with what has become of their files.
  static func versions(
    of id: ID<CustomerDocument>, at now: Instant, in reader: Reader
  ) throws -> [(row: DocumentVersionRow, file: FileRow?, version: DocumentVersion)] {
    let rows: [DocumentVersionRow] = try reader.fetchAll(
      "\(DocumentVersionRow.select) WHERE document_id = \(id) ORDER BY number DESC")
    let files = Dictionary(
      try reader.find(FileRow.self, ids: rows.map(\.fileId)).map { ($0.id, $0) }
    ) { first, _ in first }
    let names = try reader.userNames(rows.map(\.createdBy))
    return rows.map { row in
      let file = files[row.fileId]
      let state: DocumentVersionState =
        switch file?.state {
        case .stored?: .stored
        case .waiting? where (file?.expiresAt ?? now) > now: .waiting
        default: .expired
        }
      let version = DocumentVersion(
        number: row.number, fileName: row.fileName, mediaType: row.mediaType, size: Int(row.size),
        sha256: file?.file.sha256, note: row.note, state: state, textState: row.textState,
        textProblem: row.textProblem, createdAt: row.createdAt, createdBy: row.createdBy,
        createdByName: names[row.createdBy] ?? "")
      return (row, file, version)
    }
  }

  /// A condition on rows of `documents` under that alias: of the user's workspace, and theirs to read. Who sees the
  /// customer sees their documents, but those of a deal only who sees the deal; and everybody their own.
  static func visible(_ alias: String, to user: CallUser) -> SQL {
    let row = SQL(identifier: alias)
    let own: SQL = """
      \(row).workspace_id = \(user.workspaceId) AND (\(row).customer_id IS NULL OR EXISTS (
        SELECT 1 FROM customers known WHERE known.id = \(row).customer_id AND known.deleted_at IS NULL))
      """
    if user.role.reachesWorkspace { return own }
    return """
      \(own) AND (\(Access.visible(owner: "\(row).owner_id", to: user))
        OR \(row).opportunity_id IS NULL AND EXISTS (
          SELECT 1 FROM customers seen
          WHERE seen.id = \(row).customer_id AND \(Access.visibleCustomers("seen", to: user)))
        OR EXISTS (
          SELECT 1 FROM opportunities of_theirs
          WHERE of_theirs.id = \(row).opportunity_id AND of_theirs.deleted_at IS NULL
            AND \(Access.visibleOpportunities("of_theirs", to: user))))
      """
  }
}

extension CustomerReference {
  static let documents = CustomerReference(DocumentRow.self, column: "customer_id") { row, customer, call in
    row.customerId = customer
    row.touch(by: call.user?.id ?? row.updatedBy, at: call.now)
  }
}
