import Foundation
public import JSONRPC
public import Rapport

/// A small application that uses every value type, every rule and every kind of procedure.
public struct FixtureCall: CallContext {
  public enum Role: String, AccessRole {
    case admin, member, guest
    public static var writers: Set<Role> { [.admin, .member] }
  }

  public var origin: CallOrigin
  public var role: Role?
  public var now: Instant

  public init(origin: CallOrigin, role: Role?, now: Instant = Instant(milliseconds: 1_769_851_800_000)) {
    self.origin = origin
    self.role = role
    self.now = now
  }
}

/// Records whose last digit says what members may do: 1 is theirs, 2 can be seen, others don't exist.
public enum Thing: Guarded {
  public static func access(to ids: [ID<Thing>], in context: FixtureCall) async throws -> [ID<Thing>: RecordAccess] {
    Dictionary(
      uniqueKeysWithValues: ids.map { ($0, $0.uuid.low & 0xF == 1 ? .write : $0.uuid.low & 0xF == 2 ? .read : .none) })
  }
}

@Schema
public enum Colour: String, CaseIterable {
  /// Like blood.
  case red
  case green
}

/// A figure in the plane.
@Schema
public indirect enum Shape {
  /// A circle around the origin.
  case circle(radius: Double)
  case rectangle(width: Double, height: Double)
  case group([Shape])
  case point
}

@Schema
public struct Tree: Equatable {
  var name: String
  var children: [Tree] = []
}

@Schema
public struct Line: Equatable {
  @Trimmed @Length(1...20) var name: String
  @Range(1...99) var quantity: Int
}

/// Every type of value.
@Schema
public struct Everything: Equatable {
  var text: String
  var flag: Bool
  var int: Int
  var int8: Int8
  var int16: Int16
  var int32: Int32
  var int64: Int64
  var uint8: UInt8
  var uint16: UInt16
  var uint32: UInt32
  var uint64: UInt64
  var double: Double
  var money: Money
  var date: CalendarDate
  var instant: Instant
  var url: URL
  var bytes: Bytes
  var json: JSONValue
  @Named var thing: ID<Thing>
  var list: [Int]
  var set: Set<String>
  var dictionary: [String: Money]
  var optional: String?
  var defaulted: Int = 7
  var colour: Colour
  var tree: Tree
}

@Schema
public struct Ruled {
  @Trimmed @Length(1...5) var name: String = "n"
  @Pattern("^[a-z]+$", hint: "lower-case letters") var key: String = "k"
  @Range(0...100) var percent: Int = 1
  @Minimum(0.5) @Maximum(2) var ratio: Double = 1
  @Minimum(0) var price: Money = Money.zero
  @Count(1...3) @Unique @Length(...3) var tags: [String] = ["a"]
  @Lowercased @Trimmed @Email var email: String = "a@b.de"
  @Phone var phone: String = "+49 30 1234567"
  @WebURL var site: String = "https://example.org"
  @OneOf("x", "y") var choice: String = "x"
  @Future var due: CalendarDate?
  @Past var born: Instant?
  @Count(1...) var lines: [Line]?
  var from: Int = 0
  var to: Int = 1

  public func validate(_ issues: inout FieldIssues<Fields>) {
    if to < from { issues.add(.to, "must not be less than from") }
  }
}

@Schema
public struct Change {
  var id: ID<Thing>
  @Length(1...5) var title: Patch<String>
  var note: Patch<String?>
}

@Schema
public struct ChangeResult {
  var title: String
  var note: String
}

@Schema
public struct Changes {
  @Count(1...10) var ids: [ID<Thing>]
  @Named var friend: ID<Thing>?
}

@Schema
public struct Page<Item: Schema>: Sendable {
  var items: [Item]
  var nextCursor: String?
}

@Schema
public struct Text: Equatable {
  var text: String
}

@Schema
public struct Number: Equatable {
  var value: Int
}

@Schema
public struct Follow {
  /// The last number.
  @Range(0...100_000) var upTo: Int
  /// Ends with this refusal instead of the end.
  var isRefused: Bool = false
}

@Schema
public struct Figure {
  var shape: Shape
}

@Schema
public enum Refusal: ProcedureError {
  case tooLarge(limit: Int)
  case never

  public var code: RPCErrorCode { .unprocessable }
  public var message: String { "It is refused" }
}

public struct Broken: Error {}

/// Numbers with their positions, as fast as they are taken. Each has a text that breaks lines where none may be broken.
public struct Counting: AsyncSequence, Sendable {
  var next: Int
  let input: Follow

  public struct Iterator: AsyncIteratorProtocol {
    var counting: Counting

    public mutating func next() async throws -> StreamEvent<Text>? {
      guard counting.next <= counting.input.upTo else {
        if counting.input.isRefused { throw Refusal.tooLarge(limit: counting.input.upTo) }
        return nil
      }
      defer { counting.next += 1 }
      let id = "\(counting.next)"
      return counting.next % 7 == 0 ? .mark(id: id) : StreamEvent(id: id, Text(text: "\(id) \u{2028}\u{85}\u{B} ü"))
    }
  }

  public func makeAsyncIterator() -> Iterator { Iterator(counting: self) }
}

@Procedures("test.values")
public struct ValueProcedures {
  /// Gives back what it is given.
  ///
  /// A second paragraph.
  @Query
  func everything(_ input: Everything, _ call: FixtureCall) async throws -> Everything { input }

  @Query
  func ruled(_ input: Ruled, _ call: FixtureCall) -> Ruled { input }

  @Query(access: .public)
  func echo(_ input: Text, _ call: FixtureCall) -> Text { input }

  @Query(access: .public)
  func shape(_ input: Figure, _ call: FixtureCall) -> Figure { input }

  @Query
  func page(_ call: FixtureCall) -> Page<Text> { Page(items: [Text(text: "a")], nextCursor: nil) }

  @Query(access: .public)
  func nan(_ call: FixtureCall) -> [Double] { [.nan] }
}

@Procedures("test.things")
public struct ThingProcedures {
  public let written: @Sendable (String) -> Void

  @Mutation
  func change(_ input: Change, _ call: FixtureCall) -> ChangeResult {
    written("change")
    return ChangeResult(title: "\(input.title)", note: "\(input.note)")
  }

  @Mutation
  func changeAll(_ input: Changes, _ call: FixtureCall) { written("changeAll") }

  @Query
  func get(_ input: Changes, _ call: FixtureCall) -> Number { Number(value: input.ids.count) }

  @Mutation(access: AccessPolicy.roles(FixtureCall.Role.admin))
  func administer(_ call: FixtureCall) { written("administer") }

  @Query(access: .public, errors: Refusal.self)
  func refuse(_ input: Number, _ call: FixtureCall) throws -> Number {
    if input.value == 0 { throw Refusal.never }
    if input.value < 0 { throw Broken() }
    throw Refusal.tooLarge(limit: input.value)
  }

  /// Waits until its task is cancelled.
  @Query(access: .public)
  func wait(_ call: FixtureCall) async throws -> Number {
    written("waiting")
    try await Task.sleep(for: .seconds(3600))
    return Number(value: 0)
  }

  @Subscription(access: .public)
  func count(_ input: Number, _ call: FixtureCall) -> AsyncThrowingStream<Number, any Error> {
    AsyncThrowingStream { continuation in
      for value in 0..<input.value { continuation.yield(Number(value: value)) }
      continuation.finish()
    }
  }

  /// Counts on behind the last event that was seen. Of every seventh number only the position is told.
  @Subscription(errors: Refusal.self)
  func follow(_ input: Follow, _ call: FixtureCall) -> Counting {
    Counting(next: (call.origin.lastEventId.flatMap { Int($0) } ?? 0) + 1, input: input)
  }
}

public enum Fixture {
  public static func registry(written: @escaping @Sendable (String) -> Void = { _ in }) throws -> Registry<FixtureCall>
  {
    try Registry(
      title: "Fixture", version: "1.0.0",
      groups: [ValueProcedures(), ThingProcedures(written: written)] as [any ProcedureGroup<FixtureCall>])
  }

  /// Signs in whoever sends a role's name as credential.
  public static func service(
    limits: RPCService.Limits = .init(), written: @escaping @Sendable (String) -> Void = { _ in }
  ) throws -> RPCService {
    RPCService(try procedures(written: written), limits: limits)
  }

  /// What every wire is made of. Signs in whoever sends a role's name as credential.
  public static func procedures(
    written: @escaping @Sendable (String) -> Void = { _ in }
  ) throws -> any ProcedureEndpoint {
    Dispatcher(try registry(written: written)) { origin, _ in
      guard let credential = origin.credential else { return FixtureCall(origin: origin, role: nil) }
      guard let role = FixtureCall.Role(rawValue: credential) else {
        throw RPCError(.unauthorized, "The session has ended: sign in again")
      }
      return FixtureCall(origin: origin, role: role)
    }
  }

  /// An id whose last digit says what may be done with the record.
  public static func id(_ digit: Int) -> String { "018f4a5e-7b2c-7d3e-8f90-00000000000\(digit)" }
}

extension RPCEndpoint {
  /// Sends a message as text and gives the answer as text.
  public func send(_ message: String, as role: String? = nil) async -> String {
    let origin = CallOrigin(requestId: "request-1", credential: role)
    let answer = await respond(to: Array(message.utf8), from: origin)
    return answer.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Calls a procedure and gives the whole answer.
  public func call(_ method: String, _ params: String? = nil, as role: String? = nil) async throws -> JSONValue {
    let params = params.map { #","params":\#($0)"# } ?? ""
    let answer = await send(#"{"jsonrpc":"2.0","id":1,"method":"\#(method)"\#(params)}"#, as: role)
    return try JSONValue(json: Array(answer.utf8))
  }
}
