/// How parts of the output are marked: with colours on a terminal, not at all elsewhere.
struct Style: Sendable {
  static let plain = Style(usesColor: false)

  var usesColor: Bool

  func key(_ text: String) -> String { mark(text, "36") }
  func heading(_ text: String) -> String { mark(text, "1") }
  func faint(_ text: String) -> String { mark(text, "2") }
  func failure(_ text: String) -> String { mark(text, "31") }

  private func mark(_ text: String, _ code: String) -> String {
    usesColor && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
