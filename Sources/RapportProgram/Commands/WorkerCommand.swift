import ArgumentParser
import CRM
import Foundation
import Logging
import ServiceLifecycle

struct WorkerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker", abstract: "Do the jobs of a database, without serving it.",
    discussion: """
      rapport serve does them as well, unless it is started with --workers 0. Any number of both may work on one database. \
      SIGTERM lets running jobs finish; after a kill -9 they are done again when their lease ends. With --once it ends by \
      itself when nothing is due: for a timer of the system.
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var settings: SettingsOptions
  @OptionGroup var installation: InstallationOptions

  @Flag(name: .long, help: "Do what is due, and what comes due by that, and end.") var once = false
  @Option(name: .long, help: Setting.workers.help) var workers: Int?
  @Option(name: .long, help: Setting.shutdownTimeout.help) var shutdownTimeout: Int?
  @OptionGroup var log: LogOptions

  func run() async throws {
    let settings = try settings.load()
    let logger = try log.begin(settings)
    let store = try await database.open(settings)
    let services = try installation.services(
      settings, beside: store.location, address: CRMServices.localURL, logger: logger)
    let application = CRMApplication(store, try CRM.registry(logger: logger), services)
    let workers = max(1, try settings.value(.workers, flag: workers) ?? JobService.usualWorkers)
    let path = store.location.path
    let jobs = JobService(
      JobRunner(application, concurrency: workers, logger: logger),
      shutdownTimeout: .seconds(try settings.value(.shutdownTimeout, flag: shutdownTimeout) ?? 30), once: once
    ) {
      say("Rapport does the jobs of \(path) - Ctrl-C stops it")
    } onEnd: { count in
      say("\(count == 1 ? "1 job was" : "\(count) jobs were") due at \(path)")
    }
    try await ServiceGroup(
      configuration: .init(
        services: [.init(service: jobs, successTerminationBehavior: .gracefullyShutdownGroup)],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    ).run()
    try store.close()
  }
}

/// Prints a line at once, also into a pipe.
private func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

/// Does jobs until the program shuts down, or those that are due; when it shuts down those that run may finish for a while.
struct JobService: Service, CustomStringConvertible {
  static let usualWorkers = 4

  private let runner: JobRunner
  private let shutdownTimeout: Duration
  private let once: Bool
  private let onRunning: @Sendable () -> Void
  private let onEnd: @Sendable (Int) -> Void

  /// - Parameters:
  ///   - once: whether it ends when nothing is due any more.
  ///   - onRunning: called once it runs: from then on a signal to end lets jobs finish.
  ///   - onEnd: told how many jobs were done, if it ends by itself.
  init(
    _ runner: JobRunner, shutdownTimeout: Duration, once: Bool = false, onRunning: @escaping @Sendable () -> Void = {},
    onEnd: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.runner = runner
    self.shutdownTimeout = shutdownTimeout
    self.once = once
    self.onRunning = onRunning
    self.onEnd = onEnd
  }

  var description: String { "JobService" }

  func run() async throws {
    let (runner, limit, once, onEnd) = (runner, shutdownTimeout, once, onEnd)
    onRunning()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        if once { onEnd(await runner.runDue()) } else { await runner.run() }
      }
      group.addTask {
        try await gracefulShutdown()
        runner.stop()
        try await Task.sleep(for: limit)
      }
      // Either all is done, or the time is over: what is left is cancelled, and given back.
      try await group.next()
      group.cancelAll()
      while await group.nextResult() != nil {}
    }
  }
}
