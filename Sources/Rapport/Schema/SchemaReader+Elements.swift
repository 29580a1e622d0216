import RapportJSON

extension SchemaReader {
  @inlinable
  mutating func readElements<Element: Schema>() -> [Element]? {
    guard beginElements() else { return nil }
    var result: [Element] = []
    var index = 0
    let issuesBefore = issueCount
    while nextElement(index) {
      if let element = Element.read(from: &self) { result.append(element) }
      index += 1
    }
    return failure == nil && issueCount == issuesBefore ? result : nil
  }

  /// Takes the start of an array; `false` with an issue if none stands there.
  @usableFromInline
  mutating func beginElements() -> Bool {
    guard expect(.array, "an array") else { return false }
    guard attempt({ json throws(JSONError) in try json.beginArray() }) != nil else { return false }
    path.enter()
    return true
  }

  /// Goes to the next element; `false` at the end of the array.
  @usableFromInline
  mutating func nextElement(_ index: Int) -> Bool {
    guard attempt({ json throws(JSONError) in try json.nextElement(isFirst: index == 0) }) == true else {
      path.leave()
      return false
    }
    path.last = .index(index)
    return true
  }

  /// Applies a rule to each element of an array that has been read.
  @inlinable
  mutating func apply(_ rule: Rule, toEach elements: inout [some Schema]) {
    enterElements()
    for index in elements.indices {
      enterElement(index)
      elements[index].apply(rule, reader: &self)
    }
    leaveElements()
  }

  @usableFromInline mutating func enterElements() { path.enter() }
  @usableFromInline mutating func enterElement(_ index: Int) { path.last = .index(index) }
  @usableFromInline mutating func leaveElements() { path.leave() }

  /// Compares elements by their JSON text, since not every schema is `Equatable`.
  @usableFromInline
  mutating func checkUnique(_ elements: [some Schema]) {
    var seen: Set<[UInt8]> = []
    path.enter()
    for (index, element) in elements.enumerated() {
      var writer = JSONWriter(capacity: 32)
      element.write(to: &writer)
      guard !seen.insert(writer.take()).inserted else { continue }
      path.last = .index(index)
      addIssue(code: "unique", message: "must not repeat an element")
    }
    path.leave()
  }
}
