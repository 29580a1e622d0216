import HTTPTypes
import Hummingbird
import NIOCore
public import Rapport
import ServiceLifecycle

extension Route {
  /// `GET /rpc/subscribe?procedure=…&input=…`: a subscription as server-sent events.
  ///
  /// `input` is JSON. Each event has its output as data, and an id where the procedure gives one; a client that comes back
  /// with the last one as `Last-Event-ID` goes on behind it. An event `failure` carries a JSON-RPC error object and ends
  /// the stream; `end` says that there is no more; a stream that ends without either is to be taken up again.
  ///
  /// A stream takes none of the slots of calls, and has no deadline. A reader who is slow stops the source; one who takes
  /// nothing for ``ServerConfiguration/writeTimeout`` loses the connection, and can resume.
  public static func subscriptions(
    _ procedures: any ProcedureEndpoint, _ configuration: StreamConfiguration = StreamConfiguration()
  ) -> Route {
    let slots = CallSlots(limit: configuration.maximumStreams)
    return Route("/rpc/subscribe") { request in
      guard request.http.method == .get else { throw Refusal.onlyGET(request.http.method.rawValue) }
      guard let slot = HeldSlot(slots) else { throw Refusal.tooManyStreams(limit: slots.limit) }
      let query = request.query
      guard let name = query["procedure"] else {
        throw RPCError(
          .badRequest, "Expected the name of a subscription: GET /rpc/subscribe?procedure=system.events&input={}")
      }
      var origin = request.origin
      origin.deadline = nil
      let position = request.http.headers[.lastEventID] ?? query["lastEventId"]
      origin.lastEventId = position.flatMap { $0.isEmpty ? nil : $0 }
      let params = query["input"].map { JSONReader(Array($0.utf8)) }
      let events = try await procedures.subscribe(name, params: params, from: origin)
      return Response(
        status: .ok,
        headers: [.contentType: "text/event-stream", .cacheControl: "no-store", .accelBuffering: "no"],
        body: ResponseBody { writer in
          try await Streaming(events: events, configuration: configuration, requestId: request.id).write(to: &writer)
          withExtendedLifetime(slot) {}
        })
    }
  }
}

/// A subscription on its way to one reader.
private struct Streaming: Sendable {
  let events: EventStream
  let configuration: StreamConfiguration
  let requestId: String

  @concurrent func write(to writer: inout any ResponseBodyWriter) async throws {
    let mailbox = StreamMailbox()
    let source = Task { [events] in
      do {
        for try await event in events {
          if Task.isCancelled { break }
          await mailbox.put(event)
        }
        mailbox.finish(.end(nil))
      } catch {
        mailbox.finish(.end(error))
      }
    }
    let heartbeat = Task { [interval = configuration.heartbeat] in
      while (try? await Task.sleep(for: interval)) != nil { mailbox.beat() }
    }
    let shutdown = Task {
      if (try? await gracefulShutdown()) != nil { mailbox.finish(.shutdown) }
    }
    defer {
      mailbox.close()
      for task in [source, heartbeat, shutdown] { task.cancel() }
    }
    try await writer.write(SSEText.retry(configuration.retryMilliseconds))
    while true {
      switch await mailbox.take() {
      case .event(let event): try await writer.write(SSEText.event(event))
      case .heartbeat: try await writer.write(SSEText.heartbeat)
      case .shutdown:
        try await writer.write(SSEText.retry(configuration.retryMilliseconds))
        return try await writer.finish(nil)
      case .end(nil):
        try await writer.write(SSEText.end)
        return try await writer.finish(nil)
      case .end(let error?):
        if Task.isCancelled { throw error }
        try await writer.write(SSEText.failure(RPCError(describing: error), requestId: requestId))
        return try await writer.finish(nil)
      }
    }
  }
}

extension Refusal {
  fileprivate static func onlyGET(_ came: String) -> Refusal {
    Refusal(
      status: .methodNotAllowed, number: -32600, code: "INVALID_REQUEST",
      message: "Subscriptions are made with GET, and \(ShownText.of(came, limit: 20)) came.", headers: ["Allow": "GET"])
  }

  fileprivate static func tooManyStreams(limit: Int) -> Refusal {
    Refusal(
      status: .serviceUnavailable, number: -32053, code: "UNAVAILABLE",
      message: "At most \(limit) subscriptions are open at one time, and so many are. Subscribe again in a while.",
      headers: ["Retry-After": "5"])
  }
}
