import Logging
import Rapport

extension Logger {
  /// A line for a request: no bodies, tokens or query strings.
  ///
  /// - Parameter trace: looked for only if the line is written.
  func logRequest(
    _ id: String, method: String, path: Substring, status: some BinaryInteger, since start: ContinuousClock.Instant,
    trace: @autoclosure () -> TraceContext?
  ) {
    guard logLevel <= .info else { return }
    var metadata: Logger.Metadata = [
      "method": "\(ShownText.of(method, limit: 20))", "path": "\(ShownText.of(path, limit: 200))",
      "status": "\(status)", "duration": "\(ContinuousClock.now - start)", "id": "\(id)",
    ]
    if let trace = trace() { metadata.merge(trace.logMetadata) { $1 } }
    info("request", metadata: metadata)
  }
}
