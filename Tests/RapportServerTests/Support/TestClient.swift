import NIOCore
import NIOPosix

/// Speaks HTTP/1.1, or whatever a test wants, through a socket.
struct TestClient {
  private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
  private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
  private let channel: any Channel
  private var buffer = ""

  static func connected<T>(port: Int, _ body: (inout TestClient) async throws -> T) async throws
    -> T
  {
    let stream = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelOption(.allowRemoteHalfClosure, value: true)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
            wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
        }
      }
    return try await stream.executeThenClose { inbound, outbound in
      var client = TestClient(
        inbound: inbound.makeAsyncIterator(), outbound: outbound, channel: stream.channel)
      return try await body(&client)
    }
  }

  func send(_ text: String) async throws { try await outbound.write(ByteBuffer(string: text)) }

  func close() async throws { try await channel.close() }

  /// Sends no more, and still listens.
  func finishSending() async throws { outbound.finish() }

  /// Reads something, and keeps it.
  mutating func peek() async throws { try await readMore() }

  func send(_ method: String, _ path: String, _ headers: [String: String] = [:], body: String? = nil) async throws {
    var text = "\(method) \(path) HTTP/1.1\r\n"
    var headers = headers
    if headers["Host"] == nil { headers["Host"] = "localhost" }
    if let body { headers["Content-Length"] = "\(body.utf8.count)" }
    for (name, value) in headers { text += "\(name): \(value)\r\n" }
    try await send(text + "\r\n" + (body ?? ""))
  }

  mutating func exchange(
    _ method: String, _ path: String, _ headers: [String: String] = [:], body: String? = nil
  ) async throws -> Answer {
    try await send(method, path, headers, body: body)
    return try await answer(toHead: method == "HEAD")
  }

  /// The next answer.
  mutating func answer(toHead: Bool = false) async throws -> Answer {
    while buffer.firstRange(of: "\r\n\r\n") == nil { try await readMore() }
    guard let end = buffer.firstRange(of: "\r\n\r\n") else { throw Ended() }
    var answer = try Answer(head: buffer[..<end.lowerBound])
    buffer = String(buffer[end.upperBound...])
    let length = toHead || answer.status == 304 ? 0 : Int(answer.headers["content-length"] ?? "0") ?? 0
    while buffer.utf8.count < length { try await readMore() }
    answer.body = String(decoding: Array(buffer.utf8.prefix(length)), as: UTF8.self)
    buffer = String(decoding: Array(buffer.utf8.dropFirst(length)), as: UTF8.self)
    return answer
  }

  /// All that still comes until the server closes the connection.
  mutating func readToEnd() async -> String {
    while (try? await readMore()) != nil {}
    return buffer
  }

  /// Reads the lines of a stream's body up to the first that `isLast` says; the head and the chunks' sizes are left out.
  mutating func lines(upTo isLast: (Substring) -> Bool) async throws -> [Substring] {
    var lines: [Substring] = []
    while true {
      while let end = buffer.utf8.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Substring(decoding: Array(buffer.utf8[..<end]), as: UTF8.self)
        buffer = String(decoding: Array(buffer.utf8[end...].dropFirst()), as: UTF8.self)
        // Lines of events end without a carriage return, HTTP's with one.
        if line.utf8.last == UInt8(ascii: "\r") { continue }
        lines.append(line)
        if isLast(line) { return lines }
      }
      try await readMore()
    }
  }

  private mutating func readMore() async throws {
    guard let part = try await inbound.next(isolation: #isolation) else { throw Ended() }
    buffer += String(buffer: part)
  }

  /// The server closed the connection.
  struct Ended: Error {}
}
