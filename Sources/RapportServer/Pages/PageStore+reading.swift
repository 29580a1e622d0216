import Foundation
import NIOCore

extension PageStore {
  /// Reads a directory with all that is in it. Hidden files are left out, except `.well-known`, and so are links that
  /// lead out of the directory. A `.gz` beside a file is its compressed form.
  ///
  /// - Throws: ``PagesError`` if the directory or a file cannot be read, if `index.html` is missing, or if there is more
  ///   than the configuration allows.
  init(reading configuration: PagesConfiguration) throws {
    var found: [String: Data] = [:]
    try DirectoryReader(configuration: configuration).read(into: &found)

    var files: [String: PageFile] = [:]
    for (path, data) in found {
      let twin = path.hasSuffix(".gz") ? String(path.dropLast(3)) : nil
      if let twin, found[twin] != nil { continue }
      files[path] = PageFile(
        plain: PageFile.Content(data),
        gzipped: found[path + ".gz"].map { PageFile.Content($0) },
        mediaType: MediaTypes.type(of: path),
        isImmutable: PagePath.isHashed(path))
    }
    guard let index = files["/index.html"] else {
      throw PagesError(
        "Expected index.html in \(configuration.directory), and there is none. Build the web application first.")
    }
    self.init(files: files, index: index)
  }
}

extension PageFile.Content {
  fileprivate init(_ data: Data) {
    // FNV-1a, 64 bits: it only has to tell versions of one file apart.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    data.withUnsafeBytes { bytes in
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    self.init(bytes: ByteBuffer(bytes: data), entityTag: "\"\(String(hash, radix: 16))-\(data.count)\"")
  }
}

/// Walks a directory and stays in it.
private struct DirectoryReader {
  let configuration: PagesConfiguration
  private let root: String
  private static let maximumDepth = 32

  init(configuration: PagesConfiguration) {
    self.configuration = configuration
    root = Self.resolved(configuration.directory)
  }

  func read(into files: inout [String: Data]) throws {
    var size = 0
    try read(directory: root, path: "", depth: 0, into: &files, size: &size)
  }

  private func read(
    directory: String, path: String, depth: Int, into files: inout [String: Data], size: inout Int
  ) throws {
    guard depth <= Self.maximumDepth else {
      throw PagesError("Expected at most \(Self.maximumDepth) levels of directories in \(root), and there are more.")
    }
    for name in try names(in: directory) where !name.hasPrefix(".") || name == ".well-known" {
      let file = Self.resolved(directory + "/" + name)
      guard file.hasPrefix(root + "/") else { continue }
      let attributes = try? FileManager.default.attributesOfItem(atPath: file)
      switch attributes?[.type] as? FileAttributeType {
      case .typeDirectory:
        try read(directory: file, path: path + "/" + name, depth: depth + 1, into: &files, size: &size)
      case .typeRegular:
        size += (attributes?[.size] as? NSNumber)?.intValue ?? 0
        guard size <= configuration.maximumTotalSize, files.count < configuration.maximumFileCount else {
          throw PagesError(
            "Expected at most \(configuration.maximumFileCount) files with \(configuration.maximumTotalSize) bytes in "
              + "\(root), and there are more. Is it the directory that the web application was built into?")
        }
        guard let data = FileManager.default.contents(atPath: file) else {
          throw PagesError("\(file) cannot be read. Check its permissions.")
        }
        files[path + "/" + name] = data
      default: continue
      }
    }
  }

  private func names(in directory: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: directory)
    } catch {
      throw PagesError("\(directory) cannot be read as a directory. Check that it exists, and its permissions.")
    }
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
