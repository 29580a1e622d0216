import HTTPTypes
import Hummingbird
import JSONRPC
import NIOCore
import NIOHTTP1

extension Route {
  /// `POST /rpc` for those who accept `application/jsonl`: the answers of a batch as lines, each as soon as it is there.
  ///
  /// The batch takes one of the server's slots, as any message does. Who takes no lines stops them from being written,
  /// and in the end loses the connection; who goes away cancels the calls.
  static func lines(_ endpoint: any RPCEndpoint, slots: CallSlots) -> Route {
    Route(RPCRoute.path, isExact: true) { request in
      guard request.method == .post else { throw Refusal.wrongMethod(request.method.rawValue) }
      guard request.hasJSONBody else { throw Refusal.wrongContentType(request.http.headers[.contentType]) }
      let message = try await request.body()
      let slot = try await HeldSlot(waitingFor: slots)
      let lines = endpoint.lines(answering: message, from: request.origin)
      // With the first line it is known what goes before it: a session that began.
      guard let first = await lines.first(where: { _ in true }) else { return Response(status: .noContent) }
      return Response(
        status: .ok, headers: [.contentType: mediaType, .cacheControl: "no-store"],
        body: ResponseBody { writer in
          try await writer.write(ByteBuffer(bytes: first + [newline]))
          for await line in lines { try await writer.write(ByteBuffer(bytes: line + [newline])) }
          try await writer.finish(nil)
          withExtendedLifetime(slot) {}
        })
    }
  }

  private static let newline = UInt8(ascii: "\n")
  fileprivate static let mediaType = "application/jsonl"
}

extension HTTPRequestHead {
  /// Whether it is a call that wants its answers as lines.
  var asksForLines: Bool {
    guard let accepted = headers.first(name: "Accept"), accepted.utf8.count >= Route.mediaType.utf8.count else {
      return false
    }
    return accepted.split(at: ",").contains { type in
      let parts = type.split(at: ";").map(\.trimmed)
      return parts.first?.lowercased() == Route.mediaType && !parts.contains("q=0")
    }
  }
}
