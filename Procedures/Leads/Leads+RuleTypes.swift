import Rapport

/// Which leads a list holds: a condition, or several put together with `all`, `any` and `not`.
///
/// A condition compares a field of the lead with a value. A lead for whom the field is empty meets no condition on it but
/// those that are negative (`isNot`, `notInTheLast`, …).
@Schema
indirect enum LeadRule {
  /// A text. Capital and small letters are the same, with and without accents.
  case text(field: LeadTextField, op: SegmentTextOperator, value: String)
  case number(field: LeadNumberField, op: SegmentNumberOperator, value: Double)
  /// A date, compared with a fixed day (UTC).
  case date(field: LeadDateField, op: SegmentDateOperator, value: CalendarDate)
  /// A date, compared with today (UTC): `in the last 30 days`.
  case period(
    field: LeadDateField, op: SegmentPeriodOperator, value: Int, unit: SegmentPeriodUnit = SegmentPeriodUnit.days)
  /// Whether a field has a value.
  case presence(field: LeadOptionalField, op: SegmentPresence)
  case status(op: SegmentListOperator, value: [LeadStatus])
  case tag(op: SegmentTagOperator, value: [String])
  case owner(op: SegmentListOperator, value: [NamedID<User>])
  /// The team of the lead's owner.
  case team(op: SegmentListOperator, value: [NamedID<Team>])
  case campaign(op: SegmentListOperator, value: [NamedID<Campaign>])
  /// Every one of the rules holds.
  case all(rules: [LeadRule])
  /// One of the rules holds, or several.
  case any(rules: [LeadRule])
  /// The rule does not hold.
  case not(rule: LeadRule)
}

@Schema
enum LeadTextField: String, CaseIterable {
  case name
  case company
  case jobTitle
  case email
  /// What stands behind the @ of the e-mail address.
  case emailDomain
  case phone
  case website
  case industry
  case source
  case externalId
  case notes
  case disqualifyReason
  case referrer
  case landingPage
  case utmSource
  case utmMedium
  case utmCampaign
  case utmTerm
  case utmContent
}

@Schema
enum LeadNumberField: String, CaseIterable {
  /// What is to be done for the lead, by whoever.
  case openTasks
}

@Schema
enum LeadDateField: String, CaseIterable {
  case created
  case updated
  case statusChanged
  /// When somebody was made responsible.
  case routed
  case converted
  /// When the first of the open tasks is due.
  case nextTask
  case lastActivity
}

@Schema
enum LeadOptionalField: String, CaseIterable {
  case company
  case jobTitle
  case email
  case phone
  case website
  case industry
  case source
  case externalId
  case notes
  case tags
  case campaign
  /// Whether somebody has been made responsible.
  case routed
}
