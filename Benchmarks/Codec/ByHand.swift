import BenchShapes
import Rapport
import RapportJSON

/// The fields of `bench.echo`, read by hand: as far as our reader gets without schema, rules and issues.
struct EchoByHand {
  var title = ""
  var email = ""
  var value = 0.0
  var probability = 0
  var expectedCloseDate: CalendarDate?
  var priority = Priority.normal
  var tags: [String] = []
  var isPrivate = false

  init(reading bytes: [UInt8]) throws {
    var reader = JSONReader(bytes)
    try reader.beginObject()
    var isFirst = true
    while let key = try reader.nextKey(isFirst: isFirst) {
      isFirst = false
      if reader.matches(key, "title") {
        title = try reader.readString()
      } else if reader.matches(key, "email") {
        email = try reader.readString()
      } else if reader.matches(key, "value") {
        let number = try reader.readNumber()
        value = reader.double(number) ?? 0
      } else if reader.matches(key, "probability") {
        let number = try reader.readNumber()
        probability = Int(reader.integer(number) ?? 0)
      } else if reader.matches(key, "expectedCloseDate") {
        expectedCloseDate = CalendarDate(try reader.readString())
      } else if reader.matches(key, "priority") {
        priority = Priority(rawValue: try reader.readString()) ?? .normal
      } else if reader.matches(key, "tags") {
        tags = try Self.texts(&reader)
      } else if reader.matches(key, "isPrivate") {
        isPrivate = try reader.readBoolean()
      } else {
        try reader.skipValue()
      }
    }
    try reader.finish()
  }

  private static func texts(_ reader: inout JSONReader) throws -> [String] {
    var texts: [String] = []
    try reader.beginArray()
    while try reader.nextElement(isFirst: texts.isEmpty) { texts.append(try reader.readString()) }
    return texts
  }
}
