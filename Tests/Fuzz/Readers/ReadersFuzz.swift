// What libFuzzer calls with what strangers write around a call: queries, headers, streams of events. Compiled by
// `tools/fuzz` together with the readers themselves.

/// Takes one input. The first byte says which reader gets the rest.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let rest = Array(bytes.dropFirst())
  let text = String(decoding: rest, as: UTF8.self)
  switch first % 6 {
  case 0: queries(text, rest)
  case 1: ranges(text)
  case 2: forwarding(text)
  case 3: credentials(text)
  case 4: origins(text)
  default: events(rest)
  }
  return 0
}

/// What is written in percent-encoding is read as it was, and a query is never read as more than it is.
private func queries(_ text: String, _ bytes: [UInt8]) {
  let written = bytes.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  precondition(QueryString.decoded(written[...]) == bytes, "\(bytes) comes back as something else")
  let pairs = QueryString.pairs("/p?a=\(written)&\(text)")
  precondition(pairs.first?.name == "a" && pairs.first?.value == bytes, "the first parameter is \(pairs)")
  precondition(pairs.count <= text.utf8.count + 1, "there are \(pairs.count) parameters")
  let size = pairs.dropFirst().reduce(0) { $0 + ($1.value?.count ?? 0) }
  precondition(size <= text.utf8.count, "the values are \(size) bytes long")
}

/// Ranges lie in the content, apart from each other, and are few.
private func ranges(_ text: String) {
  for size: Int64 in [0, 1, 1000, .max] {
    switch ByteRanges(text, size: size) {
    case .whole, .none: break
    case .one(let range):
      precondition(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= size, "\(text) is \(range)")
    case .several(let ranges):
      precondition((2...16).contains(ranges.count), "\(text) is \(ranges.count) ranges")
      precondition(ranges.allSatisfy { !$0.isEmpty && $0.lowerBound >= 0 && $0.upperBound <= size }, "\(ranges)")
      let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
      precondition(zip(sorted, sorted.dropFirst()).allSatisfy { !$0.overlaps($1) }, "\(text) overlaps: \(ranges)")
    }
  }
}

/// What a stranger says in front of what a trusted proxy adds is not believed: the address is the one that the proxy saw.
private func forwarding(_ text: String) {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  var headers = CallHeaders()
  headers.forwarded = Array(lines.prefix(1))
  headers.forwardedFor = Array(lines.dropFirst().prefix(2))
  headers.forwardedHosts = Array(lines.dropFirst(3).prefix(1))
  headers.forwardedSchemes = Array(lines.dropFirst(4).prefix(1))
  let proxies = AddressRange("10.0.0.0/8")
  let isTrusted = { (address: IPAddress) in proxies?.contains(address) ?? false }
  if let found = try? Forwarding(headers, isTrusted: isTrusted), let address = found.address {
    precondition(IPAddress(address) != nil, "\(address) is no address")
  }
  for list in [[text, "192.0.2.7, 10.1.2.3"], [text + ", 192.0.2.7, 10.1.2.3"]] {
    var added = CallHeaders()
    added.forwardedFor = list
    let seen = try? Forwarding(added, isTrusted: isTrusted)
    precondition(seen?.address == "192.0.2.7", "the client is taken for \(seen?.address ?? "nobody")")
  }
}

/// A token has no blanks at its ends; a cookie has no end of a cookie in it.
private func credentials(_ text: String) {
  var headers = CallHeaders()
  headers.authorization = text
  headers.cookies = text.split(separator: "\n").map(String.init)
  for token in [Credential.of(headers, cookieName: nil), Credential.of(headers, cookieName: "rapport")] {
    guard let token else { continue }
    precondition(!token.isEmpty && token.utf8.count <= text.utf8.count, "\(token) is the credential")
  }
  if let cookie = Credential.cookie(named: "rapport", in: text) {
    precondition(!cookie.unicodeScalars.contains(";"), "\(cookie) is the cookie")
  }
}

/// A page is of this server only if it comes from this server's host.
private func origins(_ text: String) {
  var headers = CallHeaders()
  headers.origins = [text]
  let rule = OriginRule(allowedOrigins: ["https://app.example.com"])
  switch rule.verdict(on: headers, host: "crm.example.com") {
  case .own: precondition(text.lowercased().contains("://crm.example.com"), "\(text) is taken for our own")
  case .allowed: precondition(text.lowercased().hasPrefix("https://app.example.com"), "\(text) is allowed")
  case .foreign: break
  }
  _ = ContentType.isJSON(text)
}

/// Events do not depend on the pieces in which their bytes come.
private func events(_ bytes: [UInt8]) {
  var (whole, single, halves) = (ServerSentEventParser(), ServerSentEventParser(), ServerSentEventParser())
  let expected = whole.read(bytes)
  precondition(bytes.flatMap { single.read([$0]) } == expected, "byte by byte the events are others")
  let middle = bytes.count / 2
  precondition(
    halves.read(bytes[..<middle]) + halves.read(bytes[middle...]) == expected, "halved, the events are others")
  precondition(expected.reduce(0) { $0 + $1.data.utf8.count } <= bytes.count * 3, "there is more than came")
}
