/// Which pages may call: those of this server, and those of the origins that its configuration names.
struct OriginRule: Sendable {
  enum Verdict: Equatable {
    /// A page of this server, or no page at all.
    case own
    /// A page of an allowed origin, which the header writes so.
    case allowed(String)
    /// A page from anywhere else.
    case foreign(String)
  }

  private let allowed: Set<WebOrigin>

  init(allowedOrigins: Set<String>) { allowed = Set(allowedOrigins.compactMap { WebOrigin($0) }) }

  /// - Parameter host: what the page must be of, as the header `Host` writes it.
  func verdict(on headers: CallHeaders, host: String?) -> Verdict {
    if let text = headers.origins.first {
      guard headers.origins.count == 1, let origin = WebOrigin(text) else { return .foreign(text) }
      if allowed.contains(origin) { return .allowed(text) }
      guard let host, origin.matches(hostHeader: host) else { return .foreign(text) }
    }
    if let site = headers.secFetchSite, site.lowercased() == "cross-site" {
      return .foreign(headers.origins.first ?? "another site")
    }
    return .own
  }
}
