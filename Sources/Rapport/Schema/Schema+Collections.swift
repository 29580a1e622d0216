public import RapportJSON

extension Optional: Schema where Wrapped: Schema {
  public static var schemaType: SchemaType { .nullable(Wrapped.schemaType) }
  @inlinable public static var absent: Wrapped?? { .some(.none) }
  @inlinable public var isAbsent: Bool { if case .none = self { true } else { false } }

  @inlinable
  public static func read(from reader: inout SchemaReader) -> Wrapped?? {
    if reader.skipNull() { return .some(.none) }
    return Wrapped.read(from: &reader).map(Optional.some)
  }

  @inlinable
  public func write(to writer: inout JSONWriter) {
    if let value = self { value.write(to: &writer) } else { writer.writeNull() }
  }

  @inlinable
  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) { self?.apply(rule, reader: &reader) }
}

extension Array: Schema where Element: Schema {
  public static var schemaType: SchemaType { .array(Element.schemaType) }

  @inlinable
  public static func read(from reader: inout SchemaReader) -> [Element]? { reader.readElements() }

  @inlinable
  public func write(to writer: inout JSONWriter) {
    writer.beginArray()
    // Not by a `for` over the array, which copies each element.
    let elements = span
    for index in elements.indices {
      writer.element()
      elements[index].write(to: &writer)
    }
    writer.endArray()
  }

  @inlinable
  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    switch rule {
    case .count: reader.checkCount(count, rule)
    case .unique: reader.checkUnique(self)
    default: reader.apply(rule, toEach: &self)
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
    reader.path.enter()
    while let next = reader.attempt({ json throws(JSONError) in try json.nextKey(isFirst: isFirst) }), let key = next {
      isFirst = false
      let name = reader.json.text(of: key)
      reader.path.last = .key(key.offset)
      if result[name] != nil {
        reader.addIssue(code: "duplicate", message: "must not stand twice")
        reader.skip()
      } else if let value = Value.read(from: &reader) {
        result[name] = value
      }
    }
    reader.path.leave()
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
    for name in keys.sorted() {
      reader.path.enterMember(named: name)
      self[name]?.apply(rule, reader: &reader)
      reader.path.leaveMember()
    }
  }
}
