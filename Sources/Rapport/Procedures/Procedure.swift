public import RapportContract
public import RapportJSON

/// A procedure of an application: its outside view, and what answers it.
///
/// ``Procedures(_:)`` writes these from methods. One may be written by hand as well:
/// ```swift
/// Procedure<CRMCall>.query("crm.ping", input: Ping.self, output: Pong.self) { input, call in
///   Pong(text: input.text)
/// }
/// ```
public final class Procedure<Context: CallContext>: Sendable {
  /// Answers a call whose input has been read: writes the output's JSON.
  public typealias Answer = @Sendable (Context, inout JSONWriter) async throws -> Void
  /// Streams events to a subscriber whose input has been read.
  public typealias Stream = @Sendable (Context) async throws -> EventStream

  enum Handler: Sendable {
    case call(@Sendable (inout SchemaReader) -> Answer?)
    case subscription(@Sendable (inout SchemaReader) -> Stream?)
  }

  /// The name on the wire: `crm.extensions.createOpportunity`.
  public let name: String
  public let kind: ProcedureContract.Kind
  /// Markdown; the first paragraph is the summary.
  public let documentation: String
  public let access: AccessPolicy<Context.Role>
  public let input: SchemaType?
  public let output: SchemaType?
  /// The union of the procedure's own errors.
  public let errors: SchemaType?
  /// Why not to use it any more.
  public let deprecation: String?
  /// What a call takes of its caller's ``RateLimits``.
  public let cost: Int
  /// Which type the output is of in the program.
  let outputType: ObjectIdentifier
  let handler: Handler

  private init(
    name: String, kind: ProcedureContract.Kind, documentation: String, access: AccessPolicy<Context.Role>,
    input: SchemaType?, output: SchemaType?, errors: (any ProcedureError.Type)?, deprecation: String?, cost: Int,
    outputType: ObjectIdentifier, handler: Handler
  ) {
    self.name = name
    self.kind = kind
    self.documentation = documentation
    self.access = access
    self.input = input
    self.output = output
    self.errors = errors?.schemaType
    self.deprecation = deprecation
    self.cost = cost
    self.outputType = outputType
    self.handler = handler
  }

  /// A procedure that only reads.
  public static func query<Input: Schema, Output: Schema>(
    _ name: String, input: Input.Type, output: Output.Type, documentation: String = "",
    access: AccessPolicy<Context.Role>? = nil, errors: (any ProcedureError.Type)? = nil, deprecation: String? = nil,
    cost: Int = 1, _ method: @escaping @Sendable (Input, Context) async throws -> Output
  ) -> Procedure {
    call(name, .query, documentation, access, errors, deprecation, cost, method)
  }

  /// A procedure that may write.
  public static func mutation<Input: Schema, Output: Schema>(
    _ name: String, input: Input.Type, output: Output.Type, documentation: String = "",
    access: AccessPolicy<Context.Role>? = nil, errors: (any ProcedureError.Type)? = nil, deprecation: String? = nil,
    cost: Int = 1, _ method: @escaping @Sendable (Input, Context) async throws -> Output
  ) -> Procedure {
    call(name, .mutation, documentation, access, errors, deprecation, cost, method)
  }

  /// A procedure that streams events.
  public static func subscription<Input: Schema, Events: AsyncSequence & Sendable>(
    _ name: String, input: Input.Type, events: Events.Type, documentation: String = "",
    access: AccessPolicy<Context.Role>? = nil, errors: (any ProcedureError.Type)? = nil, deprecation: String? = nil,
    cost: Int = 1, _ method: @escaping @Sendable (Input, Context) async throws -> Events
  ) -> Procedure where Events.Element: Schema {
    stream(name, Events.Element.self, documentation, access, errors, deprecation, cost) { (input: Input, context) in
      EventStream(encoding: try await method(input, context))
    }
  }

  /// A procedure that streams events which a subscriber can resume by their ids.
  public static func subscription<Input: Schema, Output: Schema, Events: AsyncSequence & Sendable>(
    _ name: String, input: Input.Type, events: Events.Type, documentation: String = "",
    access: AccessPolicy<Context.Role>? = nil, errors: (any ProcedureError.Type)? = nil, deprecation: String? = nil,
    cost: Int = 1, _ method: @escaping @Sendable (Input, Context) async throws -> Events
  ) -> Procedure where Events.Element == StreamEvent<Output> {
    stream(name, Output.self, documentation, access, errors, deprecation, cost) { (input: Input, context) in
      EventStream(encoding: try await method(input, context))
    }
  }

  private static func stream<Input: Schema, Output: Schema>(
    _ name: String, _ output: Output.Type, _ documentation: String, _ access: AccessPolicy<Context.Role>?,
    _ errors: (any ProcedureError.Type)?, _ deprecation: String?, _ cost: Int,
    _ method: @escaping @Sendable (Input, Context) async throws -> EventStream
  ) -> Procedure {
    Procedure(
      name: name, kind: .subscription, documentation: documentation, access: access ?? .standard(for: .subscription),
      input: Nothing.type(of: Input.self), output: Nothing.type(of: output), errors: errors, deprecation: deprecation,
      cost: cost, outputType: ObjectIdentifier(output),
      handler: .subscription { reader in
        guard let input = reader.readAll(Input.self) else { return nil }
        return { context in try await method(input, context) }
      })
  }

  private static func call<Input: Schema, Output: Schema>(
    _ name: String, _ kind: ProcedureContract.Kind, _ documentation: String, _ access: AccessPolicy<Context.Role>?,
    _ errors: (any ProcedureError.Type)?, _ deprecation: String?, _ cost: Int,
    _ method: @escaping @Sendable (Input, Context) async throws -> Output
  ) -> Procedure {
    Procedure(
      name: name, kind: kind, documentation: documentation, access: access ?? .standard(for: kind),
      input: Nothing.type(of: Input.self), output: Nothing.type(of: Output.self), errors: errors,
      deprecation: deprecation, cost: cost, outputType: ObjectIdentifier(Output.self),
      handler: .call { reader in
        guard let input = reader.readAll(Input.self) else { return nil }
        return { context, output in try await method(input, context).write(to: &output) }
      })
  }

  /// The procedure as its callers see it.
  public var contract: ProcedureContract {
    ProcedureContract(
      name: name, kind: kind, documentation: documentation, access: access.contract, input: input?.reference,
      output: output?.reference, errors: errors.flatMap { if case .named(let name, _) = $0 { name } else { nil } },
      deprecation: deprecation, cost: cost == 1 ? nil : cost)
  }
}

/// The input of a procedure that takes nothing, the output of one that answers nothing.
public struct Nothing: Schema, Hashable {
  public init() {}

  private static let keys = KeyTable([])

  public static var schemaType: SchemaType { .named("Nothing") { TypeDefinition("Nothing", .object([])) } }
  public static var absent: Nothing? { Nothing() }

  public static func read(from reader: inout SchemaReader) -> Nothing? {
    guard var object = reader.beginObject(keys) else { return nil }
    while reader.nextField(&object) != nil { reader.skip() }
    return Nothing()
  }

  public func write(to writer: inout JSONWriter) { writer.writeNull() }

  static func type<Value: Schema>(of type: Value.Type) -> SchemaType? { type == Nothing.self ? nil : type.schemaType }
}

extension Schema {
  /// The value as JSON bytes. Throws if it holds what JSON cannot say.
  func encoded() throws -> [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    if let failure = writer.failure { throw EncodingFailure(reason: failure) }
    return writer.bytes
  }
}

struct EncodingFailure: Error, CustomStringConvertible {
  var reason: String
  var description: String { "the output cannot be written as JSON: \(reason)" }
}
