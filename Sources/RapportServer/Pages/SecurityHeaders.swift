import HTTPTypes

/// What browsers are told about the pages: to run and load nothing but the application's own files.
enum SecurityHeaders {
  /// To come back through TLS only, for a year.
  static let strictTransport = "max-age=31536000"

  static func make() -> HTTPFields {
    [
      .contentSecurityPolicy: """
      default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
      connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
      """,
      .xContentTypeOptions: "nosniff",
      .referrerPolicy: "same-origin",
      .crossOriginOpenerPolicy: "same-origin",
      .crossOriginResourcePolicy: "same-origin",
      .permissionsPolicy: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ]
  }
}
