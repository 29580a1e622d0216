import CRM
import JSONRPC
import Rapport
import RapportREPL

/// Calls the procedures in this process, as a user of the workspace, through the same bytes as a server would.
actor LocalCaller: ProcedureCaller {
  private let application: CRMApplication
  private var user: String

  /// Signs in as that user, or as the workspace's owner.
  init(_ application: CRMApplication, user: String?) async throws {
    let known = try await application.ownerEmail()
    guard let user = user ?? known else {
      throw CallerError(.unknownUser, "The database has no workspace yet: make one with rapport setup, or rapport demo")
    }
    self.application = application
    self.user = user
    try await signIn(as: user)
  }

  nonisolated func contract() async throws -> Contract { application.registry.contract }

  func signIn(as user: String) async throws {
    do {
      _ = try await application.context(as: user, procedure: "")
    } catch {
      throw CallerError(.unknownUser, error.message)
    }
    self.user = user
  }

  func call(_ procedure: String, params: String) async throws -> CallResult {
    let origin = CallOrigin(requestId: "local")
    let service = RPCService(application.registry) { [self] origin, procedure in try await context(origin, procedure) }
    var message = JSONWriter()
    message.beginObject()
    message.key(named: "jsonrpc")
    message.write("2.0")
    message.key(named: "id")
    message.write(1)
    message.key(named: "method")
    message.write(procedure)
    if !params.isEmpty {
      message.key(named: "params")
      message.raw(json: params.utf8)
    }
    message.endObject()
    let answer = await service.respond(to: message.bytes, from: origin)
    return try Self.result(of: answer ?? [])
  }

  private func context(_ origin: CallOrigin, _ procedure: String) async throws(RPCError) -> CRMCall {
    try await application.context(as: user, procedure: procedure, origin: origin)
  }

  /// The result or the error of an answer, as they were written.
  private static func result(of answer: [UInt8]) throws -> CallResult {
    var reader = JSONReader(answer, maximumDepth: 1000)
    try reader.beginObject()
    var isFirst = true
    while let key = try reader.nextKey(isFirst: isFirst) {
      isFirst = false
      let name = reader.text(of: key)
      let json = String(decoding: answer[try reader.skipValue()], as: UTF8.self)
      if name == "result" { return .success(json: json) }
      if name == "error" { return .failure(json: json) }
    }
    throw CallerError(.notUnderstood, "The answer holds neither a result nor an error")
  }
}
