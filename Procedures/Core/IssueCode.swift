import Rapport

/// What is wrong with a field, for programs: the rule that it breaks. An issue's `bound` has what belongs to it by name;
/// its `message` says the same in English.
@Schema
enum IssueCode: String, CaseIterable {
  /// It must be there.
  case required
  /// It is no field that there is, or names none.
  case unknown
  /// It stands there twice.
  case duplicate
  /// It is a value of another kind.
  case type
  /// It lies outside of what can be: from `minimum` to `maximum`, if they are said.
  case range
  /// It is less than `minimum`.
  case minimum
  /// It is more than `maximum`.
  case maximum
  /// It has fewer characters than `minimum`, or more than `maximum`.
  case length
  /// It has fewer elements than `minimum`, or more than `maximum`.
  case count
  /// It has an element twice, or what another one has.
  case unique
  /// It is none of `values`.
  case oneOf
  /// It does not match `pattern`.
  case pattern
  /// It is no e-mail address.
  case email
  /// It is no telephone number with a country code.
  case phone
  /// It is no `http` or `https` address.
  case webURL
  /// It must lie in the future.
  case future
  /// It must lie in the past.
  case past
  /// It must not lie in the future.
  case notFuture
  /// It lies before what `field` says.
  case notBefore
  /// It is less than what `field` says.
  case notLess
  /// It lies more than `days` days after what `field` says.
  case span
  /// It is not the first day of a period: `month`, `quarter` or `year`, as `period` says.
  case periodStart
  /// It is not the last day of a month.
  case monthEnd
  /// It must not be 0.
  case notZero
  /// It does not go together with `field`.
  case exclusive
  /// It does not apply to what the other fields say.
  case inapplicable
  /// It must be another one.
  case distinct
  /// It does not belong to what the other fields name.
  case reference
  /// It names none that there is.
  case exists
  /// It must name each of `count` exactly once.
  case complete
  /// It must be a stage in which deals are `status`, too.
  case stageKind
  /// It stands more than `maximum` deep within itself.
  case depth
  /// It is larger than `maximum` bytes.
  case size
  /// It is no date.
  case date
  /// It is no address of a web page.
  case url
  /// It is none of the field's options: `values`.
  case option
  /// A field of the type `type` cannot be compared like that.
  case operation = "operator"
  /// It is no currency of ISO 4217.
  case currency
  /// It has more decimals than `maximumDecimals`, as many as its currency has.
  case decimals
  /// It is no country of ISO 3166.
  case country
  /// It is guessed too easily: `because` it is `common`, a `run` of characters, or `personal`; or it is too short or too
  /// long, with `minimum` and `maximum`.
  case password
  /// It is not the code that the server shows.
  case setupCode = "setup_code"
  /// It is no place in this list; begin without it.
  case cursor
  /// It breaks a rule that has no code of its own.
  case invalid
}
