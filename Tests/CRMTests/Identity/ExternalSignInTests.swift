import Rapport
import Storage
import Synchronization
import Testing

@testable import CRM

/// Providers that say what they are told to, to show what the CRM makes of it. Real ones: `OpenIDTests` and the browser's.
final class ToldProviders: IdentityProviders {
  let all = [
    IdentityProvider(id: "acme", name: "Acme", admittedDomains: ["nordlys.example"], admittedRole: .viewer),
    IdentityProvider(id: "plain", name: "Plain"),
  ]
  let answer = Mutex<Result<ExternalIdentity, Unreachable>>(.failure(Unreachable()))
  let attempts = Mutex<[SignInAttempt]>([])

  struct Unreachable: Error {}

  func says(_ email: String?, subject: String = "s-1", isVerified: Bool = true) {
    let identity = ExternalIdentity(
      issuer: "https://acme.example", subject: subject, email: email, isEmailVerified: isVerified, name: " Eve  Berg ")
    answer.withLock { $0 = .success(identity) }
  }

  func authorizationURL(
    at provider: IdentityProvider, for attempt: SignInAttempt, redirectURI: String
  ) async throws -> String {
    attempts.withLock { $0.append(attempt) }
    return "https://acme.example/authorize?redirect_uri=\(redirectURI)"
  }

  func identity(
    at provider: IdentityProvider, code: String, for attempt: SignInAttempt, redirectURI: String
  ) async throws -> ExternalIdentity {
    #expect(attempts.withLock { $0.contains(attempt) })
    #expect(redirectURI == "https://crm.example.com/auth/oidc/\(provider.id)/callback")
    return try answer.withLock { $0 }.get()
  }
}

@Suite struct ExternalSignInTests {
  let providers = ToldProviders()

  func make() async throws -> FreshCRM {
    let crm = try await FreshCRM(providers: providers)
    _ = try await crm.call("auth.createFirstOwner", crm.owner())
    return crm
  }

  /// All the way: the credential of the session that begins, and where it leads.
  func signIn(
    _ crm: FreshCRM, at provider: String = "acme", returnPath: String? = nil
  ) async throws -> (credential: String?, path: String) {
    let (_, ticket) = try await crm.app.externalSignIn(from: CallOrigin(requestId: "a")).begin(
      at: provider, returnPath: returnPath)
    let state = providers.attempts.withLock { $0.last?.state }
    let origin = CallOrigin(requestId: "b")
    let path = try await crm.app.externalSignIn(from: origin).end(
      at: provider, ticket: ticket, state: state, code: "code", error: nil)
    guard case .begin(let token, _) = origin.reply.sessionChange else { return (nil, path) }
    return (token, path)
  }

  func refusal(_ body: () async throws -> Void) async -> ExternalSignInRefusal.Reason? {
    do {
      try await body()
      return nil
    } catch {
      return (error as? ExternalSignInRefusal)?.reason
    }
  }

  func expectRefusal(
    _ reason: ExternalSignInRefusal.Reason, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Void
  ) async {
    let found = await refusal(body)
    #expect(found == reason, sourceLocation: sourceLocation)
  }

  @Test func aMemberIsKnownByTheirAddressAndThenByTheirAccount() async throws {
    let crm = try await make()
    providers.says("ada@example.com")
    let first = try await signIn(crm)
    let me = try await crm.call("auth.me", credential: first.credential)
    #expect(me.text("role") == "owner")
    // The address at the provider changes; the account stays hers.
    providers.says("ada@elsewhere.example", isVerified: false)
    let second = try await signIn(crm)
    let again = try await crm.call("auth.me", credential: second.credential)
    #expect(again["id"] == me["id"])
    let list = try await crm.call("auth.listLinkedIdentities", credential: second.credential)
    #expect(list.items.map { $0.text("email") } == ["ada@elsewhere.example"])
    _ = try await crm.call(
      "auth.unlinkIdentity", ["id": try #require(list.items.first?["id"])], credential: second.credential)
    await expectRefusal(.unverified) { _ = try await signIn(crm) }
  }

  static let strangers: [(String?, Bool, ExternalSignInRefusal.Reason)] = [
    ("ada@example.com", false, .unverified), (nil, true, .unverified), ("eve@example.com", true, .unknownMember),
    // A domain counts as a whole.
    ("eve@evil-nordlys.example", true, .unknownMember), ("eve@nordlys.example.evil.example", true, .unknownMember),
  ]

  @Test(arguments: strangers)
  func whoIsNotKnownForCertainStaysOutside(
    email: String?, isVerified: Bool, reason: ExternalSignInRefusal.Reason
  ) async throws {
    let crm = try await make()
    providers.says(email, isVerified: isVerified)
    await expectRefusal(reason) { _ = try await signIn(crm) }
    let linkCount = try await crm.count("linked_identities")
    #expect(linkCount == 0)
    let userCount = try await crm.count("users")
    #expect(userCount == 1)
  }

  @Test func anAddressOfAnAdmittedDomainBecomesAMember() async throws {
    let crm = try await make()
    providers.says("eve@nordlys.example")
    await expectRefusal(.unknownMember) { _ = try await signIn(crm, at: "plain") }
    let credential = try await signIn(crm).credential
    let me = try await crm.call("auth.me", credential: credential)
    #expect(me.text("role") == "viewer")
    #expect(me.text("name") == "Eve Berg")
    // Without a password none is right.
    let error = await #expect(throws: RPCError.self) {
      try await crm.call("auth.login", ["email": "eve@nordlys.example", "password": " "])
    }
    #expect(error?.code == .unauthorized)
  }

  @Test func whoWasDeactivatedStaysOutside() async throws {
    let crm = try await make()
    providers.says("ada@example.com")
    _ = try await signIn(crm)
    _ = try await crm.app.store.write { try $0.execute("UPDATE users SET deactivated_at = 1") }
    await expectRefusal(.deactivated) { _ = try await signIn(crm) }
    providers.says("ada@example.com", subject: "another account")
    await expectRefusal(.deactivated) { _ = try await signIn(crm) }
  }

  @Test func anAnswerCountsForTheBrowserThatAskedAndInTime() async throws {
    let crm = try await make()
    providers.says("ada@example.com")
    let origin = CallOrigin(requestId: "a")
    let signIn = crm.app.externalSignIn(from: origin)
    let (_, ticket) = try await signIn.begin(at: "acme", returnPath: nil)
    let state = providers.attempts.withLock { $0.last?.state }
    func end(
      at provider: String = "acme", ticket: String?, state: String?, code: String? = "code", error: String? = nil
    ) async -> ExternalSignInRefusal.Reason? {
      await refusal {
        _ = try await signIn.end(at: provider, ticket: ticket, state: state, code: code, error: error)
      }
    }
    var outcome = await end(ticket: nil, state: state)
    #expect(outcome == .expired)
    outcome = await end(ticket: ticket, state: nil)
    #expect(outcome == .expired)
    outcome = await end(ticket: ticket, state: "another")
    #expect(outcome == .expired)
    outcome = await end(at: "plain", ticket: ticket, state: state)
    #expect(outcome == .expired)
    let changed = ticket.dropLast(4) + "AAAA"
    outcome = await end(ticket: String(changed), state: state)
    #expect(outcome == .expired)
    outcome = await end(ticket: ticket, state: state, code: nil, error: "access_denied")
    #expect(outcome == .cancelled)
    outcome = await end(ticket: ticket, state: state, code: nil, error: "server_error")
    #expect(outcome == .failed)
    #expect(origin.reply.sessionChange == nil)
    let old = SignInTicket(
      provider: "acme", attempt: SignInAttempt(state: "s", nonce: "n", verifier: "v"), returnPath: "/",
      expiresAt: TestCRM.start)
    let sealed = try old.sealed(by: InstallationSecret(bytes: Array(1...32)))
    outcome = await end(ticket: sealed, state: "s")
    #expect(outcome == .expired)
    outcome = await end(ticket: ticket, state: state)
    #expect(outcome == nil)
    #expect(origin.reply.sessionChange != nil)
  }

  @Test func aProviderThatDoesNotAnswerIsAFailure() async throws {
    let crm = try await make()
    await expectRefusal(.failed) { _ = try await signIn(crm) }
    let error = await #expect(throws: RPCError.self) { try await signIn(crm, at: "unknown") }
    #expect(error?.code == .notFound)
  }

  static let paths: [(String?, String)] = [
    ("/?view=forecast&deal=1", "/?view=forecast&deal=1"), (nil, "/"), ("", "/"), ("//evil.example", "/"),
    ("/\\evil.example", "/"), ("https://evil.example", "/"), ("javascript:alert(1)", "/"), ("/a\r\nSet-Cookie: b", "/"),
    ("/\tevil", "/"), ("evil", "/"), ("/" + String(repeating: "a", count: 1000), "/"),
  ]

  @Test(arguments: paths)
  func theWayEndsInTheApplication(asked: String?, path: String) async throws {
    let crm = try await make()
    providers.says("ada@example.com")
    let found = try await signIn(crm, returnPath: asked).path
    #expect(found == path)
  }

  @Test func theSetupTellsWhereOneMaySignIn() async throws {
    let crm = try await make()
    let setup = try await crm.call("auth.getSetup")
    #expect(setup["providers"]?[0] == ["id": "acme", "name": "Acme", "path": "/auth/oidc/acme/start"])
  }
}
