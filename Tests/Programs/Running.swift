import Subprocess

/// A program that runs beside the tests until it is told to end; at the latest, when nobody holds this any more.
public final class Running: Sendable {
  /// What it printed first, by which programs tell that they are ready.
  public let firstLine: String
  private let execution: Execution<CustomWriteInput, SequenceOutput, DiscardedOutput>
  private let end: Task<Command.Outcome, any Error>

  private init(
    _ firstLine: String, _ execution: Execution<CustomWriteInput, SequenceOutput, DiscardedOutput>,
    _ end: Task<Command.Outcome, any Error>
  ) {
    (self.firstLine, self.execution, self.end) = (firstLine, execution, end)
  }

  deinit { end.cancel() }

  /// Starts it, and waits for its first line.
  static func started(_ command: Command) async throws -> Running {
    typealias Start = (String, Execution<CustomWriteInput, SequenceOutput, DiscardedOutput>)
    let (starts, begun) = AsyncThrowingStream<Start, any Error>.makeStream()
    let end = Task {
      do {
        let result = try await Subprocess.run(
          command.configuration, input: .inputWriter, output: .sequence, error: .discarded
        ) { execution in
          var output = ""
          for try await line in execution.standardOutput.strings() {
            if output.isEmpty { begun.yield((line, execution)) }
            output += line + "\n"
          }
          return output
        }
        begun.finish()
        return Command.Outcome(result.terminationStatus, output: result.closureResult, error: "")
      } catch {
        begun.finish(throwing: error)
        throw error
      }
    }
    for try await (line, execution) in starts { return Running(line, execution, end) }
    throw Command.Failed(command: command, outcome: try await end.value)
  }

  /// Sends it a signal, and waits until it has ended. One that has ended already stays as it is.
  @discardableResult public func end(_ signal: Int32) async throws -> Command.Outcome {
    try? execution.send(signal: .init(rawValue: signal))
    return try await end.value
  }

  /// Ends its standard input, and waits until it has ended.
  @discardableResult public func endInput() async throws -> Command.Outcome {
    try await execution.standardInputWriter.finish()
    return try await end.value
  }
}

extension Command {
  /// Starts it, waits for its first line, and leaves it running.
  public func start() async throws -> Running { try await Running.started(self) }
}
