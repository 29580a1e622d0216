import RapportContract

/// Completes within the braces of an input: fields that are not there yet, words of choices, `true` and `false`.
struct InputCompleter {
  struct Word: Hashable {
    /// As it stands on the wire; without quotes if it is a text.
    var value: String
    var isText: Bool
    var detail: String
  }

  /// What an object may hold.
  private enum Shape {
    case object([FieldContract])
    case union(discriminator: String, cases: [UnionCase])
    /// Any keys, with values of the type (or of any, if it is not known).
    case dictionary(TypeReference?)
  }

  let contract: Contract

  /// - Parameters:
  ///   - scalars: The input from its first brace up to the cursor; its indices are those of the line.
  ///   - type: The input's type.
  func completions(scalars: ArraySlice<Unicode.Scalar>, type: TypeReference?) -> [Completion] {
    let context = InputContext(scalars)
    let range = context.partialStart..<scalars.endIndex
    let isQuoted = context.partialStart < scalars.endIndex && ["\"", "'"].contains(scalars[context.partialStart])
    guard let (innermost, field) = walk(context.frames, from: type) else { return [] }
    switch context.position {
    case .elsewhere: return []
    case .key:
      guard let frame = context.frames.last else { return [] }
      return fields(of: innermost, frame: frame)
        .filter { $0.name.hasPrefix(context.partial) && !frame.keys.contains($0.name) }
        .map {
          let key = isQuoted || !$0.name.unicodeScalars.allSatisfy(\.isWord) ? JSONText().quoted($0.name) : $0.name
          return Completion(text: key + ": ", range: range, detail: $0.detail)
        }
    case .value:
      let words: [Word]
      if let field {
        words = self.words(for: field.type, rules: field.rules)
      } else {
        words = discriminators(innermost, frame: context.frames.last)
      }
      return words.filter { $0.value.hasPrefix(context.partial) && ($0.isText || !isQuoted) }
        .map { Completion(text: $0.isText ? JSONText().quoted($0.value) : $0.value, range: range, detail: $0.detail) }
    }
  }

  /// The words that a value of the type can be; also the bracket that it begins with.
  func words(for type: TypeReference, rules: [RuleContract]) -> [Word] {
    var words: [Word]
    switch type {
    case .boolean:
      words = ["true", "false"].map { Word(value: $0, isText: false, detail: "") }
    case .nullable(let wrapped):
      return self.words(for: wrapped, rules: rules) + [Word(value: "null", isText: false, detail: "no value")]
    case .array, .set: words = [Word(value: "[", isText: false, detail: type.text)]
    case .dictionary, .json: words = [Word(value: "{", isText: false, detail: type.text)]
    case .named(let name):
      switch contract.type(named: name)?.definition {
      case .choice(let cases):
        words = cases.map { Word(value: $0.value, isText: true, detail: Documentation.firstLine($0.documentation)) }
      case nil: words = []
      default: words = [Word(value: "{", isText: false, detail: name)]
      }
    case .string:
      words = []
      for case .oneOf(let values) in rules { words += values.map { Word(value: $0, isText: true, detail: "") } }
    default: words = []
    }
    return words
  }

  // MARK: Types along the way

  /// Goes through the open brackets; answers the innermost shape, and the field whose value stands at the cursor.
  private func walk(_ frames: [InputContext.Frame], from type: TypeReference?) -> (Shape, FieldContract?)? {
    var place: FieldContract? = type.map { FieldContract(name: "", documentation: "", type: $0, isRequired: true) }
    var innermost: Shape?
    for frame in frames {
      guard let outer = place else { return nil }
      switch (outer.type.unwrapped, frame.isObject) {
      case (.array(let element), false), (.set(let element), false):
        innermost = .dictionary(element)
        place = FieldContract(name: "", documentation: "", type: element, isRequired: true, rules: outer.rules)
      case (let type, true):
        guard let shape = shape(of: type) else { return nil }
        innermost = shape
        place = field(of: shape, frame: frame)
      default: return nil
      }
    }
    return innermost.map { ($0, place) }
  }

  private func shape(of type: TypeReference) -> Shape? {
    switch type {
    case .dictionary(let value): return .dictionary(value)
    case .json: return .dictionary(nil)
    case .named(let name):
      switch contract.type(named: name)?.definition {
      case .object(let fields): return .object(fields)
      case .union(let discriminator, let cases): return .union(discriminator: discriminator, cases: cases)
      default: return nil
      }
    default: return nil
    }
  }

  private func field(of shape: Shape, frame: InputContext.Frame) -> FieldContract? {
    guard let key = frame.key else { return nil }
    if case .dictionary(let value) = shape {
      return value.map { FieldContract(name: key, documentation: "", type: $0, isRequired: false) }
    }
    // The discriminator's values are no type of the contract; see discriminators(_:frame:).
    if case .union(let discriminator, _) = shape, key == discriminator { return nil }
    return fields(of: shape, frame: frame).first { $0.name == key }
  }

  private func fields(of shape: Shape, frame: InputContext.Frame) -> [FieldContract] {
    switch shape {
    case .object(let fields): return fields
    case .dictionary: return []
    case .union(let discriminator, let cases):
      let marker = FieldContract(name: discriminator, documentation: "", type: .string, isRequired: true)
      let chosen = frame.texts[discriminator].flatMap { name in cases.first { $0.name == name } }
      return [marker] + (chosen?.fields ?? [])
    }
  }

  private func discriminators(_ shape: Shape, frame: InputContext.Frame?) -> [Word] {
    guard case .union(let discriminator, let cases) = shape, frame?.key == discriminator else { return [] }
    return cases.map { Word(value: $0.name, isText: true, detail: Documentation.firstLine($0.documentation)) }
  }
}

enum Documentation {
  static func firstLine(_ text: String) -> String { text.split(separator: "\n").first.map(String.init) ?? "" }
}
