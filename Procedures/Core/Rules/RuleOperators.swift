import Rapport

// How conditions compare, whatever kind of record they are about. They are named as on the wire, where segments came
// first.

@Schema
enum SegmentTextOperator: String, CaseIterable {
  case `is`
  case isNot
  case contains
  case containsNot
  case startsWith
  case endsWith
}

@Schema
enum SegmentNumberOperator: String, CaseIterable {
  case equal
  case notEqual
  case atLeast
  case atMost
  case moreThan
  case lessThan
}

@Schema
enum SegmentDateOperator: String, CaseIterable {
  case on
  case notOn
  case before
  case after
  /// That day or later.
  case from
  /// That day or earlier.
  case until
}

@Schema
enum SegmentPeriodOperator: String, CaseIterable {
  /// From so long ago to today, both included.
  case inTheLast
  /// Longer ago, in the future, or never.
  case notInTheLast
  case moreThanAgo
  /// From today to so long ahead, both included.
  case inTheNext
  case notInTheNext
  case moreThanAhead
}

@Schema
enum SegmentPeriodUnit: String, CaseIterable {
  case days
  case weeks
  case months
  case years
}

@Schema
enum SegmentPresence: String, CaseIterable {
  case known
  case missing
}

@Schema
enum SegmentListOperator: String, CaseIterable {
  case isAnyOf
  case isNoneOf
}

@Schema
enum SegmentTagOperator: String, CaseIterable {
  case hasAny
  case hasAll
  case hasNone
}
