import RapportSDK

/// The CRM through its Swift client, against a live server: `SwiftKnownResult URL KEY`, and
/// `SwiftKnownResult URL KEY NAME [again]` for a customer whose first answer is lost.
@main struct SwiftKnownResult {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let client = Client(url: arguments[1], token: arguments[2])
    if arguments.count > 2 {
      try await makeCustomer(client, named: arguments[3], again: arguments.count > 3)
    } else {
      try await knownResult(client)
    }
  }

  /// Three deals of 96,000 at 75 %, 84,000 at 50 % and 42,000 at 80 %, made and summed by the client.
  static func knownResult(_ client: Client) async throws {
    let pipeline = try await client.crm.pipelines.createPipeline(CreatePipeline(name: "By Swift", currency: "DKK"))
    let customer = try await client.crm.customers.createCustomer(CreateCustomer(name: "Nordlys"))
    let deals: [(value: Money, probability: Int)] = [(96_000, 75), (84_000, 50), (42_000, 80)]
    for (value, probability) in deals {
      _ = try await client.crm.extensions.createOpportunity(
        CreateOpportunity(
          customerProfileId: customer.id, title: "Pump", pipelineId: pipeline.id, value: value, currency: "DKK",
          probability: probability))
    }
    let stats = try await client.crm.extensions.getPipelineStats(PipelineFilter(pipelineId: pipeline.id))
    for total in stats.totals { print(total.currency, total.total, total.weighted) }
  }

  /// Only with a key it may be sent again.
  static func makeCustomer(_ client: Client, named name: String, again: Bool) async throws {
    do {
      let customer = try await client.crm.customers.createCustomer(
        CreateCustomer(name: name), options: CallOptions(idempotencyKey: again ? key(name) : nil))
      print("made", customer.name)
    } catch .unreachable {
      print("unknown")
    }
  }

  /// A key has visible ASCII characters alone, and a name others, too.
  private static func key(_ name: String) -> String { "once-" + name.utf8.map { String($0, radix: 16) }.joined() }
}
