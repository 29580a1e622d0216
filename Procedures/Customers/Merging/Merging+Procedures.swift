import Rapport
import Storage

/// Two customers that are one.
@Procedures("crm.customers")
struct MergeProcedures {
  /// Makes two customers one: keeps the first, and moves to it everything that hangs on the second. It can be undone for 30
  /// days.
  @Mutation(errors: MergeError.self)
  func mergeCustomers(_ input: MergeCustomers, _ call: CRMCall) async throws -> MergeResult {
    let user = try call.signedIn()
    if input.id == input.mergedId {
      throw RPCError.invalid("mergedId", Finding(.distinct, "must be another customer than id"))
    }
    let choices = try Self.choices(of: input)
    return try await call.write { writer in
      let master = try Customers.find(input.id, in: writer)
      let other = try Customers.find(input.mergedId, in: writer, field: "mergedId")
      try Versions.check(
        input.version, is: master.version, else: MergeError.staleVersion(current: try writer.profile(master)))
      try Versions.check(
        input.mergedVersion, is: other.version, else: MergeError.staleVersion(current: try writer.profile(other)))
      let (merge, result, moved) = try Merges.merge(other, into: master, choices: choices, by: user, call, in: writer)
      guard let view = try Merges.view(merge, in: writer) else { throw Customers.notFound(input.mergedId) }
      return MergeResult(merge: view, customer: try writer.profile(result), moved: moved)
    }
  }

  /// Undoes a merge: the second customer is there again as it was, with what is still where the merge has put it. Fields of
  /// the first that the merge changed go back, unless they were changed again since.
  @Mutation(errors: MergeError.self)
  func undoMerge(_ input: UndoMerge, _ call: CRMCall) async throws -> UndoneMerge {
    let user = try call.signedIn()
    return try await call.write { writer in
      let (master, restored) = try Merges.undo(input.id, by: user, call, in: writer)
      return UndoneMerge(customer: try writer.profile(master), restored: try writer.profile(restored))
    }
  }

  private static func choices(of input: MergeCustomers) throws(RPCError) -> [String: MergeSource] {
    var choices: [String: MergeSource] = [:]
    for (index, choice) in input.choices.enumerated() {
      guard choices.updateValue(choice.from, forKey: choice.field.rawValue) == nil else {
        throw RPCError.invalid("choices[\(index)].field", Finding(.unique, "must not stand twice"))
      }
    }
    for (index, choice) in input.customFieldChoices.enumerated() {
      guard choices.updateValue(choice.from, forKey: "customFields.\(choice.key)") == nil else {
        throw RPCError.invalid("customFieldChoices[\(index)].key", Finding(.unique, "must not stand twice"))
      }
    }
    return choices
  }
}
