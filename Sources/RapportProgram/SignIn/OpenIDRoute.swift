import CRM
import Logging
import Rapport
import RapportServer

/// `GET /auth/oidc/{provider}/start` and `/callback`: the way of a browser out to a provider and back in.
///
/// Whatever goes wrong on the way back leads to the web application, which says it in words: `/?signIn=expired`.
enum OpenIDRoute {
  static func make(_ application: CRMApplication, logger: Logger) -> Route {
    // A browser comes back from the provider's page: from another site.
    Route(IdentityProvider.pathPrefix, isForAnyOrigin: true) { request in
      let parts = request.path.dropFirst(IdentityProvider.pathPrefix.count).split(separator: "/")
      guard request.http.method == .get, parts.count == 2, let step = Step(rawValue: String(parts[1])) else {
        throw RPCError(.notFound, "There is nothing here: browsers sign in with GET …/{provider}/start")
      }
      let signIn = application.externalSignIn(from: request.origin)
      let provider = String(parts[0])
      let cookie = request.origin.isSecure ? "__Host-rapport_sign_in" : "rapport_sign_in"
      func ticket(_ value: String, lifetime: Int) -> RouteCookie {
        RouteCookie(cookie, value, lifetime: lifetime, isSecure: request.origin.isSecure)
      }
      do {
        switch step {
        case .start:
          let (url, value) = try await signIn.begin(at: provider, returnPath: request.parameter("return"))
          return .seeOther(url, cookies: [ticket(value, lifetime: ExternalSignIn.ticketLifetime)])
        case .callback:
          let path = try await signIn.end(
            at: provider, ticket: request.cookie(cookie), state: request.parameter("state"),
            code: request.parameter("code"), error: request.parameter("error"))
          return .seeOther(path, cookies: [ticket("", lifetime: 0)])
        }
      } catch let refusal as ExternalSignInRefusal {
        logger.notice(
          "sign-in at a provider refused",
          metadata: [
            "provider": "\(provider)", "reason": "\(refusal.reason.rawValue)", "cause": "\(refusal.cause)",
            "request": "\(request.id)",
          ])
        return .seeOther("/?signIn=\(refusal.reason.rawValue)", cookies: [ticket("", lifetime: 0)])
      }
    }
  }

  private enum Step: String {
    case start, callback
  }
}
