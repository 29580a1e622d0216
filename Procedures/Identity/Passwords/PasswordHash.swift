import Crypto
import CryptoExtras
import Foundation
import Rapport

/// What is kept of a password: its scrypt hash (RFC 7914) with the salt and the cost, as text.
///
/// The form is `$scrypt$ln=15,r=8,p=1$<salt>$<hash>`, both parts base64url.
struct PasswordHash: Hashable, Sendable, CustomStringConvertible {
  /// What a guess costs: 128 × 2^logRounds × blockSize bytes of memory, and time with it.
  struct Cost: Hashable, Sendable {
    var logRounds: Int
    var blockSize: Int
    var parallelism: Int

    /// 2^15, 8, 3: one of OWASP's settings for 32 MiB (Password Storage Cheat Sheet).
    static let standard = Cost(logRounds: 15, blockSize: 8, parallelism: 3)

    /// What a stored hash may ask for; anything beyond is not of our making.
    fileprivate var isReasonable: Bool {
      (1...20).contains(logRounds) && (1...32).contains(blockSize) && (1...16).contains(parallelism)
    }
  }

  let cost: Cost
  private let salt: [UInt8]
  private let hash: [UInt8]

  init(of password: String, salt: [UInt8], cost: Cost) throws {
    self.cost = cost
    self.salt = salt
    hash = try Self.derive(password, salt: salt, cost: cost)
  }

  /// The hash of no password that anybody knows: to be checked where there is none, so that it takes as long.
  init(decoyOf cost: Cost) {
    self.cost = cost
    salt = [UInt8](repeating: 0, count: 16)
    hash = [UInt8](repeating: 0, count: 32)
  }

  /// From the stored text; `nil` for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let cost = Cost(parts[2]), cost.isReasonable,
      let salt = Bytes(base64URL: parts[3])?.array, let hash = Bytes(base64URL: parts[4])?.array, hash.count == 32
    else { return nil }
    self.cost = cost
    self.salt = salt
    self.hash = hash
  }

  var description: String {
    "$scrypt$ln=\(cost.logRounds),r=\(cost.blockSize),p=\(cost.parallelism)"
      + "$\(Bytes(salt).base64URL)$\(Bytes(hash).base64URL)"
  }

  /// Whether it is the hash of this password. Takes as long for a wrong one as for the right one.
  func matches(_ password: String) throws -> Bool {
    let other = try Self.derive(password, salt: salt, cost: cost)
    var difference = UInt8(other.count == hash.count ? 0 : 1)
    for (left, right) in zip(other, hash) { difference |= left ^ right }
    return difference == 0
  }

  /// A password is normalised first (RFC 8265): the same characters may be typed as different bytes.
  private static func derive(_ password: String, salt: [UInt8], cost: Cost) throws -> [UInt8] {
    let key = try KDF.Scrypt.deriveKey(
      from: Array(password.precomposedStringWithCanonicalMapping.utf8), salt: salt, outputByteCount: 32,
      rounds: 1 << cost.logRounds, blockSize: cost.blockSize, parallelism: cost.parallelism)
    return key.withUnsafeBytes { Array($0) }
  }
}

extension PasswordHash.Cost {
  /// From `ln=15,r=8,p=1`.
  fileprivate init?(_ text: Substring) {
    let parts = text.split(separator: ",").map { $0.split(separator: "=") }
    guard parts.count == 3, parts.allSatisfy({ $0.count == 2 }), parts.map(\.[0]) == ["ln", "r", "p"],
      let logRounds = Int(parts[0][1]), let blockSize = Int(parts[1][1]), let parallelism = Int(parts[2][1])
    else { return nil }
    self.init(logRounds: logRounds, blockSize: blockSize, parallelism: parallelism)
  }
}
