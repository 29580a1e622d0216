import CLibEdit
import Dispatch
import Foundation

/// Lines that are edited at a terminal with libedit: history, search in it, completion by Tab.
public final class EditedLines: LineSource, @unchecked Sendable {
  // Everything below is touched on this queue alone; libedit calls back on the thread that reads.
  private let queue = DispatchQueue(label: "rapport.lines")
  private let editor: OpaquePointer
  private let history: OpaquePointer
  private let prompt = Mutable<UnsafeMutablePointer<CChar>?>(nil)
  private var complete: @Sendable (String, Int) -> [Completion] = { _, _ in [] }
  private var wasInterrupted = false

  private final class Mutable<Value> {
    var value: Value
    init(_ value: Value) { self.value = value }
  }

  public var isInteractive: Bool { true }

  /// `nil` if the standard input is no terminal, or one that cannot be edited on.
  public init?(program: String) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    rapport_use_utf8()
    guard let editor = rapport_el_init(program), let history = history_init() else { return nil }
    self.editor = editor
    self.history = history
    _ = rapport_history_set_size(history, 1000)
    _ = rapport_el_set_client_data(editor, Unmanaged.passUnretained(self).toOpaque())
    _ = rapport_el_set_editor(editor, "emacs")
    _ = rapport_el_set_history(editor, history)
    _ = rapport_el_set_prompt(editor, { EditedLines.of($0)?.prompt.value }, 1)
    _ = rapport_el_add_function(editor, "rapport-complete", "completes") { editor, _ in
      EditedLines.of(editor)?.completeAtCursor() ?? rapport_cc_error
    }
    _ = rapport_el_add_function(editor, "rapport-interrupt", "drops the line") { editor, _ in
      EditedLines.of(editor)?.wasInterrupted = true
      return rapport_cc_newline
    }
    _ = rapport_el_bind(editor, "^I", "rapport-complete")
    _ = rapport_el_bind(editor, "^C", "rapport-interrupt")
    _ = rapport_el_bind(editor, "^R", "em-inc-search-prev")
    _ = rapport_el_disable_signals(editor)
  }

  deinit {
    el_end(editor)
    history_end(history)
    free(prompt.value)
  }

  public func nextLine(
    prompt: String, complete: @escaping @Sendable (String, Int) -> [Completion]
  ) async -> TypedLine {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: self.read(prompt: prompt, complete: complete)) }
    }
  }

  public func remember(_ entry: String) async {
    await withCheckedContinuation { continuation in
      queue.async {
        _ = rapport_history_enter(self.history, entry)
        continuation.resume()
      }
    }
  }

  private static func of(_ editor: OpaquePointer?) -> EditedLines? {
    guard let data = rapport_el_client_data(editor) else { return nil }
    return Unmanaged<EditedLines>.fromOpaque(data).takeUnretainedValue()
  }

  private func read(prompt text: String, complete: @escaping @Sendable (String, Int) -> [Completion]) -> TypedLine {
    free(prompt.value)
    prompt.value = strdup(text)
    self.complete = complete
    wasInterrupted = false
    el_resize(editor)
    var count: CInt = 0
    guard let bytes = el_gets(editor, &count), count >= 0 else { return count < 0 ? .interrupted : endOfInput() }
    if wasInterrupted {
      show("^C\n")
      return .interrupted
    }
    guard count > 0 else { return endOfInput() }
    var line = String(cString: bytes)
    while line.last?.isNewline == true { line.removeLast() }
    return .line(line)
  }

  private func endOfInput() -> TypedLine {
    show("\n")
    return .end
  }

  /// Inserts what all ways to go on have in common; if that is nothing more than what is typed, lists them.
  private func completeAtCursor() -> UInt8 {
    guard let info = el_line(editor)?.pointee, let buffer = info.buffer, let cursor = info.cursor else {
      return rapport_cc_error
    }
    let bytes = UnsafeRawBufferPointer(start: buffer, count: max(0, cursor - buffer))
    let line = String(decoding: bytes, as: UTF8.self)
    let length = line.unicodeScalars.count
    let completions = complete(line, length)
    guard let first = completions.first else { return rapport_cc_error }
    let typed = Array(line.unicodeScalars.dropFirst(max(0, first.range.lowerBound)))
    let common = completions.dropFirst().reduce(Array(first.text.unicodeScalars)) { common, completion in
      let pairs = zip(common, completion.text.unicodeScalars)
      return pairs.prefix { $0 == $1 }.map(\.0)
    }
    if completions.count == 1 || (common.count > typed.count && Array(common.prefix(typed.count)) == typed) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: common)
      el_deletestr(editor, CInt(typed.count))
      return el_insertstr(editor, String(text)) == 0 ? rapport_cc_refresh : rapport_cc_error
    }
    let columns = Int(rapport_terminal_width(STDOUT_FILENO))
    show("\n" + CompletionList.text(completions, width: columns > 0 ? columns : 80) + "\n")
    return rapport_cc_redisplay
  }

  private func show(_ text: String) { try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) }
}
