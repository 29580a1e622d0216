import CLibEdit
import Foundation

/// Where the REPL and ``CallCommand`` print to.
public struct Output: Sendable {
  /// Whether people read it as it comes: then pages are tables, and the prompt is shown.
  public var isTerminal: Bool
  /// Whether colours may be used.
  public var usesColor: Bool
  /// The columns that lines should fit into, asked for each time.
  public var width: @Sendable () -> Int
  private let out: @Sendable (String) -> Void
  private let error: @Sendable (String) -> Void

  /// - Parameters:
  ///   - out: Takes results; text comes with its line ends.
  ///   - error: Takes errors and remarks.
  public init(
    isTerminal: Bool, usesColor: Bool, width: @escaping @Sendable () -> Int = { 80 },
    out: @escaping @Sendable (String) -> Void, error: @escaping @Sendable (String) -> Void
  ) {
    self.isTerminal = isTerminal
    self.usesColor = usesColor
    self.width = width
    self.out = out
    self.error = error
  }

  /// The process's standard output and error. Colours are used on a terminal unless `NO_COLOR` is set and not empty, or
  /// `TERM` is `dumb`.
  public static func standard() -> Output {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let allowsColor = environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    return Output(
      isTerminal: isTerminal, usesColor: isTerminal && allowsColor,
      width: {
        let columns = Int(rapport_terminal_width(STDOUT_FILENO))
        return columns > 0 ? columns : 80
      },
      out: { try? FileHandle.standardOutput.write(contentsOf: Data($0.utf8)) },
      error: { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) })
  }

  var style: Style { Style(usesColor: usesColor) }

  /// Prints a line (or several) of results.
  func print(_ text: String) { out(text + "\n") }

  /// Prints a line (or several) of errors and remarks.
  func printError(_ text: String) { error(text + "\n") }
}
