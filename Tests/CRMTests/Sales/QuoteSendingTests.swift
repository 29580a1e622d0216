import Foundation
import Mail
import Programs
import Rapport
import Storage
import Testing

@testable import CRM

/// From a draft to paper, mail and order.
@Suite struct QuoteSendingTests {
  private func text(of pdf: [UInt8]) async throws -> String {
    try await Command("pdftotext", "-layout", "-", "-").text(input: pdf).replacing("\u{A0}", with: " ")
  }

  @Test func whatIsSentIsKept() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let draft = try await sales.draft(["address": "1 Main St\nTown"])
    let sent = try await sales.call("sendQuote", ["id": draft.quoteId])
    #expect(sent.status == "sent")
    #expect(sent["quote"]?["validUntil"] == "2026-12-21")
    #expect(sent["quote"]?["sentAt"] != nil)
    let revision = try #require(sent["revisions"]?[0])
    #expect(revision["gross"] == 291.55)
    #expect(revision["mailedTo"] == [])
    let file = try await sales.call("getQuotePDF", ["id": draft.quoteId])
    #expect(file["name"] == "Quote Q-2026-00001.pdf")
    #expect(file["mediaType"] == "application/pdf")
    #expect(file.text("url")?.hasPrefix("/files/") == true)
    let bytes = try await sales.bytes(of: file)
    let text = try await text(of: bytes)
    for word in [
      "Acme", "Q-2026-00001", "1 Main St", "Pump", "2 pcs", "100.00 EUR", "10 %", "45.00 EUR", "Net total",
      "245.00 EUR",
      "VAT 19 % on 245.00 EUR", "46.55 EUR", "291.55 EUR", "Valid until: 21 Dec 2026", "Page 1 of 1",
    ] { #expect(text.contains(word), "\(word) is missing in \(text)") }
    #expect(!text.contains("DRAFT"))
    // Whoever changes settings or customers afterwards does not change what was sent.
    try await sales.crm.call("crm.settings.setDocumentSettings", ["sellerName": "New Name"], as: "owner")
    let again = try await sales.call("getQuotePDF", ["id": draft.quoteId])
    #expect(try await sales.bytes(of: again) == bytes)
  }

  @Test func aGermanQuoteIsGerman() async throws {
    let sales = try await SalesCRM()
    try await sales.crm.call(
      "crm.settings.setDocumentSettings",
      [
        "language": "de", "sellerName": "Müller GmbH", "sellerAddress": "Weg 1\n12345 Ort", "vatId": "DE123456789",
        "bankAccount": "DE02 1203 0000 0000 2020 51", "footer": "HRB 1", "quoteTerms": "30 Tage netto",
      ], as: "admin")
    let draft = try await sales.draft(["lines": [["description": "Prüfung", "unitPrice": 1234.5, "taxRate": 19]]])
    let file = try await sales.call("getQuotePDF", ["id": draft.quoteId])
    #expect(file["name"] == "Angebot Q-2026-00001.pdf")
    let text = try await text(of: sales.bytes(of: file))
    for word in [
      "Müller GmbH", "Weg 1", "ENTWURF", "Prüfung", "1.234,50 EUR", "USt. 19 % auf 1.234,50 EUR", "1.469,06 EUR",
      "Gesamtbetrag", "30 Tage netto", "DE02 1203", "HRB 1", "DE123456789", "Seite 1 von 1", "Datum: 21.11.2026",
    ] { #expect(text.contains(word), "\(word) is missing in \(text)") }
    let exported = try await sales.crm.audit().last { $0.action == "exported" }
    #expect(exported?.entity == "Quote")
  }

  @Test func aQuoteGoesByMailWithItsPaper() async throws {
    let sales = try await SalesCRM()
    let customer = try await sales.crm.call(
      "crm.customers.createCustomer", ["name": "Acme", "email": "ada@acme.example"], as: "rep")
    let deal = try await sales.crm.deal(["customerProfileId": customer.id])
    let draft = try await sales.draft(["opportunityId": deal.id])
    let sent = try await sales.call("sendQuote", ["id": draft.quoteId, "subject": "Our offer"])
    #expect(sent["revisions"]?[0]?["mailedTo"] == ["ada@acme.example"])
    #expect(sent["revisions"]?[0]?["mailedAt"] == nil)
    sales.postbox.fail(with: .temporary(why: "away"))
    await sales.runJobs([JobKind.mailQuote])
    #expect(sales.postbox.mails.isEmpty)
    sales.crm.pass(seconds: 60)
    await sales.runJobs([JobKind.mailQuote])
    let mail = try #require(sales.postbox.mails.first)
    #expect(mail.to.map(\.address) == ["ada@acme.example"])
    #expect(mail.replyTo?.address == "rep@example.com")
    #expect(mail.subject == "Our offer")
    #expect(mail.text.contains("Q-2026-00001"))
    #expect(mail.attachments.map(\.name) == ["Quote Q-2026-00001.pdf"])
    let paper = try await sales.bytes(of: try await sales.call("getQuotePDF", ["id": draft.quoteId]))
    #expect(mail.attachments.first?.bytes == paper)
    #expect(try await sales.call("getQuote", ["id": draft.quoteId])["revisions"]?[0]?["mailedAt"] != nil)
    // Once more, to somebody else: the same paper.
    let again = try await sales.call("sendQuote", ["id": draft.quoteId, "to": ["bob@acme.example"]])
    #expect(again["quote"]?["version"] == sent["quote"]?["version"])
    #expect(again["revisions"]?[0]?["mailedTo"] == ["ada@acme.example", "bob@acme.example"])
    await sales.runJobs([JobKind.mailQuote])
    #expect(sales.postbox.mails.count == 2)
    #expect(sales.postbox.mails.last?.attachments.first?.bytes == paper)
    #expect(Set(sales.postbox.mails.map(\.messageID)).count == 2)
  }

  @Test func aMailThatIsRefusedForGoodIsDead() async throws {
    let sales = try await SalesCRM()
    try await sales.call("sendQuote", ["id": try await sales.draft().quoteId, "to": ["ada@acme.example"]])
    sales.postbox.fail(with: .permanent(why: "no such user"))
    await sales.runJobs([JobKind.mailQuote])
    let state: String? = try await sales.crm.store.read {
      try $0.fetchValue("SELECT state FROM jobs WHERE kind = 'sales.mail-quote'")
    }
    #expect(state == "dead")
  }

  @Test func whatLacksSomethingIsNotSent() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let empty = try await sales.draft(["lines": []])
    #expect(await sales.problem("sendQuote", ["id": empty.quoteId]) == "incomplete")
    #expect(await sales.refusal("sendQuote", ["id": empty.quoteId])?.reason == ["type": "noLines"])
    let past = try await sales.draft(["validUntil": "2026-11-20"])
    #expect(await sales.problem("sendQuote", ["id": past.quoteId]) == "incomplete")
    #expect(
      await sales.refusal("sendQuote", ["id": past.quoteId])?.reason
        == ["type": "lastDayPassed", "lastDay": "2026-11-20"])
    let draft = try await sales.draft()
    #expect(await sales.problem("sendQuote", ["id": draft.quoteId, "byMail": true]) == "notMailed")
    #expect(await sales.refusal("sendQuote", ["id": draft.quoteId, "byMail": true])?.reason == ["type": "noMail"])
    #expect(await sales.problem("sendQuote", ["id": draft.quoteId, "to": ["a@example.com"]]) == "notMailed")
    #expect(await sales.problem("sendQuote", ["id": draft.quoteId, "version": 7]) == "staleVersion")
    #expect(try await sales.crm.count("files") == 0)
    #expect(try await sales.crm.count("quote_revisions") == 0)
    let mailed = try await SalesCRM()
    let nobody = try await mailed.draft()
    #expect(await mailed.problem("sendQuote", ["id": nobody.quoteId, "byMail": true]) == "notMailed")
    #expect(await mailed.refusal("sendQuote", ["id": nobody.quoteId, "byMail": true])?.reason == ["type": "noAddress"])
  }

  @Test func aSentQuoteThatIsChangedIsItsNextRevision() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let sent = try await sales.sentQuote()
    let id = sent.quoteId
    let first = try await sales.bytes(of: try await sales.call("getQuotePDF", ["id": id]))
    let changed = try await sales.call(
      "updateQuote", ["id": id, "lines": [["description": "Pump", "unitPrice": 90, "taxRate": 19]]])
    #expect(changed.status == "draft")
    #expect(changed["quote"]?["revision"] == 2)
    #expect(changed["revisions"]?.arrayValue?.count == 1)
    #expect(await sales.problem("acceptQuote", ["id": id]) == "wrongStatus")
    #expect(try await sales.bytes(of: try await sales.call("getQuotePDF", ["id": id, "revision": 1])) == first)
    #expect(await sales.refusal("getQuotePDF", ["id": id, "revision": 3])?.code == .badRequest)
    let again = try await sales.call("sendQuote", ["id": id])
    #expect(again["revisions"]?.arrayValue?.map { $0["revision"] } == [2, 1])
    #expect(again["revisions"]?.arrayValue?.map { $0["net"] } == [90, 245])
    let file = try await sales.call("getQuotePDF", ["id": id])
    #expect(file["name"] == "Quote Q-2026-00001 (Revision 2).pdf")
    #expect(
      try await sales.crm.eventNames(of: ["id": id]) == [
        "crm.quote.created", "crm.quote.sent", "crm.quote.revised", "crm.quote.sent",
      ])
  }

  @Test func anAcceptedQuoteIsAnOrder() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let sent = try await sales.sentQuote()
    let accepted = try await sales.call(
      "acceptQuote", ["id": sent.quoteId, "customerReference": "PO 7", "acceptedOn": "2026-11-20"])
    #expect(accepted.status == "accepted")
    #expect(accepted["orderNumber"] == "O-2026-00001")
    let order = try await sales.call("getOrder", ["id": try #require(accepted["orderId"])])
    #expect(order["order"]?["status"] == "open")
    #expect(order["order"]?["orderedOn"] == "2026-11-20")
    #expect(order["order"]?["customerReference"] == "PO 7")
    #expect(order["order"]?["gross"] == 291.55)
    #expect(order["lines"] == accepted["lines"])
    #expect(order["taxes"] == accepted["taxes"])
    #expect(await sales.problem("acceptQuote", ["id": sent.quoteId]) == "wrongStatus")
    #expect(await sales.refusal("acceptQuote", ["id": sent.quoteId])?.reason == ["type": "accepted"])
    #expect(await sales.problem("updateQuote", ["id": sent.quoteId, "title": "X"]) == "wrongStatus")
    #expect(try await sales.crm.count("orders") == 1)
    let deal = try #require(sent["quote"]?["opportunityId"])
    #expect(try await sales.crm.read(["id": deal])["status"] == "open")
    let names = try await sales.crm.events().map(\.name)
    #expect(names.contains("crm.quote.accepted") && names.contains("crm.order.created"))
  }

  @Test func anAcceptedQuoteWinsItsDealIfAsked() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let deal = try await sales.crm.deal()
    let sent = try await sales.sentQuote(["opportunityId": deal.id])
    // A deal in its pipeline's first stage cannot be won; then nothing of it happens.
    let input: JSONValue = ["id": sent.quoteId, "winsOpportunity": true]
    #expect(await sales.problem("acceptQuote", input) == "opportunityNotWon")
    let detail = await sales.refusal("acceptQuote", input)?.detail.flatMap { try? JSONValue(json: $0) }
    #expect(detail?["error"]?["type"] == "moveRefused" && detail?["error"]?["reason"] == ["type": "inFirstStage"])
    #expect(try await sales.call("getQuote", ["id": sent.quoteId]).status == "sent")
    #expect(try await sales.crm.count("orders") == 0)
    try await sales.crm.deals("moveOpportunity", ["id": deal.id, "stage": "proposal"])
    try await sales.call("acceptQuote", input.merging(["acceptedOn": "2026-11-19"]))
    let won = try await sales.crm.read(deal)
    #expect(won["status"] == "won")
    #expect(won["actualCloseDate"] == "2026-11-19")
    #expect(try await sales.crm.events().map(\.name).contains("crm.opportunity.won"))
    // Another quote of a deal that is won is accepted as well.
    let second = try await sales.sentQuote(["opportunityId": deal.id])
    try await sales.call("acceptQuote", ["id": second.quoteId, "winsOpportunity": true])
    #expect(try await sales.crm.count("orders") == 2)
  }

  @Test func tomorrowIsNotTheFutureButTheDayAfterIs() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let id = try await sales.sentQuote().quoteId
    #expect(await sales.refusal("acceptQuote", ["id": id, "acceptedOn": "2026-11-23"])?.code == .badRequest)
    try await sales.call("acceptQuote", ["id": id, "acceptedOn": "2026-11-22"])
  }

  @Test func aQuoteIsDeclinedWithAReason() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let id = try await sales.sentQuote().quoteId
    #expect(await sales.refusal("declineQuote", ["id": id])?.code == .badRequest)
    let declined = try await sales.call("declineQuote", ["id": id, "reason": "Too dear"])
    #expect(declined.status == "declined")
    #expect(declined["quote"]?["declineReason"] == "Too dear")
    let revised = try await sales.call("updateQuote", ["id": id, "title": "Cheaper"])
    #expect(revised.status == "draft")
    #expect(revised["quote"]?["declineReason"] == nil)
    #expect(revised["quote"]?["revision"] == 2)
  }

  @Test func aQuoteExpiresAtNight() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let id = try await sales.sentQuote(["validUntil": "2026-11-30"]).quoteId
    let other = try await sales.sentQuote(["validUntil": "2026-12-30"]).quoteId
    sales.crm.pass(days: 10)
    // Before the night's work is done, it is expired for everybody already.
    #expect(await sales.problem("acceptQuote", ["id": id]) == "wrongStatus")
    #expect(try await Quotes.expire(100, at: sales.crm.now, sales.app.jobCall("job", requestId: "job")) == 1)
    #expect(try await Quotes.expire(100, at: sales.crm.now, sales.app.jobCall("job", requestId: "job")) == 0)
    #expect(try await sales.crm.eventNames(of: ["id": id]).last == "crm.quote.expired")
    #expect(try await sales.call("getQuote", ["id": other]).status == "sent")
    let revised = try await sales.call("updateQuote", ["id": id, "title": "Once more"])
    #expect(revised["quote"]?["validUntil"] == nil, "the day that has passed is forgotten")
    #expect(try await sales.call("sendQuote", ["id": id])["quote"]?["validUntil"] == "2026-12-31")
  }

  @Test func whatBecomesOfAQuoteStandsInTheTimeline() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let sent = try await sales.sentQuote()
    try await sales.call("acceptQuote", ["id": sent.quoteId])
    let kinds: [String] = try await sales.crm.store.read {
      try $0.fetchValues(
        "SELECT kind || ' ' || event FROM timeline_entries WHERE kind IN ('quote', 'order') ORDER BY id")
    }
    #expect(kinds.sorted() == ["order created", "quote accepted", "quote created", "quote sent"])
  }
}
