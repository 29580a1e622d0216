// The benchmarks' shapes as plain `Codable` types. Ids, dates and moments stay text: Foundation has no faster form.

struct EchoTwin: Codable {
  enum Priority: String, Codable {
    case low, normal, high
  }

  var title: String
  var email: String
  var value: Double
  var probability: Int
  var expectedCloseDate: String
  var priority: Priority
  var tags: [String]
  var isPrivate: Bool
}

struct DealTwin: Codable {
  enum Status: String, Codable {
    case open, won, lost
  }

  var id: String
  var number: String
  var title: String
  var customerName: String
  var ownerName: String
  var stage: String
  var status: Status
  var value: Double
  var currency: String
  var probability: Int
  var expectedCloseDate: String
  var tags: [String]
  var createdAt: String
  var updatedAt: String
}

struct DealListTwin: Codable {
  var items: [DealTwin]
}

/// Inputs of `bench.echo`.
enum EchoSample {
  static let valid = """
    {"title":"Booster pumps for the waterworks","email":"Jonas.Weber@example.com","value":18450.5,"probability":75,\
    "expectedCloseDate":"2026-10-31","priority":"normal","tags":["water","key account"],"isPrivate":true}
    """

  /// Ten issues.
  static let invalid = """
    {"title":"  ","email":"Jonas.Weber","value":-18450.5,"probability":175,"expectedCloseDate":"2026-10-32",\
    "priority":"urgent","tags":["","",3],"isPrivate":"true"}
    """
}
