import Foundation
public import Rapport

/// Answers JSON-RPC 2.0 messages from a registry.
///
/// A message is a call, a notification or a batch. The calls of a batch run side by side; their answers stand in the
/// order of the batch. `rpc.discover` answers the OpenRPC document, `rpc.contract` the contract that it is made from.
public struct RPCService<Context: CallContext>: RPCEndpoint {
  /// Finds out who calls. Throws if the credential is no longer good; without one there is a context without a user.
  public typealias Authenticate = @Sendable (CallOrigin, _ procedure: String) async throws -> Context

  /// What a message may be.
  public struct Limits: Sendable {
    /// How deep arrays and objects may stand in each other, the envelope included.
    public var depth = JSONReader.defaultMaximumDepth
    /// How many requests a batch may hold.
    public var batch = 100

    public init() {}
  }

  private let registry: Registry<Context>
  private let limits: Limits
  private let authenticate: Authenticate
  private let ownMethods: [String: [UInt8]]

  public init(_ registry: Registry<Context>, limits: Limits = Limits(), authenticate: @escaping Authenticate) {
    self.registry = registry
    self.limits = limits
    self.authenticate = authenticate
    self.ownMethods = [
      "rpc.discover": Array(OpenRPC(registry.contract).text.utf8),
      "rpc.contract": Self.json(of: registry.contract),
    ]
  }

  public func respond(to message: [UInt8], from origin: CallOrigin) async -> RPCReply {
    let requests: [Result<Envelope, InvalidEnvelope>]
    let isBatch: Bool
    do throws(JSONError) {
      (requests, isBatch) = try read(message)
    } catch {
      return RPCReply(body: failure(RPCError(.parseError, "The message is not JSON: \(error)"), id: nil, origin))
    }
    if isBatch {
      if requests.isEmpty {
        return RPCReply(
          body: failure(RPCError(.invalidRequest, "A batch must hold at least one request"), id: nil, origin))
      }
      if requests.count > limits.batch {
        let error = RPCError(
          .invalidRequest,
          "A batch may hold \(limits.batch) requests, this one holds \(requests.count): send several batches")
        return RPCReply(body: failure(error, id: nil, origin))
      }
      return RPCReply(body: await answer(batch: requests, message, origin))
    }
    guard let request = requests.first else { return RPCReply(body: nil) }
    return RPCReply(body: await answer(request, message, origin))
  }

  /// Reads a whole message, so that nothing runs of one that is broken at its end.
  private func read(_ message: [UInt8]) throws(JSONError) -> ([Result<Envelope, InvalidEnvelope>], isBatch: Bool) {
    var reader = JSONReader(message, maximumDepth: limits.depth)
    var requests: [Result<Envelope, InvalidEnvelope>] = []
    let isBatch = try reader.peek() == .array
    if isBatch {
      try reader.beginArray()
      while try reader.nextElement(isFirst: requests.isEmpty) { requests.append(try Envelope.read(from: &reader)) }
    } else {
      requests.append(try Envelope.read(from: &reader))
    }
    try reader.finish()
    return (requests, isBatch)
  }

  private func answer(batch: [Result<Envelope, InvalidEnvelope>], _ message: [UInt8], _ origin: CallOrigin) async
    -> [UInt8]?
  {
    let answers = await withTaskGroup(of: (Int, [UInt8]?).self) { group in
      for (index, request) in batch.enumerated() {
        group.addTask { (index, await answer(request, message, origin)) }
      }
      return await group.reduce(into: [[UInt8]?](repeating: nil, count: batch.count)) { $0[$1.0] = $1.1 }
    }
    let present = answers.compactMap(\.self)
    guard !present.isEmpty else { return nil }
    var writer = JSONWriter(capacity: present.reduce(2) { $0 + $1.count + 1 })
    writer.beginArray()
    for answer in present {
      writer.element()
      writer.raw(json: answer)
    }
    writer.endArray()
    return writer.bytes
  }

  /// The answer to one request; `nil` for a notification.
  private func answer(_ request: Result<Envelope, InvalidEnvelope>, _ message: [UInt8], _ origin: CallOrigin) async
    -> [UInt8]?
  {
    switch request {
    case .failure(let invalid): return invalid.isNotification ? nil : failure(invalid.error, id: invalid.id, origin)
    case .success(let envelope):
      do throws(RPCError) {
        let result = try await call(envelope, message, origin)
        return envelope.id.map { success(result, id: $0) }
      } catch {
        return envelope.id.map { failure(error, id: $0, origin) }
      }
    }
  }

  private func call(_ envelope: Envelope, _ message: [UInt8], _ origin: CallOrigin) async throws(RPCError) -> [UInt8] {
    if let own = ownMethods[envelope.method] { return own }
    let procedure = try registry.procedure(named: envelope.method)
    let context = try await context(for: procedure, origin)
    let params = envelope.params.map { JSONReader(message, range: $0, maximumDepth: limits.depth) }
    return try await registry.call(envelope.method, params: params, in: context)
  }

  /// A public procedure can be called with a credential that is no longer good: else nobody could sign in again.
  private func context(for procedure: Procedure<Context>, _ origin: CallOrigin) async throws(RPCError) -> Context {
    do {
      return try await authenticate(origin, procedure.name)
    } catch {
      let refusal = registry.exposed(error, procedure: procedure.name, origin: origin)
      guard procedure.access == .public, refusal.code == .unauthorized, origin.credential != nil else { throw refusal }
    }
    var anonymous = origin
    anonymous.credential = nil
    do {
      return try await authenticate(anonymous, procedure.name)
    } catch {
      throw registry.exposed(error, procedure: procedure.name, origin: origin)
    }
  }

  private static func json(of contract: Contract) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(contract)).map(Array.init) ?? Array("null".utf8)
  }

  private func success(_ result: [UInt8], id: ArraySlice<UInt8>) -> [UInt8] {
    var writer = JSONWriter(capacity: result.count + id.count + 40)
    writer.raw("{\"jsonrpc\":\"2.0\",\"id\":")
    writer.raw(json: id)
    writer.raw(",\"result\":")
    writer.raw(json: result)
    writer.raw("}")
    return writer.bytes
  }

  private func failure(_ error: RPCError, id: ArraySlice<UInt8>?, _ origin: CallOrigin) -> [UInt8] {
    var writer = JSONWriter()
    writer.raw("{\"jsonrpc\":\"2.0\",\"id\":")
    if let id { writer.raw(json: id) } else { writer.writeNull() }
    writer.raw(",\"error\":")
    error.write(to: &writer, requestId: origin.requestId)
    writer.raw("}")
    return writer.bytes
  }
}
