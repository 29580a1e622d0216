import Rapport
import Storage

/// Signing in at a provider: the way out, and the way back in.
public struct ExternalSignIn: Sendable {
  /// How long the ticket of a sign-in is good, in seconds.
  public static let ticketLifetime = SignInTicket.lifetime

  private let call: CRMCall

  /// - Parameter call: nobody is signed in.
  init(_ call: CRMCall) { self.call = call }

  /// Begins at a provider.
  ///
  /// - Parameter returnPath: where in the web application the way shall end; other places become its front page.
  /// - Returns: where to send the browser, and the ticket that it must bring back.
  public func begin(at id: String, returnPath: String?) async throws -> (url: String, ticket: String) {
    let (providers, provider) = try provider(id)
    let token = { Bytes(call.random.bytes(32)).base64URL }
    let attempt = SignInAttempt(state: token(), nonce: token(), verifier: token())
    let ticket = SignInTicket(
      provider: id, attempt: attempt, returnPath: SignInTicket.safePath(returnPath),
      expiresAt: call.now.adding(seconds: SignInTicket.lifetime))
    do {
      let url = try await providers.authorizationURL(
        at: provider, for: attempt, redirectURI: call.services.publicURL + provider.callbackPath)
      return (url, try ticket.sealed(by: call.services.secret))
    } catch {
      throw ExternalSignInRefusal(.failed, "\(error)")
    }
  }

  /// Ends the way that ``begin(at:returnPath:)`` began, and begins a session, which the call's reply tells the transport.
  ///
  /// - Parameters:
  ///   - ticket: what the browser kept.
  ///   - state: what came back from the provider.
  ///   - code: `nil` if the provider refused.
  /// - Returns: where to send the browser.
  public func end(
    at id: String, ticket: String?, state: String?, code: String?, error: String?
  ) async throws -> String {
    let (providers, provider) = try provider(id)
    guard let ticket = ticket.flatMap({ SignInTicket(sealed: $0, by: call.services.secret) }) else {
      throw ExternalSignInRefusal(.expired, "The browser brought no ticket of a sign-in that began here")
    }
    guard ticket.provider == id else {
      throw ExternalSignInRefusal(.expired, "The answer belongs to another sign-in")
    }
    // A refusal changes nothing, so it needs no state: not every provider sends it along.
    guard let code, error == nil else {
      throw ExternalSignInRefusal(
        error == nil || error == "access_denied" ? .cancelled : .failed, "The provider sent no code")
    }
    guard let state, Token.hash(state) == Token.hash(ticket.attempt.state) else {
      throw ExternalSignInRefusal(.expired, "The answer belongs to another sign-in")
    }
    guard ticket.expiresAt > call.now else { throw ExternalSignInRefusal(.expired, "The sign-in took too long") }
    let identity: ExternalIdentity
    do {
      identity = try await providers.identity(
        at: provider, code: code, for: ticket.attempt,
        redirectURI: call.services.publicURL + provider.callbackPath)
    } catch {
      throw ExternalSignInRefusal(.failed, "\(error)")
    }
    let user = try await member(for: identity, at: provider)
    _ = try await call.acting(as: user).write { [call] in try Sessions.begin(for: user, call, in: $0) }
    return ticket.returnPath
  }

  private func provider(_ id: String) throws -> (any IdentityProviders, IdentityProvider) {
    guard let providers = call.services.identityProviders, let provider = providers.all.first(where: { $0.id == id })
    else { throw RPCError(.notFound, "There is no provider \(id) to sign in at") }
    return (providers, provider)
  }

  /// The member that an identity is: by its link, by its verified address, by an invitation, or by its domain.
  private func member(for identity: ExternalIdentity, at provider: IdentityProvider) async throws -> CallUser {
    let call = call
    return try await call.store.write { writer in
      if let link: LinkedIdentityRow = try writer.fetchOne(
        "\(LinkedIdentityRow.select) WHERE issuer = \(identity.issuer) AND subject = \(identity.subject)"),
        let user = try writer.find(UserRow.self, link.userId)
      {
        let member = try Self.active(user)
        var used = link
        used.email = identity.email ?? link.email
        used.lastUsedAt = call.now
        try writer.update(used, from: link)
        return member
      }
      guard let email = identity.email else {
        throw ExternalSignInRefusal(.unverified, "The provider tells no e-mail address, which a first sign-in needs")
      }
      guard identity.isEmailVerified else {
        throw ExternalSignInRefusal(.unverified, "The provider does not vouch for the e-mail address")
      }
      let member = try Self.member(with: email, identity, provider, call, in: writer)
      let link = LinkedIdentityRow(
        id: call.newID(), workspaceId: member.workspaceId, userId: member.id, issuer: identity.issuer,
        subject: identity.subject, email: email, createdAt: call.now, lastUsedAt: call.now)
      try writer.insert(link)
      try ChangeLog.record(writer, for: call.acting(as: member))
      return member
    }
  }

  private static func active(_ row: UserRow) throws -> CallUser {
    guard row.deactivatedAt == nil else {
      throw ExternalSignInRefusal(.deactivated, "The member \(row.id) has been deactivated")
    }
    return row.callUser
  }

  private static func member(
    with email: String, _ identity: ExternalIdentity, _ provider: IdentityProvider, _ call: CRMCall, in writer: Writer
  ) throws -> CallUser {
    if let row: UserRow = try writer.fetchOne("\(UserRow.select) WHERE email = \(email)") { return try active(row) }
    let domain = email.split(separator: "@").last.map(String.init) ?? ""
    let workspaces: [WorkspaceRow] = try writer.fetchAll("\(WorkspaceRow.select) ORDER BY id LIMIT 2")
    guard provider.admittedDomains.contains(domain), workspaces.count == 1 else {
      throw ExternalSignInRefusal(.unknownMember, "Nobody here has the account's e-mail address")
    }
    let name = (identity.name ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(100)
    let id: ID<User> = call.newID()
    let row = UserRow(
      id: id, workspaceId: workspaces[0].id, email: email, name: name.isEmpty ? email : String(name),
      role: provider.admittedRole, teamId: nil, passwordHash: PasswordHash.none, createdAt: call.now,
      updatedAt: call.now, createdBy: id, updatedBy: id, version: 1)
    try writer.insert(row)
    return row.callUser
  }
}

extension PasswordHash {
  /// What is kept of a member who has no password: no password matches it.
  static let none = ""
}
