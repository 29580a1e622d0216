/// Whether a server can do its work. Anyone may read it: put nothing secret in it.
public struct HealthReport: Sendable, Equatable {
  public var isHealthy: Bool
  /// What was looked at and how it is, such as `["database": "ok"]`.
  public var details: [String: String]

  public init(isHealthy: Bool, details: [String: String] = [:]) {
    self.isHealthy = isHealthy
    self.details = details
  }

  /// Everything works.
  public static var healthy: HealthReport { HealthReport(isHealthy: true) }
}
