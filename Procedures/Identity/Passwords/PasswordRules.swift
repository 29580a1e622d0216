import Foundation
import Rapport

/// What a new password must be (NIST SP 800-63B, section 3.1.1.2): long enough, and none that is guessed first. No rule
/// asks for kinds of characters, and none runs out.
enum PasswordRules {
  /// In Unicode scalars.
  static let lengths = 8...1024

  /// Why the password cannot be that of this user; `nil` if it can.
  ///
  /// - Parameter words: what belongs to the user and is known to others: their name, their address.
  static func objection(to password: String, of words: [String]) -> Finding? {
    guard lengths.contains(password.unicodeScalars.count) else {
      return Finding(
        .password, "must be \(lengths.lowerBound) to \(lengths.upperBound) characters long",
        [
          "minimum": .number(JSONNumber(lengths.lowerBound)), "maximum": .number(JSONNumber(lengths.upperBound)),
        ])
    }
    let folded = password.precomposedStringWithCompatibilityMapping.lowercased()
    if CommonPasswords.all.contains(Substring(folded)) {
      return Finding(
        .password, "must not be one of the passwords that everybody tries first", ["because": "common"])
    }
    if isRun(Array(folded.unicodeScalars.map(\.value))) {
      return Finding(.password, "must not be one character again and again, or a row of them", ["because": "run"])
    }
    let rest = words.flatMap(known).sorted { $0.count > $1.count }.reduce(folded) { $0.replacing($1, with: "") }
    // What is left beside names and addresses has to be worth something by itself.
    if rest != folded, rest.filter({ $0.isLetter || $0.isNumber }).count < 4 {
      return Finding(.password, "must not be your name or your e-mail address", ["because": "personal"])
    }
    return nil
  }

  /// Refuses a password that breaks the rules, as an issue of that field.
  static func check(_ password: String, field: String, of words: [String]) throws(RPCError) {
    if let objection = objection(to: password, of: words) { throw RPCError.invalid(field, objection) }
  }

  /// The parts of a name or an address that a password must not be made of.
  private static func known(_ text: String) -> [String] {
    let folded = text.precomposedStringWithCompatibilityMapping.lowercased()
    let parts = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count >= 3 }
    return [folded, folded.filter { !$0.isWhitespace }] + parts
  }

  /// `aaaaaaaa`, `abcdefgh`, `87654321`.
  private static func isRun(_ scalars: [UInt32]) -> Bool {
    guard scalars.count > 1 else { return true }
    let steps = Set(zip(scalars, scalars.dropFirst()).map { Int64($1) - Int64($0) })
    return steps.count == 1 && steps.allSatisfy { (-1...1).contains($0) }
  }
}
