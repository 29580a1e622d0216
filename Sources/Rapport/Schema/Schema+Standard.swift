public import Foundation
public import RapportJSON

extension String: Schema {
  public static var schemaType: SchemaType { .string }
  public static func read(from reader: inout SchemaReader) -> String? { reader.readString() }
  public func write(to writer: inout JSONWriter) { writer.write(self) }

  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    switch rule {
    case .trimmed: TextForms.trim(&self)
    case .lowercased: TextForms.lowercase(&self)
    case .length(let minimum, let maximum): reader.checkLength(self, minimum, maximum)
    case .pattern(let pattern):
      if !pattern.matches(self) {
        reader.addIssue(
          code: "pattern", message: "must match \(pattern.hint ?? pattern.source)",
          bound: IssueBounds("pattern", .string(pattern.source)))
      }
    case .email: if !TextForms.isEmail(self) { reader.addIssue(code: "email", message: "must be an e-mail address") }
    case .phone:
      if !TextForms.isPhone(self) {
        reader.addIssue(
          code: "phone", message: "must be a telephone number with country code, such as +49 30 1234567")
      }
    case .webURL:
      if !TextForms.isWebURL(self) { reader.addIssue(code: "webURL", message: "must be an http or https URL") }
    case .oneOf(let words):
      if !words.contains(where: { $0.utf8.elementsEqual(utf8) }) {
        reader.addIssue(
          code: "oneOf", message: "must be one of: \(words.joined(separator: ", "))",
          bound: IssueBounds("values", .array(words.map(JSONValue.string))))
      }
    default: break
    }
  }
}

extension Bool: Schema {
  public static var schemaType: SchemaType { .boolean }

  public static func read(from reader: inout SchemaReader) -> Bool? {
    guard reader.expect(.boolean, "true or false") else { return nil }
    return reader.attempt { json throws(JSONError) in try json.readBoolean() }
  }

  public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Double: Schema {
  public static var schemaType: SchemaType { .double }

  public static func read(from reader: inout SchemaReader) -> Double? {
    guard let number = reader.readNumber("a number") else { return nil }
    let value = reader.json.double(number)
    if value == nil { reader.addIssue(code: "range", message: "is too large for a number") }
    return value
  }

  public func write(to writer: inout JSONWriter) { writer.write(self) }

  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    switch rule {
    case .minimum(let bound) where self < bound.double: reader.addIssue(below: bound)
    case .maximum(let bound) where self > bound.double: reader.addIssue(above: bound)
    default: break
    }
  }
}

extension URL: Schema {
  public static var schemaType: SchemaType { .url }

  public static func read(from reader: inout SchemaReader) -> URL? {
    guard let text = reader.readString("a URL") else { return nil }
    if text.utf8.count <= 2048, let url = URL(string: text), url.scheme != nil,
      url.host() != nil || url.scheme == "mailto"
    {
      return url
    }
    reader.addIssue(code: "type", message: "must be an absolute URL of at most 2048 bytes")
    return nil
  }

  public func write(to writer: inout JSONWriter) { writer.write(absoluteString) }

  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    if rule == .webURL, !TextForms.isWebURL(absoluteString) {
      reader.addIssue(code: "webURL", message: "must be an http or https URL")
    }
  }
}

extension JSONValue: Schema {
  public static var schemaType: SchemaType { .json }

  public static func read(from reader: inout SchemaReader) -> JSONValue? {
    reader.attempt { json throws(JSONError) in try JSONValue(reading: &json) }
  }
}
