public import RapportContract

/// Calls procedures by name, in this process or on a server.
public protocol ProcedureCaller: Sendable {
  /// What can be called.
  func contract() async throws -> Contract

  /// Calls a procedure and waits for its answer. Cancelling the task cancels the call.
  ///
  /// - Parameter params: Strict JSON text of an object, or an empty text for a call without input.
  /// - Throws: ``CallerError`` if there is no answer. An answer that is an error is a ``CallResult/failure(json:)``.
  func call(_ procedure: String, params: String) async throws -> CallResult

  /// Makes the following calls as that user.
  ///
  /// - Throws: ``CallerError`` if there is no such user, or if this caller cannot change whom it calls for.
  func signIn(as user: String) async throws
}

/// What a procedure answered.
public enum CallResult: Hashable, Sendable {
  /// The result, as JSON text.
  case success(json: String)
  /// The JSON-RPC error object, as JSON text: `{"code": -32602, "message": "…", "data": {…}}`.
  case failure(json: String)
}

/// Why a call has no answer.
public struct CallerError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Kind: String, Hashable, Sendable {
    /// Nothing answers at that address.
    case unreachable
    /// What answers is not a Rapport server, or one that this program does not understand.
    case notUnderstood
    /// The key was refused.
    case unauthorized
    /// The answer took too long.
    case timedOut
    /// The call was cancelled by the one who called.
    case cancelled
    /// The caller has no such ability.
    case unsupported
    /// The named user does not exist.
    case unknownUser
  }

  public var kind: Kind
  /// A sentence or two: what went wrong, and what to do.
  public var message: String

  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  public var description: String { message }
}
