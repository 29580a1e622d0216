import Rapport
import Storage

/// Fields that a workspace gives its customers.
@Procedures("crm.customers")
struct CustomFieldProcedures {
  /// Says which custom fields customers have: all of them, in the order in which they are shown.
  ///
  /// A field that is left out can be set and asked for no more; the values that customers have in it stay. A field's type stays as
  /// long as a customer has a value in it. What is required is asked of new customers, and of changes of that field.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: CustomFieldError.self)
  func setCustomFields(_ input: SetCustomFields, _ call: CRMCall) async throws -> CustomFields {
    let user = try call.signedIn()
    var seen: Set<String> = []
    for (index, field) in input.fields.enumerated() where !seen.insert(field.key).inserted {
      throw RPCError.invalid("fields[\(index)].key", Finding(.unique, "must not stand twice"))
    }
    return try await call.write { writer in
      let current = try CustomFields.shown(in: user.workspaceId, writer)
      try Versions.check(input.version, is: current.version, else: CustomFieldError.staleVersion(current: current))
      try CustomFields.set(input.fields, in: user.workspaceId, by: user.id, call, writer)
      return try CustomFields.shown(in: user.workspaceId, writer)
    }
  }

  /// The custom fields of customers, in the order in which they are shown.
  @Query
  func listCustomFields(_ call: CRMCall) async throws -> CustomFields {
    let user = try call.signedIn()
    return try await call.read { try CustomFields.shown(in: user.workspaceId, $0) }
  }
}
