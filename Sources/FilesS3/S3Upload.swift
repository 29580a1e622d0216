import AsyncHTTPClient
import Crypto
import Files
import Foundation
import NIOCore

/// A multipart upload. What does not fill a part yet is held in memory, and is not kept when the upload is interrupted: who
/// sends asks how far it is.
final class S3Upload: FileUpload, @unchecked Sendable {
  // In the hands of one task at a time, as the protocol says.
  private struct Part {
    var number: Int
    var tag: String
    var size: Int64
  }

  private let key: String
  private let client: S3Client
  private var uploadId: String?
  private var parts: [Part] = []
  private var buffer = ByteBuffer()
  /// Nil when bytes came before that have not been seen here: they are read again at the end.
  private var hash: SHA256? = SHA256()

  var offset: Int64 { parts.reduce(Int64(buffer.readableBytes)) { $0 + $1.size } }

  init(_ key: String, _ client: S3Client) async throws {
    self.key = key
    self.client = client
    let fullKey = client.configuration.prefix + key
    let text = try await client.send(.GET, "", query: [("prefix", fullKey), ("uploads", "")]).text()
    uploadId = XMLText.elements("Upload", in: text)
      .first { XMLText.values("Key", in: $0).first == fullKey }.flatMap { XMLText.values("UploadId", in: $0).first }
    guard let uploadId else { return }
    let list = try await client.send(.GET, key, query: [("uploadId", uploadId)], mayBeMissing: true).text()
    for element in XMLText.elements("Part", in: list) {
      guard let number = XMLText.values("PartNumber", in: element).first.flatMap({ Int($0) }),
        let tag = XMLText.values("ETag", in: element).first,
        let size = XMLText.values("Size", in: element).first.flatMap({ Int64($0) })
      else { continue }
      parts.append(Part(number: number, tag: tag, size: size))
    }
    if !parts.isEmpty { hash = nil }
  }

  func restart() async throws {
    try await abort()
    parts = []
    buffer.clear()
    hash = SHA256()
  }

  private func abort() async throws {
    guard let uploadId else { return }
    _ = try await client.send(.DELETE, key, query: [("uploadId", uploadId)], mayBeMissing: true)
    self.uploadId = nil
  }

  func append(_ bytes: ByteBuffer) async throws {
    var bytes = bytes
    bytes.withUnsafeReadableBytes { hash?.update(bufferPointer: $0) }
    buffer.writeBuffer(&bytes)
    while buffer.readableBytes >= client.configuration.partSize {
      guard let part = buffer.readSlice(length: client.configuration.partSize) else { return }
      try await send(part)
      buffer.discardReadBytes()
    }
  }

  private func send(_ bytes: ByteBuffer) async throws {
    let id = try await begun()
    let number = (parts.last?.number ?? 0) + 1
    let answer = try await client.send(
      .PUT, key, query: [("partNumber", "\(number)"), ("uploadId", id)], body: bytes)
    guard let tag = answer.headers.first(name: "ETag") else {
      throw FileStoreError.failed("The store has not said what it took.")
    }
    parts.append(Part(number: number, tag: tag, size: Int64(bytes.readableBytes)))
  }

  private func begun() async throws -> String {
    if let uploadId { return uploadId }
    let text = try await client.send(.POST, key, query: [("uploads", "")]).text()
    guard let id = XMLText.values("UploadId", in: text).first else {
      throw FileStoreError.failed("The store has not begun the upload.")
    }
    uploadId = id
    return id
  }

  @discardableResult
  func suspend() async throws -> Int64 {
    buffer.clear()
    return offset
  }

  func finish(_ expected: ExpectedContent) async throws -> StoredContent {
    let size = offset
    if buffer.readableBytes > 0 || parts.isEmpty { try await send(buffer) }
    buffer.clear()
    let id = try await begun()
    let list = parts.map { "<Part><PartNumber>\($0.number)</PartNumber><ETag>\($0.tag)</ETag></Part>" }.joined()
    let message = "<CompleteMultipartUpload>\(list)</CompleteMultipartUpload>"
    _ = try await client.send(.POST, key, query: [("uploadId", id)], body: ByteBuffer(string: message))
    uploadId = nil
    do {
      let content: ContentHash
      if let hash { content = ContentHash(hash.finalize()) } else { content = try await hashOfObject() }
      try expected.check(size: size, hash: content)
      let source = "/\(client.configuration.bucket)/\(client.configuration.prefix)\(key)"
      _ = try await client.send(
        .PUT, S3FileStore.key(of: content),
        headers: [("X-Amz-Copy-Source", SignatureV4.encoded(source, keepingSlashes: true))])
      try await removeObject()
      return StoredContent(hash: content, size: size, storedAt: Date())
    } catch {
      try await removeObject()
      throw error
    }
  }

  private func hashOfObject() async throws -> ContentHash {
    var hash = SHA256()
    let body = BodyReader(try await client.send(.GET, key).body)
    while let piece = try await body.next() { piece.withUnsafeReadableBytes { hash.update(bufferPointer: $0) } }
    return ContentHash(hash.finalize())
  }

  private func removeObject() async throws { _ = try await client.send(.DELETE, key, mayBeMissing: true) }

  func discard() async throws {
    try await abort()
    try await removeObject()
    parts = []
    buffer.clear()
  }
}

/// A body piece by piece, in the hands of one task.
final class BodyReader: @unchecked Sendable {
  private var iterator: HTTPClientResponse.Body.AsyncIterator

  init(_ body: HTTPClientResponse.Body) { iterator = body.makeAsyncIterator() }

  func next() async throws -> ByteBuffer? {
    nonisolated(unsafe) var iterator = iterator
    let piece = try await iterator.next()
    self.iterator = iterator
    return piece
  }
}
