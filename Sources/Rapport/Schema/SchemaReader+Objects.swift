import RapportJSON

extension SchemaReader {
  /// An object that is being read.
  public struct Object {
    let keys: KeyTable
    var seen: UInt128 = 0
    var isFirst = true
    /// Whether the path ends with a field of this object.
    var isInside = false
    var expected = 0
    let issuesBefore: Int
    /// The field that tells the cases of a union apart; it is passed over.
    let discriminator: String?
    var sawDiscriminator = false
  }

  /// The most fields that an object may declare.
  public static let maximumFields = 128

  /// Takes the start of an object; `nil` with an issue if none stands there.
  public mutating func beginObject(_ keys: KeyTable, discriminator: String? = nil) -> Object? {
    guard expect(.object, "an object") else { return nil }
    guard attempt({ reader throws(JSONError) in try reader.beginObject() }) != nil else { return nil }
    return Object(keys: keys, issuesBefore: issueCount, discriminator: discriminator)
  }

  /// Goes to the next field that the object declares, and gives its index; `nil` at the end of the object. Fields that
  /// it doesn't declare, or that come twice, become issues.
  public mutating func nextField(_ object: inout Object) -> Int? {
    while failure == nil {
      if object.isInside { path.steps.removeLast() }
      object.isInside = false
      let isFirst = object.isFirst
      guard let next = attempt({ reader throws(JSONError) in try reader.nextKey(isFirst: isFirst) }), let key = next
      else { return nil }
      object.isFirst = false
      object.isInside = true
      if let index = object.keys.find(key, in: json, expected: object.expected) {
        path.steps.append(.known(index, object.keys))
        object.expected = index + 1
        if object.seen & (1 << index) == 0 {
          object.seen |= 1 << index
          return index
        }
        addIssue(code: "duplicate", message: "must not stand twice")
      } else {
        let name = json.text(of: key)
        path.steps.append(.unknown(name))
        if name != object.discriminator {
          addIssue(code: "unknown", message: "is not a known field\(object.keys.suggestion(for: name))")
        } else if object.sawDiscriminator {
          addIssue(code: "duplicate", message: "must not stand twice")
        } else {
          object.sawDiscriminator = true
        }
      }
      skip()
    }
    return nil
  }

  /// The value of a field after the object has ended: what was read, its default, or an issue because it is missing.
  public mutating func finish<Value: Schema>(
    _ index: Int, _ value: Value?, in object: Object, default defaultValue: @autoclosure () -> Value? = nil
  ) -> Value? {
    if let value { return value }
    if object.seen & (1 << index) != 0 { return nil }
    if let value = defaultValue() ?? Value.absent { return value }
    guard failure == nil else { return nil }
    path.steps.append(.known(index, object.keys))
    addIssue(code: "required", message: "is required")
    path.steps.removeLast()
    return nil
  }
}

extension KeyTable {
  /// What may have been meant by an unknown name, as the end of a sentence; nothing for names too short to tell.
  func suggestion(for name: String) -> String {
    guard name.utf8.count > 2, let near = Suggestion.nearest(to: String(name.prefix(100)), in: names) else { return "" }
    return "; did you mean \(near)?"
  }

  /// The index of the field with that key. Looks at the `expected` one first, since most writers keep the order.
  func find(_ key: JSONReader.StringToken, in json: JSONReader, expected: Int) -> Int? {
    if key.hasEscapes {
      let name = Array(json.text(of: key).utf8)
      return bytes.firstIndex(of: name)
    }
    if bytes.indices.contains(expected), matches(expected, key, json) { return expected }
    return bytes.indices.first { matches($0, key, json) }
  }

  private func matches(_ index: Int, _ key: JSONReader.StringToken, _ json: JSONReader) -> Bool {
    bytes[index].count == key.range.count && bytes[index].elementsEqual(json.bytes[key.range])
  }
}
