import Rapport

@Schema
struct Login {
  @Trimmed @Lowercased @Email @Length(...254) var email: String
  @Length(1...1024) var password: String
}

@Schema
struct LoginResult {
  /// Goes into `Authorization: Bearer …`. A browser need not keep it: it gets a cookie.
  var token: String
  var expiresAt: Instant
  var user: Me
}

@Schema
struct VerifyTwoFactor {
  /// As `auth.login` gave it.
  @Length(1...200) var challenge: String
  /// Six digits from the authenticator app, or a recovery code. Spaces and hyphens do not matter.
  @Length(1...64) var code: String
}

/// Why nobody is signed in.
@Schema
enum LoginError: ProcedureError {
  /// The address is unknown, or the password is not its.
  case wrongCredentials
  /// The password is right. Answer the challenge with `auth.verifyTwoFactor` before it runs out.
  case twoFactorRequired(challenge: String, expiresAt: Instant)
  /// The code is wrong, too old, or was used before.
  case wrongCode
  /// The challenge is unknown, used, or has run out: sign in again.
  case challengeExpired
  /// There were too many attempts: the next one may come after so many seconds.
  case tooManyAttempts(retryAfterSeconds: Int)

  var code: RPCErrorCode {
    switch self {
    case .wrongCredentials, .twoFactorRequired: .unauthorized
    case .wrongCode: .unprocessable
    case .challengeExpired: .preconditionFailed
    case .tooManyAttempts: .tooManyRequests
    }
  }

  var message: String {
    switch self {
    case .wrongCredentials: "The e-mail address or the password is wrong"
    case .twoFactorRequired: "The password is right; now the code of the authenticator app is needed"
    case .wrongCode: "The code is wrong, too old, or was used before; wait for the next one"
    case .challengeExpired: "It took too long; sign in again"
    case .tooManyAttempts(let seconds): "There were too many attempts; try again in \(seconds) seconds"
    }
  }
}

/// A place where somebody is signed in.
@Schema
struct Session {
  var id: ID<Session>
  var createdAt: Instant
  /// To the hour.
  var lastSeenAt: Instant
  var expiresAt: Instant
  /// Where it was begun: an IP address.
  var address: String?
  /// `Firefox on Linux`.
  var device: String?
  /// Whether the call comes with it.
  var isCurrent: Bool
}

@Schema
struct SessionList {
  /// The one that was used last first.
  var items: [Session]
}

@Schema
struct SessionKey {
  var id: ID<Session>
}

@Schema
struct RevokedSessions {
  /// How many were ended.
  var count: Int
}
