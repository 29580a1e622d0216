/// What a procedure knows of the call that it answers. An application has one type for it.
public protocol CallContext: Sendable {
  associatedtype Role: AccessRole

  /// Where the call comes from.
  var origin: CallOrigin { get }
  /// The caller's role; `nil` if nobody is signed in.
  var role: Role? { get }
  /// The moment of the call. Everything in one call happens at this moment.
  var now: Instant { get }
  /// Whose idempotency keys the call's is one of: a key means something to its own caller only. `nil` if nobody is signed
  /// in; then key and input together name a call. By default the credential's.
  var idempotencyScope: String? { get }
  /// Whom the call is counted for; `nil` for one that is not counted. By default its address.
  var rateSubjects: RateSubjects? { get }

  /// The context with the name of the call in it, so that its write can keep the answer: see ``IdempotentCall``. A context
  /// that has no use for it stays as it is.
  func answering(_ call: IdempotentCall) -> Self
}

extension CallContext {
  public var idempotencyScope: String? { origin.credential }
  public var rateSubjects: RateSubjects? { RateSubjects(address: origin.remoteAddress) }
  public func answering(_ call: IdempotentCall) -> Self { self }
}
