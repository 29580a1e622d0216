/// Makes a struct or an enum a ``Schema``: the type as data, reading with validation from JSON bytes, writing to them.
///
/// A struct becomes an object whose fields are its stored properties, in their order. An enum of `String` becomes a
/// choice of words. An enum whose cases carry values becomes a union: an object whose field `type` names the case, with
/// the labels of the case as its other fields. Documentation comments become the documentation of clients.
@attached(
  extension, conformances: Schema, ObjectSchema, Sendable,
  names: named(Fields), named(SchemaRules), named(SchemaKeys), named(schemaKeys), named(schemaCases),
  named(schemaWords), named(schemaType), named(read),
  named(write))
public macro Schema() = #externalMacro(module: "RapportMacros", type: "SchemaMacro")

/// Makes a struct a ``ProcedureGroup``: each method that is marked as a query, a mutation or a subscription becomes the
/// procedure `namespace.method`.
///
/// A method takes an input and the call, or the call alone:
/// ```swift
/// @Procedures("crm.extensions")
/// struct OpportunityProcedures {
///   /// Creates a deal for a customer profile that the caller may edit.
///   @Mutation
///   func createOpportunity(_ input: CreateOpportunity, _ call: CRMCall) async throws -> Opportunity { … }
/// }
/// ```
@attached(extension, conformances: ProcedureGroup, names: named(procedures))
public macro Procedures(_ namespace: String) = #externalMacro(module: "RapportMacros", type: "ProceduresMacro")

/// What may be said of the access to a procedure without naming roles.
public enum OpenAccess: Sendable {
  /// Anyone, also without signing in.
  case `public`
  /// Anyone who is signed in.
  case signedIn
}

/// A procedure that only reads; for anyone who is signed in. `cost` is what a call takes of its caller's ``RateLimits``.
@attached(peer)
public macro Query(errors: (any ProcedureError.Type)? = nil, deprecated: String? = nil, cost: Int = 1) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// A procedure that only reads.
@attached(peer)
public macro Query(
  access: OpenAccess, errors: (any ProcedureError.Type)? = nil, deprecated: String? = nil, cost: Int = 1
) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// A procedure that only reads, for some roles: `access: Access.roles(.admin)`, where `Access` names the application's
/// ``AccessPolicy``.
@attached(peer)
public macro Query<Role: AccessRole>(
  access: AccessPolicy<Role>, errors: (any ProcedureError.Type)? = nil, deprecated: String? = nil, cost: Int = 1
) = #externalMacro(module: "RapportMacros", type: "MarkerMacro")

/// A procedure that may write; for the roles that write.
@attached(peer)
public macro Mutation(errors: (any ProcedureError.Type)? = nil, deprecated: String? = nil, cost: Int = 1) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// A procedure that may write.
@attached(peer)
public macro Mutation(
  access: OpenAccess, errors: (any ProcedureError.Type)? = nil, deprecated: String? = nil, cost: Int = 1
) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// A procedure that may write, for some roles: `access: Access.roles(.admin)`, where `Access` names the application's
/// ``AccessPolicy``.
@attached(peer)
public macro Mutation<Role: AccessRole>(
  access: AccessPolicy<Role>, errors: (any ProcedureError.Type)? = nil, deprecated: String? = nil, cost: Int = 1
) = #externalMacro(module: "RapportMacros", type: "MarkerMacro")

/// A procedure that answers with a stream of events; for anyone who is signed in.
@attached(peer)
public macro Subscription(errors: (any ProcedureError.Type)? = nil, deprecated: String? = nil, cost: Int = 1) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// A procedure that answers with a stream of events.
@attached(peer)
public macro Subscription(
  access: OpenAccess, errors: (any ProcedureError.Type)? = nil, deprecated: String? = nil, cost: Int = 1
) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// A procedure that answers with a stream of events, for some roles.
@attached(peer)
public macro Subscription<Role: AccessRole>(
  access: AccessPolicy<Role>, errors: (any ProcedureError.Type)? = nil, deprecated: String? = nil, cost: Int = 1
) = #externalMacro(module: "RapportMacros", type: "MarkerMacro")
