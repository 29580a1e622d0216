import BenchShapes
import Foundation
import NIOCore
import Rapport

/// The procedures with `JSONDecoder`, checks by hand, and `JSONEncoder`.
///
/// Money is a `Double` and a date its text, which costs less than what the framework's values promise.
final class FoundationHandlers {
  private let decoder = JSONDecoder()
  private let encoder = JSONEncoder()
  private let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

  init() {
    encoder.outputFormatting = .withoutEscapingSlashes
    encoder.dateEncodingStrategy = .custom { [style] date, encoder in
      var container = encoder.singleValueContainer()
      try container.encode(date.formatted(style))
    }
  }

  func answer(to body: ByteBuffer) -> Data {
    do {
      let request = try decoder.decode(Request.self, from: Data(body.readableBytesView))
      switch request.call {
      case .list: return try encoder.encode(Answer(id: request.id, result: PlainDeals.sample))
      case .echo(var input):
        let issues = input.check()
        guard issues.isEmpty else {
          let error = Failure(code: -32602, message: "The input is not valid", data: .init(issues: issues))
          return try encoder.encode(FailedAnswer(id: request.id, error: error))
        }
        let result = PlainEchoed(title: input.title, value: input.value, isHigh: input.priority == "high")
        return try encoder.encode(Answer(id: request.id, result: result))
      }
    } catch {
      let error = Failure(code: -32700, message: "The message cannot be read", data: nil)
      return (try? encoder.encode(FailedAnswer(id: nil, error: error))) ?? Data()
    }
  }
}

private struct Request: Decodable {
  enum Call {
    case echo(PlainEcho)
    case list
  }
  enum CodingKeys: CodingKey { case jsonrpc, id, method, params }

  var id: Int
  var call: Call

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard try container.decode(String.self, forKey: .jsonrpc) == "2.0" else {
      throw DecodingError.dataCorruptedError(forKey: .jsonrpc, in: container, debugDescription: "must be 2.0")
    }
    id = try container.decode(Int.self, forKey: .id)
    switch try container.decode(String.self, forKey: .method) {
    case "bench.echo": call = .echo(try container.decode(PlainEcho.self, forKey: .params))
    case "bench.list": call = .list
    default: throw DecodingError.dataCorruptedError(forKey: .method, in: container, debugDescription: "is unknown")
    }
  }
}

private struct Answer<Result: Encodable>: Encodable {
  var jsonrpc = "2.0"
  var id: Int
  var result: Result
}

private struct FailedAnswer: Encodable {
  var jsonrpc = "2.0"
  var id: Int?
  var error: Failure
}

private struct Failure: Encodable {
  struct Issues: Encodable {
    var issues: [PlainIssue]
  }
  var code: Int
  var message: String
  var data: Issues?
}

private struct PlainIssue: Encodable {
  var path: String
  var message: String
}

private struct PlainEchoed: Encodable {
  var title: String
  var value: Double
  var isHigh: Bool
}

private struct PlainEcho: Decodable {
  var title: String
  var email: String
  var value: Double
  var probability: Int
  var expectedCloseDate: String
  var priority: String
  var tags: [String]
  var isPrivate: Bool?

  /// Brings the texts into their form, and says what is wrong.
  mutating func check() -> [PlainIssue] {
    var issues: [PlainIssue] = []
    title = title.trimmingCharacters(in: .whitespacesAndNewlines)
    if !(1...200).contains(title.unicodeScalars.count) {
      issues.append(PlainIssue(path: "title", message: "must have 1 to 200 characters"))
    }
    email = email.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    if !Self.isEmail(email) { issues.append(PlainIssue(path: "email", message: "must be an e-mail address")) }
    if value < 0 { issues.append(PlainIssue(path: "value", message: "must be at least 0")) }
    if !(0...100).contains(probability) {
      issues.append(PlainIssue(path: "probability", message: "must be from 0 to 100"))
    }
    if CalendarDate(expectedCloseDate) == nil {
      issues.append(PlainIssue(path: "expectedCloseDate", message: "must be a date"))
    }
    if !["low", "normal", "high"].contains(priority) {
      issues.append(PlainIssue(path: "priority", message: "must be low, normal or high"))
    }
    if tags.count > 10 { issues.append(PlainIssue(path: "tags", message: "must have at most 10 elements")) }
    for (index, tag) in tags.enumerated() where !(1...40).contains(tag.unicodeScalars.count) {
      issues.append(PlainIssue(path: "tags[\(index)]", message: "must have 1 to 40 characters"))
    }
    return issues
  }

  /// Whether there is a name, an at sign, and a domain with a dot in it, all of the usual characters.
  private static func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].count) else { return false }
    let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { (1...63).contains($0.count) }
      && text.utf8.allSatisfy { $0 > UInt8(ascii: " ") && $0 < 0x7F }
  }
}

private struct PlainDeal: Encodable {
  var id: String
  var number: String
  var title: String
  var customerName: String
  var ownerName: String
  var stage: String
  var status: String
  var value: Double
  var currency: String
  var probability: Int
  var expectedCloseDate: String
  var tags: [String]
  var createdAt: Date
  var updatedAt: Date

  init(_ deal: Deal) {
    id = deal.id.description
    number = deal.number
    title = deal.title
    customerName = deal.customerName
    ownerName = deal.ownerName
    stage = deal.stage
    status = deal.status.rawValue
    value = Double(deal.value.tenThousandths) / 10_000
    currency = deal.currency
    probability = deal.probability
    expectedCloseDate = deal.expectedCloseDate.description
    tags = deal.tags
    createdAt = Date(timeIntervalSince1970: Double(deal.createdAt.milliseconds) / 1000)
    updatedAt = Date(timeIntervalSince1970: Double(deal.updatedAt.milliseconds) / 1000)
  }
}

private struct PlainDeals: Encodable {
  var items: [PlainDeal]

  static let sample = PlainDeals(items: DealList.sample.items.map(PlainDeal.init))
}
