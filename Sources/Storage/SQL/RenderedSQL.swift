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
    rendered.text.reserveCapacity(parts.reduce(0) { $0 + $1.expectedLength })
    rendered.arguments.reserveCapacity(parts.count)
    append(to: &rendered, in: dialect)
    return rendered
  }

  private func append(to rendered: inout RenderedSQL, in dialect: some Dialect) {
    for part in parts {
      switch part {
      case .text(let text): rendered.text += text
      case .token(let token): rendered.text += dialect.spelling(of: token)
      case .match(let match): dialect.condition(for: match).append(to: &rendered, in: dialect)
      case .value(let value):
        rendered.arguments.append(value)
        rendered.text += dialect.placeholder(rendered.arguments.count)
      case .list(let values) where values.isEmpty:
        rendered.text += "(NULL)"
      case .list(let values):
        if values.count > Self.reusableListLength { rendered.isReusable = false }
        Self.append(values, to: &rendered, in: dialect)
      case .row(let values): Self.append(values, to: &rendered, in: dialect)
      }
    }
  }

  private static func append(_ values: [DatabaseValue], to rendered: inout RenderedSQL, in dialect: some Dialect) {
    rendered.text += "("
    for (index, value) in values.enumerated() {
      if index > 0 { rendered.text += ", " }
      rendered.arguments.append(value)
      rendered.text += dialect.placeholder(rendered.arguments.count)
    }
    rendered.text += ")"
  }
}

extension SQL.Part {
  /// About how many bytes it will take.
  fileprivate var expectedLength: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .list(let values), .row(let values): 4 * values.count + 8
    case .value, .token: 4
    case .match: 200
    }
  }
}
