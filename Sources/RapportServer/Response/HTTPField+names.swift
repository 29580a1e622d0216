import HTTPTypes

extension HTTPField.Name {
  static let requestId = known("X-Request-Id")
  static let referrerPolicy = known("Referrer-Policy")
  static let crossOriginOpenerPolicy = known("Cross-Origin-Opener-Policy")
  static let lastEventID = known("Last-Event-ID")
  /// Tells nginx and its like to pass a stream on as it comes.
  static let accelBuffering = known("X-Accel-Buffering")
  static let permissionsPolicy = known("Permissions-Policy")

  /// A name that is written out in the program, and so is a valid one.
  static func known(_ name: String) -> HTTPField.Name {
    guard let field = HTTPField.Name(name) else { preconditionFailure("\(name) is no HTTP field name") }
    return field
  }
}
