import Rapport

@Schema
struct ChangePassword {
  @Length(1...1024) var currentPassword: String
  /// At least eight characters, none of the passwords that everybody tries first, and not one's own name or address.
  @Length(8...1024) var newPassword: String
}

@Schema
struct RequestPasswordReset {
  @Trimmed @Lowercased @Email @Length(...254) var email: String
}

@Schema
struct ResetPassword {
  /// From the link in the mail.
  @Length(1...200) var token: String
  /// As in `auth.changePassword`.
  @Length(8...1024) var newPassword: String
}

/// The caller's password, to prove once more who they are.
@Schema
struct PasswordProof {
  @Length(1...1024) var password: String
}

/// Why a password was not changed, or did not prove who somebody is.
@Schema
enum PasswordError: ProcedureError {
  case wrongPassword
  /// The token is unknown, was used, or has run out: ask for another mail.
  case tokenExpired
  /// The installation sends no mail.
  case noMail
  /// There were too many attempts: the next one may come after so many seconds.
  case tooManyAttempts(retryAfterSeconds: Int)

  var code: RPCErrorCode {
    switch self {
    case .wrongPassword: .unprocessable
    case .tokenExpired, .noMail: .preconditionFailed
    case .tooManyAttempts: .tooManyRequests
    }
  }

  var message: String {
    switch self {
    case .wrongPassword: "The password is wrong"
    case .tokenExpired: "The link was used already or has run out; ask for another mail"
    case .noMail: "This installation sends no mail: whoever runs it sets --mail"
    case .tooManyAttempts(let seconds): "There were too many attempts; try again in \(seconds) seconds"
    }
  }
}
