/// One procedure as its callers see it.
public struct ProcedureContract: Codable, Hashable, Sendable {
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// Reads only; may be repeated and cached.
    case query
    /// May write.
    case mutation
    /// Answers with a stream of values of the output type.
    case subscription
  }

  /// The name on the wire: `crm.extensions.createOpportunity`.
  public var name: String
  public var kind: Kind
  /// The method's documentation comment, in Markdown. Its first paragraph is the summary.
  public var documentation: String
  public var access: AccessContract
  /// Always ``TypeReference/named(_:)``, and that type an object; `nil` when the procedure takes nothing.
  public var input: TypeReference?
  /// `nil` when the procedure answers nothing (`null` on the wire). For a subscription, the type of each event.
  public var output: TypeReference?
  /// The name of the union of the procedure's own errors; `nil` if it declares none.
  public var errors: String?
  /// Why not to use it any more, and what to use; `nil` for most.
  public var deprecation: String?
  /// What a call takes of its caller's rate limit; `nil` for 1, which most take.
  public var cost: Int?

  public init(
    name: String, kind: Kind, documentation: String, access: AccessContract, input: TypeReference?,
    output: TypeReference?, errors: String? = nil, deprecation: String? = nil, cost: Int? = nil
  ) {
    self.name = name
    self.kind = kind
    self.documentation = documentation
    self.access = access
    self.input = input
    self.output = output
    self.errors = errors
    self.deprecation = deprecation
    self.cost = cost
  }

  /// The name's part before the last dot: `crm.extensions`.
  public var namespace: String { name.split(separator: ".").dropLast().joined(separator: ".") }
  /// The name's last part: `createOpportunity`.
  public var method: String { name.split(separator: ".").last.map(String.init) ?? name }
  /// The first paragraph of ``documentation``, in one line.
  public var summary: String { Documentation.summary(of: documentation) }
}

/// Who may call a procedure at all. Which records they may name in it is checked for each id besides.
public enum AccessContract: Codable, Hashable, Sendable {
  /// Anyone, also without signing in.
  case `public`
  /// Anyone who is signed in.
  case signedIn
  /// Who is signed in with one of these roles, in the order of the application's roles.
  case roles([String])
}

/// One row of the table of error codes.
public struct ErrorCodeContract: Codable, Hashable, Sendable {
  /// `NOT_FOUND`
  public var code: String
  /// `-32004`
  public var number: Int
  /// When it is answered, in a sentence.
  public var documentation: String

  public init(code: String, number: Int, documentation: String) {
    self.code = code
    self.number = number
    self.documentation = documentation
  }
}

enum Documentation {
  static func summary(of text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 == " " }) {
        if lines.isEmpty { continue } else { break }
      }
      lines.append(line)
    }
    return lines.joined(separator: " ")
  }
}
