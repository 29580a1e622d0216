import HTTPTypes
import Hummingbird
import NIOCore
public import Rapport
public import RapportServer

/// Plain HTTP over the procedures of an application, for tools that know only OpenAPI: `POST /api/{procedure}` with the
/// input as a JSON body, `GET /api/{procedure}?input={…}` for queries, and the OpenAPI 3.1 document at
/// `/api/openapi.json`.
///
/// The answer is the output with status 200, or 204 without one; an error has the status of its code, and is problem
/// details (RFC 9457). What was asked for by GET has an `ETag`: who has these bytes already is told so with 304.
public struct OpenAPIWire: Sendable {
  private let procedures: any ProcedureEndpoint
  private let kinds: [String: ProcedureContract.Kind]
  private let answersNothing: Set<String>
  private let path: String
  private let maximumBodySize: Int
  private let document: Asset
  private let documentation: String

  /// - Parameters:
  ///   - path: where it stands on the server.
  ///   - documentation: where a problem's type is explained; the code is added to it.
  public init(
    _ procedures: any ProcedureEndpoint, at path: String = "/api", maximumBodySize: Int = 1 << 20,
    documentation: String = "/docs/#/errors/"
  ) {
    self.maximumBodySize = maximumBodySize
    self.procedures = procedures
    self.path = path
    self.documentation = documentation
    let contract = procedures.contract
    kinds = Dictionary(contract.procedures.map { ($0.name, $0.kind) }) { first, _ in first }
    answersNothing = Set(contract.procedures.filter { $0.output == nil }.map(\.name))
    document = Asset(name: "openapi.json", bytes: Array(OpenAPI(contract, path: path).text.utf8))
  }

  public func route() -> Route {
    Route(path) { request in
      let name = request.rest(behind: path) ?? ""
      if name == "openapi.json" { return document.response(to: request) }
      do throws(RPCError) {
        return try await answer(to: request, name)
      } catch {
        return problem(error, request)
      }
    }
  }

  private func answer(to request: RouteRequest, _ name: String) async throws(RPCError) -> Response {
    guard let kind = kinds[name], kind != .subscription else { return try unknown(name, request) }
    let isGet = request.method == .get || request.method == .head
    guard request.method == .post || isGet && kind == .query else {
      let allowed = kind == .query ? "GET, HEAD, POST" : "POST"
      var response = problem(
        RPCError(.invalidRequest, "\(name) is a \(kind.rawValue): call it by \(allowed)"), request, status: 405)
      response.headers[.allow] = allowed
      return response
    }
    let input: [UInt8]
    if isGet {
      input = Array((request.query["input"] ?? "").utf8)
    } else {
      do {
        input = try await request.body(atMost: maximumBodySize)
      } catch {
        throw RPCError(describing: error)
      }
      guard input.isEmpty || request.hasJSONBody else {
        return problem(
          RPCError(.invalidRequest, "The input is JSON: send the header Content-Type: application/json"), request,
          status: 415)
      }
    }
    try check(input)
    let output = try await procedures.call(
      name, params: input.isEmpty ? nil : JSONReader(input), from: request.origin)
    if isGet, !answersNothing.contains(name) {
      var response = Response.tagged(output, contentType: "application/json", for: request)
      response.headers[.xContentTypeOptions] = "nosniff"
      return response
    }
    return answer(output, answersNothing.contains(name))
  }

  private func answer(_ output: [UInt8], _ isNothing: Bool) -> Response {
    var headers: HTTPFields = [.cacheControl: "no-store", .xContentTypeOptions: "nosniff"]
    if isNothing { return Response(status: .noContent, headers: headers) }
    headers[.contentType] = "application/json"
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: output)))
  }

  private func unknown(_ name: String, _ request: RouteRequest) throws(RPCError) -> Response {
    if kinds[name] == .subscription {
      throw RPCError(.methodNotFound, "\(name) is a subscription: it is reached by /rpc/subscribe and by /trpc")
    }
    throw RPCError(.methodNotFound, "There is no procedure \(name.prefix(100)); \(path)/openapi.json lists all")
  }

  /// Nothing may stand behind the input: a call reads its own value, and no further.
  private func check(_ input: [UInt8]) throws(RPCError) {
    if input.isEmpty { return }
    var reader = JSONReader(input)
    do throws(JSONError) {
      _ = try reader.skipValue()
      try reader.finish()
    } catch {
      throw RPCError(.parseError, "The input is not JSON: \(error)")
    }
  }

  private func problem(_ error: RPCError, _ request: RouteRequest, status: Int? = nil) -> Response {
    let status = status ?? error.code.httpStatus
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("\"type\":")
    writer.write(documentation + error.code.rawValue)
    writer.key("\"title\":")
    writer.write(error.code.documentation)
    writer.key("\"status\":")
    writer.write(status)
    writer.key("\"detail\":")
    writer.write(error.message)
    writer.key("\"code\":")
    writer.write(error.code.rawValue)
    writer.key("\"requestId\":")
    writer.write(request.id)
    error.writeDetails(to: &writer)
    writer.endObject()
    var response = Response(
      status: HTTPResponse.Status(code: status),
      headers: [
        .contentType: "application/problem+json", .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: writer.take())))
    if let milliseconds = error.retryAfter {
      response.headers[.retryAfter] = String(max(1, (milliseconds + 999) / 1000))
    }
    return request.method == .head ? response.createHeadResponse() : response
  }
}
