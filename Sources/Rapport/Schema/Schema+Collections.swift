public import RapportJSON

extension Optional: Schema where Wrapped: Schema {
  public static var schemaType: SchemaType { .nullable(Wrapped.schemaType) }
  public static var absent: Wrapped?? { .some(.none) }
  public var isAbsent: Bool { self == nil }

  public static func read(from reader: inout SchemaReader) -> Wrapped?? {
    guard let kind = reader.peek() else { return nil }
    guard kind == .null else { return Wrapped.read(from: &reader).map(Optional.some) }
    guard reader.attempt({ json throws(JSONError) in try json.readNull() }) != nil else { return nil }
    return .some(.none)
  }

  public func write(to writer: inout JSONWriter) {
    if let value = self { value.write(to: &writer) } else { writer.writeNull() }
  }

  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    guard var value = self else { return }
    value.apply(rule, reader: &reader)
    self = value
  }
}

extension Array: Schema where Element: Schema {
  public static var schemaType: SchemaType { .array(Element.schemaType) }

  public static func read(from reader: inout SchemaReader) -> [Element]? { reader.readElements() }

  public func write(to writer: inout JSONWriter) { writer.write(elements: self) }

  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    switch rule {
    case .count: reader.checkCount(count, rule)
    case .unique: reader.checkUnique(self)
    default:
      for index in indices { reader.apply(rule, to: &self[index], at: .index(index)) }
    }
  }
}

extension Set: Schema where Element: Schema {
  public static var schemaType: SchemaType { .set(Element.schemaType) }

  /// Equal elements are an issue, for what was meant by the second is not known.
  public static func read(from reader: inout SchemaReader) -> Set? {
    guard let elements: [Element] = reader.readElements() else { return nil }
    let set = Set(elements)
    if set.count < elements.count { reader.addIssue(code: "unique", message: "must not repeat an element") }
    return set
  }

  /// In the order of their JSON text, so that the same set always reads the same.
  public func write(to writer: inout JSONWriter) {
    let texts = map { element in
      var writer = JSONWriter(capacity: 32)
      element.write(to: &writer)
      return writer.bytes
    }
    writer.beginArray()
    for text in texts.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      writer.element()
      writer.raw(json: text)
    }
    writer.endArray()
  }

  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    if case .count = rule { return reader.checkCount(count, rule) }
    self = Set(
      map { element in
        var element = element
        element.apply(rule, reader: &reader)
        return element
      })
  }
}

extension Dictionary: Schema where Key == String, Value: Schema {
  public static var schemaType: SchemaType { .dictionary(Value.schemaType) }

  public static func read(from reader: inout SchemaReader) -> [String: Value]? {
    guard reader.expect(.object, "an object") else { return nil }
    guard reader.attempt({ json throws(JSONError) in try json.beginObject() }) != nil else { return nil }
    var result: [String: Value] = [:]
    var isFirst = true
    let issuesBefore = reader.issueCount
    while let next = reader.attempt({ json throws(JSONError) in try json.nextKey(isFirst: isFirst) }), let key = next {
      isFirst = false
      let name = reader.json.text(of: key)
      reader.path.steps.append(.unknown(name))
      if result[name] != nil {
        reader.addIssue(code: "duplicate", message: "must not stand twice")
        reader.skip()
      } else if let value = Value.read(from: &reader) {
        result[name] = value
      }
      reader.path.steps.removeLast()
    }
    return reader.failure == nil && reader.issueCount == issuesBefore ? result : nil
  }

  /// In the order of the keys, so that the same dictionary always reads the same.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    for (name, value) in sorted(by: { $0.key < $1.key }) {
      writer.key(named: name)
      value.write(to: &writer)
    }
    writer.endObject()
  }

  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    if case .count = rule { return reader.checkCount(count, rule) }
    for (name, value) in sorted(by: { $0.key < $1.key }) {
      var value = value
      reader.apply(rule, to: &value, at: .unknown(name))
      self[name] = value
    }
  }
}

extension JSONWriter {
  mutating func write(elements: some Sequence<some Schema>) {
    beginArray()
    for value in elements {
      element()
      value.write(to: &self)
    }
    endArray()
  }
}

extension SchemaReader {
  mutating func readElements<Element: Schema>() -> [Element]? {
    guard expect(.array, "an array") else { return nil }
    guard attempt({ json throws(JSONError) in try json.beginArray() }) != nil else { return nil }
    var result: [Element] = []
    var index = 0
    let issuesBefore = issueCount
    while attempt({ json throws(JSONError) in try json.nextElement(isFirst: index == 0) }) == true {
      path.steps.append(.index(index))
      if let element = Element.read(from: &self) { result.append(element) }
      path.steps.removeLast()
      index += 1
    }
    return failure == nil && issueCount == issuesBefore ? result : nil
  }

  mutating func apply(_ rule: Rule, to value: inout some Schema, at step: SchemaPath.Step) {
    path.steps.append(step)
    value.apply(rule, reader: &self)
    path.steps.removeLast()
  }

  /// Compares elements by their JSON text, since not every schema is `Equatable`.
  mutating func checkUnique(_ elements: [some Schema]) {
    var seen: Set<[UInt8]> = []
    for (index, element) in elements.enumerated() {
      var writer = JSONWriter(capacity: 32)
      element.write(to: &writer)
      guard !seen.insert(writer.bytes).inserted else { continue }
      path.steps.append(.index(index))
      addIssue(code: "unique", message: "must not repeat an element")
      path.steps.removeLast()
    }
  }
}
