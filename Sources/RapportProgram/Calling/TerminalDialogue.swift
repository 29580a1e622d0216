import Foundation

/// Questions to whoever sits at the terminal.
struct TerminalDialogue {
  /// Whether somebody does.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  struct Ended: Error, CustomStringConvertible {
    let description = "The answers ended before the last question; nothing has been changed"
  }

  func say(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// - Parameter usual: the answer of an empty line.
  func ask(_ question: String, usual: String? = nil) throws -> String {
    say(usual.map { "\(question) [\($0)]: " } ?? "\(question): ")
    guard let line = readLine() else {
      say("\n")
      throw Ended()
    }
    let answer = line.trimmingCharacters(in: .whitespaces)
    return answer.isEmpty ? usual ?? "" : answer
  }

  /// Asks without showing what is typed.
  func askSecretly(_ question: String) throws -> String {
    var usual = termios()
    let isTerminal = tcgetattr(STDIN_FILENO, &usual) == 0
    if isTerminal {
      var hidden = usual
      hidden.c_lflag &= ~tcflag_t(ECHO)
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    }
    // Only now: what is typed before the terminal hides it would be shown, and lost.
    say("\(question): ")
    defer {
      if isTerminal { tcsetattr(STDIN_FILENO, TCSADRAIN, &usual) }
      say("\n")
    }
    guard let line = readLine() else { throw Ended() }
    return line
  }
}
