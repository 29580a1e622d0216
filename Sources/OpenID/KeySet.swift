import Foundation
import JWTKit
import RapportJSON

/// The keys that a provider signs with (RFC 7517).
struct KeySet: Sendable {
  private struct Key: Sendable {
    var id: String?
    var key: JWK
    var algorithms: Set<String>
  }

  /// Signatures that are taken: public keys alone, so neither `none` nor a secret that both sides know.
  static let algorithms: Set<String> = [
    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
  ]

  private let keys: [Key]

  /// Keys of kinds that are unknown here are left out: providers may have them for others.
  init(_ document: JSONValue) throws(OpenIDError) {
    guard let entries = document["keys"]?.arrayValue else {
      throw .unsupported("The provider's keys are no JWK set")
    }
    keys = entries.prefix(100).compactMap { entry in
      guard entry["use"]?.stringValue ?? "sig" == "sig",
        var key = try? JSONDecoder().decode(JWK.self, from: Data(entry.json.utf8))
      else { return nil }
      let algorithms = Self.algorithms(of: entry)
      guard !algorithms.isEmpty else { return nil }
      let id = key.keyIdentifier?.string
      // JWTKit needs one; which key it is has been decided here.
      key.keyIdentifier = "key"
      key.algorithm = nil
      return Key(id: id, key: key, algorithms: algorithms)
    }
  }

  /// What a key may have signed: by its kind and curve, and by what it says itself.
  private static func algorithms(of entry: JSONValue) -> Set<String> {
    let byKind: Set<String> =
      switch (entry["kty"]?.stringValue, entry["crv"]?.stringValue) {
      case ("RSA", _): ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"]
      case ("EC", "P-256"): ["ES256"]
      case ("EC", "P-384"): ["ES384"]
      case ("EC", "P-521"): ["ES512"]
      case ("OKP", "Ed25519"): ["EdDSA"]
      default: []
      }
    guard let algorithm = entry["alg"]?.stringValue else { return byKind }
    return byKind.intersection([algorithm])
  }

  /// The key for a token's header; `nil` if there is none, or none that is certain.
  func key(id: String?, algorithm: String) -> JWK? {
    let fitting = keys.filter { $0.algorithms.contains(algorithm) }
    guard let id else { return fitting.count == 1 ? fitting[0].key : nil }
    return fitting.first { $0.id == id }?.key
  }

  /// Whether `token` is signed by that key.
  static func isSigned(_ token: String, by key: JWK) async -> Bool {
    do {
      _ = try await JWTKeyCollection().add(jwk: key).verify(token, as: AnyPayload.self)
      return true
    } catch {
      return false
    }
  }

  /// The signature alone is JWTKit's business here; the claims are ``IDToken``'s.
  private struct AnyPayload: JWTPayload {
    func verify(using algorithm: some JWTAlgorithm) {}
  }
}
