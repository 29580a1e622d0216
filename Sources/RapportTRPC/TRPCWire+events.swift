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
  func events(of call: TRPCCall, _ request: RouteRequest) async -> Response {
    let format = TRPCEventFormat(path: call.path, requestId: request.id)
    let headers: HTTPFields = Self.headers(type: "text/event-stream", cacheControl: "no-cache, no-transform")
    do throws(TRPCFailure) {
      if let refusal = call.refusal { throw refusal }
      do throws(RPCError) {
        let place = try streams.place()
        let events = try await procedures.subscribe(
          call.path, params: call.input.map { JSONReader($0) }, from: call.origin(request.origin))
        return streams.response(of: events, as: format, in: place, headers: headers)
      } catch {
        throw TRPCFailure(error, path: call.path)
      }
    } catch {
      var body = format.beginning
      body.writeImmutableBuffer(format.failure(error))
      return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
    }
  }
}

struct TRPCEventFormat: EventFormat {
  let path: String
  let requestId: String

  /// After how long a silence the client comes back by itself: three heartbeats.
  static let reconnectAfterInactivity = 45_000

  var beginning: ByteBuffer {
    ByteBuffer(
      string: "event: connected\ndata: {\"reconnectAfterInactivityMs\":\(Self.reconnectAfterInactivity)}\n\n")
  }
  var heartbeat: ByteBuffer { ByteBuffer(string: "event: ping\ndata: \n\n") }
  var end: ByteBuffer { ByteBuffer(string: "event: return\ndata: \n\n") }
  /// Nothing: an `EventSource` that loses its connection comes back.
  var pause: ByteBuffer { ByteBuffer() }

  /// A position that has moved without an event is a ping with an id: the client's source remembers it.
  func event(_ event: EventStream.Event) -> ByteBuffer {
    var message = ByteBuffer(string: event.isMark ? "event: ping\ndata: " : "data: ")
    message.writeBytes(event.data)
    if let id = event.id { message.writeString("\nid: \(id)") }
    message.writeString("\n\n")
    return message
  }

  func failure(_ error: RPCError) -> ByteBuffer { failure(TRPCFailure(error, path: path)) }

  func failure(_ failure: TRPCFailure) -> ByteBuffer {
    var message = ByteBuffer(string: "event: serialized-error\ndata: ")
    message.writeBytes(failure.shape(requestId: requestId))
    message.writeString("\n\n")
    return message
  }
}
