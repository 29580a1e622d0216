/// Why the pages of a web application cannot be shown.
public struct PagesError: Error, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
