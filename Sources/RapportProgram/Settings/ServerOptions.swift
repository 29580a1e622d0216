import ArgumentParser
import Foundation
import RapportServer

/// All that `rapport serve` can be told; other commands that look at an installation take the same.
struct ServerOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var settings: SettingsOptions
  @OptionGroup var installation: InstallationOptions
  @OptionGroup var telemetry: TelemetryOptions
  @OptionGroup var openID: OpenIDOptions
  @OptionGroup var transport: TransportOptions

  @Option(name: .long, help: Setting.host.help) var host: String?
  @Option(name: .long, help: Setting.port.help) var port: Int?
  @Option(name: .long, help: Setting.threads.help) var threads: Int?
  @Option(name: .long, help: Setting.pages.help) var pages: String?
  @Option(name: .long, help: Setting.maximumBodySize.help) var maximumBodySize: Int?
  @Option(name: .long, help: Setting.callTimeout.help) var callTimeout: Int?
  @Option(name: .long, help: Setting.shutdownTimeout.help) var shutdownTimeout: Int?
  @Option(name: .long, help: Setting.allowedOrigins.help) var allowedOrigins: String?
  @Flag(name: .long, help: Setting.secure.help) var secure = false
  @OptionGroup var rateLimits: RateLimitOptions
  @Option(name: .long, help: Setting.workers.help) var workers: Int?

  /// How the server listens and what it lets through.
  func configuration(_ settings: Settings, host: String, port: Int) throws -> ServerConfiguration {
    var configuration = ServerConfiguration()
    configuration.host = host
    configuration.port = port
    configuration.threads = try settings.value(.threads, flag: threads)
    if let size = try settings.value(.maximumBodySize, flag: maximumBodySize) { configuration.maximumBodySize = size }
    if let seconds = try settings.value(.callTimeout, flag: callTimeout) {
      configuration.callTimeout = .seconds(seconds)
    }
    if let seconds = try settings.value(.shutdownTimeout, flag: shutdownTimeout) {
      configuration.shutdownTimeout = .seconds(seconds)
    }
    try transport.apply(to: &configuration, settings)
    configuration.isSecure = try settings.value(.secure, flag: secure ? true : nil) ?? false
    let origins = try settings.value(.allowedOrigins, flag: allowedOrigins) ?? ""
    configuration.allowedOrigins = Set(
      origins.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty })
    return configuration
  }

  /// The pages that are served, if there are any.
  func pages(_ settings: Settings) throws -> PagesConfiguration? {
    if let folder = try settings.value(.pages, flag: pages) { return PagesConfiguration(directory: folder) }
    let usual = "Frontend/dist"
    return FileManager.default.fileExists(atPath: usual + "/index.html") ? PagesConfiguration(directory: usual) : nil
  }
}
