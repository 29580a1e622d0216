import Foundation
import Programs

/// The program `rapport` as it was built beside the tests.
struct Program: Sendable {
  struct DemoUsers: Decodable {
    struct User: Decodable {
      var email, role, password, apiKey: String
    }
    var workspace: String
    var users: [User]

    func key(_ role: String) -> String { users.first { $0.role == role }?.apiKey ?? "" }
  }

  /// A folder of its own, with a database of the demo workspace in it.
  let folder: URL
  var database: String { folder.appending(path: "demo.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "program-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  static let products: URL = {
    let executable = CommandLine.arguments.first.map { URL(filePath: $0).deletingLastPathComponent() }
    return Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
      ?? executable ?? URL(filePath: ".build/debug")
  }()

  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  private func command(_ arguments: [String], environment: [String: String] = [:]) -> Command {
    let own = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": folder.path]
    return Command(arguments, environment: own.merging(environment) { $1 }, folder: folder.path)
  }

  /// `rapport` with these arguments.
  private func rapport(_ arguments: [String], environment: [String: String] = [:]) -> Command {
    command([Self.products.appending(path: "rapport").path] + arguments, environment: environment)
  }

  /// Runs the program to its end.
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) async throws
    -> Command.Outcome
  {
    try await rapport(arguments, environment: environment).run(input: input)
  }

  func run(_ arguments: [String]) async throws -> Command.Outcome { try await rapport(arguments).run() }

  /// Runs a program of the machine to its end.
  func tool(_ arguments: String...) async throws -> Command.Outcome { try await command(arguments).run() }

  func tool(_ arguments: [String]) async throws -> Command.Outcome { try await command(arguments).run() }

  /// Makes the demo workspace.
  func demo() async throws -> DemoUsers {
    let outcome = try await run("demo", "--database", database, "--json")
    return try JSONDecoder().decode(DemoUsers.self, from: Data(outcome.output.utf8))
  }

  /// Serves the database until `body` ends. `body` gets the server's address and the program.
  func serve<Value>(_ arguments: String..., body: (_ url: String, _ server: Running) async throws -> Value) async throws
    -> Value
  {
    let server = try await rapport(["serve", "--port", "0", "--database", database] + arguments).start()
    guard let match = server.firstLine.firstMatch(of: /http:\S+:(\d+)/) else {
      throw ServerDidNotStart(output: server.firstLine)
    }
    do {
      let value = try await body("http://127.0.0.1:\(match.1)", server)
      try await server.end(SIGTERM)
      return value
    } catch {
      try await server.end(SIGTERM)
      throw error
    }
  }

  /// Serves another database than its own until `body` ends.
  func serve<Value>(database: String, body: (_ url: String) async throws -> Value) async throws -> Value {
    // Of a flag that comes twice the last one counts.
    try await serve("--database", database) { url, _ in try await body(url) }
  }

  struct ServerDidNotStart: Error {
    var output: String
  }

  /// Calls a procedure with curl.
  func curl(_ url: String, _ method: String, _ params: String, key: String) async throws -> Command.Outcome {
    try await tool(
      "curl", "-sS", "--max-time", "20", "-H", "Content-Type: application/json", "-H", "Authorization: Bearer \(key)",
      "--data", #"{"jsonrpc": "2.0", "id": 1, "method": "\#(method)", "params": \#(params)}"#, "\(url)/rpc")
  }
}
