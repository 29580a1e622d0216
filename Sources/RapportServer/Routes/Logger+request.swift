import Logging

extension Logger {
  /// A line for a request: no bodies, tokens or query strings.
  func logRequest(
    _ id: String, method: String, path: Substring, status: some BinaryInteger, since start: ContinuousClock.Instant
  ) {
    info(
      "request",
      metadata: [
        "method": "\(ShownText.of(method, limit: 20))", "path": "\(ShownText.of(path, limit: 200))",
        "status": "\(status)", "duration": "\(ContinuousClock.now - start)", "id": "\(id)",
      ])
  }
}
