import HTTPTypes

/// What browsers are told about the pages: to run and load nothing but the application's own files.
enum SecurityHeaders {
  static func make(isSecure: Bool) -> HTTPFields {
    var headers: HTTPFields = [
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
    if isSecure { headers[.strictTransportSecurity] = "max-age=31536000" }
    return headers
  }
}
