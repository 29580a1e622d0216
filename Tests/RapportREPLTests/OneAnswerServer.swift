import Dispatch
import Foundation
import Synchronization

/// Answers the first request on a port of its own with fixed text; with no status, never.
final class OneAnswerServer: Sendable {
  private let listener: CInt
  private let state = Mutex((request: "", connection: CInt(-1)))
  private let arrivals = AsyncStream.makeStream(of: Void.self)
  let url: URL

  struct NoPort: Error {}

  init(status: String?, body: String) throws {
    #if canImport(Glibc)
    listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    #else
    listener = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 1) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard isBound, let url = URL(string: "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))/rpc") else {
      throw NoPort()
    }
    self.url = url
    Thread { [self] in
      let connection = accept(listener, nil, nil)
      let request = Self.readRequest(connection)
      state.withLock { $0 = (request, connection) }
      arrivals.continuation.yield()
      guard let status else { return }
      let answer = "HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
      _ = Array(answer.utf8).withUnsafeBytes { write(connection, $0.baseAddress, $0.count) }
    }.start()
  }

  deinit {
    close(listener)
    close(state.withLock { $0.connection })
  }

  var request: String { state.withLock { $0.request } }

  func waitForRequest() async { for await _ in arrivals.stream { return } }

  private static func readRequest(_ connection: CInt) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(connection, &buffer, buffer.count)
      if count <= 0 { break }
      bytes += buffer.prefix(count)
      let text = String(decoding: bytes, as: UTF8.self)
      guard let head = text.range(of: "\r\n\r\n") else { continue }
      let lengthLine = text[..<head.lowerBound].split(separator: "\r\n").first {
        $0.lowercased().hasPrefix("content-length")
      }
      let length = lengthLine.flatMap { Int($0.split(separator: ":")[1].filter(\.isNumber)) } ?? 0
      if text[head.upperBound...].utf8.count >= length { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
