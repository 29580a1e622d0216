/// Makes a struct or an enum a ``Schema``: the type as data, reading with validation from JSON bytes, writing to them.
///
/// A struct becomes an object whose fields are its stored properties, in their order. An enum of `String` becomes a choice
/// of words. An enum whose cases carry values becomes a union: an object whose field `type` names the case, with the
/// labels of the case as its other fields. Documentation comments become the documentation of clients.
@attached(
  extension, conformances: ObjectSchema, Schema,
  names: named(schemaType), named(read), named(write), named(Fields), named(keys), named(Keys), named(definition))
public macro Schema() = #externalMacro(module: "RapportMacros", type: "SchemaMacro")

/// Makes a struct a ``ProcedureGroup``: each method with ``Query(access:errors:deprecated:)``,
/// ``Mutation(access:errors:deprecated:)`` or ``Subscription(access:errors:deprecated:)`` becomes the procedure
/// `namespace.method`.
///
/// A method takes an input and the call, or the call alone:
/// ```swift
/// func createOpportunity(_ input: CreateOpportunity, _ call: CRMCall) async throws -> Opportunity
/// ```
@attached(extension, conformances: ProcedureGroup, names: named(procedures))
public macro Procedures(_ namespace: String) = #externalMacro(module: "RapportMacros", type: "ProceduresMacro")

/// A procedure that only reads. Anyone who is signed in may call it, unless `access` says otherwise.
@attached(peer)
public macro Query<Access, Errors>(access: Access, errors: Errors.Type, deprecated: String? = nil) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
