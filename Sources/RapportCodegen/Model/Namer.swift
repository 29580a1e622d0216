/// Every rule about names in generated code, in one place: what an identifier may be, which words are taken, and what
/// happens when two names meet.
///
/// A namer is made once for each generation and asked in a fixed order (types by name, then namespaces by path), so
/// the same contract gets the same names.
public struct Namer: Sendable {
  /// What one language says about names.
  public struct Language: Sendable {
    /// Words that cannot name a type.
    var keywords: Set<String>
    /// Names that mean something else in the generated code: the language's own types and the runtime's.
    var taken: Set<String>
    /// What is put behind a type's name that is taken: `Date` becomes `DateType`.
    var suffix: String

    public init(keywords: Set<String>, taken: Set<String>, suffix: String = "Type") {
      self.keywords = keywords
      self.taken = taken
      self.suffix = suffix
    }
  }

  private let language: Language
  private var used: Set<String> = []

  public init(_ language: Language) { self.language = language }

  /// A name for a type of the contract, and takes it: `CreateOpportunity`, `Page.Opportunity` → `PageOpportunity`,
  /// `Date` → `DateType`, and a second of the same name gets a number: `DateType2`.
  public mutating func typeName(for name: String) -> String { claim(Self.upperCamelCase(name)) }

  /// A name for the interface of a namespace: `crm.extensions` → `CrmExtensionsClient`. The root is `Client`, which
  /// is not asked for here.
  public mutating func clientName(for path: String) -> String { claim(Self.upperCamelCase(path) + "Client") }

  private mutating func claim(_ name: String) -> String {
    var candidate = name
    if !isFree(candidate) { candidate += language.suffix }
    let stem = candidate
    var number = 2
    while !isFree(candidate) {
      candidate = stem + String(number)
      number += 1
    }
    used.insert(candidate)
    return candidate
  }

  private func isFree(_ name: String) -> Bool {
    !used.contains(name) && !language.taken.contains(name) && !language.keywords.contains(name)
  }

  /// The parts between characters that no identifier has, each with a capital first letter, put together.
  static func upperCamelCase(_ name: String) -> String {
    let parts = name.split { !isIdentifierPart($0) }
    let joined = parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    guard let first = joined.first else { return "_" }
    return first.isNumber ? "_" + joined : joined
  }

  /// Whether the name may stand as a property in code without quotes.
  static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.first, !first.isNumber else { return false }
    return name.allSatisfy(isIdentifierPart)
  }

  private static func isIdentifierPart(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "_" || character == "$")
  }
}

extension Namer.Language {
  /// TypeScript. Properties may have any name (quoted where needed), so only the names of types are at stake.
  /// - Parameter exports: what the runtime exports, which index.ts passes on beside the generated types.
  static func typeScript(exports: Set<String>) -> Namer.Language {
    Namer.Language(
      // Every keyword is in lower case, and no type's name is.
      keywords: [],
      taken: exports.union([
        "Array", "AsyncIterable", "BigInt", "Boolean", "Client", "Date", "Error", "ErrorCode", "Exclude", "Extract",
        "Function", "Infinity", "Map", "NaN", "Number", "Object", "Omit", "Partial", "Pick", "Promise",
        "ReadonlyArray", "Record", "Required", "Rules", "Set", "String", "Symbol", "Uint8Array", "createClient",
        "errorCodes", "globalThis", "rules", "schema", "validate",
      ]))
  }
}
