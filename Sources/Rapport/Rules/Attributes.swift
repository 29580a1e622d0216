// The rules that may stand on the fields of a `@Schema` type. They expand to nothing: `@Schema` reads them.

/// The number of Unicode scalars of a text.
@attached(peer) public macro Length(_ range: ClosedRange<Int>) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// The number of Unicode scalars of a text.
@attached(peer) public macro Length(_ range: PartialRangeFrom<Int>) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// The number of Unicode scalars of a text.
@attached(peer) public macro Length(_ range: PartialRangeThrough<Int>) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// A regular expression in the part of the syntax that Swift and ECMAScript share; it must match somewhere in the text.
/// `hint` says in words what is expected.
@attached(peer) public macro Pattern(_ expression: String, hint: String? = nil) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// At least the one, at most the other, both inclusive.
@attached(peer) public macro Range(_ range: ClosedRange<RuleNumber>) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// At least; inclusive.
@attached(peer) public macro Minimum(_ bound: RuleNumber) = #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// At most; inclusive.
@attached(peer) public macro Maximum(_ bound: RuleNumber) = #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// The number of elements.
@attached(peer) public macro Count(_ range: ClosedRange<Int>) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// The number of elements.
@attached(peer) public macro Count(_ range: PartialRangeFrom<Int>) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// The number of elements.
@attached(peer) public macro Count(_ range: PartialRangeThrough<Int>) =
  #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// No two elements are equal.
@attached(peer) public macro Unique() = #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// An e-mail address.
@attached(peer) public macro Email() = #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// A telephone number with country code.
@attached(peer) public macro Phone() = #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// An `http` or `https` URL.
@attached(peer) public macro WebURL() = #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// White space at both ends is taken away before the other rules look.
@attached(peer) public macro Trimmed() = #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// The text is made lower case before the other rules look.
@attached(peer) public macro Lowercased() = #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// One of these texts.
@attached(peer) public macro OneOf(_ words: String...) = #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// After the moment of the call.
@attached(peer) public macro Future() = #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// Before the moment of the call.
@attached(peer) public macro Past() = #externalMacro(module: "RapportMacros", type: "MarkerMacro")
/// In a mutation, the caller needs only to see the record whose id this is. Without it they must be allowed to change
/// it.
@attached(peer) public macro Named() = #externalMacro(module: "RapportMacros", type: "MarkerMacro")
