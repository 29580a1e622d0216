/// The names of an object's fields, in the order of their declaration, with what finds them in the text of an object.
public final class KeyTable: Sendable {
  public let names: [String]
  /// The keys as they stand in most texts, one behind the other: `"title":"value":`.
  let quoted: [UInt8]
  /// Where in `quoted` each key stands, with its quotes and its colon.
  let ranges: [Range<Int>]

  public init(_ names: [String]) {
    var quoted: [UInt8] = []
    var ranges: [Range<Int>] = []
    for name in names {
      var writer = JSONWriter(appendingTo: quoted)
      writer.write(name)
      writer.raw(":")
      ranges.append(quoted.count..<writer.bytes.count)
      quoted = writer.bytes
    }
    self.names = names
    self.quoted = quoted
    self.ranges = ranges
  }

  public var count: Int { names.count }

  /// The name of a field; empty if there is no such field.
  public subscript(index: Int) -> String { names.indices.contains(index) ? names[index] : "" }
}

extension JSONReader {
  /// A key that has been taken.
  public struct Key: Sendable {
    /// The index of its name in the table; `nil` if it holds no such name.
    public var index: Int?
    /// Where its opening quote stands.
    public var offset: Int
  }

  /// As ``nextKey(isFirst:)``, and finds the key among those of the table. Looks for the `expected` one first, since
  /// most writers keep the order of the declaration: when it is there, it is found by one comparison of bytes.
  public mutating func nextKey(isFirst: Bool, in keys: KeyTable, expected: Int) throws(JSONError) -> Key? {
    if expected < keys.ranges.count {
      // Without white space the key stands right here, behind a comma unless it is the first.
      let offset = isFirst ? position : position + 1
      let range = keys.ranges[expected]
      if range.count <= end - offset, isFirst || bytes[position] == UInt8(ascii: ","),
        bytes.span.bytes.holds(keys.quoted, range, at: offset)
      {
        position = offset + range.count
        return Key(index: expected, offset: offset)
      }
    }
    guard try nextMember(isFirst: isFirst, close: UInt8(ascii: "}")) else { return nil }
    let offset = position
    return Key(index: index(of: try scanKey(), in: keys), offset: offset)
  }

  /// The text of a key that was taken.
  public func text(of key: Key) -> String { text(ofStringAt: key.offset, maximumScalars: .max) }

  /// The index of the name that the string reads as; `nil` if the table does not hold it.
  public func index(of token: StringToken, in keys: KeyTable) -> Int? {
    if token.hasEscapes {
      // By bytes: Swift's `==` takes different sequences of scalars for equal, JSON does not.
      let name = text(of: token)
      return keys.names.firstIndex { $0.utf8.elementsEqual(name.utf8) }
    }
    return keys.ranges.firstIndex { range in
      let name = range.lowerBound + 1..<range.upperBound - 2
      return name.count == token.range.count
        && bytes.span.bytes.holds(keys.quoted, name, at: token.range.lowerBound)
    }
  }
}
