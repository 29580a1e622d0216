/// Text from a stranger, made safe to show in a message or a log line.
enum ShownText {
  /// Printable ASCII only, and no more than `limit` characters of it.
  static func of(_ text: some StringProtocol, limit: Int = 80) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(limit) {
      shown.unicodeScalars.append((0x20...0x7E).contains(scalar.value) ? scalar : "?")
    }
    return text.unicodeScalars.count > limit ? shown + "…" : shown
  }
}
