public import Rapport

/// Takes the bytes of a JSON-RPC message and gives the bytes of its answer: all that a transport needs to know.
public protocol RPCEndpoint: Sendable {
  /// Answers a message: a call, a notification or a batch. Never throws; whatever is wrong stands in the answer.
  /// Cancelling the task cancels the calls.
  func respond(to message: [UInt8], from origin: CallOrigin) async -> RPCReply
}

/// The answer to a JSON-RPC message.
public struct RPCReply: Sendable, Equatable {
  /// JSON text; `nil` if the message held notifications only.
  public var body: [UInt8]?

  public init(body: [UInt8]?) { self.body = body }
}
