/// SQL in the words of one engine: text with parameters, and their values.
public struct RenderedSQL: Sendable, Hashable {
  public var text: String
  public var arguments: [DatabaseValue]
  /// Whether the same text is likely to come again, so that the prepared statement is worth keeping.
  public var isReusable: Bool

  public init(text: String, arguments: [DatabaseValue] = [], isReusable: Bool = true) {
    self.text = text
    self.arguments = arguments
    self.isReusable = isReusable
  }
}

extension SQL {
  /// Lists up to this length keep their statement: each length is a text of its own, and the cache has no bound.
  private static let reusableListLength = 16

  public func render(in dialect: some Dialect) -> RenderedSQL {
    if parts.count == 1, case .text(let text) = parts[0] { return RenderedSQL(text: text) }
    var rendered = RenderedSQL(text: "")
    append(to: &rendered, in: dialect)
    return rendered
  }

  private func append(to rendered: inout RenderedSQL, in dialect: some Dialect) {
    for part in parts {
      switch part {
      case .text(let text): rendered.text += text
      case .identifier(let name): rendered.text += dialect.quote(identifier: name)
      case .token(let token): rendered.text += dialect.spelling(of: token)
      case .match(let match): dialect.condition(for: match).append(to: &rendered, in: dialect)
      case .value(let value):
        rendered.arguments.append(value)
        rendered.text += dialect.placeholder(rendered.arguments.count)
      case .list(let values) where values.isEmpty:
        rendered.text += "(NULL)"
      case .list(let values):
        if values.count > Self.reusableListLength { rendered.isReusable = false }
        rendered.text += "("
        for (index, value) in values.enumerated() {
          if index > 0 { rendered.text += ", " }
          rendered.arguments.append(value)
          rendered.text += dialect.placeholder(rendered.arguments.count)
        }
        rendered.text += ")"
      }
    }
  }
}
