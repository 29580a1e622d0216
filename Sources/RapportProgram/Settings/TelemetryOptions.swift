import ArgumentParser
import Logging
import Rapport
import RapportServer
import RapportTelemetry

/// What a server tells of itself: its log, and its metrics.
struct TelemetryOptions: ParsableArguments {
  @Option(name: .long, help: Setting.logFormat.help) var logFormat: LogFormat?
  @Option(name: .long, help: Setting.metricsToken.help) var metricsToken: String?

  /// Before the first logger is made.
  func beginLogging(_ settings: Settings) throws {
    guard try settings.value(.logFormat, flag: logFormat) == .json else { return }
    LoggingSystem.bootstrap { JSONLogHandler(label: $0) }
  }

  func route(_ metrics: PrometheusMetrics, _ settings: Settings) throws -> Route {
    metrics.route(token: try settings.value(.metricsToken, flag: metricsToken))
  }
}

/// How a line of the log is written.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
