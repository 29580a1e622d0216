import Rapport

/// Some procedures, for the wires that know procedures.
@Procedures("test")
struct TestProcedures {
  @Query(access: .public)
  func echo(_ input: Said, _ call: PublicCall) async throws -> String { input.text }

  @Query(access: .public)
  func who(_ call: PublicCall) async throws -> String { call.origin.credential ?? "nobody" }

  @Mutation(access: .public)
  func change(_ call: PublicCall) async throws -> String { "changed" }

  /// Waits until it is cancelled.
  @Query(access: .public)
  func wait(_ call: PublicCall) async throws -> String {
    try await Task.sleep(for: .seconds(3600))
    return "waited"
  }

  static let endpoint: any ProcedureEndpoint = {
    do {
      return Dispatcher(try Registry<PublicCall>(title: "Test", version: "1", groups: [TestProcedures()])) {
        origin, _ in
        PublicCall(origin: origin, now: Instant(milliseconds: 0))
      }
    } catch {
      preconditionFailure("\(error)")
    }
  }()
}

@Schema
struct Said {
  var text: String
}
