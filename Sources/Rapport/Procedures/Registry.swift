public import Logging
public import RapportContract
public import RapportJSON

/// Every procedure of an application, checked and frozen.
///
/// The registry is the whole way of a call but for the envelope: it reads the input, checks access, runs the middleware
/// and the method, and writes the output. It knows no transport.
public struct Registry<Context: CallContext>: Sendable {
  /// Sorted by name.
  public let procedures: [Procedure<Context>]
  public let contract: Contract
  private let byName: [String: Procedure<Context>]
  private let guards: [ObjectIdentifier: RecordGuard<Context>]
  /// The middleware, the first outermost, around the method.
  let run: Middleware<Context>.Next
  /// Where answers to mutations with an idempotency key are kept.
  let ledger: any AnswerLedger<Context>
  let turns = CallTurns()
  private let logger: Logger

  /// Checks what was declared. All mistakes are reported together, by name: names that stand twice, rules on types that
  /// they say nothing about, types of one name and two shapes, ids that nothing guards.
  ///
  /// - Parameter answers: keeps what mutations with an idempotency key were answered with; in memory if nothing is said.
  public init(
    title: String, version: String, documentation: String = "", groups: [any ProcedureGroup<Context>],
    middleware: [Middleware<Context>] = [], answers: (any AnswerLedger<Context>)? = nil,
    logger: Logger = Logger(label: "rapport")
  ) throws(RegistryError) {
    procedures = groups.flatMap { $0.procedures }.sorted { $0.name < $1.name }
    var survey = RegistrySurvey<Context>()
    for procedure in procedures { survey.add(procedure) }
    guard survey.problems.isEmpty else { throw RegistryError(problems: survey.problems) }
    byName = Dictionary(procedures.map { ($0.name, $0) }) { first, _ in first }
    guards = survey.guards
    contract = Contract(
      title: title, version: version, documentation: documentation, procedures: procedures.map { $0.contract },
      types: Array(survey.types.values), errorCodes: RPCErrorCode.contract)
    run = Self.composed(middleware)
    ledger = answers ?? MemoryLedger<Context>()
    self.logger = logger
  }

  /// Answers a call: writes the output's JSON text. `params` stands at the start of the input's JSON; without it the
  /// input is an empty object. Whatever goes wrong becomes an error that may be shown to the caller, and of what was
  /// written before, nothing stays.
  public func call(
    _ procedure: Procedure<Context>, params: JSONReader?, in context: Context, to output: inout JSONWriter
  ) async throws(RPCError) {
    guard case .call(let prepare) = procedure.handler else {
      throw RPCError(.badRequest, "\(procedure.name) is a subscription: subscribe to it instead of calling it")
    }
    let start = output.count
    do {
      if procedure.kind == .mutation, let key = context.origin.idempotencyKey {
        return try await callOnce(key, procedure, params, context, prepare, to: &output)
      }
      let answer = try await admit(procedure, params, context, prepare)
      try await run(Invocation(procedure, context, answer), &output)
      if let failure = output.failure { throw EncodingFailure(reason: failure) }
    } catch {
      output.truncate(to: start)
      throw exposed(error, procedure: procedure.name, origin: context.origin)
    }
  }

  /// Answers a call by the procedure's name: the output as JSON text.
  public func call(_ name: String, params: JSONReader? = nil, in context: Context) async throws(RPCError) -> [UInt8] {
    var output = JSONWriter()
    try await call(try procedure(named: name), params: params, in: context, to: &output)
    return output.bytes
  }

  private static func composed(_ layers: [Middleware<Context>]) -> Middleware<Context>.Next {
    var next: Middleware<Context>.Next = { invocation, output in
      try await invocation.answer(invocation.context, &output)
    }
    for layer in layers.reversed() {
      let inner = next
      next = { invocation, output in try await layer.handle(invocation, &output, inner) }
    }
    return next
  }

  /// Subscribes to a procedure: each event's JSON text as it comes. Ending the iteration ends the subscription.
  public func subscribe(
    _ name: String, params: JSONReader? = nil, in context: Context
  ) async throws(RPCError) -> EventStream {
    let procedure = try procedure(named: name)
    guard case .subscription(let prepare) = procedure.handler else {
      throw RPCError(.badRequest, "\(name) is no subscription: call it instead of subscribing to it")
    }
    do {
      let stream = try await admit(procedure, params, context, prepare)
      let events = try await stream(context)
      return events.exposingErrors { [self] error in exposed(error, procedure: name, origin: context.origin) }
    } catch {
      throw exposed(error, procedure: name, origin: context.origin)
    }
  }

  /// The procedure of that name. Throws ``RPCErrorCode/methodNotFound``, with the name that may have been meant.
  public func procedure(named name: String) throws(RPCError) -> Procedure<Context> {
    if let procedure = byName[name] { return procedure }
    let shown = name.start
    let near = Suggestion.nearest(to: shown, in: procedures.map { $0.name }).map { "; did you mean \($0)?" } ?? ""
    throw RPCError(.methodNotFound, "There is no procedure \(shown)\(near)")
  }

  /// Reads the input and checks access to the procedure and to every record that the input names.
  func admit<Prepared>(
    _ procedure: Procedure<Context>, _ params: JSONReader?, _ context: Context,
    _ prepare: (inout SchemaReader) -> Prepared?
  ) async throws -> Prepared {
    try procedure.access.check(context.role, procedure: procedure.name)
    var reader = SchemaReader(params ?? JSONReader(Array("{}".utf8)), now: context.now)
    let beginning = reader
    guard let prepared = prepare(&reader) else { throw refusal(of: reader, procedure) }
    let refused = try await check(reader.references, procedure, context)
    if refused.isEmpty { return prepared }
    // What was prepared takes those attempts for values: the input is read again, now that they are known to be none.
    reader = beginning
    reader.refusedReferences = refused
    guard let prepared = prepare(&reader) else { throw refusal(of: reader, procedure) }
    return prepared
  }

  /// What is wrong with an input that was read.
  private func refusal(of reader: SchemaReader, _ procedure: Procedure<Context>) -> RPCError {
    if let failure = reader.failure { return RPCError(.parseError, "The input is not JSON: \(failure)") }
    return RPCError.badInput(reader.issues, procedure: procedure.name)
  }

  /// One look-up per type of record. A record that the caller may not see answers like one that does not exist.
  ///
  /// The result is what is wrong with ids in attempts, by where they stand; what is wrong with others is thrown.
  private func check(
    _ references: [SchemaReader.Reference], _ procedure: Procedure<Context>, _ context: Context
  ) async throws -> [Int: Issue] {
    guard !references.isEmpty else { return [:] }
    var refused: [Int: Issue] = [:]
    var forbidden: RPCError?
    let groups = Dictionary(grouping: references) { ObjectIdentifier($0.entity) }
    var checked: Set<ObjectIdentifier> = []
    for reference in references {
      let type = ObjectIdentifier(reference.entity)
      guard checked.insert(type).inserted, let group = groups[type] else { continue }
      guard let recordGuard = guards[type] else { throw UnguardedRecord(entity: reference.entity.entity) }
      let found = try await recordGuard.access(Set(group.map(\.id)).sorted(), context)
      for reference in group {
        let access = found[reference.id] ?? .none
        let needed: RecordAccess = procedure.kind == .mutation && !reference.isOnlyNamed ? .write : .read
        guard access < needed else { continue }
        if reference.isInAttempt {
          refused[reference.offset] = Issue(refusing: reference, of: recordGuard.entity, isSeen: access >= .read)
        } else if access < .read {
          throw RPCError(
            .notFound, "There is no \(recordGuard.entity) \(reference.id) for you (\(reference.location))")
        } else {
          forbidden = RPCError(
            .forbidden,
            "You may see the \(recordGuard.entity) \(reference.id) (\(reference.location)), but not change it")
        }
      }
    }
    if let forbidden { throw forbidden }
    return refused
  }

  /// The one place where an error becomes what a caller may see. One that they may not understand is logged.
  public func exposed(_ error: any Error, procedure: String, origin: CallOrigin) -> RPCError {
    var exposed = RPCError(describing: error)
    if exposed.code == .clientClosed, let deadline = origin.deadline, deadline <= .now {
      exposed = .tookTooLong(procedure, cause: error)
    }
    if exposed.code == .internalError {
      logger.error(
        "\(procedure) failed",
        metadata: ["request": "\(origin.requestId)", "error": "\(String(reflecting: exposed.cause ?? error))"])
    }
    return exposed
  }
}

extension Issue {
  /// What is wrong with an id of an attempt whose record is not there for the caller, or not to be changed.
  fileprivate init(refusing reference: SchemaReader.Reference, of entity: String, isSeen: Bool) {
    self.init(
      path: "", code: isSeen ? "writable" : "exists",
      message: isSeen
        ? "must name a record that you may change: you may only see the \(entity) \(reference.id)"
        : "must name a record that you can see: there is no \(entity) \(reference.id) for you")
  }
}

/// A type's schema did not tell of the ids that its values hold.
struct UnguardedRecord: Error {
  var entity: String
}

extension RPCError {
  /// What a caller may learn of an error: an ``RPCError`` as it is, a procedure's own error with its value, a
  /// cancellation, and of anything else nothing but that it happened.
  public init(describing error: any Error) {
    switch error {
    case let error as RPCError: self = error
    case let error as any ProcedureError:
      self.init(error.code, error.message, detail: try? error.encoded(), cause: error)
    case is CancellationError:
      self.init(.clientClosed, "The call was cancelled; what it had done is undone", cause: error)
    case let error as any RPCErrorConvertible: self = error.rpcError
    default:
      self.init(.internalError, "Something failed on the server; its log says what, under the request id", cause: error)
    }
  }
}

/// An error of a library that an application wants its callers to understand.
public protocol RPCErrorConvertible: Error {
  var rpcError: RPCError { get }
}
