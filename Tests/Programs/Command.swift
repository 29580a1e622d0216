import Subprocess

/// A program with its arguments, as tests run it: to its end, or beside them.
///
/// Foundation's `Process` is not for tests that run at the same time: what one starts can inherit the descriptor by which
/// another learns that its own program has ended, and then waits as long as the first runs.
public struct Command: Sendable {
  public var arguments: [String]
  /// What the program sees; nothing said, what the tests see.
  public var environment: [String: String]?
  public var folder: String?

  /// The first word is a path, or a name to be looked for in the folders of `PATH`.
  public init(_ arguments: [String], environment: [String: String]? = nil, folder: String? = nil) {
    self.arguments = arguments
    self.environment = environment
    self.folder = folder
  }

  public init(_ arguments: String...) { self.init(arguments) }

  /// How a program has ended.
  public struct Outcome: Sendable {
    /// Nothing where a signal has ended it.
    public var status: Int32?
    public var signal: Int32?
    public var output: String
    public var error: String

    init(_ termination: TerminationStatus, output: String, error: String) {
      switch termination {
      case .exited(let code): status = code
      case .signaled(let number): signal = number
      }
      (self.output, self.error) = (output, error)
    }
  }

  var configuration: Configuration {
    let name = arguments.first ?? ""
    return Configuration(
      executable: name.contains("/") ? .path(.init(name)) : .name(name), arguments: .init(Array(arguments.dropFirst())),
      environment: environment.map { variables in
        .custom(Dictionary(uniqueKeysWithValues: variables.map { (Environment.Key(stringLiteral: $0), $1) }))
      } ?? .inherit,
      workingDirectory: folder.map { .init($0) })
  }

  /// Runs it to its end. What it writes is kept, up to 256 MB of each kind.
  public func run(input: [UInt8] = []) async throws -> Outcome {
    let result = try await Subprocess.run(
      configuration, input: .array(input), output: .string(limit: 1 << 28), error: .string(limit: 1 << 28))
    return Outcome(result.terminationStatus, output: result.standardOutput, error: result.standardError)
  }

  public func run(input: String) async throws -> Outcome { try await run(input: Array(input.utf8)) }

  /// What it writes; anything but success is an error with what it complained of.
  public func text(input: [UInt8] = []) async throws -> String {
    let outcome = try await run(input: input)
    guard outcome.status == 0 else { throw Failed(command: self, outcome: outcome) }
    return outcome.output
  }

  public struct Failed: Error, CustomStringConvertible {
    var command: Command
    var outcome: Outcome
    public var description: String { "\(command.arguments.joined(separator: " ")): \(outcome.error)" }
  }
}
