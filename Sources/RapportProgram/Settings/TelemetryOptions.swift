import ArgumentParser
import Logging
import Rapport
import RapportServer
import RapportTelemetry
import Tracing

/// What is logged, and how.
struct LogOptions: ParsableArguments {
  @Option(name: .long, help: Setting.logLevel.help) var logLevel: LogLevel?
  @Option(name: .long, help: Setting.logFormat.help) var logFormat: LogFormat?

  /// Makes the program's logger, and sets the process up: its lines name the trace that they belong to, and requests of
  /// other servers carry it on. To be called before anything else makes a logger or an HTTP client.
  func begin(_ settings: Settings) throws -> Logger {
    let level = try settings.value(.logLevel, flag: logLevel)?.level ?? .info
    switch try settings.value(.logFormat, flag: logFormat) ?? .text {
    case .text:
      LoggingSystem.bootstrap(
        { StreamLogHandler.standardError(label: $0, metadataProvider: $1) }, metadataProvider: .trace)
    case .json:
      LoggingSystem.bootstrap(
        { label, provider in
          var handler = JSONLogHandler(label: label)
          handler.metadataProvider = provider
          return handler
        }, metadataProvider: .trace)
    }
    InstrumentationSystem.bootstrap(TraceContextTracer())
    var logger = Logger(label: "rapport")
    logger.logLevel = level
    return logger
  }
}

/// How a server lets itself be watched over.
struct TelemetryOptions: ParsableArguments {
  @OptionGroup var log: LogOptions
  @Option(name: .long, help: Setting.metricsToken.help) var metricsToken: String?

  func route(_ metrics: ServerMetrics, _ settings: Settings) throws -> Route {
    metrics.registry.route(token: try settings.value(.metricsToken, flag: metricsToken)) { _ in await metrics.collect()
    }
  }
}

/// The levels of swift-log, as a flag.
enum LogLevel: String, ExpressibleByArgument, CaseIterable {
  case trace, debug, info, notice, warning, error, critical

  var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}

/// How a line of the log is written.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
