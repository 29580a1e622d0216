import Printing
import Rapport
import Storage

/// What stands on the paper of a quote.
struct QuoteDocument: Sendable {
  var quote: Quote
  var currency: Currency
  var lines: [SalesLine]
  var taxes: [TaxTotal]
  var customerVATId: String?
  var contactName: String?
  var settings: DocumentSettings

  static func content(of id: ID<Quote>, at now: Instant, in reader: Reader) throws -> QuoteDocument {
    let detail = try Quotes.detail(id, at: now, in: reader)
    let row = try Quotes.find(id, in: reader)
    let contact = try detail.quote.contactId.flatMap { try reader.find(ContactRow.self, $0) }
    var quote = detail.quote
    if quote.address == nil {
      quote.address = try Addresses.defaultAddress(of: .billing, for: quote.customerProfileId, in: reader)?.onPaper
    }
    return QuoteDocument(
      quote: quote, currency: try Currency(quote.currency), lines: detail.lines, taxes: detail.taxes,
      customerVATId: try reader.find(CustomerRow.self, detail.quote.customerProfileId)?.vatId,
      contactName: contact?.name, settings: try reader.documentSettings(of: row.workspaceId))
  }

  var words: QuoteWords { QuoteWords(quote.language) }

  /// Without its ending.
  var fileName: String {
    "\(words.quote) \(quote.number)" + (quote.revision > 1 ? " (\(words.revision) \(quote.revision))" : "")
  }

  /// - Parameters:
  ///   - isDraft: whether it says that it is no offer yet.
  ///   - now: its date.
  func document(isDraft: Bool, on now: Instant) -> Printing.Document {
    var blocks: [Printing.Document.Block] = [head, .space(14), parties(on: now.date), .space(6)]
    if isDraft { blocks.append(.paragraph(words.draft, .strong)) }
    blocks.append(.heading(quote.title, level: 1))
    if let introduction = quote.introduction { blocks.append(.paragraph(introduction)) }
    blocks.append(.table(table))
    if let terms = quote.terms { blocks.append(.paragraph(terms)) }
    if let account = settings.bankAccount { blocks.append(.paragraph("\(words.bankAccount): \(account)", .small)) }
    return Printing.Document(
      title: fileName, author: settings.sellerName, language: words.language, createdAt: now, footer: footer,
      blocks: blocks)
  }

  private var head: Printing.Document.Block {
    let contact = [settings.email, settings.phone, settings.website].compactMap(\.self)
    return .columns([
      .init([settings.sellerName, settings.sellerAddress].compactMap(\.self).joined(separator: "\n")),
      .init(contact.joined(separator: "\n"), .trailing),
    ])
  }

  private func parties(on day: CalendarDate) -> Printing.Document.Block {
    let address = [quote.customerName, contactName, quote.address].compactMap(\.self)
    var facts: [(String, String)] = [(words.number, quote.number)]
    if quote.revision > 1 { facts.append((words.revision, String(quote.revision))) }
    facts.append((words.date, words.language.date(quote.sentAt?.date ?? day)))
    if let end = quote.validUntil { facts.append((words.validUntil, words.language.date(end))) }
    if let id = customerVATId { facts.append((words.yourVATId, id)) }
    return .columns([
      .init(address.joined(separator: "\n"), width: 1.2),
      .init(facts.map { "\($0.0): \($0.1)" }.joined(separator: "\n"), .trailing),
    ])
  }

  private var footer: String? {
    let parts = [settings.footer, settings.vatId.map { "\(words.ourVATId): \($0)" }].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  /// The lines and what they come to. A column for the discount is there if there is one.
  var table: Printing.Table {
    let hasDiscount = lines.contains { $0.discount != .zero }
    var columns = [
      Column.number("#", width: 3), Column(words.description, width: 40), .number(words.quantity),
      .number(words.unitPrice),
    ]
    if hasDiscount { columns.append(.number(words.discount)) }
    columns += [.number(words.taxRate), .number(words.net)]
    let rows = lines.map { line -> [Cell] in
      var cells: [Cell] = [
        .integer(line.position), .text([line.description, line.details].compactMap(\.self).joined(separator: "\n")),
        .text(words.quantity(line.quantity, line.unit)), amount(line.unitPrice),
      ]
      if hasDiscount { cells.append(line.discount == .zero ? .empty : .percent(line.discount.hundredths)) }
      return cells + [.percent(line.taxRate.hundredths), amount(line.net)]
    }
    func total(_ title: String, _ money: Money) -> [Cell] {
      [.empty, .text(title)] + Array(repeating: Cell.empty, count: columns.count - 3) + [amount(money)]
    }
    let taxTotals = taxes.map { tax in
      total(
        words.tax(tax.rate, on: words.language.money(tax.net, currency: currency.code, decimals: currency.decimals)),
        tax.tax)
    }
    return Printing.Table(
      columns: columns, rows: rows,
      totals: [total(words.total, quote.net)] + taxTotals + [total(words.grandTotal, quote.gross)])
  }

  /// A price may have more decimals than amounts have: they are shown.
  private func amount(_ money: Money) -> Cell {
    .money(money, currency: currency.code, decimals: currency.decimals)
  }
}

extension CustomerAddress {
  /// In lines, below the customer's name.
  fileprivate var onPaper: String {
    let place = [postalCode, city].compactMap(\.self).joined(separator: " ")
    return [recipient, line1, line2, place, region, country].compactMap { $0.nonEmpty }.joined(separator: "\n")
  }
}

/// The words of a quote.
struct QuoteWords: Sendable {
  let language: PrintLanguage

  init(_ language: DocumentLanguage) { self.language = language.printed }

  private func word(_ english: String, _ german: String) -> String { language.choose(english, german) }

  var quote: String { word("Quote", "Angebot") }
  var revision: String { word("Revision", "Fassung") }
  var number: String { word("Quote no.", "Angebot Nr.") }
  var date: String { word("Date", "Datum") }
  var validUntil: String { word("Valid until", "Gültig bis") }
  var yourVATId: String { word("Your VAT ID", "Ihre USt-IdNr.") }
  var ourVATId: String { word("VAT ID", "USt-IdNr.") }
  var bankAccount: String { word("Bank account", "Bankverbindung") }
  var draft: String { word("DRAFT – not an offer yet", "ENTWURF – noch kein Angebot") }
  var description: String { word("Description", "Leistung") }
  var quantity: String { word("Quantity", "Menge") }
  var unitPrice: String { word("Unit price", "Einzelpreis") }
  var discount: String { word("Discount", "Rabatt") }
  var taxRate: String { word("VAT", "USt.") }
  var net: String { word("Net", "Netto") }
  var total: String { word("Net total", "Summe netto") }
  var grandTotal: String { word("Total", "Gesamtbetrag") }

  func tax(_ rate: Percentage, on net: String) -> String {
    word("VAT \(language.percent(rate.hundredths)) on \(net)", "USt. \(language.percent(rate.hundredths)) auf \(net)")
  }

  /// `2.5 h`.
  func quantity(_ quantity: Quantity, _ unit: String?) -> String {
    var (units, decimals) = (quantity.tenThousandths, 4)
    while decimals > 0, units.isMultiple(of: 10) { (units, decimals) = (units / 10, decimals - 1) }
    let number = language.number(units, decimals: decimals)
    return unit.map { "\(number)\u{A0}\($0)" } ?? number
  }

  /// The subject of the mail that a quote goes with.
  func subject(_ quote: Quote) -> String { "\(self.quote) \(quote.number): \(quote.title)" }

  /// The text of the mail that a quote goes with.
  func message(_ quote: Quote, seller: String, sender: String) -> String {
    let end = quote.validUntil.map(language.date) ?? ""
    return word(
      """
      Hello,

      please find attached our quote \(quote.number) for “\(quote.title)”. It is valid until \(end).

      Kind regards
      \(sender)
      \(seller)
      """,
      """
      Guten Tag,

      anbei erhalten Sie unser Angebot \(quote.number) „\(quote.title)“. Es gilt bis \(end).

      Mit freundlichen Grüßen
      \(sender)
      \(seller)
      """)
  }
}
