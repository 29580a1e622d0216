import Rapport

/// Which deals a list holds: a condition, or several put together with `all`, `any` and `not`.
///
/// A condition compares a field of the deal with a value. A deal for which the field is empty meets no condition on it but
/// those that are negative (`isNot`, `notInTheLast`, …).
@Schema
indirect enum OpportunityRule {
  /// A text. Capital and small letters are the same, with and without accents.
  case text(field: OpportunityTextField, op: SegmentTextOperator, value: String)
  case number(field: OpportunityNumberField, op: SegmentNumberOperator, value: Double)
  /// An amount in one currency; without one, the workspace's. A deal in another currency has no such amount: nothing is
  /// converted.
  case money(field: OpportunityMoneyField, op: SegmentNumberOperator, value: Money, currency: String? = nil)
  /// A date, compared with a fixed day (UTC).
  case date(field: OpportunityDateField, op: SegmentDateOperator, value: CalendarDate)
  /// A date, compared with today (UTC): `in the next 30 days`.
  case period(
    field: OpportunityDateField, op: SegmentPeriodOperator, value: Int,
    unit: SegmentPeriodUnit = SegmentPeriodUnit.days)
  /// Whether a field has a value.
  case presence(field: OpportunityOptionalField, op: SegmentPresence)
  case status(op: SegmentListOperator, value: [OpportunityStatus])
  /// How sure it is: by hand, or else by its stage.
  case forecast(op: SegmentListOperator, value: [ForecastCategory])
  case stage(op: SegmentListOperator, value: [NamedID<Stage>])
  case pipeline(op: SegmentListOperator, value: [NamedID<Pipeline>])
  case tag(op: SegmentTagOperator, value: [String])
  case owner(op: SegmentListOperator, value: [NamedID<User>])
  /// The team of the deal's owner.
  case team(op: SegmentListOperator, value: [NamedID<Team>])
  case campaign(op: SegmentListOperator, value: [NamedID<Campaign>])
  /// Whether it is open and has been in its stage for too long.
  case rotting(value: Bool)
  /// A custom field of the deal's customer. No deal meets a condition on a field that has been removed.
  case custom(condition: CustomFieldFilter)
  /// A custom field of type `date` of the deal's customer, compared with today (UTC): `in the next 30 days`. No deal meets a
  /// condition on a field that has been removed.
  case customPeriod(
    key: String, op: SegmentPeriodOperator, value: Int, unit: SegmentPeriodUnit = SegmentPeriodUnit.days)
  /// Every one of the rules holds.
  case all(rules: [OpportunityRule])
  /// One of the rules holds, or several.
  case any(rules: [OpportunityRule])
  /// The rule does not hold.
  case not(rule: OpportunityRule)
}

@Schema
enum OpportunityTextField: String, CaseIterable {
  case title
  case number
  /// The name of its customer.
  case customer
  case description
  case nextSteps
  case source
  case closeReason
  case notes
}

@Schema
enum OpportunityNumberField: String, CaseIterable {
  /// In percent.
  case probability
  /// Whole days in its stage.
  case daysInStage
  /// What is to be done for it, by whoever.
  case openTasks
}

@Schema
enum OpportunityMoneyField: String, CaseIterable {
  case value
  /// Value × probability.
  case expectedRevenue
}

@Schema
enum OpportunityDateField: String, CaseIterable {
  case created
  case updated
  case expectedClose
  case actualClose
  /// When it came into its stage.
  case stageEntered
  /// When the first of its open tasks is due.
  case nextTask
  case lastActivity
}

@Schema
enum OpportunityOptionalField: String, CaseIterable {
  case value
  case expectedClose
  case description
  case nextSteps
  case source
  case closeReason
  case notes
  case tags
  case contact
  case lead
  case campaign
}
