import Crypto
import Rapport

/// Shows that whoever makes the first owner may read the server's terminal: without it, a new installation would belong
/// to the first stranger who reaches it. It is good as long as there is no workspace, and for one process.
public struct SetupCode: Sendable {
  /// Three groups of four, such as `7K3M-Q2ZD-09XW`: 60 random bits, without letters that look like digits.
  public let text: String

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  public init(random: RandomSource = .system) {
    let letters = random.bytes(12).map { Self.alphabet[Int($0 & 31)] }
    text = stride(from: 0, to: 12, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: "-")
  }

  /// Whether it was entered, in whatever case and grouping. Takes as long for a wrong one as for the right one.
  func matches(_ entered: String) -> Bool { Self.digest(of: entered) == Self.digest(of: text) }

  private static func digest(of text: String) -> SHA256Digest {
    SHA256.hash(data: Array(text.uppercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }))
  }
}
