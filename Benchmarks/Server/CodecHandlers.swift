import BenchShapes
import Rapport

/// The procedures with the framework's codec and no registry: what the way of a call costs beyond its reading and
/// writing is the difference to the framework's server.
enum CodecHandlers {
  static func answer(to message: [UInt8]) -> [UInt8] {
    var request = JSONReader(message)
    guard let (method, id, params) = try? envelope(&request) else { return failure("The message cannot be read") }
    switch method {
    case "bench.list": return success(DealList.sample, id: message[id])
    case "bench.echo":
      guard let params else { return failure("params is missing", id: message[id]) }
      var reader = SchemaReader(JSONReader(message, range: params), now: Instant(milliseconds: 0))
      guard let input = reader.readAll(Echo.self) else {
        return failure("The input is not valid", reader.issues, id: message[id])
      }
      return success(Echoed(input), id: message[id])
    default: return failure("There is no such method", id: message[id])
    }
  }

  /// Where the parts of a request stand.
  private static func envelope(
    _ reader: inout JSONReader
  ) throws(JSONError) -> (method: String, id: Range<Int>, params: Range<Int>?) {
    var (method, id, params) = ("", 0..<0, Range<Int>?.none)
    try reader.beginObject()
    var isFirst = true
    while let key = try reader.nextKey(isFirst: isFirst) {
      isFirst = false
      if reader.matches(key, "method") {
        method = try reader.readString()
      } else if reader.matches(key, "id") {
        id = try reader.skipValue()
      } else if reader.matches(key, "params") {
        params = try reader.skipValue()
      } else {
        try reader.skipValue()
      }
    }
    try reader.finish()
    return (method, id, params)
  }

  private static func success(_ result: some Schema, id: ArraySlice<UInt8>) -> [UInt8] {
    var writer = JSONWriter()
    writer.raw("{\"jsonrpc\":\"2.0\",\"id\":")
    writer.raw(json: id)
    writer.raw(",\"result\":")
    result.write(to: &writer)
    writer.raw("}")
    return writer.bytes
  }

  private static func failure(_ message: String, _ issues: [Issue] = [], id: ArraySlice<UInt8>? = nil) -> [UInt8] {
    var writer = JSONWriter()
    writer.raw("{\"jsonrpc\":\"2.0\",\"id\":")
    if let id { writer.raw(json: id) } else { writer.raw("null") }
    writer.raw(",\"error\":{\"code\":-32602,\"message\":")
    writer.write(message)
    writer.raw(",\"data\":{\"issues\":[")
    for (index, issue) in issues.enumerated() {
      if index > 0 { writer.raw(",") }
      writer.raw("{\"path\":")
      writer.write(issue.path)
      writer.raw(",\"message\":")
      writer.write(issue.message)
      writer.raw("}")
    }
    writer.raw("]}}}")
    return writer.bytes
  }
}
