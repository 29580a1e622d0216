import Foundation
import Storage

extension SQLiteStore {
  /// Where a database file is: `sqlite:data/crm.db`, `sqlite:/var/lib/crm.db` or `sqlite:///var/lib/crm.db`.
  public struct Location: Sendable, Hashable, CustomStringConvertible {
    /// Absolute, or relative to the working directory.
    public let path: String

    /// - Returns: nil when `text` does not begin with `sqlite:` and so means another engine.
    /// - Throws: ``StorageError`` of kind `cannotOpen` when what follows is not a file's path.
    public init?(_ text: String) throws {
      let scheme = "sqlite:"
      guard text.hasPrefix(scheme) else { return nil }
      var path = String(text.dropFirst(scheme.count))
      if path.hasPrefix("///") { path = String(path.dropFirst(2)) }
      try self.init(path: path)
    }

    /// - Throws: ``StorageError`` of kind `cannotOpen` when `path` cannot be the path of a file.
    public init(path: String) throws {
      func refuse(_ reason: String) -> StorageError {
        StorageError(.cannotOpen, "The database cannot be opened: \(reason). Write sqlite:FILE, as in sqlite:crm.db.")
      }
      if path.isEmpty { throw refuse("no file is named") }
      if path.hasPrefix("//") { throw refuse("a host is named, and SQLite has none") }
      if path.hasPrefix(":") || path.hasPrefix("file:") { throw refuse("it has to be a file") }
      if path.unicodeScalars.contains("\0") { throw refuse("the file's name holds a NUL character") }
      self.path = path
    }

    public var description: String { "sqlite:\(path)" }

    /// Looks before SQLite does, whose message would say neither which part is missing nor what to do.
    func check(isReadOnly: Bool) throws {
      let files = FileManager.default
      var isDirectory: ObjCBool = false
      if files.fileExists(atPath: path, isDirectory: &isDirectory) {
        if isDirectory.boolValue {
          throw StorageError(.cannotOpen, "\"\(path)\" is a directory. Name a file in it.")
        }
        return
      }
      if isReadOnly {
        throw StorageError(.cannotOpen, "There is no database at \"\(path)\". Check the path; to read, it must exist.")
      }
      let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
      if !files.fileExists(atPath: directory, isDirectory: &isDirectory) || !isDirectory.boolValue {
        throw StorageError(
          .cannotOpen, "The directory \"\(directory)\" does not exist. Create it, or name the database another path.")
      }
    }
  }
}
