import Rapport
import Storage
import Testing

@testable import CRM

/// Lists of quotes and orders come in the order of an index, and what a night looks for is found by one.
@Suite struct SalesQueryPlanTests {
  private func check(_ statement: SQL, uses index: String, _ crm: TestCRM) async throws {
    let plan = try await crm.plan(statement)
    #expect(plan.contains { $0.contains(index) }, "\(plan)")
    #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    #expect(!plan.contains { $0.hasPrefix("SCAN q") || $0.hasPrefix("SCAN r") || $0.hasPrefix("SCAN o") }, "\(plan)")
  }

  private func later(_ keyset: Keyset) -> String {
    keyset.text(
      of: keyset.keys.map { key in
        switch key.kind {
        case .integer: .integer(7)
        case .real: .real(7)
        case .text: .text("2026-11-21")
        case .blob: .blob([UInt8](repeating: 7, count: 16))
        }
      })
  }

  @Test(arguments: ["owner", "manager", "rep", "viewer", "loner"], SortDirection.allCases)
  func listsGoByTheIndexOfTheirOrder(word: String, direction: SortDirection) async throws {
    let crm = try await TestCRM()
    let user = crm.user(word)
    for (sort, index) in [
      (QuoteSort.created, "quotes_by_creation"), (.updated, "quotes_by_update"), (.validUntil, "quotes_by_end"),
      (.number, "sqlite_autoindex_quotes_2"), (.title, "quotes_by_title"), (.total, "quotes_by_total"),
      (.status, "quotes_by_status"),
      (.customer, "customers_in_order"), (.customer, "quotes_by_customer"),
    ] {
      let query = SalesQuery(ListQuotes(sort: sort, direction: direction), for: user, at: crm.now)
      try await check(query.statement(after: nil, limit: 50), uses: index, crm)
      try await check(query.statement(after: later(query.keyset), limit: 50), uses: index, crm)
    }
    for (sort, index) in [
      (OrderSort.created, "orders_by_creation"), (.updated, "orders_by_update"), (.ordered, "orders_by_day"),
      (.number, "sqlite_autoindex_orders_3"), (.title, "orders_by_title"), (.total, "orders_by_total"),
      (.status, "orders_by_status"),
      (.customer, "customers_in_order"), (.customer, "orders_by_customer"),
    ] {
      let query = SalesQuery(ListOrders(sort: sort, direction: direction), for: user)
      try await check(query.statement(after: nil, limit: 50), uses: index, crm)
      try await check(query.statement(after: later(query.keyset), limit: 50), uses: index, crm)
    }
  }

  @Test func whatIsOfADealOrACustomerIsFoundByIt() async throws {
    let crm = try await TestCRM()
    let user = crm.user("owner")
    let (deal, customer): (ID<Opportunity>, ID<CustomerProfile>) = (DealFixture.id(1), DealFixture.id(2))
    try await check(
      SalesQuery(ListQuotes(opportunityId: deal), for: user, at: crm.now).statement(after: nil, limit: 50),
      uses: "quotes_by_opportunity", crm)
    try await check(
      SalesQuery(ListQuotes(customerProfileId: customer), for: user, at: crm.now).statement(after: nil, limit: 50),
      uses: "quotes_by_customer", crm)
    try await check(
      SalesQuery(ListOrders(opportunityId: deal), for: user).statement(after: nil, limit: 50),
      uses: "orders_by_opportunity", crm)
    try await check(
      SalesQuery(ListOrders(customerProfileId: customer), for: user).statement(after: nil, limit: 50),
      uses: "orders_by_customer", crm)
    let day = crm.now.date
    try await check(
      "\(QuoteRow.select) WHERE status = 'sent' AND valid_until < \(day) ORDER BY valid_until, id LIMIT 200",
      uses: "quotes_sent", crm)
    let night = crm.now
    try await check(
      "SELECT id FROM files WHERE entity = 'Export' AND stored_at < \(night)", uses: "files_exported", crm)
  }
}
