import HTTPTypes
import NIOHTTP1

/// The headers of a request that decide on a call, found in one pass. Not changed after that, and too large to be copied.
final class CallHeaders: @unchecked Sendable {
  /// `nil` if there is none, or if there are several that might contradict each other.
  private(set) var contentType: String?
  /// All of them, for the refusal.
  private(set) var contentTypes: [String] = []
  private(set) var contentEncoding: String?
  private(set) var contentLength: String?
  private(set) var accept: [String] = []
  private(set) var acceptEncoding: [String] = []
  private(set) var authorization: String?
  private(set) var cookies: [String] = []
  private(set) var host: String?
  private(set) var origins: [String] = []
  private(set) var secFetchSite: String?
  private(set) var requestId: String?
  private(set) var userAgent: String?
  private(set) var idempotencyKeys: [String] = []
  private(set) var timeouts: [String] = []
  private(set) var traceParents: [String] = []
  private(set) var traceStates: [String] = []
  /// What proxies have said, each header in the order in which it came.
  private(set) var forwarded: [String] = []
  private(set) var forwardedFor: [String] = []
  private(set) var forwardedHosts: [String] = []
  private(set) var forwardedSchemes: [String] = []
  /// Whether it is a browser's question whether a page may call.
  private(set) var asksBeforehand = false
  /// Whether the body comes only when it is asked for.
  private(set) var waitsForConsent = false

  init(_ headers: HTTPHeaders) {
    for (name, value) in headers { note(name, value) }
  }

  init(_ head: HTTPRequest) {
    // HTTP/2 has it apart from the headers, and so has this form of HTTP/1.
    host = head.authority
    for field in head.headerFields { note(field.name.canonicalName, field.value) }
  }

  /// The body's encoding; `nil` if it has none.
  var bodyEncoding: BodyEncoding? {
    guard let encoding = contentEncoding?.trimmed.lowercased(), encoding != "identity" else { return nil }
    return encoding == "gzip" || encoding == "x-gzip" ? .gzip : .other(encoding)
  }

  enum BodyEncoding {
    case gzip
    case other(String)
  }

  private func note(_ name: String, _ value: String) {
    // By length first: most headers are none of these.
    switch name.utf8.count {
    case 4 where name.isField("host"): host = host ?? value
    case 6 where name.isField("accept"): accept.append(value)
    case 6 where name.isField("cookie"): cookies.append(value)
    case 6 where name.isField("expect"): waitsForConsent = value.lowercased() == "100-continue"
    case 6 where name.isField("origin"): origins.append(value)
    case 9 where name.isField("forwarded"): forwarded.append(value)
    case 10 where name.isField("user-agent"): userAgent = userAgent ?? value
    case 10 where name.isField("tracestate"): traceStates.append(value)
    case 11 where name.isField("traceparent"): traceParents.append(value)
    case 12 where name.isField("content-type"):
      contentType = contentTypes.isEmpty ? value : nil
      contentTypes.append(value)
    case 12 where name.isField("x-request-id"): requestId = requestId ?? value
    case 13 where name.isField("authorization"): authorization = authorization ?? value
    case 14 where name.isField("content-length"): contentLength = contentLength ?? value
    case 14 where name.isField("sec-fetch-site"): secFetchSite = secFetchSite ?? value
    case 15 where name.isField("idempotency-key"): idempotencyKeys.append(value)
    case 18 where name.isField("request-timeout-ms"): timeouts.append(value)
    case 15 where name.isField("accept-encoding"): acceptEncoding.append(value)
    case 15 where name.isField("x-forwarded-for"): forwardedFor.append(value)
    case 16 where name.isField("x-forwarded-host"): forwardedHosts.append(value)
    case 16 where name.isField("content-encoding"): contentEncoding = contentEncoding ?? value
    case 17 where name.isField("x-forwarded-proto"): forwardedSchemes.append(value)
    case 29 where name.isField("access-control-request-method"): asksBeforehand = true
    default: break
    }
  }
}

extension String {
  /// Whether it is that name of a header, given in lower case: case does not count.
  fileprivate func isField(_ name: StaticString) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      name.withUTF8Buffer { wanted in
        // In names of headers, the bit that upper case lacks is set in every other character.
        bytes.count == wanted.count && zip(bytes, wanted).allSatisfy { $0 | 0x20 == $1 }
      }
    }
    return found ?? (lowercased() == "\(name)")
  }
}
