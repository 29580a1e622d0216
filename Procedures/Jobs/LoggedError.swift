/// An error as the log may tell of it: mail servers name the addresses that they refuse.
enum LoggedError {
  static func text(_ error: any Error) -> String {
    var text = ""
    // A word of its own is all between blanks, quotes and brackets.
    for part in String(reflecting: error).split(omittingEmptySubsequences: false, whereSeparator: isBetweenWords) {
      text += part.contains("@") ? "…" : part
      if part.endIndex < part.base.endIndex { text.append(part.base[part.endIndex]) }
    }
    return text
  }

  private static func isBetweenWords(_ character: Character) -> Bool {
    character.isWhitespace || "<>()[]{},;:\"'".contains(character)
  }
}
