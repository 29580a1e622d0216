import FoundationEssentials

/// The directory that generated files are written to.
///
/// It owns `contract.json`, `openrpc.json`, `python/`, `swift/` and `typescript/` in it, and touches nothing else there: a
/// file in one of these folders that is not generated any more is deleted.
public struct OutputDirectory: Sendable {
  /// How a file differs from what would be written.
  public struct Difference: Hashable, Sendable, CustomStringConvertible {
    public enum Kind: String, Sendable { case missing, changed, superfluous }
    public var path: String
    public var kind: Kind
    public var description: String { "\(path): \(kind.rawValue)" }
  }

  private static let ownedDirectories = ["python", "swift", "typescript"]
  private let path: String

  public init(path: String) { self.path = path }

  /// What ``write(_:)`` would do, sorted by path. Empty if all is up to date.
  public func differences(from files: [GeneratedFile]) throws -> [Difference] {
    var differences: [Difference] = []
    for file in files {
      let data = FileManager.default.contents(atPath: absolute(file.path))
      if data == nil {
        differences.append(Difference(path: file.path, kind: .missing))
      } else if data != Data(file.contents.utf8) {
        differences.append(Difference(path: file.path, kind: .changed))
      }
    }
    let wanted = Set(files.map(\.path))
    for existing in try ownedFiles() where !wanted.contains(existing) {
      differences.append(Difference(path: existing, kind: .superfluous))
    }
    return differences.sorted { $0.path < $1.path }
  }

  /// Brings the directory up to date. Each file is replaced as a whole or not at all; those that are right already
  /// are left alone, with their dates.
  ///
  /// - Returns: what was done, sorted by path.
  @discardableResult public func write(_ files: [GeneratedFile]) throws -> [Difference] {
    let differences = try differences(from: files)
    let contents = Dictionary(files.map { ($0.path, $0.contents) }, uniquingKeysWith: { $1 })
    for difference in differences {
      let target = absolute(difference.path)
      guard let text = contents[difference.path] else {
        try FileManager.default.removeItem(atPath: target)
        continue
      }
      let directory = target.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: target), options: .atomic)
    }
    try removeEmptyDirectories()
    return differences
  }

  private func absolute(_ relative: String) -> String { path + "/" + relative }

  private func ownedFiles() throws -> [String] {
    try Self.ownedDirectories.flatMap { try entries(in: $0).filter { !isDirectory($0) } }
  }

  /// Everything below a directory, as paths relative to ``path``. What tools leave there is passed over.
  private func entries(in directory: String) throws -> [String] {
    guard isDirectory(directory) else { return [] }
    var found: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: absolute(directory)).sorted()
    where !["__pycache__", "build", "node_modules"].contains(name) && !name.hasSuffix(".egg-info") {
      let entry = directory + "/" + name
      found.append(entry)
      if isDirectory(entry) { found += try entries(in: entry) }
    }
    return found
  }

  private func removeEmptyDirectories() throws {
    for directory in Self.ownedDirectories {
      for entry in try entries(in: directory).reversed() where isDirectory(entry) {
        if try FileManager.default.contentsOfDirectory(atPath: absolute(entry)).isEmpty {
          try FileManager.default.removeItem(atPath: absolute(entry))
        }
      }
    }
  }

  private func isDirectory(_ relative: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: absolute(relative), isDirectory: &isDirectory) && isDirectory
  }
}
