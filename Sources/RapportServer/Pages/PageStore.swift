import NIOCore

/// The files of a web application, all of them in memory. What is not in it cannot be asked for.
struct PageStore: Sendable {
  /// By path, which begins with a slash.
  let files: [String: PageFile]
  let index: PageFile

  /// The file for a path: that file, or for a place in the application `index.html`; `nil` if there is none.
  func file(at path: Substring) -> PageFile? {
    guard let path = PagePath.decoded(path) else { return nil }
    if path == "/" { return index }
    if let file = files[path] { return file }
    return PagePath.hasEnding(path) || path.hasPrefix("/assets/") ? nil : index
  }
}
