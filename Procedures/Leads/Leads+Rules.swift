import Foundation
import Rapport

/// What may become of a lead. Pure: no database, no clock.
enum LeadRules {
  /// Leads of these statuses are still being worked on.
  static let open: [LeadStatus] = [.new, .contacted, .qualified]

  /// What a lead of a status may become. The way leads from new to converted; a wrong step may be taken back, up to the
  /// conversion.
  static func next(after status: LeadStatus) -> [LeadStatus] {
    switch status {
    case .new: [.contacted, .qualified, .unqualified]
    case .contacted: [.new, .qualified, .unqualified]
    case .qualified: [.new, .contacted, .unqualified, .converted]
    case .unqualified: [.new, .contacted, .qualified]
    case .converted: []
    }
  }

  /// Refuses a status that a lead cannot get from where it is. To stay where it is is no move.
  static func checkMove(from old: LeadStatus, to new: LeadStatus) throws(LeadError) {
    if old == new || next(after: old).contains(new) { return }
    let reason: LeadRefusal =
      switch (old, new) {
      case (.converted, _): .converted
      case (_, .converted): .notQualified
      default: .notNext(next: next(after: old))
      }
    throw .moveRefused(from: old, to: new, reason)
  }

  /// Refuses what `updateLead` cannot do because another procedure asks more for it.
  static func checkUpdate(from old: LeadStatus, to new: LeadStatus) throws(LeadError) {
    if old == new { return }
    try checkMove(from: old, to: new)
    switch new {
    case .unqualified: throw .moveRefused(from: old, to: new, .reasonNeeded)
    case .converted: throw .moveRefused(from: old, to: new, .customerNeeded)
    default: return
    }
  }

  // MARK: Intents

  /// In days: by then a signal says half of what it said.
  static let halfLife = 30.0

  /// A signal as the rules see it.
  struct Signal: Hashable {
    var intent: LeadIntent
    /// In percent.
    var confidence: Int
    var evidence: String
    var at: Instant
  }

  /// What signals come to, the surest first.
  ///
  /// Signals are taken for independent: that none of them is right is the product of each being wrong (Pearl,
  /// "Probabilistic Reasoning in Intelligent Systems", 1988, section 4.3.2: the noisy OR). Each counts
  /// `confidence · 0.5^(age ÷ half-life)` at the moment that is asked for; nothing is rewritten as time passes.
  static func intents(of signals: [Signal], at now: Instant) -> [LeadIntentScore] {
    var scores: [LeadIntentScore] = []
    for (intent, signals) in Dictionary(grouping: signals, by: \.intent) {
      guard let first = signals.min(by: { $0.at < $1.at }), let last = signals.max(by: { $0.at < $1.at }) else {
        continue
      }
      let allWrong = signals.reduce(1.0) { product, signal in
        let days = max(0, Double(now.milliseconds - signal.at.milliseconds) / 86_400_000)
        return product * (1 - Double(signal.confidence) / 100 * pow(0.5, days / halfLife))
      }
      scores.append(
        LeadIntentScore(
          intent: intent, confidence: Int(((1 - allWrong) * 100).rounded()), signalCount: signals.count,
          firstAt: first.at, lastAt: last.at, lastEvidence: last.evidence))
    }
    let order = LeadIntent.allCases
    return scores.sorted { left, right in
      if left.confidence != right.confidence { return left.confidence > right.confidence }
      return (order.firstIndex(of: left.intent) ?? 0) < (order.firstIndex(of: right.intent) ?? 0)
    }
  }
}

extension UTMParameters {
  /// Whether it says nothing.
  var isEmpty: Bool { [source, medium, campaign, term, content].allSatisfy { $0.nonEmpty == nil } }
}

extension LeadRow {
  /// A new lead with no more than a name.
  init(
    id: ID<Lead>, in workspace: ID<Workspace>, name: String, owner: ID<User>, by user: ID<User>, at now: Instant
  ) {
    self.init(
      id: id, workspaceId: workspace, ownerId: owner, name: name, sortName: SortText.folded(name), status: .new,
      tags: TextList([]), statusChangedAt: now, routedAt: now, createdAt: now, updatedAt: now, createdBy: user,
      updatedBy: user, version: 1)
  }

  /// A new lead.
  init(_ input: CreateLead, id: ID<Lead>, owner: ID<User>, by user: CallUser, at now: Instant) {
    self.init(id: id, in: user.workspaceId, name: input.name, owner: owner, by: user.id, at: now)
    company = input.company.nonEmpty
    jobTitle = input.jobTitle.nonEmpty
    email = input.email.nonEmpty
    phone = input.phone.nonEmpty
    website = input.website.nonEmpty
    industry = input.industry.nonEmpty
    source = input.source.nonEmpty
    setUTM(input.utm)
    referrer = input.referrer.nonEmpty
    landingPage = input.landingPage.nonEmpty
    campaignId = input.campaignId
    externalId = input.externalId
    notes = input.notes.nonEmpty
    tags = TextList(input.tags)
    if input.isUnrouted { routedAt = nil }
  }

  /// Takes over the fields of an update.
  mutating func apply(_ input: UpdateLead, at now: Instant) throws(LeadError) {
    name = input.name.applied(to: name)
    sortName = SortText.folded(name)
    company = input.company.applied(to: company).nonEmpty
    jobTitle = input.jobTitle.applied(to: jobTitle).nonEmpty
    email = input.email.applied(to: email).nonEmpty
    phone = input.phone.applied(to: phone).nonEmpty
    website = input.website.applied(to: website).nonEmpty
    industry = input.industry.applied(to: industry).nonEmpty
    source = input.source.applied(to: source).nonEmpty
    if case .set(let utm) = input.utm { setUTM(utm) }
    referrer = input.referrer.applied(to: referrer).nonEmpty
    landingPage = input.landingPage.applied(to: landingPage).nonEmpty
    campaignId = input.campaignId.applied(to: campaignId)
    externalId = input.externalId.applied(to: externalId)
    notes = input.notes.applied(to: notes).nonEmpty
    tags = TextList(input.tags.applied(to: tags.items))
    if let status = input.status.value {
      try LeadRules.checkUpdate(from: self.status, to: status)
      enter(status, at: now)
    }
  }

  private mutating func setUTM(_ utm: UTMParameters?) {
    utmSource = utm?.source.nonEmpty
    utmMedium = utm?.medium.nonEmpty
    utmCampaign = utm?.campaign.nonEmpty
    utmTerm = utm?.term.nonEmpty
    utmContent = utm?.content.nonEmpty
  }

  /// Gives the lead a status. That it may have it has been checked.
  mutating func enter(_ status: LeadStatus, at now: Instant, reason: String? = nil) {
    guard status != self.status else {
      if reason != nil { disqualifyReason = reason }
      return
    }
    self.status = status
    statusChangedAt = now
    disqualifyReason = reason
  }

  /// Makes somebody responsible.
  mutating func give(to owner: ID<User>, at now: Instant) {
    if ownerId != owner || routedAt == nil { routedAt = now }
    ownerId = owner
  }

  /// Notes who changed it, and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    version += 1
    updatedAt = now
    updatedBy = user
  }
}
