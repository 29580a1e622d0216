import Rapport

/// What has become of a file's bytes.
@Schema
enum StoredFileState: String, CaseIterable {
  /// They are still to come.
  case waiting
  case stored
}

/// A file that somebody has sent, or is to send.
@Schema
struct StoredFile {
  var id: ID<StoredFile>
  /// With its ending: `offer.pdf`.
  var name: String
  /// `application/pdf`.
  var mediaType: String
  /// In bytes.
  var size: Int
  /// Of the content, as 64 hexadecimal digits; absent while it is not known.
  var sha256: String?
  var state: StoredFileState
  var createdAt: Instant
  var createdBy: ID<User>
  var storedAt: Instant?
}

@Schema
struct CreateUpload {
  /// How people call the file.
  @Trimmed @Length(1...255) var name: String
  /// `application/pdf`; without one the file is bytes of no kind.
  @Trimmed @Lowercased @Length(...127)
  @Pattern(#"^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$"#, hint: "a media type such as application/pdf")
  var mediaType: String?
  /// In bytes. What comes must have this size.
  @Minimum(0) var size: Int
  /// What comes must have this hash: 64 hexadecimal digits.
  @Trimmed @Lowercased @Pattern("^[0-9a-f]{64}$", hint: "64 hexadecimal digits") var sha256: String?
}

/// Where a file is to be sent, and what lets its bearer do that.
@Schema
struct UploadTicket {
  var file: StoredFile
  /// Path and query: `PUT` the bytes there. `HEAD` tells how many have come, `PATCH` with `Upload-Offset` goes on.
  var url: String
  /// The same ticket for the header `File-Ticket`, with the URL's path.
  var ticket: String
  var expiresAt: Instant
}

@Schema
struct GetDownload {
  var id: ID<StoredFile>
  /// Whether a browser is to show the file instead of saving it. Only images and plain text are shown.
  var isInline: Bool?
}

/// Where a file is fetched, and what lets its bearer do that.
@Schema
struct DownloadTicket {
  var file: StoredFile
  /// Path and query: `GET` the bytes there, in ranges too.
  var url: String
  /// The same ticket for the header `File-Ticket`, with the URL's path.
  var ticket: String
  var expiresAt: Instant
}

@Schema
struct StoredFileKey {
  var id: ID<StoredFile>
}
