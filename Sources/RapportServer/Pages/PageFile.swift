import NIOCore

/// A file of the web application, as it lies in memory.
struct PageFile: Sendable {
  /// The bytes of one form of the file, and the name of exactly those bytes.
  struct Content: Sendable {
    var bytes: ByteBuffer
    /// In double quotes, as the header carries it.
    var entityTag: String
  }

  var plain: Content
  var gzipped: Content?
  var mediaType: String
  /// Whether the file's name changes with its content, so that it may be kept for ever.
  var isImmutable: Bool
}
