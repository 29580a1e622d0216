/// What a caller may do with a record.
public enum RecordAccess: Int, Comparable, Sendable {
  /// It does not exist, or must not be known to exist.
  case none
  /// See it.
  case read
  /// See and change it.
  case write

  public static func < (left: RecordAccess, right: RecordAccess) -> Bool { left.rawValue < right.rawValue }
}

/// A kind of record that says who may see and change it.
///
/// Every ``ID`` in the input of a procedure is looked up here before the procedure runs, all of one type together.
public protocol Guarded<Context>: Sendable {
  associatedtype Context: CallContext

  /// The name of the kind, as clients see it: `Opportunity`.
  static var entity: String { get }

  /// What the caller may do with each of these records. An id that is left out counts as ``RecordAccess/none``.
  static func access(to ids: [ID<Self>], in context: Context) async throws -> [ID<Self>: RecordAccess]
}

extension Guarded {
  public static var entity: String { String(describing: Self.self) }
}

/// The guard of one kind of record, with the kind erased.
struct RecordGuard<Context: CallContext>: Sendable {
  let entity: String
  let access: @Sendable ([UUIDv7], Context) async throws -> [UUIDv7: RecordAccess]

  /// `nil` if the type guards its records for calls of another kind.
  init?(_ type: any Guarded.Type) {
    guard let type = type as? any Guarded<Context>.Type else { return nil }
    self = Self.opened(type)
  }

  private init<Entity: Guarded>(of type: Entity.Type) where Entity.Context == Context {
    entity = type.entity
    access = { ids, context in
      let found = try await type.access(to: ids.map(ID<Entity>.init), in: context)
      return Dictionary(found.map { ($0.key.uuid, $0.value) }) { first, _ in first }
    }
  }

  private static func opened<Entity: Guarded<Context>>(_ type: Entity.Type) -> Self { Self(of: type) }
}
