import RapportJSON

extension Registry {
  /// Answers a mutation that its caller has named: from what was kept, or by doing it, once. Calls of one name run one
  /// after another.
  ///
  /// What was kept is looked for before the records of the input are: a record that the call has deleted is not found any
  /// more, and the call is answered all the same.
  func callOnce(
    _ key: IdempotencyKey, _ procedure: Procedure<Context>, _ params: JSONReader?, _ context: Context,
    _ prepare: @Sendable (inout SchemaReader) -> Procedure<Context>.Answer?, to output: inout JSONWriter
  ) async throws {
    try procedure.access.check(context.role, procedure: procedure.name)
    let call = try IdempotentCall(key, of: procedure, params, in: context)
    try await turns.take(call.name)
    defer { turns.giveBack(call.name) }
    if let kept = try await ledger.answer(to: call, in: context) {
      return try await replay(kept, of: procedure, context, to: &output)
    }
    let start = output.count
    do {
      let context = context.answering(call)
      let answer = try await admit(procedure, params, context, prepare)
      try await run(Invocation(procedure, context, answer), &output)
      if let failure = output.failure { throw EncodingFailure(reason: failure) }
    } catch is AnsweredElsewhere {
      output.truncate(to: start)
      guard let kept = try await ledger.answer(to: call, in: context) else {
        throw RPCError(.unavailable, "The same call is being answered elsewhere; send it again in a moment")
      }
      return try await replay(kept, of: procedure, context, to: &output)
    }
    let answer = call.kept(json: Array(output.bytes[start...]))
    if call.keptAnswer != answer { try await ledger.keep(answer, of: call, in: context) }
  }

  private func replay(
    _ kept: KeptAnswer, of procedure: Procedure<Context>, _ context: Context, to output: inout JSONWriter
  ) async throws {
    guard let json = kept.json else {
      throw RPCError(
        .conflict, "The call has been done, and its answer was too large to be kept: read what it has changed")
    }
    try await run(Invocation(procedure, context) { _, output in output.raw(json: json) }, &output)
    if let change = kept.sessionChange { context.origin.reply.sessionChange = change }
  }
}
