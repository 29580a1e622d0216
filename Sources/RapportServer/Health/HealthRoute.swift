import HTTPTypes
import Hummingbird

/// `GET /health`: for load balancers and for people.
struct HealthRoute: Sendable {
  let health: @Sendable () async -> HealthReport

  func respond(to request: Request) async -> Response {
    guard request.method == .get || request.method == .head else {
      return .text(status: .methodNotAllowed, "Expected GET or HEAD.\n", headers: [.allow: "GET, HEAD"])
    }
    let report = await health()
    var text = #"{"status":"# + JSONText.quoted(report.isHealthy ? "ok" : "unavailable")
    if !report.details.isEmpty {
      let members = report.details.sorted { $0.key < $1.key }
        .map { JSONText.quoted($0.key) + ":" + JSONText.quoted($0.value) }
      text += #","details":{"# + members.joined(separator: ",") + "}"
    }
    text += "}"
    return .json(status: report.isHealthy ? .ok : .serviceUnavailable, text).answering(request.method)
  }
}
