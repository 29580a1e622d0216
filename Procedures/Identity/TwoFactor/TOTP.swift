import Crypto
import Foundation
import Rapport

/// One-time passwords by time (RFC 6238), as authenticator apps make them.
struct TOTP: Sendable {
  enum Algorithm: String, Sendable {
    case sha1 = "SHA1"
    case sha256 = "SHA256"
    case sha512 = "SHA512"
  }

  /// How long a code is shown, in seconds.
  static let period = 30
  /// How many bytes a new secret has (RFC 4226, section 4).
  static let secretLength = 20

  let secret: [UInt8]
  /// Many apps know SHA-1 alone; its weakness does not matter within HMAC.
  var algorithm = Algorithm.sha1
  var digits = 6

  /// The number of the period that a moment is in.
  static func step(at moment: Instant) -> Int64 { moment.milliseconds / Int64(period * 1000) }

  /// The code of a period (RFC 4226, section 5.3).
  func code(step: Int64) -> String {
    let key = SymmetricKey(data: secret)
    let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
    let hash: [UInt8] =
      switch algorithm {
      case .sha1: Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: key))
      case .sha256: Array(HMAC<SHA256>.authenticationCode(for: counter, using: key))
      case .sha512: Array(HMAC<SHA512>.authenticationCode(for: counter, using: key))
      }
    let offset = Int(hash[hash.count - 1] & 0x0F)
    let number = hash[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let bound = (0..<digits).reduce(1 as UInt32) { power, _ in power * 10 }
    let text = String(number % bound)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The period that a code is of: the present one, or the one before or after, since clocks differ; `nil` for a wrong code
  /// and for one of a period up to `last`, which was used. Takes as long for a wrong code as for the right one.
  func step(of code: String, at moment: Instant, after last: Int64?) -> Int64? {
    let now = Self.step(at: moment)
    let given = Array(code.utf8)
    var found: Int64?
    for step in now - 1...now + 1 {
      let expected = Array(self.code(step: step).utf8)
      var difference = UInt8(given.count == expected.count ? 0 : 1)
      for (left, right) in zip(given, expected) { difference |= left ^ right }
      if difference == 0, last.map({ step > $0 }) ?? true { found = step }
    }
    return found
  }

  /// What an authenticator app reads from a QR code (https://github.com/google/google-authenticator/wiki/Key-Uri-Format).
  func uri(issuer: String, account: String) -> String {
    let plain = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    func encoded(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: plain) ?? "" }
    return "otpauth://totp/\(encoded(issuer)):\(encoded(account))?secret=\(Base32.encoded(secret))"
      + "&issuer=\(encoded(issuer))&algorithm=\(algorithm.rawValue)&digits=\(digits)&period=\(Self.period)"
  }
}

/// Bytes as capital letters and digits (RFC 4648, section 6), without padding.
enum Base32 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  static func encoded(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var bits: UInt32 = 0
    var count: UInt32 = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 5 {
        text.append(digits[Int(bits >> (count - 5) & 31)])
        count -= 5
      }
      bits &= (1 << count) - 1
    }
    if count > 0 { text.append(digits[Int(bits << (5 - count) & 31)]) }
    return String(decoding: text, as: UTF8.self)
  }
}
