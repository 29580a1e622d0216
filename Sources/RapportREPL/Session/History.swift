import Foundation

/// What was typed before, kept in a file that only its owner can read.
struct History {
  static let maximumCount = 1000

  private(set) var entries: [String] = []
  private let path: String?

  /// Reads the file, if there is one.
  ///
  /// - Parameter path: `nil` to keep nothing beyond the session.
  init(path: String?) {
    self.path = path
    guard let path, let data = FileManager.default.contents(atPath: path) else { return }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    entries = lines.suffix(Self.maximumCount)
    if lines.count > 2 * Self.maximumCount { rewrite() }
  }

  /// Keeps an entry.
  ///
  /// - Returns: Whether it was kept: not if it is empty, the same as the last one, or holds a secret.
  mutating func add(_ entry: String) -> Bool {
    guard !entry.isEmpty, !entry.contains("\n"), entry != entries.last, !Self.holdsSecret(entry) else { return false }
    entries.append(entry)
    if entries.count > Self.maximumCount { entries.removeFirst() }
    if let path { Self.write(entry + "\n", to: path, flags: O_APPEND) }
    return true
  }

  /// Whether a line has a field that is named like something to keep to oneself. Rather one too many.
  static func holdsSecret(_ line: String) -> Bool {
    let marks = [
      "password", "passwd", "passphrase", "passcode", "token", "secret", "key", "credential", "authorization",
    ]
    var word = ""
    var lastWord = ""
    for scalar in line.unicodeScalars {
      if scalar == ":" || scalar == "=" {
        let name = (word.isEmpty ? lastWord : word).lowercased()
        if marks.contains(where: name.contains) { return true }
      }
      if scalar.isWord {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        (lastWord, word) = (word, "")
      }
    }
    return false
  }

  private func rewrite() {
    guard let path else { return }
    Self.write(entries.map { $0 + "\n" }.joined(), to: path, flags: O_TRUNC)
  }

  /// A history that cannot be written is no reason to stop; the session goes on without it.
  private static func write(_ text: String, to path: String, flags: CInt) {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | flags, 0o600)
    guard file >= 0 else { return }
    // Also for a file that was there with other rights.
    fchmod(file, 0o600)
    try? FileHandle(fileDescriptor: file, closeOnDealloc: true).write(contentsOf: Data(text.utf8))
  }
}
