import Files
import Rapport
import Storage

/// Pictures of documents beside their names in a list.
extension Documents {
  /// An image is shown itself. One with more bytes would make the list slow.
  static let largestThumbnail: Int64 = 2 << 20

  /// The pictures of the documents' current versions that may stand in a list: each belongs to its document.
  static func thumbnails(of ids: [ID<CustomerDocument>], in reader: Reader) throws -> [FileRow] {
    try reader.fetchAll(
      """
      SELECT \(FileRow.columns(of: "f")) FROM documents d
      JOIN document_versions v ON v.document_id = d.id AND v.number = d.current_version
      JOIN files f ON f.id = coalesce(v.preview_id, v.file_id)
      WHERE d.id IN \(ids) AND f.state = \(StoredFileState.stored) AND f.size <= \(largestThumbnail)
      """
    ).filter { isPicture($0.mediaType) }
  }

  /// Says of the page's documents where their pictures are.
  static func showing(
    _ pictures: [FileRow], in page: Page<CustomerDocument>, _ call: CRMCall
  ) throws -> Page<CustomerDocument> {
    if pictures.isEmpty { return page }
    // All tickets of a quarter of an hour end together, so that they are the same, and browsers know the picture.
    let lifetime = Int64(FileService.downloadLifetime) * 1000
    let end = Instant(milliseconds: (call.now.milliseconds / lifetime + 2) * lifetime)
    var urls: [UUIDv7: String] = [:]
    for picture in pictures {
      guard let document = picture.entityId else { continue }
      urls[document] = try Files.ticket(for: picture, isInline: true, until: end, call).url
    }
    var page = page
    for index in page.items.indices { page.items[index].thumbnailUrl = urls[page.items[index].id.uuid] }
    return page
  }
}
