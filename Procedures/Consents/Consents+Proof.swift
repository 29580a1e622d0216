import Printing
import Rapport
import Storage

/// What shows that a person has consented: how it stands, and all that the log says of it.
struct ConsentProof: Sendable {
  var sellerName: String
  var person: ConsentPerson
  var consents: [Consent]
  /// The oldest first.
  var entries: [ConsentEntry]
  /// Whether the workspace's whole log is as it was written.
  var isWhole: Bool

  static func content(of person: ConsentPerson, at now: Instant, in reader: Reader) throws -> ConsentProof {
    let consents = try Consents.fetch(
      """
      \(Consents.selectNamed)
      WHERE \(Consents.holder("s")) = \(person.holder) AND \(Consents.isCurrent("s"))
      ORDER BY s.channel, s.purpose_key
      """, at: now, in: reader)
    let query = ConsentHistoryQuery(GetConsentHistory(), of: person)
    let statement = try query.statement(after: nil, limit: maximumEntries)
    return ConsentProof(
      sellerName: try reader.documentSettings(of: person.workspaceId).sellerName, person: person, consents: consents,
      entries: try query.page(statement, limit: maximumEntries, in: reader).items.reversed(),
      isWhole: try ConsentLog.verify(person.workspaceId, reader).isWhole)
  }

  /// The most entries of a proof: the newest.
  private static let maximumEntries = 2000

  func document(at now: Instant) -> Printing.Document {
    var blocks: [Printing.Document.Block] = [
      .heading("Consents of \(person.name)", level: 1),
      .paragraph("\(sellerName), \(now). \(person.entity) \(person.id)."),
      .table(standing), .space(8),
      .heading("What was said", level: 2),
    ]
    for entry in entries { blocks += [.paragraph(Self.headline(entry), .strong), .paragraph(Self.details(entry))] }
    blocks.append(
      .paragraph(
        isWhole
          ? "The log that these entries stand in is chained by hashes, and was found whole when this was printed."
          : "The log that these entries stand in has been changed: it was found broken when this was printed.", .small))
    return Printing.Document(
      title: "Consents of \(person.name)", author: sellerName, createdAt: now, footer: sellerName, blocks: blocks)
  }

  private var standing: Printing.Table {
    Printing.Table(
      "How it stands",
      columns: [
        Column("Channel", width: 10), Column("Purpose", width: 20), Column("State", width: 12),
        Column("Since", width: 20), Column("Legal basis", width: 16), Column("How", width: 14),
      ],
      rows: consents.map { consent in
        [
          .text(consent.channel.rawValue), .text(consent.purpose), .text(consent.state.rawValue),
          .instant(consent.since), .text(consent.legalBasis.map { FieldName.words($0.rawValue) }),
          .text(consent.method.map { FieldName.words($0.rawValue) }),
        ]
      })
  }

  private static func headline(_ entry: ConsentEntry) -> String {
    "No. \(entry.seq), \(entry.statedAt): \(entry.purpose) by \(entry.channel.rawValue), \(entry.action.rawValue)"
  }

  private static func details(_ entry: ConsentEntry) -> String {
    let lines: [(String, String?)] = [
      ("Noted", "\(entry.at)" + (entry.actorName.map { " by \($0)" } ?? "")),
      ("Legal basis", entry.legalBasis.map { FieldName.words($0.rawValue) }),
      ("How", entry.method.map { FieldName.words($0.rawValue) }),
      ("Text", entry.text), ("Version of the text", entry.textVersion), ("SHA-256 of the text", entry.textHash),
      ("Form", entry.formUrl), ("Mail", entry.mailMessageId), ("SHA-256 of the mail", entry.mailBodyHash),
      ("Address", entry.ip), ("User agent", entry.userAgent), ("Hash of the entry", entry.hash),
    ]
    return lines.compactMap { name, value in value.map { "\(name): \($0)" } }.joined(separator: "\n")
  }
}
