import Rapport

/// Turns parameters by position into parameters by name: an array holds the values of the input's fields in the order of
/// their declaration, and may leave out the last ones.
struct PositionalParameters: Sendable {
  /// The names of the input's fields by the procedure's name.
  private let fields: [String: [String]]

  init(_ contract: Contract) {
    let types = Dictionary(contract.types.map { ($0.name, $0.definition) }) { first, _ in first }
    fields = Dictionary(
      contract.procedures.map { procedure in
        guard case .named(let name)? = procedure.input, case .object(let fields)? = types[name] else {
          return (procedure.name, [])
        }
        return (procedure.name, fields.map(\.name))
      }
    ) { first, _ in first }
  }

  /// A reader of the same values by name.
  ///
  /// - Parameter values: stands at the start of an array. The message that it is in has been read, so it is JSON.
  /// - Returns: `nil` for a method that there is not: who looks for it will say so.
  func named(_ values: JSONReader, of method: String) throws(RPCError) -> JSONReader? {
    guard let names = fields[method] else { return nil }
    var values = values
    var writer = JSONWriter()
    var count = 0
    do throws(JSONError) {
      writer.beginObject()
      try values.beginArray()
      while try values.nextElement(isFirst: count == 0) {
        let value = try values.skipValue()
        if names.indices.contains(count) {
          writer.key(named: names[count])
          writer.raw(json: values.bytes[value])
        }
        count += 1
      }
      writer.endObject()
    } catch {
      throw RPCError(.parseError, "The message is not JSON: \(error)")
    }
    guard count <= names.count else {
      let takes =
        names.isEmpty ? "takes no parameters" : "takes \(names.count) at most: \(names.joined(separator: ", "))"
      throw RPCError(.badRequest, "params holds \(count) parameters, and \(method) \(takes)")
    }
    return JSONReader(writer.take(), maximumDepth: values.maximumDepth)
  }
}
