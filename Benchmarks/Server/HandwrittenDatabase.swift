import ArgumentParser
import NIOCore
import NIOPosix

/// How far one gets on a database without a framework: the statements of `listOpportunities` and `createOpportunity`, written
/// out on SQLite's C interface. Nobody signs in, nobody's access is asked for, and no input is checked.
struct HandwrittenDatabase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "database", abstract: "Handlers without a framework, on SwiftNIO's HTTP/1 server and SQLite.",
    subcommands: [Deals.self, Write.self])

  /// Answers each request with the first deals.
  struct Deals: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The first deals of a workspace, with all their fields.")

    @Option(help: "A database that `rapport demo` has made.")
    var database: String
    @Option(help: "How many deals.")
    var limit = 20
    @OptionGroup var loops: EventLoopOptions

    func run() async throws {
      // One for each event loop: a connection of SQLite is one thread's, and each thread sees its own.
      nonisolated(unsafe) let readers = ThreadSpecificVariable<DealReader>()
      let (database, limit) = (database, limit)
      try await NIOServer.run(threads: loops.threads) {
        guard let reader = readers.currentValue ?? (try? DealReader(database, limit: limit)) else {
          return .now { _ in ByteBuffer() }
        }
        readers.currentValue = reader
        return .now { _ in ByteBuffer(bytes: reader.read()) }
      }
    }
  }

  /// Answers each request when another deal is on the disk.
  struct Write: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Deals like one that is there, with all that is kept of it; those that wait share a commit.")

    @Option(help: "A database that `rapport demo` has made.")
    var database: String
    @Option(help: "The id of the deal, in hexadecimal digits, that each is a copy of.")
    var template: String
    @OptionGroup var loops: EventLoopOptions

    func run() async throws {
      let writer = try DealWriter(database, template: template)
      try await NIOServer.run(threads: loops.threads) { .later { _, loop in writer.write(on: loop) } }
    }
  }
}
