import Crypto
import CryptoExtras
import Foundation
import Rapport

/// A key of a provider, made and used here without the library that is tested.
struct SigningKey: Sendable {
  let id: String
  let algorithm: String
  /// The public part as a JWK.
  let jwk: JSONValue
  let sign: @Sendable (Data) throws -> Data

  static func make(_ algorithm: String, id: String) throws -> SigningKey {
    switch algorithm {
    case "RS256":
      let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
      let parts = try key.publicKey.getKeyPrimitives()
      return SigningKey(
        id: id, algorithm: algorithm,
        jwk: [
          "kty": "RSA", "kid": .string(id), "use": "sig", "alg": "RS256", "n": text(parts.modulus),
          "e": text(parts.publicExponent),
        ]
      ) { try key.signature(for: SHA256.hash(data: $0), padding: .insecurePKCS1v1_5).rawRepresentation }
    case "ES256":
      let key = P256.Signing.PrivateKey()
      let point = key.publicKey.rawRepresentation
      return SigningKey(
        id: id, algorithm: algorithm,
        jwk: [
          "kty": "EC", "crv": "P-256", "kid": .string(id), "use": "sig", "x": text(point.prefix(32)),
          "y": text(point.suffix(32)),
        ]
      ) { try key.signature(for: $0).rawRepresentation }
    default:
      let key = Curve25519.Signing.PrivateKey()
      return SigningKey(
        id: id, algorithm: "EdDSA",
        jwk: ["kty": "OKP", "crv": "Ed25519", "kid": .string(id), "x": text(key.publicKey.rawRepresentation)]
      ) { try key.signature(for: $0) }
    }
  }

  private static func text(_ bytes: Data) -> JSONValue { .string(Bytes(Array(bytes)).base64URL) }

  /// A token in its compact form.
  func token(_ claims: [String: JSONValue], header: [String: JSONValue] = [:]) throws -> String {
    let head: [String: JSONValue] = ["alg": .string(algorithm), "kid": .string(id), "typ": "JWT"].merging(header) { $1 }
    let parts = [head, claims].map { Bytes(Array(JSONValue.object($0).json.utf8)).base64URL }
    let signature = try sign(Data(parts.joined(separator: ".").utf8))
    return "\(parts[0]).\(parts[1]).\(Bytes(Array(signature)).base64URL)"
  }
}
