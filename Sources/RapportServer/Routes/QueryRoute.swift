import HTTPTypes
public import Rapport

extension Route {
  /// Queries by `GET /rpc/{procedure}?input={JSON}`: the answer is the output alone, which browsers and proxies in
  /// front of one user keep, and ask for again by its `ETag`: what has not changed is answered with 304 and no body.
  ///
  /// What the procedure needs is checked as for any call. Mutations are refused with 405.
  public static func queries(_ procedures: any ProcedureEndpoint) -> Route {
    let kinds = Dictionary(procedures.contract.procedures.map { ($0.name, $0.kind) }) { first, _ in first }
    return Route("/rpc") { request in
      let name = String(request.path.dropFirst("/rpc/".utf8.count))
      guard let kind = kinds[name] else {
        throw RPCError(.methodNotFound, "There is no procedure \(ShownText.of(name))")
      }
      guard kind == .query else { throw Refusal.notByGet(name, kind: kind.rawValue) }
      guard request.http.method == .get || request.http.method == .head else { throw Refusal.onlyByGet }
      let output = try await procedures.call(
        name, params: try input(of: request).map { JSONReader($0) }, from: request.origin)
      return .tagged(output, contentType: "application/json", for: request)
    }
  }

  private static func input(of request: RouteRequest) throws(RPCError) -> [UInt8]? {
    var input: [UInt8]?
    for (name, value) in QueryString.pairs(request.http.head.path ?? "") {
      guard name == "input", input == nil, let value else {
        throw RPCError(.badRequest, "Expected one parameter, input, whose value is JSON in percent-encoding")
      }
      input = value
    }
    guard let input else { return nil }
    do throws(JSONError) {
      var reader = JSONReader(input)
      try reader.skipValue()
      try reader.finish()
    } catch {
      throw RPCError(.parseError, "The input is not JSON: \(error)")
    }
    return input
  }
}
