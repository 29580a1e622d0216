import Foundation
public import Rapport

/// Answers JSON-RPC 2.0 messages from a registry.
///
/// A message is a call, a notification or a batch. The calls of a batch run side by side; their answers stand in the
/// order of the batch. Parameters are given by name, or by position in the order of the input's fields. `rpc.discover` answers the OpenRPC document, `rpc.contract` the contract that it is made from.
public struct RPCService: RPCEndpoint {
  /// What a message may be.
  public struct Limits: Sendable {
    /// How deep arrays and objects may stand in each other, the envelope included.
    public var depth = JSONReader.defaultMaximumDepth
    /// How many requests a batch may hold.
    public var batch = 100

    public init() {}
  }

  private let procedures: any ProcedureEndpoint
  private let limits: Limits
  private let ownMethods: [String: OwnAnswer]
  private let positional: PositionalParameters
  /// The mutations that are for everybody: one of them may begin a session.
  let openMutations: Set<String>

  public init(_ procedures: any ProcedureEndpoint, limits: Limits = Limits()) {
    self.procedures = procedures
    self.limits = limits
    let contract = procedures.contract
    positional = PositionalParameters(contract)
    openMutations = Set(contract.procedures.filter { $0.kind == .mutation && $0.access == .public }.map(\.name))
    self.ownMethods = [
      "rpc.discover": OwnAnswer { Array(OpenRPC(contract).text.utf8) },
      "rpc.contract": OwnAnswer { Self.json(of: contract) },
    ]
  }

  /// Answers from a registry whose callers are who `authenticate` says.
  public init<Context: CallContext>(
    _ registry: Registry<Context>, limits: Limits = Limits(),
    authenticate: @escaping Dispatcher<Context>.Authenticate
  ) {
    self.init(Dispatcher(registry, authenticate: authenticate), limits: limits)
  }

  public func respond(to message: [UInt8], from origin: CallOrigin, into answer: inout [UInt8]) async {
    var written: [UInt8] = []
    swap(&written, &answer)
    var output = JSONWriter(appendingTo: written)
    switch read(message) {
    case .failure(let error): write(error, id: nil, origin, to: &output)
    case .success(.single(let request)): await self.answer(request, message, origin, to: &output)
    case .success(.batch(let requests)): await self.answer(batch: requests, message, origin, to: &output)
    }
    answer = output.take()
  }

  enum Message {
    case single(Result<Envelope, InvalidEnvelope>)
    case batch([Result<Envelope, InvalidEnvelope>])
  }

  /// Reads a whole message, so that nothing runs of one that is broken at its end.
  func read(_ message: [UInt8]) -> Result<Message, RPCError> {
    var reader = JSONReader(message, maximumDepth: limits.depth)
    do throws(JSONError) {
      guard try reader.peek() == .array else {
        let request = try Envelope.read(from: &reader)
        try reader.finish()
        return .success(.single(request))
      }
      var requests: [Result<Envelope, InvalidEnvelope>] = []
      try reader.beginArray()
      while try reader.nextElement(isFirst: requests.isEmpty) { requests.append(try Envelope.read(from: &reader)) }
      try reader.finish()
      return check(requests).map { .failure($0) } ?? .success(.batch(requests))
    } catch {
      return .failure(RPCError(.parseError, "The message is not JSON: \(error)"))
    }
  }

  /// What is wrong with the size of a batch.
  private func check(_ batch: [Result<Envelope, InvalidEnvelope>]) -> RPCError? {
    if batch.isEmpty { return RPCError(.invalidRequest, "A batch must hold at least one request") }
    guard batch.count > limits.batch else { return nil }
    return RPCError(
      .invalidRequest,
      "A batch may hold \(limits.batch) requests, this one holds \(batch.count): send several batches")
  }

  /// What of the request around a batch does not go with it.
  func check(_ batch: [Result<Envelope, InvalidEnvelope>], _ origin: CallOrigin) -> RPCError? {
    guard origin.idempotencyKey != nil, batch.count > 1 else { return nil }
    return RPCError(
      .invalidRequest,
      "An idempotency key names one call; give each request of a batch an idempotencyKey of its own")
  }

  private func answer(
    batch: [Result<Envelope, InvalidEnvelope>], _ message: [UInt8], _ origin: CallOrigin, to output: inout JSONWriter
  ) async {
    if let problem = check(batch, origin) { return write(problem, id: nil, origin, to: &output) }
    let answers = await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for (index, request) in batch.enumerated() {
        group.addImmediateTask {
          var output = JSONWriter()
          await answer(request, message, origin, to: &output)
          return (index, output.take())
        }
      }
      return await group.reduce(into: [[UInt8]](repeating: [], count: batch.count)) { $0[$1.0] = $1.1 }
    }
    let present = answers.filter { !$0.isEmpty }
    guard !present.isEmpty else { return }
    output.beginArray()
    for answer in present {
      output.element()
      output.raw(json: answer)
    }
    output.endArray()
  }

  /// Writes the answer to one request; nothing for a notification.
  func answer(
    _ request: Result<Envelope, InvalidEnvelope>, _ message: [UInt8], _ origin: CallOrigin, to output: inout JSONWriter
  ) async {
    switch request {
    case .failure(let invalid):
      write(invalid.error, id: invalid.id, origin, to: &output)
    case .success(let envelope):
      let start = output.count
      do throws(RPCError) {
        begin(id: envelope.id, to: &output)
        output.raw(",\"result\":")
        try await call(envelope, message, origin, to: &output)
        output.raw("}")
        if envelope.id == nil { output.truncate(to: start) }
      } catch {
        output.truncate(to: start)
        if let id = envelope.id { write(error, id: id, origin, to: &output) }
      }
    }
  }

  private func call(
    _ envelope: Envelope, _ message: [UInt8], _ origin: CallOrigin, to output: inout JSONWriter
  ) async throws(RPCError) {
    if let own = ownMethods[envelope.method] { return output.raw(json: own.json) }
    var params = envelope.params.map { JSONReader(message, range: $0, maximumDepth: limits.depth) }
    if envelope.isPositional, let values = params { params = try positional.named(values, of: envelope.method) }
    var origin = origin
    if let key = envelope.idempotencyKey { origin.idempotencyKey = key }
    if let timeout = envelope.timeout { origin.mustEnd(withinMilliseconds: timeout) }
    try await procedures.call(envelope.method, params: params, from: origin, to: &output)
  }

  private static func json(of contract: Contract) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(contract)).map(Array.init) ?? Array("null".utf8)
  }

  private func begin(id: ArraySlice<UInt8>?, to output: inout JSONWriter) {
    output.raw("{\"jsonrpc\":\"2.0\",\"id\":")
    if let id { output.raw(json: id) } else { output.writeNull() }
  }

  func write(_ error: RPCError, id: ArraySlice<UInt8>?, _ origin: CallOrigin, to output: inout JSONWriter) {
    begin(id: id, to: &output)
    output.raw(",\"error\":")
    error.write(to: &output, requestId: origin.requestId)
    output.raw("}")
  }
}
