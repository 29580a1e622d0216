public import HTTPTypes
import Hummingbird

extension RouteRequest {
  public var method: HTTPRequest.Method { http.method }

  /// What stands behind the route's path and a slash, percent-decoded; empty for the path itself. `nil` if it is no text.
  public func rest(behind routePath: String) -> String? {
    QueryString.decoded(path.dropFirst(routePath.count).drop { $0 == "/" }, plusIsSpace: false)
      .flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The parameters of the query, as forms write them; of two with one name the first. What is no text is left out.
  public var query: [String: String] {
    var parameters: [String: String] = [:]
    for (name, value) in QueryString.pairs(http.head.path ?? "") where parameters[name] == nil {
      parameters[name] = value.flatMap { String(validating: $0, as: UTF8.self) }
    }
    return parameters
  }

  /// The first value of a header.
  public func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { http.headers[$0] } }

  /// Whether the body is said to be JSON, in UTF-8.
  public var hasJSONBody: Bool { http.headers[.contentType].map(ContentType.isJSON) ?? false }
}
