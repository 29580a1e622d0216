import Rapport

/// Who belongs to a segment: a condition, or several put together with `all`, `any` and `not`.
///
/// A condition compares a field of the customer with a value. A customer for whom the field is empty meets no condition
/// on it but those that are negative (`isNot`, `notInTheLast`, …).
@Schema
indirect enum SegmentRule {
  /// A text of the customer's own. Capital and small letters are the same, with and without accents.
  case text(field: SegmentTextField, op: SegmentTextOperator, value: String)
  case number(field: SegmentNumberField, op: SegmentNumberOperator, value: Double)
  /// A sum of amounts in one currency; without one, the workspace's. Amounts in others do not count.
  case money(field: SegmentMoneyField, op: SegmentNumberOperator, value: Money, currency: String? = nil)
  /// A date, compared with a fixed day (UTC).
  case date(field: SegmentDateField, op: SegmentDateOperator, value: CalendarDate)
  /// A date, compared with today (UTC): `in the last 30 days`.
  case period(
    field: SegmentDateField, op: SegmentPeriodOperator, value: Int,
    unit: SegmentPeriodUnit = SegmentPeriodUnit.days)
  /// Whether a field has a value.
  case presence(field: SegmentOptionalField, op: SegmentPresence)
  case kind(op: SegmentListOperator, value: [CustomerKind])
  case status(op: SegmentListOperator, value: [CustomerStatus])
  case tag(op: SegmentTagOperator, value: [String])
  case owner(op: SegmentListOperator, value: [NamedID<User>])
  /// The team of the customer's owner.
  case team(op: SegmentListOperator, value: [NamedID<Team>])
  /// The stages that the customer's open deals stand in.
  case dealStage(op: SegmentListOperator, value: [NamedID<Stage>])
  /// The pipelines that the customer's open deals stand in.
  case dealPipeline(op: SegmentListOperator, value: [NamedID<Pipeline>])
  /// How many activities of these kinds there were, of any if none is named; in the last so many days, or ever.
  case activities(
    kinds: [ActivityKind] = [ActivityKind](), op: SegmentNumberOperator, value: Int, inTheLastDays: Int? = nil)
  /// What the customer is to others: somebody's subsidiary, a partner.
  case relation(op: SegmentListOperator, value: [RelationshipType])
  /// Whether the customer, or one of their contacts, has agreed to one of these channels: for that purpose, or for any if
  /// none is named. `isNoneOf`: to none of them.
  case consent(op: SegmentListOperator, value: [ConsentChannel], purpose: String? = nil)
  /// Whether the customer has an address for which all of this is true at once; `missing`: has none. Of each list one
  /// element is enough, and a list without elements asks nothing: without any it is whether there is an address at all.
  /// Countries are codes of ISO 3166-1; cities and regions are the same with and without accents and capital letters, postal
  /// codes also without blanks.
  case address(
    op: SegmentPresence, kinds: [AddressKind] = [AddressKind](), countries: [String] = [String](),
    cities: [String] = [String](), postalCodes: [String] = [String](),
    postalCodeMatch: PostalCodeMatch = PostalCodeMatch.startsWith, regions: [String] = [String]())
  /// A custom field of the workspace. Nobody meets a condition on a field that has been removed.
  case custom(condition: CustomFieldFilter)
  /// A custom field of type `date`, compared with today (UTC): `in the next 30 days`. Nobody meets a condition on a field
  /// that has been removed.
  case customPeriod(
    key: String, op: SegmentPeriodOperator, value: Int, unit: SegmentPeriodUnit = SegmentPeriodUnit.days)
  /// Every one of the rules holds.
  case all(rules: [SegmentRule])
  /// One of the rules holds, or several.
  case any(rules: [SegmentRule])
  /// The rule does not hold.
  case not(rule: SegmentRule)
}

/// How the postal codes of a condition on addresses are compared.
@Schema
enum PostalCodeMatch: String, CaseIterable {
  /// An address's postal code begins with one of them, or is one.
  case startsWith
  case `is`
}

@Schema
enum SegmentTextField: String, CaseIterable {
  case name
  case email
  /// What stands behind the @ of the e-mail address.
  case emailDomain
  case phone
  case website
  case vatId
  case industry
  case notes
}

@Schema
enum SegmentNumberField: String, CaseIterable {
  /// All of the customer's deals.
  case deals
  case openDeals
  case wonDeals
  case lostDeals
  /// Won ÷ (won + lost), in percent. Empty without a closed deal.
  case winRate
  case contacts
  /// The health score, from 0 to 100. Empty until the customer has been judged.
  case health
}

@Schema
enum SegmentMoneyField: String, CaseIterable {
  /// What was won from the customer.
  case revenue
  /// The value of open deals.
  case openValue
  case lostValue
  case largestWonDeal
}

@Schema
enum SegmentDateField: String, CaseIterable {
  case created
  case updated
  /// When a deal was won for the first time.
  case firstWon
  /// When a deal was won last.
  case lastWon
  case lastLost
  case lastDealCreated
  /// The earliest expected close date of an open deal.
  case nextExpectedClose
  case lastActivity
}

@Schema
enum SegmentOptionalField: String, CaseIterable {
  case email
  case phone
  case website
  case vatId
  case industry
  case notes
  case tags
}
