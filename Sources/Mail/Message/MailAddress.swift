/// An address of ASCII characters, with the name of whom it belongs to.
public struct MailAddress: Hashable, Sendable {
  /// Shown to people; may be any text.
  public let name: String?
  /// `ada@example.com`.
  public let address: String

  /// - Throws: ``MailError/unusable(why:)`` for anything that could end the address, or the line that it stands in.
  public init(_ address: String, name: String? = nil) throws(MailError) {
    guard Self.isUsable(address) else {
      throw .unusable(why: "an address has the form name@domain in ASCII, at most 254 characters long")
    }
    self.address = address
    let name = name.map(HeaderText.oneLine) ?? ""
    self.name = name.isEmpty ? nil : name
  }

  /// From `ada@example.com`, or `Ada Lovelace <ada@example.com>`.
  public init(parsing text: String) throws(MailError) {
    let text = HeaderText.oneLine(text)
    guard text.hasSuffix(">"), let start = text.lastIndex(of: "<") else {
      try self.init(text)
      return
    }
    var name = HeaderText.oneLine(String(text[..<start]))
    if name.count >= 2, name.hasPrefix("\""), name.hasSuffix("\"") { name = String(name.dropFirst().dropLast()) }
    try self.init(String(text[text.index(after: start)...].dropLast()), name: name)
  }

  /// What stands behind the `@`.
  public var domain: String { address.split(separator: "@").last.map(String.init) ?? "" }

  /// A dot-atom and a domain (RFC 5322, section 3.4.1): neither quotes nor comments, brackets nor spaces.
  private static func isUsable(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, (1...64).contains(parts[0].count), !parts[1].isEmpty else {
      return false
    }
    let symbols = Set("!#$%&'*+-./=?^_`{|}~".utf8)
    let isWord = { (byte: UInt8) in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    return parts[0].allSatisfy { isWord($0) || symbols.contains($0) }
      && parts[1].allSatisfy { isWord($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
  }
}
