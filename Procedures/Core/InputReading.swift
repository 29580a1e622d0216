import Rapport
import RapportJSON

/// Reads what does not come as a call's input by the rules of one that does, such as a row of a file: what is right for
/// the one is right for the other.
enum InputReading<Input: Schema> {
  /// - Parameters:
  ///   - fields: by their names on the wire.
  ///   - now: the moment that rules about time go by.
  /// - Returns: the input, or what is wrong with it.
  static func read(_ fields: [String: JSONValue], at now: Instant) -> Result<Input, InputRefusal> {
    var writer = JSONWriter()
    JSONValue.object(fields).write(to: &writer)
    var reader = SchemaReader(JSONReader(writer.bytes), now: now)
    if let input = reader.readAll(Input.self) { return .success(input) }
    return .failure(InputRefusal(issues: reader.issues))
  }
}

/// Why fields make no input.
struct InputRefusal: Error {
  var issues: [Issue]
}
