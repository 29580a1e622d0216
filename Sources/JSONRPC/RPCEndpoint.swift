public import Rapport

/// Takes the bytes of a JSON-RPC message and gives the bytes of its answer: all that a transport needs to know.
public protocol RPCEndpoint: Sendable {
  /// Answers a message: a call, a notification or a batch. Never throws; whatever is wrong stands in the answer.
  /// Cancelling the task cancels the calls.
  ///
  /// - Parameter answer: gets the answer's JSON text behind what stands in it; nothing if the message held notifications
  ///   only.
  func respond(to message: [UInt8], from origin: CallOrigin, into answer: inout [UInt8]) async

  /// Answers a message line by line: each answer of a batch as soon as it is there, in whatever order, as JSON text
  /// without line breaks; what is wrong with the message as a whole is one line. Ending the iteration cancels the calls.
  ///
  /// Before the first line, every call has ended that may begin a session: who carries the lines on can still tell of it
  /// in what goes before them.
  func lines(answering message: [UInt8], from origin: CallOrigin) -> AsyncStream<[UInt8]>
}

extension RPCEndpoint {
  /// Answers a message with the answer's JSON text; `nil` if the message held notifications only.
  public func respond(to message: [UInt8], from origin: CallOrigin) async -> [UInt8]? {
    var answer: [UInt8] = []
    await respond(to: message, from: origin, into: &answer)
    return answer.isEmpty ? nil : answer
  }
}
