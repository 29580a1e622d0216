import Rapport

/// What happens in the demonstration, and when: drawn from a seeded generator, with nothing done yet.
struct DemoPlan {
  struct Customer {
    var name: String
    var isPerson: Bool
    var email: String
    var phone: String
    var website: String?
    var industry: String?
    var tags: [String]
    var owner: Role
    /// The name of a person there.
    var contact: String?
  }

  struct Deal {
    var title: String
    var customer: Int
    var owner: Role
    /// In major units.
    var value: Int
    var source: String
    var campaign: Int?
    var nextSteps: String?
    var expectedClose: CalendarDate
    /// When it entered each stage, from the first one on.
    var path: [(stage: String, at: Instant)]
    /// When it was won or lost, and why; `nil` if it is open.
    var close: (isWon: Bool, reason: String, at: Instant)?
  }

  enum Action {
    case customer(Int)
    case activate(Int)
    case lead(Int)
    case deal(Int)
    case move(Int, stage: String)
    case close(Int)
  }

  struct Step {
    var at: Instant
    var action: Action
  }

  let now: Instant
  let start: Instant
  private(set) var customers: [Customer] = []
  private(set) var deals: [Deal] = []
  private(set) var steps: [Step] = []

  static let stages = ["lead", "qualified", "proposal", "negotiation"]
  /// After so many days in each of the ``stages`` a deal is rotting.
  static let rottenAfterDays = [45, 30, 30, 21]
  private static let counts = (won: 48, lost: 36, open: 36)

  private var random = RandomSource.seeded(0x52_6170_706F_7274)

  init(now: Instant) {
    self.now = now
    start = now.adding(seconds: -600 * 86_400)
    drawCustomers()
    drawDeals()
    order()
  }

  private mutating func drawCustomers() {
    let owners: [Role] = [.rep, .rep, .manager, .rep, .admin, .manager, .rep, .admin, .manager, .rep, .rep, .owner]
    func phone(_ index: Int) -> String { "+49 30 23125 \(100 + index)" }
    for (index, company) in DemoData.companies.enumerated() {
      customers.append(
        Customer(
          name: company.0, isPerson: false, email: "info@\(company.1).example", phone: phone(index),
          website: "https://www.\(company.1).example", industry: company.2,
          tags: chance(30) ? [pick(DemoData.tags)] : [], owner: owners[index % owners.count],
          contact: index < 40 ? DemoData.contacts[index % DemoData.contacts.count] : nil))
    }
    for (index, name) in DemoData.persons.enumerated() {
      let local = DemoData.localPart(name)
      customers.append(
        Customer(
          name: name, isPerson: true, email: "\(local)@post.example", phone: phone(60 + index), tags: [],
          owner: owners[(index + 5) % owners.count]))
    }
  }

  private mutating func drawDeals() {
    var outcomes = [Bool?](repeating: true, count: Self.counts.won) + [Bool?](repeating: false, count: Self.counts.lost)
    outcomes += [Bool?](repeating: nil, count: Self.counts.open)
    outcomes.shuffle(using: &random)
    var openCount = 0
    for (index, isWon) in outcomes.enumerated() {
      let customer = index < customers.count / 2 ? index * 2 : Int.random(in: customers.indices, using: &random)
      let owner = customers[customer].owner
      var deal = Deal(
        title: "\(pick(DemoData.products)) for \(customers[customer].name)", customer: customer,
        // Some deals of the rep are with customers of the manager, and shared by that.
        owner: owner == .manager && chance(25) ? .rep : owner, value: drawValue(), source: pick(DemoData.sources),
        campaign: chance(25) ? Int.random(in: DemoData.campaigns.indices, using: &random) : nil, nextSteps: nil,
        expectedClose: now.date, path: [], close: nil)
      if let isWon {
        drawClosed(&deal, isWon)
      } else {
        drawOpen(&deal, openCount)
        openCount += 1
      }
      deals.append(deal)
    }
  }

  private mutating func drawClosed(_ deal: inout Deal, _ isWon: Bool) {
    let last = isWon ? Self.stages.count - 1 : min(Int.random(in: 0...4, using: &random), 3)
    let closed = workday(Int.random(in: 3...540, using: &random))
    drawPath(&deal, to: last, leaving: closed)
    let at = max(closed, (deal.path.last?.at ?? closed).adding(seconds: 3600))
    deal.close = (isWon, pick(isWon ? DemoData.wonReasons : DemoData.lostReasons), at)
    deal.expectedClose = at.date.adding(days: Int.random(in: -20...30, using: &random))
  }

  /// The first five are overdue, every sixth rots.
  private mutating func drawOpen(_ deal: inout Deal, _ index: Int) {
    let last = Int.random(in: 0...3, using: &random)
    let days = index % 6 == 5 ? Self.rottenAfterDays[last] + Int.random(in: 3...30, using: &random) : index % 6 * 3 + 1
    let entered = workday(days)
    drawPath(&deal, to: last, leaving: entered, endsThere: true)
    let untilClose = index < 5 ? -Int.random(in: 2...25, using: &random) : Int.random(in: 4...160, using: &random)
    deal.expectedClose = now.date.adding(days: untilClose)
    deal.nextSteps = pick(DemoData.nextSteps)
  }

  /// Draws when the deal entered each stage up to the last one, which it left (or entered) at that moment. A stage in
  /// between is passed over now and then.
  private mutating func drawPath(_ deal: inout Deal, to last: Int, leaving end: Instant, endsThere: Bool = false) {
    var days = 0
    var path: [(stage: String, at: Instant)] = []
    for stage in stride(from: last, through: 0, by: -1) {
      if stage == last, endsThere {
        path.append((Self.stages[stage], end))
        continue
      }
      if stage > 0, stage < last, chance(12) { continue }
      days += Int.random(in: 3...22, using: &random)
      path.append(
        (Self.stages[stage], end.adding(seconds: -days * 86_400 - 900 * Int.random(in: 0...12, using: &random))))
    }
    deal.path = path.reversed()
    for index in deal.path.indices.dropFirst() where deal.path[index].at <= deal.path[index - 1].at {
      deal.path[index].at = deal.path[index - 1].at.adding(seconds: 1800)
    }
  }

  /// All that happens, in the order of time.
  private mutating func order() {
    var all: [Step] = []
    for index in customers.indices {
      let own = deals.filter { $0.customer == index }
      let first = own.compactMap(\.path.first?.at).min() ?? workday(Int.random(in: 30...400, using: &random))
      all.append(
        Step(at: first.adding(seconds: -Int.random(in: 1...9, using: &random) * 86_400), action: .customer(index)))
      let won = own.compactMap { $0.close?.isWon == true ? $0.close?.at : nil }.min()
      if let won { all.append(Step(at: won.adding(seconds: 600), action: .activate(index))) }
    }
    for index in DemoData.leads.indices { all.append(Step(at: workday(index * 4 + 1), action: .lead(index))) }
    for (index, deal) in deals.enumerated() {
      for (position, entry) in deal.path.enumerated() {
        all.append(Step(at: entry.at, action: position == 0 ? .deal(index) : .move(index, stage: entry.stage)))
      }
      if let close = deal.close { all.append(Step(at: close.at, action: .close(index))) }
    }
    // What happens at one moment stays in the order in which it was drawn.
    steps = all.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }

  // MARK: Drawing

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  /// Many small amounts and a few large ones.
  private mutating func drawValue() -> Int {
    let size = pick([4, 6, 8, 9, 12, 12, 15, 18, 18, 24, 28, 36, 45, 60, 85, 120])
    return size * 1000 + 50 * Int.random(in: 0...19, using: &random)
  }

  /// A moment in working hours (UTC) about so many days ago: on a weekend, the Friday before.
  private mutating func workday(_ daysAgo: Int) -> Instant {
    let day = now.date.dayNumber - daysAgo
    // 1970-01-01 was a Thursday.
    let weekday = (day + 3) % 7
    let date = CalendarDate(dayNumber: day - max(0, weekday - 4))
    return Instant(date).adding(seconds: 7 * 3600 + Int.random(in: 0..<600, using: &random) * 60)
  }
}
