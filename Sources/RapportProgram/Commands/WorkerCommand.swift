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
      SIGTERM lets running jobs finish; after a kill -9 they are done again when their lease ends.
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var settings: SettingsOptions
  @OptionGroup var installation: InstallationOptions

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
    let jobs = JobService(
      JobRunner(application, concurrency: workers, logger: logger),
      shutdownTimeout: .seconds(try settings.value(.shutdownTimeout, flag: shutdownTimeout) ?? 30)
    ) {
      FileHandle.standardOutput.write(Data("Rapport does the jobs of \(store.location.path) - Ctrl-C stops it\n".utf8))
    }
    try await ServiceGroup(
      configuration: .init(
        services: [.init(service: jobs)], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    ).run()
    try store.close()
  }
}

/// Does jobs until the program shuts down; then those that run may finish for a while.
struct JobService: Service, CustomStringConvertible {
  static let usualWorkers = 4

  private let runner: JobRunner
  private let shutdownTimeout: Duration
  private let onRunning: @Sendable () -> Void

  /// - Parameter onRunning: called once it runs: from then on a signal to end lets jobs finish.
  init(_ runner: JobRunner, shutdownTimeout: Duration, onRunning: @escaping @Sendable () -> Void = {}) {
    self.runner = runner
    self.shutdownTimeout = shutdownTimeout
    self.onRunning = onRunning
  }

  var description: String { "JobService" }

  func run() async throws {
    let (runner, limit) = (runner, shutdownTimeout)
    onRunning()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await runner.run() }
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
