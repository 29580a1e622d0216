import Crypto
public import Foundation

/// AWS's signature of requests, version 4.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
public struct SignatureV4: Sendable {
  public var accessKey: String
  public var secretKey: String
  public var region: String
  public var service: String

  public init(accessKey: String, secretKey: String, region: String, service: String = "s3") {
    self.accessKey = accessKey
    self.secretKey = secretKey
    self.region = region
    self.service = service
  }

  /// The value of `Authorization`.
  ///
  /// - Parameters:
  ///   - path: as it stands in the request: encoded already.
  ///   - query: names and values, not encoded.
  ///   - headers: those that are signed, `Host` and `X-Amz-Date` among them.
  ///   - payloadHash: SHA-256 of the body as hexadecimal digits.
  public func authorization(
    _ method: String, path: String, query: [(name: String, value: String)], headers: [(name: String, value: String)],
    payloadHash: String, at date: Date
  ) -> String {
    let fields = headers.map { (name: $0.name.lowercased(), value: Self.collapsed($0.value)) }
      .sorted { $0.name < $1.name }
    let names = fields.map(\.name).joined(separator: ";")
    let request = [
      method, path, Self.queryText(query), fields.map { "\($0.name):\($0.value)\n" }.joined(), names, payloadHash,
    ].joined(separator: "\n")
    let time = Self.timestamp(date)
    let scope = "\(time.prefix(8))/\(region)/\(service)/aws4_request"
    let text = "AWS4-HMAC-SHA256\n\(time)\n\(scope)\n\(Self.hash(request.utf8))"
    var key = SymmetricKey(data: Array("AWS4\(secretKey)".utf8))
    for part in [String(time.prefix(8)), region, service, "aws4_request"] {
      key = SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Data(part.utf8), using: key))
    }
    let signature = HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key)
    return "AWS4-HMAC-SHA256 Credential=\(accessKey)/\(scope), SignedHeaders=\(names), "
      + "Signature=\(signature.hexadecimal)"
  }

  /// `20130524T000000Z`.
  public static func timestamp(_ date: Date) -> String {
    var time = time_t(date.timeIntervalSince1970.rounded(.down))
    var parts = tm()
    gmtime_r(&time, &parts)
    return String(
      format: "%04d%02d%02dT%02d%02d%02dZ", Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday),
      Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec))
  }

  public static func hash(_ bytes: some Sequence<UInt8>) -> String {
    SHA256.hash(data: Array(bytes)).hexadecimal
  }

  /// The query as it is sent and signed: encoded, sorted.
  static func queryText(_ query: [(name: String, value: String)]) -> String {
    query.map { "\(encoded($0.name))=\(encoded($0.value))" }.sorted().joined(separator: "&")
  }

  /// Everything but letters, digits and `-._~` as `%XX`; a slash, too, unless it is kept.
  static func encoded(_ text: String, keepingSlashes: Bool = false) -> String {
    text.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "/") where keepingSlashes: result += "/"
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
  }

  /// Without blanks at the ends, and one instead of several between.
  private static func collapsed(_ value: String) -> String {
    value.split(separator: " ").joined(separator: " ")
  }
}

extension Sequence<UInt8> {
  /// Two digits each, in lower case.
  var hexadecimal: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
