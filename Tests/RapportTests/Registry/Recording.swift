import Rapport
import Synchronization

@testable import Fixture

/// Notes what happens, in order.
final class Record: Sendable {
  private let state = Mutex<[String]>([])

  var entries: [String] { state.withLock { $0 } }

  func note(_ entry: String) { state.withLock { $0.append(entry) } }
}

/// A call whose guards note what they are asked.
struct RecordedCall: CallContext {
  var origin = CallOrigin(requestId: "r")
  var role: FixtureCall.Role?
  var now = Instant(milliseconds: 0)
  let record: Record
}

/// Digits as in ``Thing``: 1 may be changed, 2 seen, 9 breaks the look-up.
private func access<Kind>(_ ids: [ID<Kind>], _ call: RecordedCall) throws -> [ID<Kind>: RecordAccess] {
  call.record.note("\(Kind.entity) \(ids.map { String($0.uuid.low & 0xF) }.joined(separator: " "))")
  if ids.contains(where: { $0.uuid.low & 0xF == 9 }) { throw Broken() }
  return Dictionary(
    uniqueKeysWithValues: ids.compactMap { id in
      switch id.uuid.low & 0xF {
      case 1: (id, .write)
      case 2: (id, .read)
      case 3: (id, RecordAccess.none)
      default: nil
      }
    })
}

enum Dog: Guarded {
  static func access(to ids: [ID<Dog>], in call: RecordedCall) async throws -> [ID<Dog>: RecordAccess] {
    try RapportTests.access(ids, call)
  }
}

enum Cat: Guarded {
  static func access(to ids: [ID<Cat>], in call: RecordedCall) async throws -> [ID<Cat>: RecordAccess] {
    try RapportTests.access(ids, call)
  }
}

@Schema struct Owner {
  var dog: ID<Dog>?
  @Named var friend: ID<Dog>?
  var pack: [ID<Dog>] = []
  @Named var named: [String: ID<Cat>] = [:]
  var cat: Patch<ID<Cat>?>
  var nested: [Owner] = []
  var any: Pet?
}

@Schema enum Pet {
  case dog(ID<Dog>)
  case cat(id: ID<Cat>)
}

@Schema struct Owners {
  var each: [Attempt<Owner>]
  var dog: ID<Dog>?
}

@Procedures("pets")
struct PetProcedures {
  @Mutation func change(_ input: Owner, _ call: RecordedCall) { call.record.note("change") }
  @Mutation(access: .public) func adopt(_ input: Owner, _ call: RecordedCall) { call.record.note("adopt") }
  @Query func see(_ input: Owner, _ call: RecordedCall) -> Text {
    call.record.note("see")
    return Text(text: "")
  }
  /// What is wrong with each.
  @Mutation func changeEach(_ input: Owners, _ call: RecordedCall) -> Texts {
    call.record.note("changeEach")
    return Texts(texts: input.each.map(\.problems))
  }
  @Query func seeEach(_ input: Owners, _ call: RecordedCall) -> Texts { Texts(texts: input.each.map(\.problems)) }
  @Subscription func watch(_ input: Owner, _ call: RecordedCall) -> AsyncThrowingStream<Number, any Error> {
    call.record.note("watch")
    return AsyncThrowingStream { $0.finish() }
  }
}

@Schema struct Texts {
  var texts: [String]
}

extension Attempt {
  fileprivate var problems: String {
    guard case .refused(_, let issues) = self else { return "" }
    return issues.map { "\($0.path) \($0.code)" }.joined(separator: ", ")
  }
}

/// What a call answers, or the code and message that it is refused with.
func answer<Context>(_ registry: Registry<Context>, _ name: String, _ params: String? = nil, in context: Context) async
  -> String
{
  do throws(RPCError) {
    let bytes = try await registry.call(name, params: params.map { JSONReader(Array($0.utf8)) }, in: context)
    return String(decoding: bytes, as: UTF8.self)
  } catch {
    return error.description
  }
}
