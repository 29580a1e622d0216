/// The outside view of a registry, as a value: every procedure with its input, output, rules, access, errors and
/// documentation, and every type that they name.
///
/// Code generators, the REPL, OpenRPC and the documentation are built on this value alone, so a tool needs neither
/// the server's code nor its database. It is `Codable`; ``format`` says which shape of it was written.
///
/// ## Topics
/// - ``ProcedureContract``, ``AccessContract``, ``ErrorCodeContract``
/// - ``TypeContract``, ``TypeReference``, ``FieldContract``, ``RuleContract``
public struct Contract: Codable, Hashable, Sendable {
  /// The shape of this value that this version of the package writes.
  public static let currentFormat = 1

  /// The shape that this value was written in. A reader refuses one above ``currentFormat``.
  public var format: Int
  /// The name of the product, as shown to developers.
  public var title: String
  /// The version of the product (not of the format).
  public var version: String
  /// What the product is, in Markdown.
  public var documentation: String
  /// Sorted by name.
  public var procedures: [ProcedureContract]
  /// Every type that a procedure names, directly or through another type. Sorted by name.
  public var types: [TypeContract]
  /// The error codes that any procedure may answer with. Sorted by JSON-RPC number, highest first.
  public var errorCodes: [ErrorCodeContract]

  public init(
    title: String, version: String, documentation: String, procedures: [ProcedureContract], types: [TypeContract],
    errorCodes: [ErrorCodeContract]
  ) {
    self.format = Self.currentFormat
    self.title = title
    self.version = version
    self.documentation = documentation
    self.procedures = procedures.sorted { $0.name < $1.name }
    self.types = types.sorted { $0.name < $1.name }
    self.errorCodes = errorCodes.sorted { $0.number > $1.number }
  }

  /// The type of that name; `nil` if no procedure uses one.
  public func type(named name: String) -> TypeContract? { types.first { $0.name == name } }

  /// The procedure of that name; `nil` if there is none.
  public func procedure(named name: String) -> ProcedureContract? { procedures.first { $0.name == name } }
}
