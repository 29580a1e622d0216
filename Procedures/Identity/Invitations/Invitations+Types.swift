import Rapport

/// An invitation that can still be accepted.
@Schema
struct Invitation {
  var id: ID<Invitation>
  var email: String
  var role: Role
  var teamId: ID<Team>?
  var teamName: String?
  var invitedBy: String
  var createdAt: Instant
  var expiresAt: Instant
}

@Schema
struct InvitationToken {
  /// From the link in the mail.
  @Length(1...200) var token: String
}

/// What an invitation says to whom it was sent.
@Schema
struct InvitationOffer {
  var workspaceName: String
  var email: String
  var role: Role
  var teamName: String?
  /// The name of who invites.
  var invitedBy: String
  var expiresAt: Instant
}

@Schema
struct AcceptInvitation {
  /// From the link in the mail.
  @Length(1...200) var token: String
  @Trimmed @Length(1...100) var name: String
  /// At least eight characters, none of the passwords that everybody tries first, and not one's own name or address.
  @Length(8...1024) var password: String
}

/// Why an invitation was not accepted.
@Schema
enum InvitationError: ProcedureError {
  /// The token is unknown, or the invitation was accepted, withdrawn, or has run out.
  case expired
  /// The address has an account in this installation.
  case addressTaken(email: String)

  var code: RPCErrorCode {
    switch self {
    case .expired: .preconditionFailed
    case .addressTaken: .conflict
    }
  }

  var message: String {
    switch self {
    case .expired: "The invitation was accepted or withdrawn, or has run out; ask for another"
    case .addressTaken(let email): "There is an account for \(email) already; sign in with it"
    }
  }
}
