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
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Outcome {
    try run(Self.products.appending(path: "rapport"), arguments, input: input, environment: environment)
  }

  func run(_ executable: URL, _ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Outcome {
    let process = process(executable, arguments, environment: environment)
    let inputFile = folder.appending(path: "input-\(UUID().uuidString)")
    try Data(input.utf8).write(to: inputFile)
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    let files = ["output", "error"].map { folder.appending(path: "\($0)-\(UUID().uuidString)") }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Outcome(status: process.terminationStatus, output: texts[0], error: texts[1])
  }

  /// Makes the demo workspace.
  func demo() throws -> DemoUsers {
    let outcome = try run("demo", "--database", database, "--json")
    return try JSONDecoder().decode(DemoUsers.self, from: Data(outcome.output.utf8))
  }

  /// Serves the database until `body` ends. `body` gets the server's address.
  func serve<Value>(
    _ arguments: String..., body: (_ url: String, _ server: Process) throws -> Value
  ) throws -> Value {
    let server = process(
      Self.products.appending(path: "rapport"), ["serve", "--port", "0", "--database", database] + arguments,
      environment: [:])
    let output = Pipe()
    server.standardOutput = output
    server.standardError = FileHandle.nullDevice
    try server.run()
    defer {
      if server.isRunning { server.terminate() }
      server.waitUntilExit()
    }
    var text = ""
    while let data = try output.fileHandleForReading.read(upToCount: 1), !data.isEmpty {
      text += String(decoding: data, as: UTF8.self)
      guard text.hasSuffix("\n"), let match = text.firstMatch(of: /http:\S+:(\d+)/) else { continue }
      return try body("http://127.0.0.1:\(match.1)", server)
    }
    throw ServerDidNotStart(output: text)
  }

  struct ServerDidNotStart: Error {
    var output: String
  }

  /// Calls a procedure with curl.
  func curl(_ url: String, _ method: String, _ params: String, key: String) throws -> Outcome {
    try run(
      URL(filePath: "/usr/bin/env"),
      [
        "curl", "-sS", "--max-time", "20", "-H", "Content-Type: application/json", "-H", "Authorization: Bearer \(key)",
        "--data", #"{"jsonrpc": "2.0", "id": 1, "method": "\#(method)", "params": \#(params)}"#, "\(url)/rpc",
      ])
  }
}
