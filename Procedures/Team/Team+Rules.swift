import Rapport

/// Who may do what to members.
enum TeamRules {
  /// Why `user` cannot make `old` into `new`; `nil` if they can. One of both is missing for a new member or one who goes.
  ///
  /// - Parameter otherOwners: how many active owners there are besides the member.
  static func objection(
    to new: Role?, instead old: Role?, by user: CallUser, otherOwners: Int
  ) -> TeamError? {
    if user.role != .owner, old == .owner || new == .owner { return .ownersOnly }
    if old == .owner, new != .owner, otherOwners == 0 { return .lastOwner }
    return nil
  }
}
