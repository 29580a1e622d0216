import Foundation

/// A range of IP addresses: a single one, or all that begin with the same bits, as in `10.0.0.0/8` and `fd00::/8`.
public struct AddressRange: Hashable, Sendable, CustomStringConvertible {
  private let first: IPAddress
  /// How many bits are the same in all of them, of 128.
  private let prefix: Int
  public let description: String

  /// Reads an address, with or without a slash and a count of bits; `nil` if it is none, or if bits behind those that
  /// count are set.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(at: "/", omittingEmptyParts: false)
    guard (1...2).contains(parts.count), let address = IPAddress(parts[0]) else { return nil }
    let own = address.isIPv4 ? 32 : 128
    var bits = own
    if parts.count == 2 {
      guard let given = Int(parts[1]), (0...own).contains(given), parts[1].utf8.allSatisfy({ $0 != UInt8(ascii: "+") })
      else { return nil }
      bits = given
    }
    first = address
    prefix = bits + 128 - own
    description = String(text)
    guard address.value & ~Self.mask(prefix) == 0 else { return nil }
  }

  func contains(_ address: IPAddress) -> Bool { address.value & Self.mask(prefix) == first.value }

  private static func mask(_ bits: Int) -> UInt128 { bits == 0 ? 0 : ~0 << UInt128(128 - bits) }
}

/// An IP address. One of IPv4 is the same as its form in IPv6, `::ffff:…`, as which it comes to a socket of both.
struct IPAddress: Hashable, Sendable {
  let value: UInt128

  var isIPv4: Bool { value >> 32 == 0xFFFF }

  init?(_ text: some StringProtocol) {
    let text = String(text)
    var version4 = in_addr()
    if inet_pton(AF_INET, text, &version4) == 1 {
      value = 0xFFFF << 32 | UInt128(UInt32(bigEndian: version4.s_addr))
      return
    }
    var version6 = in6_addr()
    guard inet_pton(AF_INET6, text, &version6) == 1 else { return nil }
    value = withUnsafeBytes(of: &version6) { bytes in bytes.reduce(0) { $0 << 8 | UInt128($1) } }
  }
}
