public import Rapport

// What the benchmarks send and answer: shapes like those of the CRM.

/// The input of `bench.echo`: eight fields, each with something to check.
@Schema
public struct Echo {
  @Trimmed @Length(1...200) public var title: String
  @Trimmed @Lowercased @Email @Length(...254) public var email: String
  @Minimum(0) public var value: Money
  @Range(0...100) public var probability: Int
  public var expectedCloseDate: CalendarDate
  public var priority: Priority
  @Count(...10) @Length(1...40) public var tags: [String]
  public var isPrivate: Bool = false
}

@Schema
public enum Priority: String {
  case low, normal, high
}

/// The output of `bench.echo`.
@Schema
public struct Echoed {
  public var title: String
  public var value: Money
  public var isHigh: Bool
}

extension Echoed {
  public init(_ echo: Echo) {
    self.init(title: echo.title, value: echo.value, isHigh: echo.priority == .high)
  }
}

@Schema
public enum DealStatus: String {
  case open, won, lost
}

/// A deal of `bench.list`: 14 fields.
@Schema
public struct Deal {
  public var id: ID<Deal>
  public var number: String
  public var title: String
  public var customerName: String
  public var ownerName: String
  public var stage: String
  public var status: DealStatus
  public var value: Money
  public var currency: String
  public var probability: Int
  public var expectedCloseDate: CalendarDate
  public var tags: [String]
  public var createdAt: Instant
  public var updatedAt: Instant
}

extension Deal: Guarded {
  public static func access(to ids: [ID<Deal>], in context: PublicCall) async throws -> [ID<Deal>: RecordAccess] {
    Dictionary(ids.map { ($0, .write) }) { first, _ in first }
  }
}

@Schema
public struct DealList {
  public var items: [Deal]

  /// The twenty deals that every case lists.
  public static let sample = DealList(items: (0..<20).map(Deal.init(sample:)))
}

extension Deal {
  init(sample index: Int) {
    let created = Instant(milliseconds: 1_790_000_000_000 + Int64(index) * 3_600_123)
    self.init(
      id: ID(UUIDv7(high: 0x019A_0B1C_2D3E_7F00 + UInt64(index), low: 0x8123_4567_89AB_CDEF &+ UInt64(index) << 20)),
      number: "OPP-2026-\(1000 + index)", title: "Booster pumps and controls for the waterworks, lot \(index)",
      customerName: "Stadtwerke Musterstadt \(index) GmbH & Co. KG", ownerName: "Jonas Weber", stage: "negotiation",
      status: index % 5 == 0 ? .won : .open, value: Money(tenThousandths: 184_500_000 + Int64(index) * 1_234_500),
      currency: "EUR", probability: index % 5 == 0 ? 100 : 75, expectedCloseDate: created.date.adding(days: 30),
      tags: ["water", "key account"], createdAt: created, updatedAt: created.adding(seconds: 86_400))
  }
}
