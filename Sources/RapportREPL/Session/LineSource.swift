import Foundation

/// What came when a line was asked for.
public enum TypedLine: Hashable, Sendable {
  /// A line, without its end.
  case line(String)
  /// Ctrl-C: what was typed so far does not count.
  case interrupted
  /// There are no more lines.
  case end
}

/// Where typed lines come from.
public protocol LineSource: Sendable {
  /// Whether someone sits there: then there is a prompt, and one mistake does not spoil the exit code.
  var isInteractive: Bool { get }

  /// The next line.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the line, if anyone sees it.
  ///   - complete: Ways to go on from a cursor in the line; see ``Completion``.
  func nextLine(prompt: String, complete: @escaping @Sendable (String, Int) -> [Completion]) async -> TypedLine

  /// Offers an entry again when one goes back through the history.
  func remember(_ entry: String) async
}

/// The lines of the standard input when no one sits there: a pipe or a file.
public struct PipedLines: LineSource {
  public init() {}

  public var isInteractive: Bool { false }

  public func nextLine(
    prompt: String, complete: @escaping @Sendable (String, Int) -> [Completion]
  ) async -> TypedLine {
    readLine(strippingNewline: true).map(TypedLine.line) ?? .end
  }

  public func remember(_ entry: String) {}
}
