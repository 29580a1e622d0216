import Rapport
import Storage

/// Of rows that may be leads who are there already: who has the same e-mail address, or the same name with the same company
/// or telephone number.
struct LeadProspects: ImportProspects {
  /// How many leads of one name are looked at.
  fileprivate static let mostNamesakes = 50

  private struct Prospect {
    var candidate: Candidate
    /// Of those who were there when it was looked for.
    var twin: ImportTwin?
  }

  private var prospects: [Prospect] = []

  init(
    _ rows: [ImportValues], _ settings: ImportSettings, after earlier: Self?, besides made: Made, for user: CallUser,
    in reader: Reader
  ) throws {
    // Nobody asks.
    if settings.duplicates == .create || settings.mode == .update { return }
    prospects.reserveCapacity(rows.count)
    for values in rows {
      let candidate = Candidate(values)
      let twin = try Self.twin(of: candidate, for: user, reader) ?? made.twin(of: candidate)
      prospects.append(Prospect(candidate: candidate, twin: twin))
    }
  }

  private static func twin(of candidate: Candidate, for user: CallUser, _ reader: Reader) throws -> ImportTwin? {
    func found(_ condition: SQL) throws -> [LeadRow] {
      try reader.fetchAll(
        """
        SELECT \(LeadRow.columns(of: "r")) FROM leads r
        WHERE r.workspace_id = \(user.workspaceId) AND r.deleted_at IS NULL AND \(condition)
          AND \(LeadImport.visible("r", to: user))
        ORDER BY r.id LIMIT \(mostNamesakes)
        """)
    }
    func twin(among rows: [LeadRow]) -> ImportTwin? {
      for row in rows {
        guard let likeness = candidate.likeness(to: Candidate(row)) else { continue }
        return ImportTwin(id: row.id.uuid, name: row.name, likeness: likeness)
      }
      return nil
    }
    if let email = candidate.email, let twin = twin(among: try found("r.email = \(email)")) { return twin }
    if candidate.company == nil, candidate.phone == nil { return nil }
    return twin(among: try found("r.sort_name = \(candidate.sortName)"))
  }

  func candidate(_ row: Int) -> Candidate? { prospects.indices.contains(row) ? prospects[row].candidate : nil }

  func twin(of row: Int) -> ImportTwin? { prospects.indices.contains(row) ? prospects[row].twin : nil }
}

extension LeadProspects {
  /// The leads that rows have become, by what they are found by.
  struct Made: ImportedRecords {
    private typealias Lead = (candidate: Candidate, id: UUIDv7?)

    private(set) var count = 0
    private var byEmail: [String: Lead] = [:]
    private var byName: [String: [Lead]] = [:]

    init() {}

    mutating func add(_ others: Self) {
      count += others.count
      byEmail.merge(others.byEmail) { first, _ in first }
      byName.merge(others.byName) { Array(($0 + $1).prefix(LeadProspects.mostNamesakes)) }
    }

    mutating func note(_ candidate: Candidate, became id: UUIDv7?) {
      count += 1
      if let email = candidate.email, byEmail[email] == nil { byEmail[email] = (candidate, id) }
      if byName[candidate.sortName, default: []].count < LeadProspects.mostNamesakes {
        byName[candidate.sortName, default: []].append((candidate, id))
      }
    }

    func twin(of candidate: Candidate) -> ImportTwin? {
      let withEmail = candidate.email.flatMap { byEmail[$0] }
      for (other, id) in [withEmail].compactMap(\.self) + (byName[candidate.sortName] ?? []) {
        guard let likeness = candidate.likeness(to: other) else { continue }
        return ImportTwin(id: id, name: other.name, likeness: likeness)
      }
      return nil
    }
  }
}

extension LeadProspects {
  /// What leads are compared by.
  struct Candidate: Sendable {
    var name: String
    var sortName: String
    var email: String?
    var company: String?
    /// Digits alone.
    var phone: String?

    private init(name: String, email: String?, company: String?, phone: String?) {
      self.name = name
      sortName = SortText.folded(name)
      self.email = email.map { $0.lowercased() }
      self.company = company.map(SortText.folded)
      self.phone = phone.map { $0.filter(\.isNumber) }
    }

    init(_ values: ImportValues) {
      let fields = values.leadFields(of: nil, tags: [])
      func text(_ name: String) -> String? { fields[name]?.stringValue }
      self.init(name: text("name") ?? "", email: text("email"), company: text("company"), phone: text("phone"))
    }

    init(_ row: LeadRow) { self.init(name: row.name, email: row.email, company: row.company, phone: row.phone) }

    /// What is alike of both, if that makes them one.
    func likeness(to other: Candidate) -> [DuplicateLikeness]? {
      if let email, email == other.email { return [.sameEmail] }
      guard sortName == other.sortName else { return nil }
      if let company, company == other.company { return [.sameName, .sameCompany] }
      if let phone, phone == other.phone { return [.sameName, .samePhone] }
      return nil
    }
  }
}
