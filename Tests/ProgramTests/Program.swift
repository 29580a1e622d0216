import Foundation

/// The program `rapport` as it was built beside the tests.
struct Program: Sendable {
  struct Outcome: Sendable {
    var status: Int32
    var output: String
    var error: String
  }

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

  private func process(_ executable: URL, _ arguments: [String], environment: [String: String]) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": folder.path]
      .merging(environment) { $1 }
    return process
  }

  /// Runs the program to its end.
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) async throws -> Outcome {
    try await run(Self.products.appending(path: "rapport"), arguments, input: input, environment: environment)
  }

  func run(
    _ executable: URL, _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) async throws -> Outcome {
    let process = process(executable, arguments, environment: environment)
    let inputFile = folder.appending(path: "input-\(UUID().uuidString)")
    try Data(input.utf8).write(to: inputFile)
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    let files = ["output", "error"].map { folder.appending(path: "\($0)-\(UUID().uuidString)") }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try await process.runToExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Outcome(status: process.terminationStatus, output: texts[0], error: texts[1])
  }

  /// Makes the demo workspace.
  func demo() async throws -> DemoUsers {
    let outcome = try await run("demo", "--database", database, "--json")
    return try JSONDecoder().decode(DemoUsers.self, from: Data(outcome.output.utf8))
  }

  /// Serves the database until `body` ends. `body` gets the server's address and process.
  func serve<Value>(_ arguments: String..., body: (_ url: String, _ server: Server) async throws -> Value) async throws
    -> Value
  {
    let server = Server(
      process(
        Self.products.appending(path: "rapport"), ["serve", "--port", "0", "--database", database] + arguments,
        environment: [:]))
    let line = try await server.firstLine()
    guard let match = line.firstMatch(of: /http:\S+:(\d+)/) else { throw ServerDidNotStart(output: line) }
    do {
      let value = try await body("http://127.0.0.1:\(match.1)", server)
      await server.end(SIGTERM)
      return value
    } catch {
      await server.end(SIGTERM)
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
  func curl(_ url: String, _ method: String, _ params: String, key: String) async throws -> Outcome {
    try await run(
      URL(filePath: "/usr/bin/env"),
      [
        "curl", "-sS", "--max-time", "20", "-H", "Content-Type: application/json", "-H", "Authorization: Bearer \(key)",
        "--data", #"{"jsonrpc": "2.0", "id": 1, "method": "\#(method)", "params": \#(params)}"#, "\(url)/rpc",
      ])
  }
}

/// A running `rapport serve`.
final class Server: @unchecked Sendable {
  // Only what is safe to be called from several threads is called: `Process` guards its own state.
  private let process: Process
  private let output = Pipe()
  private let exit: AsyncStream<Void>

  init(_ process: Process) {
    self.process = process
    exit = process.exit
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
  }

  var status: Int32 { process.terminationStatus }
  var wasKilled: Bool { process.terminationReason == .uncaughtSignal }

  /// Starts it, and gives the first line that it prints.
  func firstLine() async throws -> String {
    try process.run()
    let handle = output.fileHandleForReading
    return try await offPool {
      var line: [UInt8] = []
      while let byte = try handle.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") { line.append(byte) }
      return String(decoding: line, as: UTF8.self)
    }
  }

  /// Sends it a signal and waits until it has ended.
  func end(_ signal: Int32) async {
    if process.isRunning { kill(process.processIdentifier, signal) }
    for await _ in exit {}
  }
}

extension Process {
  /// Ends when the process does; to be asked for before it starts. `waitUntilExit()` would keep a core busy meanwhile.
  var exit: AsyncStream<Void> {
    let (exit, signal) = AsyncStream<Void>.makeStream()
    terminationHandler = { _ in signal.finish() }
    return exit
  }

  /// Runs to the end without holding a thread that other tests need.
  func runToExit() async throws {
    let exit = exit
    try run()
    for await _ in exit {}
  }
}

/// Does what blocks on a thread of its own.
func offPool<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    Thread { continuation.resume(with: Result { try body() }) }.start()
  }
}
