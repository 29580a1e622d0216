/// What a procedure knows of the call that it answers. An application has one type for it.
public protocol CallContext: Sendable {
  associatedtype Role: AccessRole

  /// Where the call comes from.
  var origin: CallOrigin { get }
  /// The caller's role; `nil` if nobody is signed in.
  var role: Role? { get }
  /// The moment of the call. Everything in one call happens at this moment.
  var now: Instant { get }
}
