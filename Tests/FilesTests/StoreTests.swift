import Files
import FilesS3
import Foundation
import NIOCore
import Programs
import Testing

/// What every store must do, tried on a folder and on an S3 server (moto's) that runs as long as the suite does.
@Suite(.serialized) struct StoreTests {
  enum Engine: CaseIterable { case disk, s3 }

  private func withStore(_ engine: Engine, _ body: (any FileStore) async throws -> Void) async throws {
    switch engine {
    case .disk:
      let folder = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: folder) }
      try await body(DiskFileStore(folder: folder.path))
    case .s3:
      let server = try await MotoServer()
      do {
        var configuration = S3FileStore.Configuration(
          endpoint: server.url, bucket: "files", prefix: "a b/",
          signature: SignatureV4(accessKey: "test", secretKey: "test", region: "us-east-1"))
        configuration.partSize = 5 << 20
        try await body(S3FileStore(configuration))
        try await server.end()
      } catch {
        try await server.end()
        throw error
      }
    }
  }

  private static func bytes(_ count: Int, _ seed: UInt8) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) ^ seed }
  }

  private func read(_ store: any FileStore, _ hash: ContentHash, _ range: Range<Int64>) async throws -> [UInt8] {
    var found: [UInt8] = []
    let pieces = try await store.pieces(of: hash, range)
    while let piece = try await pieces.next() { found += piece.readableBytesView }
    return found
  }

  @Test(arguments: Engine.allCases) func contentComesInPartsAndGoesOutInRanges(engine: Engine) async throws {
    try await withStore(engine) { store in
      try await store.check()
      let content = Self.bytes(6_000_000, 1)
      let id = try #require(UploadID("0198-a"))
      #expect(try await store.keptBytes(of: id) == 0)
      let first = try await store.open(id)
      try await first.append(ByteBuffer(bytes: content[..<5_500_000]))
      let kept = try await first.suspend()
      #expect(kept > 5_000_000)
      #expect(try await store.keptBytes(of: id) == kept)
      #expect(try await store.openUploads().map(\.id) == [id])
      let second = try await store.open(id)
      #expect(second.offset == kept)
      try await second.append(ByteBuffer(bytes: content[Int(kept)...]))
      let stored = try await second.finish(ExpectedContent(size: 6_000_000))
      #expect(try await store.size(of: stored.hash) == 6_000_000)
      #expect(try await read(store, stored.hash, 0..<6_000_000) == content)
      #expect(try await read(store, stored.hash, 5_999_990..<6_000_000) == Array(content.suffix(10)))
      #expect(try await read(store, stored.hash, 7..<7).isEmpty)
      #expect(try await store.openUploads().isEmpty)

      // The same once more is the same content.
      let twin = try await store.open(try #require(UploadID("0198-b")))
      try await twin.append(ByteBuffer(bytes: content))
      #expect(try await twin.finish(ExpectedContent(hash: stored.hash)).hash == stored.hash)
      var all: [ContentHash] = []
      try await store.forEachContent { all.append($0.hash) }
      #expect(all == [stored.hash])

      #expect(try await !store.delete(stored.hash, unlessStoredSince: Date(timeIntervalSinceNow: -3600)))
      #expect(try await store.delete(stored.hash, unlessStoredSince: Date(timeIntervalSinceNow: 3600)))
      #expect(try await store.size(of: stored.hash) == nil)
      #expect(try await !store.delete(stored.hash, unlessStoredSince: Date(timeIntervalSinceNow: 3600)))
    }
  }

  @Test(arguments: Engine.allCases) func whatIsNotExpectedLeavesNothing(engine: Engine) async throws {
    try await withStore(engine) { store in
      let id = try #require(UploadID("0198-c"))
      for expected in [ExpectedContent(size: 3), ExpectedContent(hash: ContentHash(String(repeating: "0", count: 64)))]
      {
        let upload = try await store.open(id)
        try await upload.append(ByteBuffer(string: "abcd"))
        await #expect(throws: FileStoreError.self) { _ = try await upload.finish(expected) }
        #expect(try await store.keptBytes(of: id) == 0)
      }
      let again = try await store.open(id)
      try await again.append(ByteBuffer(string: "wrong"))
      try await again.restart()
      #expect(again.offset == 0)
      let nothing = try await again.finish(ExpectedContent(size: 0))
      #expect(nothing.hash.description.hasPrefix("e3b0c44298fc1c14"))
      #expect(try await store.size(of: nothing.hash) == 0)
      let given = try await store.open(id)
      try await given.append(ByteBuffer(string: "x"))
      try await given.discard()
      #expect(try await store.openUploads().isEmpty)
      #expect(try await store.keptBytes(of: id) == 0)
    }
  }

  @Test func onlyOneMayHaveAnUploadOpen() async throws {
    try await withStore(.disk) { store in
      let id = try #require(UploadID("0198-d"))
      let upload = try await store.open(id)
      await #expect(throws: FileStoreError.self) { _ = try await store.open(id) }
      try await upload.suspend()
      try await store.open(id).discard()
    }
  }

  @Test(arguments: ["", "../x", "a/b", "A", "a.b", "ä", String(repeating: "a", count: 65)])
  func noPathNamesAnUpload(text: String) { #expect(UploadID(text) == nil) }
}

/// moto's S3, started on a port of its own, with a bucket `files`; it runs as long as there is this value.
struct MotoServer {
  let url: String
  private let running: Running

  init() async throws {
    let python = ProcessInfo.processInfo.environment["RAPPORT_PYTHON"] ?? "python3"
    // It tells its port by itself, so that no other process can take it in between.
    let script = """
      import sys
      from moto.server import ThreadedMotoServer
      import urllib.request
      server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
      server.start()
      url = "http://127.0.0.1:%d" % server.get_host_and_port()[1]
      urllib.request.urlopen(urllib.request.Request(url + "/files", method="PUT")).read()
      print(url, flush=True)
      sys.stdin.read()
      """
    running = try await Command(python, "-c", script).start()
    url = running.firstLine
    try #require(url.hasPrefix("http"), "moto does not start")
  }

  func end() async throws { try await running.end(SIGKILL) }
}
