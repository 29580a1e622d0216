// What libFuzzer calls, compiled together with RapportJSON by `tools/fuzz`.

internal import Foundation

/// Takes one input. What is wrong with what the reader makes of it stops the program.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let value = readingAgreesWithSkipping(bytes)
  if let value { whatIsReadCanBeWritten(value) }
  knownKeysAreKeys(bytes)
  readingAgreesWithFoundation(bytes, value)
  return 0
}

/// A value is passed over as it is read: both take it, or both stop at the same byte for the same reason.
private func readingAgreesWithSkipping(_ bytes: [UInt8]) -> JSONValue? {
  let read = Result { () throws(JSONError) in try JSONValue(json: bytes) }
  let skipped = Result { () throws(JSONError) in
    var reader = JSONReader(bytes)
    try reader.skipValue()
    try reader.finish()
  }
  switch (read, skipped) {
  case (.success(let value), .success): return value
  case (.failure(let left), .failure(let right)):
    precondition(left == right, "\(left), but passing over it: \(right)")
    return nil
  default: preconditionFailure("reading says \(read), passing over it \(skipped)")
  }
}

/// Looking for keys in a table takes the same keys, and stops at the same byte for the same reason.
private func knownKeysAreKeys(_ bytes: [UInt8]) {
  var plain = JSONReader(bytes)
  guard (try? plain.beginObject()) != nil else { return }
  var known = plain
  var count = 0
  while true {
    let expected = count % (table.count + 1)
    let left = Result { () throws(JSONError) in try plain.nextKey(isFirst: count == 0).map { plain.text(of: $0) } }
    let right = Result { () throws(JSONError) in try known.nextKey(isFirst: count == 0, in: table, expected: expected) }
    switch (left, right) {
    case (.success(let name?), .success(let key?)):
      let index = table.names.firstIndex { $0.utf8.elementsEqual(name.utf8) }
      precondition(key.index == index && known.text(of: key) == name, "\(name) is found as \(key)")
    case (.failure(let left), .failure(let right)):
      precondition(left == right, "\(left), but with a table: \(right)")
      return
    default:
      precondition((try? left.get()) == nil && (try? right.get()) == nil, "\(left), but with a table: \(right)")
      return
    }
    precondition(plain.position == known.position)
    guard (try? plain.skipValue()) != nil, (try? known.skipValue()) != nil else { return }
    count += 1
  }
}

private let table = KeyTable(["a", "title", "", "a\"b", "abcdefgh", "abcdefghijklmnop", "é"])

/// What is written of a value reads as the same value, and is written the same way again.
private func whatIsReadCanBeWritten(_ value: JSONValue) {
  let written = value.json
  guard let again = try? JSONValue(json: Array(written.utf8)) else { preconditionFailure("cannot read \(written)") }
  precondition(again == value && again.json == written, "\(written) reads as \(again.json)")
}

/// Foundation takes and refuses the same texts, but for these:
///
/// - It guesses UTF-16 and UTF-32 from the first bytes, and takes a byte order mark.
/// - Its nesting ends at 512 levels, ours at 64.
/// - It takes a comma after the last element or member.
/// - It refuses numbers that `Double` cannot hold; ours keep their text.
private func readingAgreesWithFoundation(_ bytes: [UInt8], _ value: JSONValue?) {
  guard !bytes.prefix(4).contains(0), !marks.contains(where: bytes.starts),
    value.map(isFinite) ?? !isTakenKnowingly(bytes)
  else { return }
  // `JSONDecoder` does not look at a member whose name stands twice; this does.
  let theirs = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
  precondition((theirs == nil) == (value == nil), "Foundation \(theirs == nil ? "refuses" : "takes") it")
}

private let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]

/// Whether a text is refused for what Foundation allows.
private func isTakenKnowingly(_ bytes: [UInt8]) -> Bool {
  do throws(JSONError) {
    _ = try JSONValue(json: bytes)
    return false
  } catch {
    return error.kind == .depth || error.message == "expected another member after the comma"
  }
}

private func isFinite(_ value: JSONValue) -> Bool {
  switch value {
  case .number: value.doubleValue != nil
  case .array(let elements): elements.allSatisfy(isFinite)
  case .object(let members): members.values.allSatisfy(isFinite)
  default: true
  }
}
