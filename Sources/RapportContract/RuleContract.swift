/// A rule on a field, as data: forms check it while one types, the server checks it on every call.
///
/// Bounds that may be fractions are decimal text (`"0.5"`), so that no client's number type changes them.
public enum RuleContract: Codable, Hashable, Sendable {
  /// The number of Unicode scalars of a text.
  case length(minimum: Int?, maximum: Int?)
  /// An ECMAScript-compatible regular expression that must match somewhere in the text; anchor it to match all.
  /// `hint` says in words what is expected.
  case pattern(String, hint: String?)
  /// At least; inclusive. Of a number or an amount.
  case minimum(String)
  /// At most; inclusive. Of a number or an amount.
  case maximum(String)
  /// The number of elements of an array, set or dictionary.
  case count(minimum: Int?, maximum: Int?)
  /// No two elements are equal.
  case unique
  /// An address of the form of HTML's `<input type=email>`.
  case email
  /// A telephone number with country code: `+49 30 1234567`; spaces, dots, dashes and brackets are allowed.
  case phone
  /// An `http` or `https` URL with a host.
  case webURL
  /// White space at both ends is taken away before the other rules look.
  case trimmed
  /// The text is made lower case before the other rules look.
  case lowercased
  /// One of these texts.
  case oneOf([String])
  /// After the moment of the call; of an instant or a calendar date.
  case future
  /// Before the moment of the call; of an instant or a calendar date.
  case past
}
