import Rapport
import Storage

/// Documents of customers and deals: files in versions, found by their text.
@Procedures("crm.extensions")
struct DocumentProcedures {
  /// Creates a document, and gives a ticket to send its file with: `PUT` the bytes to its URL, within a day.
  @Mutation
  func createDocument(_ input: CreateDocument, _ call: CRMCall) async throws -> DocumentUpload {
    let user = try call.signedIn()
    let owner = input.ownerId ?? user.id
    let document = DocumentRow(input, id: call.newID(), owner: owner, by: user, at: call.now)
    let file = try Files.newUpload(CreateUpload(input.file), call, of: (DocumentRow.entity, document.id.uuid))
    return try await call.write { writer in
      try Access.checkAssignment(to: owner, by: user, in: writer)
      var document = document
      try Documents.settleReferences(of: &document, in: writer)
      try writer.insert(document)
      try writer.insert(file.row)
      try writer.insert(DocumentVersionRow(1, of: document, file.row, note: nil, by: user, at: call.now))
      return DocumentUpload(
        document: try Documents.view(document.id, in: writer), versionNumber: 1, upload: file.ticket)
    }
  }

  /// One document with its versions, and links to fetch it and to show it that end after a quarter of an hour.
  @Query
  func getDocument(_ input: GetDocument, _ call: CRMCall) async throws -> DocumentDetail {
    let (document, versions, preview) = try await call.read { reader in
      let row = try Documents.find(input.id, in: reader)
      let versions = try Documents.versions(of: input.id, at: call.now, in: reader)
      let number = input.versionNumber ?? row.currentVersion
      let preview = try versions.first { $0.row.number == number }?.row.previewId
        .flatMap { try reader.find(FileRow.self, $0) }
      return (try Documents.view(input.id, in: reader), versions, preview)
    }
    let number = input.versionNumber ?? document.currentVersion
    let asked = versions.first { $0.row.number == number }
    if input.versionNumber != nil, asked == nil {
      throw RPCError(.notFound, "The document has no version \(number) (versionNumber)")
    }
    let file = asked?.file.flatMap { $0.state == .stored ? $0 : nil }
    let picture = preview ?? file.flatMap { Documents.isPicture($0.mediaType) ? $0 : nil }
    return DocumentDetail(
      document: document, versions: versions.map(\.version), download: try file.map { try Files.ticket(for: $0, call) },
      preview: try picture.map { try Files.ticket(for: $0, isInline: true, call) })
  }

  /// The documents that the caller may see, by page: filtered, sorted, searched.
  @Query
  func listDocuments(_ input: ListDocuments, _ call: CRMCall) async throws -> Page<CustomerDocument> {
    let query = DocumentQuery(input, for: try call.signedIn(), at: call.now)
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    let (page, pictures) = try await call.read { reader in
      let (items, next) = query.keyset.page(
        try Documents.views(statement, in: reader), limit: input.limit, values: query.values)
      let page = Page(
        items: items, nextCursor: next, total: input.includeTotal ? try reader.fetchValue(query.count) : nil)
      return (page, input.includeThumbnails ? try Documents.thumbnails(of: items.map(\.id), in: reader) : [])
    }
    return try Documents.showing(pictures, in: page, call)
  }

  /// Finds documents by words in their titles, descriptions, tags, file names, and in the text of plain, PDF and DOCX
  /// files.
  @Query
  func searchDocuments(_ input: SearchDocuments, _ call: CRMCall) async throws -> DocumentMatches {
    let statement = DocumentQuery.search(input, for: try call.signedIn())
    return try await call.read { reader in
      let items = try Documents.views(statement, in: reader).map { document in
        let text: String? = try reader.fetchValue(
          "SELECT content FROM document_texts WHERE document_id = \(document.id)")
        return DocumentMatch(document: document, excerpt: text.flatMap { Excerpt.around(input.query, in: $0) })
      }
      return DocumentMatches(items: items)
    }
  }

  /// Changes what is known of a document. Fields that are left out stay as they are.
  @Mutation(errors: DocumentError.self)
  func updateDocument(_ input: UpdateDocument, _ call: CRMCall) async throws -> CustomerDocument {
    let user = try call.signedIn()
    return try await Documents.change(input.id, version: input.version, call) { row, writer in
      let old = row
      row.apply(input)
      if row.ownerId != old.ownerId { try Access.checkAssignment(to: row.ownerId, by: user, in: writer) }
      if row.customerId != old.customerId || row.opportunityId != old.opportunityId {
        try Documents.settleReferences(of: &row, in: writer)
      }
    }
  }

  /// Adds a version to a document, and gives a ticket to send its file with. It becomes the current one when its bytes have
  /// come.
  @Mutation
  func addDocumentVersion(_ input: AddDocumentVersion, _ call: CRMCall) async throws -> DocumentUpload {
    let user = try call.signedIn()
    let file = try Files.newUpload(CreateUpload(input.file), call, of: (DocumentRow.entity, input.id.uuid))
    return try await call.write { writer in
      let document = try Documents.find(input.id, in: writer)
      let last: Int =
        try writer.fetchValue("SELECT MAX(number) FROM document_versions WHERE document_id = \(input.id)") ?? 0
      try writer.insert(file.row)
      try writer.insert(
        DocumentVersionRow(last + 1, of: document, file.row, note: input.note.nonEmpty, by: user, at: call.now))
      return DocumentUpload(
        document: try Documents.view(document.id, in: writer), versionNumber: last + 1, upload: file.ticket)
    }
  }

  /// Deletes a document. It is gone from everywhere, and can be restored for 30 days.
  @Mutation(errors: DocumentError.self)
  func deleteDocument(_ input: DeleteDocument, _ call: CRMCall) async throws -> CustomerDocument {
    try await Documents.change(input.id, version: input.version, call) { row, _ in row.deletedAt = call.now }
  }

  /// Brings a deleted document back, with all its versions.
  @Mutation(errors: DocumentError.self)
  func restoreDocument(_ input: DocumentKey, _ call: CRMCall) async throws -> CustomerDocument {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(DocumentRow.self, input.id) else {
        throw RPCError(.notFound, "There is no Document \(input.id) for you (id)")
      }
      let new = try old.restored(by: user.id, at: call.now, else: DocumentError.notRestorable(_:))
      try writer.update(new, from: old)
      return try Documents.view(input.id, in: writer)
    }
  }
}

extension CreateUpload {
  init(_ file: DocumentFile) {
    self.init(name: file.name, mediaType: file.mediaType, size: file.size, sha256: file.sha256)
  }
}

extension DocumentRow {
  init(_ input: CreateDocument, id: ID<CustomerDocument>, owner: ID<User>, by user: CallUser, at now: Instant) {
    self.init(
      id: id, workspaceId: user.workspaceId, title: input.title, sortTitle: SortText.folded(input.title),
      description: input.description.nonEmpty, category: input.category.nonEmpty, tags: TextList(input.tags),
      customerId: input.customerProfileId, opportunityId: input.opportunityId, ownerId: owner, currentVersion: 0,
      fileName: input.file.name, mediaType: input.file.mediaType ?? "application/octet-stream",
      size: Int64(input.file.size), createdAt: now, updatedAt: now, createdBy: user.id, updatedBy: user.id, version: 1,
      deletedAt: nil)
  }

  mutating func apply(_ input: UpdateDocument) {
    title = input.title.applied(to: title)
    sortTitle = SortText.folded(title)
    description = input.description.applied(to: description).nonEmpty
    category = input.category.applied(to: category).nonEmpty
    tags = TextList(input.tags.applied(to: tags.items))
    customerId = input.customerProfileId.applied(to: customerId)
    opportunityId = input.opportunityId.applied(to: opportunityId)
    ownerId = input.ownerId.applied(to: ownerId)
  }
}

extension DocumentVersionRow {
  init(_ number: Int, of document: DocumentRow, _ file: FileRow, note: String?, by user: CallUser, at now: Instant) {
    self.init(
      documentId: document.id, number: number, workspaceId: document.workspaceId, fileId: file.id, previewId: nil,
      fileName: file.name, mediaType: file.mediaType, size: file.size, note: note, textState: .waiting,
      textProblem: nil, createdAt: now, createdBy: user.id)
  }
}

extension Documents {
  /// Changes one document in one transaction, in which it is read anew.
  static func change(
    _ id: ID<CustomerDocument>, version: Int?, _ call: CRMCall,
    _ body: @escaping @Sendable (inout DocumentRow, Writer) throws -> Void
  ) async throws -> CustomerDocument {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try find(id, in: writer)
      try Versions.check(
        version, is: old.version, else: DocumentError.staleVersion(current: try view(id, in: writer)))
      var new = old
      try body(&new, writer)
      if new != old {
        new.touch(by: user.id, at: call.now)
        try writer.update(new, from: old)
      }
      return try view(id, in: writer)
    }
  }

  /// Finds the customer by the deal if none is named, and sees to it that they belong together.
  static func settleReferences(of row: inout DocumentRow, in reader: Reader) throws {
    guard let deal = try row.opportunityId.map({ try Opportunities.find($0, in: reader) }) else { return }
    if row.customerId == nil { row.customerId = deal.customerProfileId }
    guard row.customerId == deal.customerProfileId else {
      throw RPCError.invalid("opportunityId", Finding(.reference, "must be a deal with the customer"))
    }
  }

  /// Whether browsers show it, and it can do no harm.
  static func isPicture(_ mediaType: String) -> Bool {
    ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"].contains(mediaType)
  }
}
