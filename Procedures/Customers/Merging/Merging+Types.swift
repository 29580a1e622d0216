import Rapport

/// That one customer went into another one.
@Schema
struct CustomerMerge {
  var id: ID<CustomerMerge>
  /// The customer that stayed.
  var customerProfileId: ID<CustomerProfile>
  /// The customer that went into it.
  var merged: CustomerSummary
  var mergedAt: Instant
  var mergedBy: ID<User>
  var mergedByName: String
  /// Until when it can be undone.
  var undoableUntil: Instant
  var undoneAt: Instant?
}

@Schema
struct MergeCustomers {
  /// The customer that stays.
  var id: ID<CustomerProfile>
  /// The customer that goes into it.
  var mergedId: ID<CustomerProfile>
  /// Of the customer that stays.
  @Minimum(1) var version: Int?
  /// Of the customer that goes.
  @Minimum(1) var mergedVersion: Int?
  /// Whose value a field gets. Of fields that are not named, the staying customer's values stay, and what it has none of
  /// comes from the other; tags come from both.
  @Count(...50) var choices: [MergeChoice] = []
  /// The same for custom fields.
  @Count(...100) var customFieldChoices: [CustomFieldChoice] = []
}

@Schema
struct MergeChoice {
  var field: MergeField
  var from: MergeSource
}

@Schema
struct CustomFieldChoice {
  @Length(1...40) var key: String
  var from: MergeSource
}

@Schema
enum MergeField: String, CaseIterable {
  case kind
  case name
  case email
  case phone
  case website
  case vatId
  case industry
  case status
  case tags
  case notes
  case ownerId
  case primaryContactId
}

/// Whose value is taken, even if it is empty.
@Schema
enum MergeSource: String, CaseIterable {
  /// The customer that stays.
  case master
  /// The customer that goes.
  case merged
}

@Schema
struct MergeResult {
  var merge: CustomerMerge
  /// The customer that stayed, as it is now.
  var customer: CustomerProfile
  /// What moved, by kind; kinds of which there was nothing are left out.
  var moved: [MovedRecords]
}

@Schema
struct MovedRecords {
  /// `opportunities`, `contacts`, …
  var kind: String
  var count: Int
}

@Schema
struct UndoMerge {
  var id: ID<CustomerMerge>
}

@Schema
struct UndoneMerge {
  /// The customer that stayed.
  var customer: CustomerProfile
  /// The customer that is there again.
  var restored: CustomerProfile
}

/// Why a merge is not undone.
@Schema
enum MergeRefusal: Reason {
  /// It was undone before.
  case undone(undoneOn: CalendarDate)
  /// It was longer ago than merges can be undone.
  case mergedTooLongAgo(days: Int, mergedOn: CalendarDate)
  /// The customer that stayed was deleted or merged itself since.
  case masterGone
  /// The customer that went is in another one by now.
  case mergedElsewhere

  var text: String {
    switch self {
    case .undone(let date): "it was undone on \(date)"
    case .mergedTooLongAgo(let days, let date): "it was more than \(days) days ago, on \(date)"
    case .masterGone: "the customer that stayed was deleted or merged itself since; bring it back before"
    case .mergedElsewhere: "the customer that went is in another one by now"
    }
  }
}

/// Why customers were not merged, or a merge was not undone.
@Schema
enum MergeError: ProcedureError {
  /// One of the customers has changed since; `current` is what it is now.
  case staleVersion(current: CustomerProfile)
  /// It was undone already, the time is over, or what happened since stands in the way.
  case notUndoable(why: String, reason: MergeRefusal)

  static func notUndoable(_ reason: MergeRefusal) -> MergeError { .notUndoable(why: reason.text, reason: reason) }

  var code: RPCErrorCode {
    switch self {
    case .staleVersion: .conflict
    case .notUndoable: .unprocessable
    }
  }

  var message: String {
    switch self {
    case .staleVersion(let current):
      """
      The customer \(current.name) has changed since you read it: it is at version \(current.version); read it and try \
      again
      """
    case .notUndoable(let why, _): "The merge cannot be undone: \(why)"
    }
  }
}
