/// The call of an application without users: every procedure is public.
public struct PublicCall: CallContext {
  /// Nobody has a role.
  public enum Role: String, AccessRole {
    case anyone
    public static var writers: Set<Role> { [.anyone] }
  }

  public let origin: CallOrigin
  public let now: Instant
  public var role: Role? { nil }

  public init(origin: CallOrigin, now: Instant) {
    self.origin = origin
    self.now = now
  }
}
