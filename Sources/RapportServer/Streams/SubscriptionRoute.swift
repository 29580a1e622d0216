import HTTPTypes
import Hummingbird
public import Rapport

extension Route {
  /// `GET /rpc/subscribe?procedure=…&input=…`: a subscription as server-sent events.
  ///
  /// `input` is JSON. Each event has its output as data, and an id where the procedure gives one; a client that comes back
  /// with the last one as `Last-Event-ID` goes on behind it. An event `failure` carries a JSON-RPC error object and ends
  /// the stream; `end` says that there is no more; a stream that ends without either is to be taken up again.
  ///
  /// A stream takes none of the slots of calls, and has no deadline.
  public static func subscriptions(
    _ procedures: any ProcedureEndpoint, _ streams: EventStreams = EventStreams()
  ) -> Route {
    Route("/rpc/subscribe") { request in
      guard request.http.method == .get else { throw Refusal.onlyGET(request.http.method.rawValue) }
      let place: EventStreams.Place
      do throws(RPCError) {
        place = try streams.place()
      } catch {
        throw Refusal.tooManyStreams(error)
      }
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
      let format = SSEFormat(retryMilliseconds: streams.configuration.retryMilliseconds, requestId: request.id)
      return streams.response(of: events, as: format, in: place)
    }
  }
}

extension Refusal {
  fileprivate static func onlyGET(_ came: String) -> Refusal {
    Refusal(
      status: .methodNotAllowed, number: -32600, code: "INVALID_REQUEST",
      message: "Subscriptions are made with GET, and \(ShownText.of(came, limit: 20)) came.", headers: ["Allow": "GET"])
  }

  fileprivate static func tooManyStreams(_ error: RPCError) -> Refusal {
    Refusal(
      status: .serviceUnavailable, number: error.code.number, code: error.code.rawValue, message: error.message,
      headers: ["Retry-After": "5"])
  }
}
