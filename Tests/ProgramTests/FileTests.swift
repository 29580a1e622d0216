import Foundation
import Testing

/// Files in and out, through the program.
@Suite(.serialized) struct FileTests {
  struct Upload {
    var id, url: String
  }

  func upload(_ program: Program, _ url: String, key: String, _ params: String) async throws -> Upload {
    let answer = try await program.call(url, "files.createUpload", params, key: key)
    let path: String = try answer.value("result", "url")
    return Upload(id: try answer.value("result", "file", "id"), url: url + path)
  }

  @Test func aFileComesAndGoesWholeAndInRanges() async throws {
    let program = try Program()
    let users = try await program.demo()
    let key = users.key("rep")
    let (path, data) = try program.content(1_500_000)
    try await program.serve { url, _ in
      let upload = try await upload(
        program, url, key: key, #"{"name": "Angebot – 5 €.pdf", "mediaType": "application/pdf", "size": 1500000}"#)
      let early = try await program.call(url, "files.getDownload", #"{"id": "\#(upload.id)"}"#, key: key)
      #expect(early.text.contains("PRECONDITION_FAILED"))
      let sent = try await program.http(["-T", path, upload.url])
      #expect(sent.status == 201, "\(sent.text)")
      let again = try await program.http(["-T", path, upload.url])
      #expect(again.status == 409, "\(again.text)")
      let file = try await program.call(url, "files.getFile", #"{"id": "\#(upload.id)"}"#, key: key)
      #expect(try file.value("result", "state") == "stored")
      let hash: String = try file.value("result", "sha256")
      #expect(try sent.value("sha256") == hash)
      #expect(program.names(in: program.database + "-files/contents").map { $0.suffix(64) } == [hash[...]])

      let ticket = try await program.call(url, "files.getDownload", #"{"id": "\#(upload.id)"}"#, key: key)
      let link = url + (try ticket.value("result", "url") as String)
      let whole = try await program.http([link])
      #expect(whole.status == 200 && whole.body == data)
      #expect(whole.headers["etag"] == "\"\(hash)\"")
      #expect(whole.headers["content-type"] == "application/pdf")
      #expect(whole.headers["x-content-type-options"] == "nosniff")
      #expect(whole.headers["content-security-policy"]?.contains("sandbox") == true)
      #expect(
        whole.headers["content-disposition"]
          == #"attachment; filename="Angebot _ 5 _.pdf"; filename*=UTF-8''Angebot%20%E2%80%93%205%20%E2%82%AC.pdf"#)
      let head = try await program.http(["-I", link])
      #expect(head.status == 200 && head.headers["content-length"] == "1500000")

      let cases: [(String, Int, Range<Int>?, String?)] = [
        ("bytes=0-0", 206, 0..<1, "bytes 0-0/1500000"), ("bytes=1499990-", 206, 1_499_990..<1_500_000, nil),
        ("bytes=-10", 206, 1_499_990..<1_500_000, "bytes 1499990-1499999/1500000"),
        ("bytes=100-99999999", 206, 100..<1_500_000, nil), ("bytes=1500000-", 416, nil, "bytes */1500000"),
        ("bytes=5-2", 200, 0..<1_500_000, nil), ("lines=1-2", 200, 0..<1_500_000, nil),
      ]
      for (range, status, part, contentRange) in cases {
        let answer = try await program.http(["-H", "Range: \(range)", link])
        #expect(answer.status == status, "\(range)")
        if let part { #expect(answer.body == data[part], "\(range)") }
        if let contentRange { #expect(answer.headers["content-range"] == contentRange, "\(range)") }
      }
      let several = try await program.http(["-H", "Range: bytes=0-3,10-12", link])
      #expect(several.status == 206)
      #expect(several.headers["content-type"]?.hasPrefix("multipart/byteranges; boundary=") == true)
      #expect(several.body.range(of: Data("Content-Range: bytes 10-12/1500000\r\n\r\n".utf8) + data[10..<13]) != nil)
      #expect(several.headers["content-length"] == "\(several.body.count)")
      let known = try await program.http(["-H", "If-None-Match: \"\(hash)\"", link])
      #expect(known.status == 304 && known.body.isEmpty)
      let other = try await program.http(["-H", "Range: bytes=0-3", "-H", "If-Range: \"other\"", link])
      #expect(other.status == 200)

      let deleted = try await program.call(url, "files.deleteFile", #"{"id": "\#(upload.id)"}"#, key: key)
      #expect(!deleted.text.contains("error"), "\(deleted.text)")
      #expect(try await program.http([link]).status == 404)
    }
  }

  @Test func anUploadGoesOnAfterAnInterruptionAndAKill() async throws {
    let program = try Program()
    let users = try await program.demo()
    let key = users.key("rep")
    let (path, data) = try program.content(900_000, seed: 2)
    let first = program.folder.appending(path: "first").path
    let rest = program.folder.appending(path: "rest").path
    try data[..<300_000].write(to: URL(filePath: first))
    try data[300_000...].write(to: URL(filePath: rest))
    let link = try await program.serve { url, server in
      let upload = try await upload(program, url, key: key, #"{"name": "a.bin", "size": 900000}"#)
      let part = try await program.http(["-T", first, "-H", "Upload-Complete: ?0", upload.url])
      #expect(part.status == 204 && part.headers["upload-offset"] == "300000")
      try await server.end(SIGKILL)
      return upload.url
    }
    try await program.serve { url, _ in
      let link = url + "/" + link.split(separator: "/", maxSplits: 2)[2]
      let progress = try await program.http(["-I", link])
      #expect(progress.status == 204 && progress.headers["upload-offset"] == "300000")
      #expect(progress.headers["upload-complete"] == "?0")
      let wrong = try await program.http(["-X", "PATCH", "-T", rest, "-H", "Upload-Offset: 5", link])
      #expect(wrong.status == 409 && wrong.headers["upload-offset"] == "300000")
      let end = try await program.http(
        ["-X", "PATCH", "-T", rest, "-H", "Upload-Offset: 300000", "-H", "Upload-Complete: ?1", link])
      #expect(end.status == 201, "\(end.text)")
      let done = try await program.http(["-I", link])
      #expect(done.headers["upload-complete"] == "?1")
      // The same content once more is kept once.
      let twin = try await upload(program, url, key: key, #"{"name": "b.bin", "size": 900000}"#)
      let ranged = try await program.http(
        ["-T", path, "-H", "Content-Range: bytes 0-899999/900000", twin.url])
      #expect(ranged.status == 201)
      #expect(program.names(in: program.database + "-files/contents").count == 1)
      #expect(program.names(in: program.database + "-files/uploads").isEmpty)
    }
  }

  @Test func whatIsNotWhatWasAnnouncedIsNotKept() async throws {
    let program = try Program()
    let users = try await program.demo()
    let key = users.key("rep")
    let (path, _) = try program.content(1000)
    try await program.serve("--maximum-file-size", "5000") { url, _ in
      let zeros = String(repeating: "0", count: 64)
      for params in [
        #"{"name": "a", "size": 1000, "sha256": "\#(zeros)"}"#, #"{"name": "a", "size": 1001}"#,
      ] {
        let upload = try await upload(program, url, key: key, params)
        let answer = try await program.http(["-T", path, upload.url])
        #expect(answer.status == 422, "\(params): \(answer.text)")
        #expect(program.names(in: program.database + "-files").filter { $0 != "lock" }.isEmpty)
      }
      let small = try await upload(program, url, key: key, #"{"name": "a", "size": 10}"#)
      #expect(try await program.http(["-T", path, small.url]).status == 413)
      let large = try await program.call(url, "files.createUpload", #"{"name": "a", "size": 5001}"#, key: key)
      #expect(large.text.contains("PAYLOAD_TOO_LARGE"))
      // Tickets that are none, another file's, or for the other direction.
      let other = try await upload(program, url, key: key, #"{"name": "a", "size": 1000}"#)
      let ticket = try #require(other.url.split(separator: "=").last)
      let requests: [([String], Int)] = [
        ([url + "/files/\(small.id)"], 401), ([url + "/files/\(small.id)?ticket=\(ticket)"], 403),
        ([other.url + "A"], 401), ([other.url.replacing("ticket=", with: "ticket=e")], 401), ([other.url], 405),
        ([url + "/files/..%2f..%2fetc?ticket=\(ticket)"], 404), ([url + "/files"], 404),
      ]
      for (arguments, status) in requests {
        let answer = try await program.http(arguments)
        #expect(answer.status == status, "\(arguments): \(answer.text)")
      }
      let viewer = try await program.call(
        url, "files.createUpload", #"{"name": "a", "size": 1}"#, key: users.key("viewer"))
      #expect(viewer.text.contains("FORBIDDEN"))
      let header = try await program.http(
        ["-T", path, "-H", "File-Ticket: \(ticket)", url + "/files/\(other.id)"])
      #expect(header.status == 201)
    }
  }
}
