import Foundation

/// What a session starts with.
public struct REPLOptions: Sendable {
  /// Stands in the prompt: `crm> `.
  public var name: String
  /// Where the history is kept; `nil` for nowhere.
  public var historyPath: String?
  /// How results are printed, until `:json` or `:table` says otherwise.
  public var form: ResultForm
  /// A time that goes on steadily, for `:time`.
  public var now: @Sendable () -> Duration

  public init(
    name: String = "rapport", historyPath: String? = REPLOptions.defaultHistoryPath, form: ResultForm = .automatic
  ) {
    self.name = name
    self.historyPath = historyPath
    self.form = form
    let start = ContinuousClock.now
    now = { ContinuousClock.now - start }
  }

  /// `.rapport_history` in the user's home.
  public static var defaultHistoryPath: String {
    FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".rapport_history").path
  }
}
