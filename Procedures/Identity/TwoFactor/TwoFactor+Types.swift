import Rapport
import Storage

@Schema
struct TwoFactorStatus {
  /// Whether signing in needs a code.
  var isEnabled: Bool
  var recoveryCodesLeft: Int
}

@Schema
struct TwoFactorSecret {
  /// To be typed into the authenticator app, in Base32.
  var secret: String
  /// To be shown to it as a QR code: `otpauth://totp/…`.
  var uri: String
}

@Schema
struct ConfirmTwoFactor {
  /// The six digits that the authenticator app shows.
  @Length(1...16) var code: String
}

@Schema
struct TwoFactorRecoveryCodes {
  /// `abcd-efgh-ijkl-mnop`; each is good once.
  var codes: [String]
}

/// Why two-factor authentication stayed as it was.
@Schema
enum TwoFactorError: ProcedureError {
  case wrongPassword
  /// The code is wrong or too old.
  case wrongCode
  case alreadyEnabled
  /// There is nothing to confirm or to make codes for: begin with `auth.enableTwoFactor`.
  case notBegun
  /// There were too many attempts: the next one may come after so many seconds.
  case tooManyAttempts(retryAfterSeconds: Int)

  var code: RPCErrorCode {
    switch self {
    case .wrongPassword, .wrongCode: .unprocessable
    case .alreadyEnabled, .notBegun: .preconditionFailed
    case .tooManyAttempts: .tooManyRequests
    }
  }

  var message: String {
    switch self {
    case .wrongPassword: "The password is wrong"
    case .wrongCode: "The code is wrong or too old; is the clock of the device right?"
    case .alreadyEnabled: "Two-factor authentication is enabled already; disable it first"
    case .notBegun: "Two-factor authentication is not set up; begin with auth.enableTwoFactor"
    case .tooManyAttempts(let seconds): "There were too many attempts; try again in \(seconds) seconds"
    }
  }
}

/// The second factor of a user; not confirmed, it does not hold yet. The audit trail tells of it by itself.
@Table("two_factors", recordsChanges: false)
struct TwoFactorRow {
  @PrimaryKey var userId: ID<User>
  var workspaceId: ID<Workspace>
  /// Sealed with the installation's secret.
  var sealedSecret: [UInt8]
  var createdAt: Instant
  var confirmedAt: Instant?
  /// The last period whose code was used.
  var lastStep: Int64?
}

@Table("recovery_codes", recordsChanges: false)
struct RecoveryCodeRow {
  @PrimaryKey var codeHash: [UInt8]
  var workspaceId: ID<Workspace>
  var userId: ID<User>
  var createdAt: Instant
}
