import HTTPTypes
import Hummingbird
import NIOCore
import Rapport
import RapportServer

/// Subscriptions: server-sent events as `httpSubscriptionLink` reads them.
///
/// `connected` comes first, then a message for each event with its id, and `return` when the procedure has no more. What
/// refuses or ends the subscription is the event `serialized-error`: an `EventSource` shows no body of a failed request.
extension TRPCWire {
  func events(of call: TRPCCall, _ request: RouteRequest) -> Response {
    var headers = Self.headers(type: "text/event-stream")
    headers[.cacheControl] = "no-cache, no-transform"
    if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
    let procedures = procedures
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { writer in
        try await writer.write(ByteBuffer(string: "event: connected\ndata: {}\n\n"))
        do {
          if let refusal = call.refusal { throw refusal }
          let events = try await procedures.subscribe(
            call.path, params: call.input.map { JSONReader($0) }, from: call.origin(request.origin))
          for try await event in events {
            try await writer.write(Self.message(of: event))
          }
          try await writer.write(ByteBuffer(string: "event: return\ndata: \n\n"))
        } catch let error as TRPCFailure {
          try await writer.write(Self.message(of: error, request))
        } catch let error as RPCError {
          try await writer.write(Self.message(of: TRPCFailure(error, path: call.path), request))
        }
        try await writer.finish(nil)
      })
  }

  /// A position that has moved without an event is a ping with an id: the client's source remembers it.
  private static func message(of event: EventStream.Event) -> ByteBuffer {
    var message = ByteBuffer(string: event.isMark ? "event: ping\ndata: " : "data: ")
    message.writeBytes(event.data)
    if let id = event.id { message.writeString("\nid: \(id)") }
    message.writeString("\n\n")
    return message
  }

  private static func message(of failure: TRPCFailure, _ request: RouteRequest) -> ByteBuffer {
    var message = ByteBuffer(string: "event: serialized-error\ndata: ")
    message.writeBytes(failure.shape(requestId: request.id))
    message.writeString("\n\n")
    return message
  }
}
