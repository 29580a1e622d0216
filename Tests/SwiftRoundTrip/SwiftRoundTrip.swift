import FixtureSDK
import Foundation

/// Sends every case of the shared table through the Swift client to a live server and compares: `SwiftRoundTrip URL CASES`;
/// or follows subscriptions through connections that break: `SwiftRoundTrip URL BREAKING-URL LAST`.
@main struct SwiftRoundTrip {
  struct Failed: Error, CustomStringConvertible {
    var description: String
  }

  static func main() async throws {
    let url = CommandLine.arguments[1]
    if CommandLine.arguments.count > 3, let last = Int(CommandLine.arguments[3]) {
      try await Subscriptions(url: url, breakingURL: CommandLine.arguments[2], last: last).run()
      print("none lost, none doubled")
      return
    }
    let table = try JSONValue(json: Array(try Data(contentsOf: URL(filePath: CommandLine.arguments[2]))))
    let client = Client(url: url, token: "member")
    try await values(client, table)
    try await unionsAndPatches(client, table)
    try await failures(client, url)
    try await batches(url)
    try await cancellation(client)
    print("all came back")
  }

  static func expect(_ condition: Bool, _ what: @autoclosure () -> String) throws {
    if !condition { throw Failed(description: what()) }
  }

  static func filled(_ value: JSONValue) -> JSONValue {
    value == "(300000)" ? Bytes((0..<300_000).map { UInt8($0 % 251) }).wire : value
  }

  static func values(_ client: Client, _ table: JSONValue) async throws {
    let base = table["base"]?.objectValue ?? [:]
    let cases = table["everything"]?.arrayValue ?? []
    try expect(cases.count > 30, "the table is short")
    for entry in cases {
      let name = entry["name"]?.stringValue ?? ""
      let sent = base.merging((entry["with"]?.objectValue ?? [:]).mapValues(filled)) { $1 }
      let answer = sent.merging(entry["answer"]?.objectValue ?? [:]) { $1 }.filter { $0.value != "(absent)" }
      let value = try await client.test.values.everything(try Everything(wire: .object(sent)))
      try expect(value == (try Everything(wire: .object(answer))), "\(name): \(value)")
      guard case .object(let written) = value.wire else { throw Failed(description: name) }
      for (field, expected) in answer where field != "set" {
        try expect(written[field].map(normal) == normal(expected), "\(name): \(field) is \(written[field] ?? nil)")
      }
    }
    let first = try Everything(wire: .object(base))
    try expect(first.money == Money("19.99") && first.date == CalendarDate(year: 2026, month: 1, day: 31), "\(first)")
    try expect(first.bytes == [0, 1, 2] && first.colour == .red && first.set == ["a"], "\(first)")
    try expect(Colour(rawValue: "later") == .unrecognized("later"), "a later word")
  }

  /// Numbers as what they are worth: `1.0` is `1`.
  static func normal(_ value: JSONValue) -> JSONValue {
    switch value {
    case .number: value.doubleValue.flatMap { JSONNumber($0) }.map(JSONValue.number) ?? value
    case .array(let elements): .array(elements.map(normal))
    case .object(let members): .object(members.mapValues(normal))
    default: value
    }
  }

  static func unionsAndPatches(_ client: Client, _ table: JSONValue) async throws {
    for shape in table["shapes"]?.arrayValue ?? [] {
      let figure = Figure(shape: try Shape(wire: shape))
      let answer = try await client.test.values.shape(figure)
      try expect(answer == figure && normal(answer.shape.wire) == normal(shape), "\(shape)")
    }
    guard let id = ID<Thing>("018f4a5e-7b2c-7d3e-8f90-000000000001") else { throw Failed(description: "no id") }
    for patch in table["patches"]?.arrayValue ?? [] {
      let note: Patch<String> =
        switch patch["with"]?["note"] {
        case nil: .absent
        case .null?: .null
        case let value?: .set(value.stringValue ?? "")
        }
      let change = Change(id: id, title: patch["with"]?["title"]?.stringValue, note: note)
      let result = try await client.test.things.change(change)
      try expect(result.wire == patch["answer"], "\(patch) gave \(result)")
    }
  }

  static func failures(_ client: Client, _ url: String) async throws {
    do {
      _ = try await client.test.things.refuse(Number(value: 3))
      throw Failed(description: "it should be refused")
    } catch let error as CallError<Refusal> {
      guard case .refused(.tooLarge(limit: 3), let details) = error else { throw error }
      try expect(details.code == .unprocessable, "\(details)")
    }
    do {
      _ = try await client.test.values.ruled(Ruled(name: "too long"))
      throw Failed(description: "it should be a bad request")
    } catch let error as CallError<Never> {
      try expect(error.issues.first?.path == "name" && error.issues.first?.code == "length", "\(error)")
    }
    do {
      _ = try await client.test.things.wait(options: CallOptions(timeout: .milliseconds(50)))
      throw Failed(description: "it never answers")
    } catch let error as CallError<Never> {
      if case .timedOut = error { return }
      try expect(error.code == .timeout, "\(error)")
    }
    var options = ClientOptions()
    options.retry = .none
    do {
      _ = try await Client(url: "http://127.0.0.1:1/rpc", options: options).test.values.echo(Text(text: "a"))
      throw Failed(description: "nobody is there")
    } catch let error as CallError<Never> {
      guard case .unreachable = error else { throw error }
    }
  }

  static func batches(_ url: String) async throws {
    let client = Client(url: url, options: ClientOptions(token: "member", batching: Batching()))
    let texts = try await withThrowingTaskGroup(of: String.self) { group in
      for index in 0..<150 { group.addTask { try await client.test.values.echo(Text(text: "\(index)")).text } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    try expect(texts == Set((0..<150).map(String.init)), "a batch lost calls")
  }

  static func cancellation(_ client: Client) async throws {
    let task = Task { () -> Bool in
      do {
        _ = try await client.test.things.wait()
        return false
      } catch let error as CallError<Never> {
        if case .cancelled = error { return true }
        return false
      }
    }
    task.cancel()
    try expect(try await task.value, "a cancelled call says so")
  }
}
