import Foundation
import RapportContract

/// Calls one procedure and prints its answer: what `rapport call NAME JSON` does.
public enum CallCommand {
  /// What ``run(_:input:caller:output:readInput:)`` answers, for scripts.
  public enum ExitCode {
    /// The result's JSON is on the standard output.
    public static let ok: Int32 = 0
    /// The procedure answered with an error; its JSON is on the standard error.
    public static let failed: Int32 = 1
    /// The input is not JSON, or there is no such procedure; a sentence is on the standard error.
    public static let usage: Int32 = 2
    /// There was no answer at all; a sentence is on the standard error.
    public static let noAnswer: Int32 = 3
    /// The call was cancelled.
    public static let cancelled: Int32 = 130
  }

  /// - Parameters:
  ///   - name: The procedure's full name.
  ///   - input: An object in relaxed JSON; `-` reads it from the standard input; `nil` for none.
  ///   - readInput: Reads the standard input to its end.
  /// - Returns: One of ``ExitCode``.
  public static func run(
    _ name: String, input: String?, caller: some ProcedureCaller, output: Output,
    readInput: @Sendable () async throws -> String = readStandardInput
  ) async -> Int32 {
    do {
      let typed = input == "-" ? try await readInput() : input
      let params = try typed.map { try parse($0, output: output) } ?? ""
      switch try await caller.call(name, params: params) {
      case .success(let json):
        output.print(ResultPrinter(form: .json, isTerminal: false, width: 80, style: output.style).text(for: json))
        return ExitCode.ok
      case .failure(let json):
        output.printError(ResultPrinter(form: .json, isTerminal: false, width: 80, style: .plain).text(for: json))
        return ExitCode.failed
      }
    } catch let error as Usage {
      output.printError(error.message)
      return ExitCode.usage
    } catch is CancellationError {
      return ExitCode.cancelled
    } catch let error as CallerError {
      output.printError(error.message)
      return error.kind == .cancelled ? ExitCode.cancelled : ExitCode.noAnswer
    } catch {
      output.printError(String(describing: error))
      return ExitCode.noAnswer
    }
  }

  /// The standard input to its end, as UTF-8.
  public static let readStandardInput: @Sendable () async throws -> String = {
    let data = try FileHandle.standardInput.readToEnd() ?? Data()
    return String(decoding: data, as: UTF8.self)
  }

  private struct Usage: Error { var message: String }

  private static func parse(_ text: String, output: Output) throws -> String {
    guard !text.allSatisfy(\.isWhitespace) else { return "" }
    do {
      return try RelaxedInput(text).json
    } catch {
      throw Usage(message: "The input is not JSON: " + error.explained(in: text, width: output.width()))
    }
  }
}
