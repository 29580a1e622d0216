import CRM

extension Setting {
  static let oidcIssuer = Setting(
    "oidcIssuer", .text,
    "An OpenID Connect provider to sign in at: its issuer. It sends browsers back to PUBLIC-URL/auth/oidc/sso/callback.",
    valueName: "url")
  static let oidcClientId = Setting(
    "oidcClientId", .text, "What the OpenID Connect provider knows this program as.", valueName: "id")
  static let oidcClientSecret = Setting(
    "oidcClientSecret", .text,
    "The secret for the OpenID Connect provider. RAPPORT_OIDC_CLIENT_SECRET keeps it out of the list of processes.",
    valueName: "secret", isSecret: true)
  static let oidcName = Setting(
    "oidcName", .text, "What the button says: Continue with NAME.", usual: "single sign-on", valueName: "name")
  static let oidcDomains = Setting(
    "oidcDomains", .text,
    "Domains of verified e-mail addresses whose owners become members by signing in, with commas between.",
    usual: "none: members and invited people alone", valueName: "domains")
  static let oidcRole = Setting(
    "oidcRole", .choice(Role.allCases.filter { $0 != .owner }.map(\.rawValue)), "What such a new member may do.",
    usual: "rep", valueName: "role")
  static let oidcProviders = Setting(
    "oidcProviders", .json,
    "More providers, in the settings file: a list of {id, name, issuer, clientId, clientSecret, domains, role}.",
    valueName: "list", isSecret: true)

  static let signIn: [Setting] = [
    .oidcIssuer, .oidcClientId, .oidcClientSecret, .oidcName, .oidcDomains, .oidcRole, .oidcProviders,
  ]
}
