import RapportJSON

extension SchemaReader {
  /// An object that is being read.
  public struct Object {
    let keys: KeyTable
    @usableFromInline var seen: UInt128 = 0
    var isFirst = true
    var expected = 0
    /// The field that tells the cases of a union apart; it is passed over.
    let discriminator: String?
    var sawDiscriminator = false

    @usableFromInline
    func hasSeen(_ index: Int) -> Bool { seen & 1 &<< UInt128(truncatingIfNeeded: index) != 0 }
  }

  /// The most fields that an object may declare.
  public static let maximumFields = 128

  /// Takes the start of an object; `nil` with an issue if none stands there.
  public mutating func beginObject(_ keys: KeyTable, discriminator: String? = nil) -> Object? {
    guard expect(.object, "an object") else { return nil }
    guard attempt({ reader throws(JSONError) in try reader.beginObject() }) != nil else { return nil }
    path.enter()
    return Object(keys: keys, discriminator: discriminator)
  }

  /// Goes to the next field that the object declares, and gives its index; `nil` at the end of the object. Fields that
  /// it doesn't declare, or that come twice, become issues.
  public mutating func nextField(_ object: inout Object) -> Int? {
    while let key = nextKey(&object) {
      path.last = .key(key.offset)
      if let index = key.index {
        object.expected = index + 1
        if !object.hasSeen(index) {
          object.seen |= 1 &<< UInt128(truncatingIfNeeded: index)
          return index
        }
        addIssue(code: "duplicate", message: "must not stand twice")
      } else {
        passOver(json.text(of: key), &object)
      }
      skip()
    }
    path.leave()
    return nil
  }

  @inline(__always)
  private mutating func nextKey(_ object: inout Object) -> JSONReader.Key? {
    guard failure == nil else { return nil }
    do throws(JSONError) {
      let isFirst = object.isFirst
      object.isFirst = false
      return try json.nextKey(isFirst: isFirst, in: object.keys, expected: object.expected)
    } catch {
      failure = error
      return nil
    }
  }

  /// Notes a field that the object does not declare, unless it tells the cases of a union apart.
  private mutating func passOver(_ name: String, _ object: inout Object) {
    if name != object.discriminator {
      addIssue(code: "unknown", message: "is not a known field\(object.keys.suggestion(for: name))")
    } else if object.sawDiscriminator {
      addIssue(code: "duplicate", message: "must not stand twice")
    } else {
      object.sawDiscriminator = true
    }
  }

  /// The value of a field after the object has ended: what was read, its default, or an issue because it is missing.
  @inlinable
  public mutating func finish<Value: Schema>(
    _ index: Int, _ value: Value?, in object: Object, default defaultValue: @autoclosure () -> Value? = nil
  ) -> Value? {
    if let value { return value }
    if object.hasSeen(index) { return nil }
    if let value = defaultValue() ?? Value.absent { return value }
    addMissing(index, object)
    return nil
  }

  @usableFromInline
  mutating func addMissing(_ index: Int, _ object: Object) {
    guard failure == nil else { return }
    addIssue(at: object.keys[index], code: "required", message: "is required")
  }

  /// Finishes an object: lets it check itself once all of its fields are valid.
  @inlinable
  public mutating func validated<Value: ObjectSchema>(_ value: consuming Value) -> Value? {
    var found = FieldIssues<Value.Fields>()
    value.validate(&found)
    guard !found.found.isEmpty else { return value }
    for issue in found.found {
      addIssue(at: issue.path, code: issue.code, message: issue.message, bound: issue.bound)
    }
    return nil
  }
}

extension KeyTable {
  /// What may have been meant by an unknown name, as the end of a sentence; nothing for names too short to tell.
  func suggestion(for name: String) -> String {
    guard name.utf8.count > 2, let near = Suggestion.nearest(to: String(name.prefix(100)), in: names) else { return "" }
    return "; did you mean \(near)?"
  }
}
