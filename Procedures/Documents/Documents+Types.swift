import Rapport

/// A document that belongs to a customer, a deal or the workspace: a file in all its versions, and what is known of it.
@Schema
struct CustomerDocument {
  var id: ID<CustomerDocument>
  var title: String
  var description: String?
  /// Such as `contract` or `offer`: the workspace's own words.
  var category: String?
  var tags: [String]
  var customerProfileId: ID<CustomerProfile>?
  var customerName: String?
  var opportunityId: ID<Opportunity>?
  var ownerId: ID<User>
  var ownerName: String
  /// The number of its newest version whose bytes have come; 0 as long as none have.
  var currentVersion: Int
  /// The file of the current version, with its ending.
  var fileName: String
  var mediaType: String
  /// In bytes.
  var size: Int
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  /// Counts the changes; an update may carry it. (The versions of the file are counted apart.)
  var version: Int
  /// When it was deleted; it can be restored for 30 days.
  var deletedAt: Instant?
  /// Path and query of a picture of the current version, for browsers to show small: an image of up to 2 MiB itself, or the
  /// first page of a PDF. Works for a quarter of an hour at least, and stays the same for as long, so that it is
  /// fetched once. Only in lists whose call asked for it; absent if there is no such picture.
  var thumbnailUrl: String?
}

/// What has become of a version's bytes.
@Schema
enum DocumentVersionState: String, CaseIterable {
  /// They are still to come.
  case waiting
  case stored
  /// They did not come in time.
  case expired
}

/// What has become of a version's text, by which it is found.
@Schema
enum DocumentTextState: String, CaseIterable {
  case waiting
  case read
  /// Files of this kind have no text.
  case absent
  /// The file is damaged, locked or too large, or the machine lacks what it takes; `textProblem` says so.
  case failed
}

@Schema
struct DocumentVersion {
  var number: Int
  var fileName: String
  var mediaType: String
  /// In bytes.
  var size: Int
  /// Of the content, as 64 hexadecimal digits; absent while it is not known.
  var sha256: String?
  /// What is new in it.
  var note: String?
  var state: DocumentVersionState
  var textState: DocumentTextState
  var textProblem: String?
  var createdAt: Instant
  var createdBy: ID<User>
  var createdByName: String
}

/// A document with its versions and links to fetch it.
@Schema
struct DocumentDetail {
  var document: CustomerDocument
  /// The newest first.
  var versions: [DocumentVersion]
  /// A link to the version that was asked for, which ends after a quarter of an hour; absent if its bytes have not come.
  var download: DownloadTicket?
  /// A link to a picture of it, for browsers to show: the image itself, or the first page of a PDF.
  var preview: DownloadTicket?
}

/// A document and where its bytes are to be sent.
@Schema
struct DocumentUpload {
  var document: CustomerDocument
  /// Of the new version.
  var versionNumber: Int
  var upload: UploadTicket
}

/// The file of a document or of a new version.
@Schema
struct DocumentFile {
  /// With its ending: `offer.pdf`.
  @Trimmed @Length(1...255) var name: String
  /// `application/pdf`; without one the file is bytes of no kind.
  @Trimmed @Lowercased @Length(...127)
  @Pattern(#"^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$"#, hint: "a media type such as application/pdf")
  var mediaType: String?
  /// In bytes, 100 MiB at most unless the installation says otherwise. What comes must have this size.
  @Minimum(0) var size: Int
  /// What comes must have this hash: 64 hexadecimal digits.
  @Trimmed @Lowercased @Pattern("^[0-9a-f]{64}$", hint: "64 hexadecimal digits") var sha256: String?
}

@Schema
struct CreateDocument {
  @Trimmed @Length(1...300) var title: String
  @Trimmed @Length(...10_000) var description: String?
  @Trimmed @Lowercased @Length(...50) var category: String?
  @Trimmed @Length(1...50) @Count(...50) @Unique var tags: [String] = []
  /// With a deal, the customer is the deal's.
  @Named var customerProfileId: ID<CustomerProfile>?
  @Named var opportunityId: ID<Opportunity>?
  /// Without it the caller.
  @Named var ownerId: ID<User>?
  var file: DocumentFile
}

@Schema
struct GetDocument {
  var id: ID<CustomerDocument>
  /// Of the links; without it the current version.
  @Minimum(1) var versionNumber: Int?
}

/// One document, by its id.
@Schema
struct DocumentKey {
  var id: ID<CustomerDocument>
}

@Schema
enum DocumentSort: String, CaseIterable {
  /// By title, without regard to case and accents.
  case title
  case created
  case updated
}

@Schema
struct ListDocuments {
  var customerProfileId: ID<CustomerProfile>?
  var opportunityId: ID<Opportunity>?
  var ownerId: ID<User>?
  @Trimmed @Lowercased @Length(1...50) var category: String?
  @Trimmed @Length(1...50) var tag: String?
  /// Words that must stand in title, description, tags, file name or text.
  @Trimmed @Length(1...200) var text: String?
  /// Whether to list the deleted ones instead, as long as they can be restored.
  var deleted: Bool = false
  var sort: DocumentSort = DocumentSort.updated
  var direction: SortDirection = SortDirection.descending
  @Range(1...200) var limit: Int = 50
  @Length(1...2000) var cursor: String?
  var includeTotal: Bool = false
  /// Whether to say where a picture of each is.
  var includeThumbnails: Bool = false
}

@Schema
struct SearchDocuments {
  /// Every word must stand in title, description, tags, file name or text; the last one as the beginning of a word.
  @Trimmed @Length(1...200) var query: String
  var customerProfileId: ID<CustomerProfile>?
  var opportunityId: ID<Opportunity>?
  @Range(1...50) var limit: Int = 20
}

@Schema
struct DocumentMatch {
  var document: CustomerDocument
  /// Where the first of the words stands in the document's text; absent if it stands only elsewhere.
  var excerpt: String?
}

@Schema
struct DocumentMatches {
  /// Those with the words in their titles first, then the newest.
  var items: [DocumentMatch]
}

@Schema
struct UpdateDocument {
  var id: ID<CustomerDocument>
  /// The version that the update was based on; a stale one is a conflict.
  @Minimum(1) var version: Int?
  @Trimmed @Length(1...300) var title: Patch<String>
  @Trimmed @Length(...10_000) var description: Patch<String?>
  @Trimmed @Lowercased @Length(...50) var category: Patch<String?>
  @Trimmed @Length(1...50) @Count(...50) @Unique var tags: Patch<[String]>
  @Named var customerProfileId: Patch<ID<CustomerProfile>?>
  @Named var opportunityId: Patch<ID<Opportunity>?>
  @Named var ownerId: Patch<ID<User>>
}

@Schema
struct AddDocumentVersion {
  var id: ID<CustomerDocument>
  var file: DocumentFile
  /// What is new in it.
  @Trimmed @Length(...1000) var note: String?
}

@Schema
struct DeleteDocument {
  var id: ID<CustomerDocument>
  @Minimum(1) var version: Int?
}

/// Why a document was not changed.
@Schema
enum DocumentError: ProcedureError {
  /// The document has changed since; `current` is what it is now.
  case staleVersion(current: CustomerDocument)
  /// It cannot be restored.
  case notRestorable(why: String, reason: RestoreRefusal)

  static func notRestorable(_ reason: RestoreRefusal) -> DocumentError {
    .notRestorable(why: reason.text, reason: reason)
  }

  var code: RPCErrorCode {
    switch self {
    case .staleVersion: .conflict
    case .notRestorable: .unprocessable
    }
  }

  var message: String {
    switch self {
    case .staleVersion(let current):
      """
      The document \(current.title) has changed since you read it: it is at version \(current.version); read it and \
      try again
      """
    case .notRestorable(let why, _): "The document cannot be restored: \(why)"
    }
  }
}
