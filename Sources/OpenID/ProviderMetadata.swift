import RapportJSON

/// What a provider tells of itself (OpenID Connect Discovery 1.0, section 3).
struct ProviderMetadata: Sendable {
  var authorizationEndpoint: String
  var tokenEndpoint: String
  var keysURL: String
  var userInfoEndpoint: String?
  /// Whether the client's secret goes into the body, because the provider takes no `Authorization: Basic`.
  var takesSecretInBody: Bool

  init(_ document: JSONValue, of provider: OpenIDProvider) throws(OpenIDError) {
    // What says it is someone else may be an attempt to have this client's codes redeemed elsewhere.
    guard let issuer = document["issuer"]?.stringValue, issuer == provider.issuer else {
      throw .unsupported(
        "\(provider.discoveryURL) describes the issuer \"\(document["issuer"]?.stringValue ?? "")\", not "
          + "\"\(provider.issuer)\": the setting must be the issuer's own text, to the letter")
    }
    func address(_ name: String) throws(OpenIDError) -> String {
      guard let text = document[name]?.stringValue, WebAddress.isTrusted(text), !text.contains("#") else {
        throw .unsupported("\(provider.discoveryURL) names no \(name) that can be trusted")
      }
      return text
    }
    authorizationEndpoint = try address("authorization_endpoint")
    tokenEndpoint = try address("token_endpoint")
    keysURL = try address("jwks_uri")
    userInfoEndpoint = document["userinfo_endpoint"] == nil ? nil : try address("userinfo_endpoint")
    let methods = document["token_endpoint_auth_methods_supported"]?.arrayValue?.compactMap(\.stringValue)
    let takesBasic = methods?.contains("client_secret_basic") ?? true
    takesSecretInBody = !takesBasic && methods?.contains("client_secret_post") == true
  }
}
