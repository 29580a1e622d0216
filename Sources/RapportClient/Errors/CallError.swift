/// Everything that a call can fail with. `Refusal` is the union of the errors that the procedure declares; `Never` if it
/// declares none.
///
/// ```swift
/// do {
///   try await client.crm.extensions.closeOpportunity(input)
/// } catch .refused(.staleVersion(let current), _) {
///   …
/// }
/// ```
public enum CallError<Refusal: WireValue>: Error {
  /// The procedure refused by an error that it declares.
  case refused(Refusal, ServerError)
  /// The server refused the call, or failed. ``ServerError/issues`` says what is wrong with an input.
  case server(ServerError)
  /// There was no answer; whether the procedure ran is unknown.
  case unreachable(CallFailure)
  /// There was no answer in time; whether the procedure ran is unknown.
  case timedOut(CallFailure)
  /// The calling task was cancelled.
  case cancelled(CallFailure)
  /// What came back is no answer to the call: a proxy's page, or a value that does not fit the contract.
  case notUnderstood(CallFailure)
}

/// What the client itself has to say about a call.
public struct CallFailure: Hashable, Sendable {
  /// The procedure that was called.
  public var procedure: String
  /// A sentence.
  public var message: String
  /// The HTTP status, if there was an answer.
  public var status: Int?

  public init(procedure: String, message: String, status: Int? = nil) {
    self.procedure = procedure
    self.message = message
    self.status = status
  }
}

extension CallError: CustomStringConvertible {
  /// What the server said, if it said anything.
  public var serverError: ServerError? {
    switch self {
    case .refused(_, let error), .server(let error): error
    case .unreachable, .timedOut, .cancelled, .notUnderstood: nil
    }
  }

  /// The server's code; `nil` if the server did not answer.
  public var code: ErrorCode? { serverError?.code }

  /// What is wrong with the input, with the place of each; empty if something else is wrong.
  public var issues: [Issue] { serverError?.issues ?? [] }

  public var description: String {
    switch self {
    case .refused(_, let error), .server(let error): error.description
    case .unreachable(let failure), .timedOut(let failure), .cancelled(let failure), .notUnderstood(let failure):
      "\(failure.procedure): \(failure.message)"
    }
  }
}

extension CallError: Equatable where Refusal: Equatable {}

extension CallError where Refusal == JSONValue {
  /// The same, with the procedure's own error as its type.
  func typed<Own: WireValue>(as type: Own.Type = Own.self) -> CallError<Own> {
    switch self {
    case .refused(let json, let error):
      // An error that this version of the client does not know is a server's error still.
      (try? Own(wire: json)).map { .refused($0, error) } ?? .server(error)
    case .server(let error): .server(error)
    case .unreachable(let failure): .unreachable(failure)
    case .timedOut(let failure): .timedOut(failure)
    case .cancelled(let failure): .cancelled(failure)
    case .notUnderstood(let failure): .notUnderstood(failure)
    }
  }
}
