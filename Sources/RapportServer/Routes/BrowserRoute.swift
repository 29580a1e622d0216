public import Hummingbird

/// What routes need that browsers come to: parameters, cookies, and ways to send them on.
extension RouteRequest {
  /// A parameter of the address; the first of that name.
  public func parameter(_ name: String) -> String? {
    query[name]
  }

  /// A cookie of that name.
  public func cookie(_ name: String) -> String? {
    for header in CallHeaders(http.head).cookies {
      if let value = Credential.cookie(named: name, in: header), !value.isEmpty { return value }
    }
    return nil
  }
}

/// A cookie that a route gives a browser: for its own eyes (`HttpOnly`), and only when the browser comes by a link or by
/// itself (`SameSite=Lax`).
public struct RouteCookie: Sendable {
  let field: String

  /// - Parameters:
  ///   - value: of `A–Z a–z 0–9 - _ .` alone.
  ///   - lifetime: in seconds; 0 takes it away.
  ///   - isSecure: whether it is sent through TLS alone. Its name should begin with `__Host-` then.
  public init(_ name: String, _ value: String, lifetime: Int, isSecure: Bool) {
    field =
      "\(name)=\(value); Path=/; Max-Age=\(lifetime); HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
  }
}

extension Response {
  /// Sends a browser on, to be asked for with GET. Nobody keeps the answer, and the next server does not learn this
  /// address.
  public static func seeOther(_ location: String, cookies: [RouteCookie] = []) -> Response {
    var response = Response(
      status: .seeOther, headers: [.location: location, .cacheControl: "no-store", .referrerPolicy: "no-referrer"])
    response.add(cookies.map { ("Set-Cookie", $0.field) })
    return response
  }
}
