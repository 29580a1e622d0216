import HTTPTypes
import Hummingbird
import NIOCore
public import Rapport
public import RapportServer

/// tRPC 11's HTTP protocol over the procedures of an application, so that a frontend keeps its tRPC client.
///
/// ```swift
/// Server(endpoint: RPCService(procedures), routes: [TRPCWire(procedures).route()], …)
/// ```
///
/// Queries come by GET with `input`, mutations by POST, both in batches with `batch=1`; with `trpc-accept:
/// application/jsonl` a batch's answers are sent as they finish, and a subscription is a stream of server-sent events.
/// There is no transformer: values have the form that they have on every wire. `AppRouter` in `typescript/trpc.ts` is
/// the type for it.
public struct TRPCWire: Sendable {
  public struct Options: Sendable {
    /// Whether queries and subscriptions may come by POST, too: for inputs that no address holds. Mutations never come
    /// by GET.
    public var allowsMethodOverride = false
    /// How many calls a batch may hold.
    public var maximumBatch = 100
    /// The most bytes of a body.
    public var maximumBodySize = 1 << 20

    public init() {}
  }

  let procedures: any ProcedureEndpoint
  let options: Options
  let streams: EventStreams
  private let catalogue: TRPCCatalogue

  /// - Parameter streams: shared with the other wires that have subscriptions.
  public init(
    _ procedures: any ProcedureEndpoint, options: Options = Options(), streams: EventStreams = EventStreams()
  ) {
    self.procedures = procedures
    self.options = options
    self.streams = streams
    catalogue = TRPCCatalogue(procedures.contract)
  }

  /// The route that speaks it.
  public func route(at path: String = "/trpc") -> Route {
    Route(path) { request in await respond(to: request, at: path) }
  }

  private func respond(to request: RouteRequest, at path: String) async -> Response {
    // What keeps a server awake, and asks for nothing.
    if request.method == .head { return Response(status: .noContent) }
    do throws(TRPCFailure) {
      let message = try await TRPCMessage(reading: request, at: path, catalogue, options)
      if message.kind == .subscription, !message.isBatch { return await events(of: message.calls[0], request) }
      if message.isStreamed { return await streamed(message, request) }
      return await together(message, request)
    } catch {
      return answer(status: error.code.status, error.json(requestId: request.id), error.retryAfter)
    }
  }

  // MARK: Answers at once

  private func together(_ message: TRPCMessage, _ request: RouteRequest) async -> Response {
    let results = await results(of: message, request)
    let retryAfter = results.compactMap(\.retryAfter).max()
    guard message.isBatch else { return answer(status: results[0].status, results[0].json, retryAfter) }
    var body: [UInt8] = [UInt8(ascii: "[")]
    for (index, result) in results.enumerated() {
      if index > 0 { body.append(UInt8(ascii: ",")) }
      body += result.json
    }
    body.append(UInt8(ascii: "]"))
    let statuses = Set(results.map(\.status))
    return answer(status: statuses.count == 1 ? results[0].status : 207, body, retryAfter)
  }

  /// The calls run side by side; their results stand in the order of the batch.
  private func results(of message: TRPCMessage, _ request: RouteRequest) async -> [TRPCResult] {
    await withTaskGroup(of: (Int, TRPCResult).self) { group in
      for (index, call) in message.calls.enumerated() {
        group.addImmediateTask { (index, await result(of: call, request.origin)) }
      }
      var results: [Int: TRPCResult] = [:]
      for await (index, result) in group { results[index] = result }
      return message.calls.indices.compactMap { results[$0] }
    }
  }

  private func result(of call: TRPCCall, _ origin: CallOrigin) async -> TRPCResult {
    do throws(TRPCFailure) {
      if let refusal = call.refusal { throw refusal }
      var output = JSONWriter()
      output.raw("{\"result\":{\"data\":")
      do throws(RPCError) {
        try await procedures.call(call.path, params: call.input.map { JSONReader($0) }, from: origin, to: &output)
      } catch {
        throw TRPCFailure(error, path: call.path)
      }
      output.raw("}}")
      return TRPCResult(status: 200, json: output.take())
    } catch {
      return TRPCResult(
        status: error.code.status, json: error.json(requestId: origin.requestId), retryAfter: error.retryAfter)
    }
  }

  private func answer(status: Int, _ body: [UInt8], _ retryAfter: Int?) -> Response {
    var headers = Self.headers(type: "application/json")
    if let retryAfter { headers[.retryAfter] = String(retryAfter) }
    return Response(
      status: HTTPResponse.Status(code: status), headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }

  static func headers(type: String, cacheControl: String = "no-store") -> HTTPFields {
    [.contentType: type, .cacheControl: cacheControl, .vary: "trpc-accept", .xContentTypeOptions: "nosniff"]
  }
}

/// What became of a call, as it is sent.
struct TRPCResult: Sendable {
  var status: Int
  var json: [UInt8]
  var retryAfter: Int?
}

// MARK: - Answers as they finish

extension TRPCWire {
  /// A head that promises a value for each call, and then a line for each value: tRPC's form of a stream of JSON lines.
  private func streamed(_ message: TRPCMessage, _ request: RouteRequest) async -> Response {
    var head = Array("{".utf8)
    for index in message.calls.indices {
      head += Array("\(index == 0 ? "" : ",")\"\(index)\":[[0],[null,0,\(index)]]".utf8)
    }
    head += Array("}\n".utf8)
    let headers = Self.headers(type: "application/json")
    // What a mutation may tell the browser besides its answer (a session that begins) stands in front of the body.
    if message.kind == .mutation {
      for (index, result) in await results(of: message, request).enumerated() {
        head += Self.line(index, result)
      }
      return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: head)))
    }
    let beginning = ByteBuffer(bytes: head)
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { writer in
        try await writer.write(beginning)
        let (lines, continuation) = AsyncStream<ByteBuffer>.makeStream()
        let work = Task {
          await withTaskGroup(of: Void.self) { group in
            for (index, call) in message.calls.enumerated() {
              group.addTask {
                continuation.yield(ByteBuffer(bytes: Self.line(index, await result(of: call, request.origin))))
              }
            }
          }
          continuation.finish()
        }
        // Who listens no more wants no more.
        defer { work.cancel() }
        try await withTaskCancellationHandler {
          for await line in lines { try await writer.write(line) }
        } onCancel: {
          work.cancel()
        }
        try await writer.finish(nil)
      })
  }

  /// `[chunk, fulfilled, value]`
  private static func line(_ index: Int, _ result: TRPCResult) -> [UInt8] {
    Array("[\(index),0,[[".utf8) + result.json + Array("]]]\n".utf8)
  }
}
