public import Files
public import Foundation
import NIOCore
import Synchronization

/// Contents as objects of a bucket: `contents/ab/cd/abcd…`. An upload is a multipart upload of `uploads/{id}`, whose parts
/// the store keeps; when it is complete, it is copied to the name of its content.
public struct S3FileStore: FileStore {
  /// Which bucket, and by which right.
  public struct Configuration: Sendable {
    /// `https://s3.eu-central-1.amazonaws.com`, without a slash at the end.
    public var endpoint: String
    public var bucket: String
    /// Before each key: empty, or with a slash at the end.
    public var prefix: String
    public var signature: SignatureV4
    /// The size of an upload's parts: S3 takes none below 5 MiB but the last.
    public var partSize = 5 << 20

    public init(endpoint: String, bucket: String, prefix: String = "", signature: SignatureV4) {
      self.endpoint = endpoint
      self.bucket = bucket
      self.prefix = prefix
      self.signature = signature
    }

    /// With the port, as the header `Host` has it.
    var host: String {
      String(endpoint.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).last ?? "")
    }
  }

  let client: S3Client

  public var description: String {
    "s3://\(client.configuration.bucket)/\(client.configuration.prefix) at \(client.configuration.endpoint)"
  }

  public init(_ configuration: Configuration) { client = S3Client(configuration: configuration) }

  static func key(of content: ContentHash) -> String {
    let digits = content.description
    return "contents/\(digits.prefix(2))/\(digits.dropFirst(2).prefix(2))/\(digits)"
  }

  static func key(of upload: UploadID) -> String { "uploads/\(upload)" }

  // MARK: Uploads

  public func open(_ upload: UploadID) async throws -> any FileUpload {
    try await S3Upload(Self.key(of: upload), client)
  }

  public func keptBytes(of upload: UploadID) async throws -> Int64 {
    try await S3Upload(Self.key(of: upload), client).offset
  }

  public func discard(_ upload: UploadID) async throws {
    try await S3Upload(Self.key(of: upload), client).discard()
  }

  public func openUploads() async throws -> [(id: UploadID, changedAt: Date)] {
    let prefix = client.configuration.prefix + "uploads/"
    let text = try await client.send(.GET, "", query: [("prefix", prefix), ("uploads", "")]).text()
    var found = XMLText.elements("Upload", in: text).compactMap { Self.upload($0, "Initiated", prefix) }
    try await forEachObject("uploads/") { object in
      if let upload = Self.upload(object, "LastModified", prefix) { found.append(upload) }
    }
    return found
  }

  private static func upload(_ element: Substring, _ date: String, _ prefix: String) -> (id: UploadID, changedAt: Date)?
  {
    guard let key = XMLText.values("Key", in: element).first, key.hasPrefix(prefix),
      let id = UploadID(key.dropFirst(prefix.count)),
      let date = XMLText.values(date, in: element).first.flatMap(XMLText.date)
    else { return nil }
    return (id, date)
  }

  // MARK: Contents

  public func size(of content: ContentHash) async throws -> Int64? {
    let answer = try await client.send(.HEAD, Self.key(of: content), mayBeMissing: true)
    return answer.status == .notFound ? nil : answer.headers.first(name: "Content-Length").flatMap { Int64($0) }
  }

  public func pieces(of content: ContentHash, _ range: Range<Int64>) async throws -> FilePieces {
    guard !range.isEmpty else { return FilePieces { nil } }
    let answer = try await client.send(
      .GET, Self.key(of: content), headers: [("Range", "bytes=\(range.lowerBound)-\(range.upperBound - 1)")])
    let body = BodyReader(answer.body)
    return FilePieces { try await body.next() }
  }

  public func forEachContent(_ body: (StoredContent) async throws -> Void) async throws {
    try await forEachObject("contents/") { object in
      guard let key = XMLText.values("Key", in: object).first, let hash = ContentHash(key.suffix(64)),
        let size = XMLText.values("Size", in: object).first.flatMap({ Int64($0) }),
        let date = XMLText.values("LastModified", in: object).first.flatMap(XMLText.date)
      else { return }
      try await body(StoredContent(hash: hash, size: size, storedAt: date))
    }
  }

  private func forEachObject(_ prefix: String, _ body: (Substring) async throws -> Void) async throws {
    var token: String?
    repeat {
      var query = [("list-type", "2"), ("prefix", client.configuration.prefix + prefix)]
      if let token { query.append(("continuation-token", token)) }
      let text = try await client.send(.GET, "", query: query).text()
      for object in XMLText.elements("Contents", in: text) { try await body(object) }
      token = XMLText.values("NextContinuationToken", in: text).first
    } while token != nil
  }

  @discardableResult
  public func delete(_ content: ContentHash, unlessStoredSince moment: Date) async throws -> Bool {
    let key = Self.key(of: content)
    // The listing by the exact key tells the time in a form that is easier to read than a header's.
    var storedAt: Date?
    try await forEachObject(key) { object in
      storedAt = XMLText.values("LastModified", in: object).first.flatMap(XMLText.date)
    }
    guard let storedAt, storedAt < moment else { return false }
    _ = try await client.send(.DELETE, key)
    return true
  }

  public func check() async throws {
    let key = "uploads/.check-\(UInt64.random(in: .min ... .max))"
    _ = try await client.send(.PUT, key, body: ByteBuffer(string: "check"))
    _ = try await client.send(.DELETE, key)
  }
}
