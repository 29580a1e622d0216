import ArgumentParser
import CRM
import OpenID
import Rapport

/// Providers of OpenID Connect that people may sign in at: one by flags or variables, any number in the settings file.
struct OpenIDOptions: ParsableArguments {
  @Option(name: .long, help: Setting.oidcIssuer.help) var oidcIssuer: String?
  @Option(name: .long, help: Setting.oidcClientId.help) var oidcClientId: String?
  @Option(name: .long, help: Setting.oidcClientSecret.help) var oidcClientSecret: String?
  @Option(name: .long, help: Setting.oidcName.help) var oidcName: String?
  @Option(name: .long, help: Setting.oidcDomains.help) var oidcDomains: String?
  @Option(name: .long, help: Setting.oidcRole.help) var oidcRole: String?

  /// - Throws: ``SettingsError`` or ``OpenIDError`` for what cannot work.
  func providers(_ settings: Settings) throws -> [OpenIDSettings.Provider] {
    var found = try OpenIDSettings.providers(json: try settings.value(.oidcProviders, flag: String?.none) ?? "[]")
    if let issuer = try settings.value(.oidcIssuer, flag: oidcIssuer) {
      guard let clientID = try settings.value(.oidcClientId, flag: oidcClientId) else {
        throw SettingsError("\(Setting.oidcIssuer.flag) needs \(Setting.oidcClientId.flag), too")
      }
      let single = try OpenIDSettings.Provider(
        id: "sso", name: try settings.value(.oidcName, flag: oidcName) ?? "single sign-on", issuer: issuer,
        clientID: clientID, clientSecret: try settings.value(.oidcClientSecret, flag: oidcClientSecret),
        domains: try settings.value(.oidcDomains, flag: oidcDomains) ?? "",
        role: try settings.value(.oidcRole, flag: oidcRole) ?? Role.rep.rawValue)
      found.insert(single, at: 0)
    }
    let ids = found.map(\.provider.id)
    if let twice = ids.first(where: { id in ids.count(where: { $0 == id }) > 1 }) {
      throw SettingsError("two OpenID Connect providers have the id \(twice)")
    }
    return found
  }
}

enum OpenIDSettings {
  /// A provider, and whom the workspace takes from it.
  struct Provider {
    var provider: OpenIDProvider
    var offered: IdentityProvider

    /// - Parameter domains: with commas between.
    init(
      id: String, name: String, issuer: String, clientID: String, clientSecret: String?, domains: String, role: String
    ) throws {
      provider = try OpenIDProvider(
        id: id, name: name, issuer: issuer, clientID: clientID, clientSecret: clientSecret)
      let names = domains.lowercased().split(whereSeparator: { ", ".contains($0) }).map(String.init)
      if let wrong = names.first(where: { !$0.contains(".") || $0.contains("@") }) {
        throw SettingsError("the domain \"\(wrong)\" of the provider \(id) is none: write it as example.com")
      }
      guard let role = Role(rawValue: role), role != .owner else {
        throw SettingsError("the role \"\(role)\" of the provider \(id) must be admin, manager, rep or viewer")
      }
      offered = IdentityProvider(id: id, name: name, admittedDomains: Set(names), admittedRole: role)
    }
  }

  private static let names: Set<String> = [
    "id", "name", "issuer", "clientId", "clientSecret", "domains", "role",
  ]

  /// From `[{"id": "google", "name": "Google", "issuer": …, "clientId": …, "clientSecret": …, "domains": [], "role": …}]`.
  static func providers(json: String) throws -> [Provider] {
    guard case .array(let entries)? = try? JSONValue(json: Array(json.utf8)) else {
      throw SettingsError("oidcProviders must be a list of objects")
    }
    return try entries.map { entry in
      guard let members = entry.objectValue else { throw SettingsError("oidcProviders must be a list of objects") }
      if let unknown = members.keys.sorted().first(where: { !names.contains($0) }) {
        throw SettingsError("oidcProviders has \"\(unknown)\"; there are: \(names.sorted().joined(separator: ", "))")
      }
      func text(_ name: String) throws -> String {
        guard let text = entry[name]?.stringValue, !text.isEmpty else {
          throw SettingsError("a provider in oidcProviders needs \"\(name)\", a text")
        }
        return text
      }
      return try Provider(
        id: try text("id"), name: try text("name"), issuer: try text("issuer"), clientID: try text("clientId"),
        clientSecret: entry["clientSecret"]?.stringValue,
        domains: entry["domains"]?.arrayValue?.compactMap(\.stringValue).joined(separator: ",") ?? "",
        role: entry["role"]?.stringValue ?? Role.rep.rawValue)
    }
  }
}
