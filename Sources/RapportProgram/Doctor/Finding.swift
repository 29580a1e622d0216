/// One thing that the doctor has looked at.
struct Finding: Encodable, Equatable {
  enum State: String, Encodable {
    case ok
    /// It works, and should be looked after.
    case warning
    /// It does not work, or will not for long.
    case error
  }

  /// What was looked at, in a word: `database`, `secret`, `disk`.
  var subject: String
  var state: State
  /// What was found.
  var found: String
  /// What to do about it; `nil` if all is well.
  var advice: String?

  static func ok(_ subject: String, _ found: String) -> Finding {
    Finding(subject: subject, state: .ok, found: found, advice: nil)
  }

  static func warning(_ subject: String, _ found: String, _ advice: String) -> Finding {
    Finding(subject: subject, state: .warning, found: found, advice: advice)
  }

  static func error(_ subject: String, _ found: String, _ advice: String) -> Finding {
    Finding(subject: subject, state: .error, found: found, advice: advice)
  }
}
