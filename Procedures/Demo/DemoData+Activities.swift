/// What happens with the demonstration's customers between the moves of their deals.
extension DemoData {
  struct Activity {
    var kind: ActivityKind
    var subject: String
    var body: String
    var direction: ActivityDirection?
    var outcome: ActivityOutcome?
    var minutes: Int?
  }

  static let activities = [
    Activity(
      kind: .call, subject: "Questions about delivery", body: "They need the first pump before the summer break.",
      direction: .inbound, outcome: .connected, minutes: 12),
    Activity(
      kind: .email, subject: "Data sheets sent", body: "Curves and dimensions of both sizes, and the price list.",
      direction: .outbound, outcome: .replied),
    Activity(
      kind: .meeting, subject: "Technical review", body: "Pressure and flow are settled; the seal is still open.",
      outcome: .held, minutes: 60),
    Activity(
      kind: .call, subject: "Reminder", body: "Left word with the front desk.", direction: .outbound,
      outcome: .leftMessage, minutes: 2),
    Activity(
      kind: .visit, subject: "Visit on site", body: "The old foundation can stay. Access by the north gate.",
      outcome: .held, minutes: 150),
    Activity(kind: .note, subject: "Budget", body: "Purchasing decides at the end of the quarter."),
    Activity(
      kind: .email, subject: "Certificate asked for", body: "They ask for the material certificate 3.1.",
      direction: .inbound),
  ]
}
