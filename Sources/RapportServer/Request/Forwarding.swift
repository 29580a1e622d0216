/// What proxies say about a request that they passed on: whom they had it from, and what that one asked for.
///
/// There are two forms: `Forwarded` (RFC 7239), and `X-Forwarded-For`, `-Proto` and `-Host`. Each proxy adds to the end
/// of what it got, so only the last entries, those of proxies that are trusted, are worth anything.
struct Forwarding: Equatable {
  /// The nearest address that is no trusted proxy's; `nil` if none was named that is an address.
  var address: String?
  var host: String?
  var scheme: String?

  /// The two forms name different clients. One of them is a stranger's, which a proxy that knows only the other form
  /// has passed on, and nobody can tell which.
  struct Contradiction: Error {}

  /// - Parameter isTrusted: whether an address is that of a trusted proxy.
  init(_ headers: CallHeaders, isTrusted: (IPAddress) -> Bool) throws(Contradiction) {
    let standard = Self.standard(headers.forwarded, isTrusted)
    let usual = Self.usual(headers, isTrusted)
    if let standard, let usual, !headers.forwardedFor.isEmpty {
      guard standard.address.flatMap({ IPAddress($0) }) == usual.address.flatMap({ IPAddress($0) }) else {
        throw Contradiction()
      }
    }
    address = standard?.address ?? usual?.address
    host = standard?.host ?? usual?.host
    scheme = standard?.scheme ?? usual?.scheme
  }

  private init(address: String?, host: String?, scheme: String?) {
    self.address = address
    self.host = host
    self.scheme = scheme
  }

  // MARK: Forwarded

  private static func standard(_ headers: [String], _ isTrusted: (IPAddress) -> Bool) -> Forwarding? {
    let elements = headers.flatMap { parts(of: $0, at: ",") }.map(pairs)
    guard let place = client(elements.map { $0["for"] }, isTrusted) else { return nil }
    return Forwarding(
      address: node(elements[place]["for"]), host: elements[place]["host"],
      scheme: elements[place]["proto"]?.lowercased())
  }

  private static func pairs(_ element: Substring) -> [String: String] {
    var found: [String: String] = [:]
    for part in parts(of: element, at: ";") {
      let pair = part.split(at: "=", maxSplits: 1)
      guard pair.count == 2 else { continue }
      found[pair[0].trimmed.lowercased()] = unquoted(pair[1].trimmed)
    }
    return found
  }

  /// Splits, but not within double quotes.
  private static func parts(of text: some StringProtocol, at separator: Unicode.Scalar) -> [Substring] {
    let scalars = Substring(text).unicodeScalars
    var parts: [Substring] = []
    var (start, isQuoted, isEscaped) = (scalars.startIndex, false, false)
    for index in scalars.indices {
      let scalar = scalars[index]
      if isEscaped {
        isEscaped = false
      } else if isQuoted, scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if scalar == separator, !isQuoted {
        parts.append(Substring(scalars[start..<index]))
        start = scalars.index(after: index)
      }
    }
    return parts + [Substring(scalars[start...])]
  }

  private static func unquoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count >= 2, scalars.first == "\"", scalars.last == "\"" else { return text }
    var (plain, isEscaped) = (String.UnicodeScalarView(), false)
    for scalar in scalars.dropFirst().dropLast() {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        plain.append(scalar)
        isEscaped = false
      }
    }
    return String(plain)
  }

  // MARK: X-Forwarded-…

  private static func usual(_ headers: CallHeaders, _ isTrusted: (IPAddress) -> Bool) -> Forwarding? {
    let list = { (values: [String]) in values.flatMap { $0.split(at: ",") }.map(\.trimmed) }
    let (nodes, hosts, schemes) =
      (list(headers.forwardedFor), list(headers.forwardedHosts), list(headers.forwardedSchemes))
    guard !(nodes.isEmpty && hosts.isEmpty && schemes.isEmpty) else { return nil }
    let place = client(nodes, isTrusted)
    // A proxy that adds to one list may replace another one. Where both have grown alike, the same place counts.
    let entry = { (values: [String]) in
      if let place, values.count == nodes.count { values[place] } else { values.last }
    }
    return Forwarding(
      address: place.flatMap { node(nodes[$0]) }, host: entry(hosts), scheme: entry(schemes)?.lowercased())
  }

  // MARK: Nodes

  /// The place of the client: the last entry that is not a trusted proxy's. If all are, the first one.
  private static func client(_ nodes: [String?], _ isTrusted: (IPAddress) -> Bool) -> Int? {
    guard !nodes.isEmpty else { return nil }
    return nodes.lastIndex { text in
      guard let address = node(text).flatMap({ IPAddress($0) }) else { return true }
      return !isTrusted(address)
    } ?? 0
  }

  /// The address of an entry, which may have a port behind it; `nil` if it is hidden or unknown.
  private static func node(_ text: String?) -> String? {
    guard var text = text.map({ $0[...] }) else { return nil }
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      text = text[text.index(after: text.startIndex)..<end]
    } else if text.filter({ $0 == ":" }).count == 1, let colon = text.firstIndex(of: ":") {
      text = text[..<colon]
    }
    return IPAddress(text) == nil ? nil : String(text)
  }
}
