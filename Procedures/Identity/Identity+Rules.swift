import Crypto
import Rapport

/// Tokens that sign a caller in. The database holds their hashes alone: they are 256 random bits, so a plain SHA-256
/// leaves nothing to guess.
enum Token {
  /// How API keys begin, to tell them from sessions, and to be found where they should not be.
  static let apiKeyPrefix = "rk_"
  /// How long a session lasts, in seconds.
  static let sessionLifetime = 30 * 24 * 60 * 60

  static func session(_ random: RandomSource) -> String { Bytes(random.bytes(32)).base64URL }

  static func apiKey(_ random: RandomSource) -> String { apiKeyPrefix + Bytes(random.bytes(32)).base64URL }

  /// What an API key may be told by in a list.
  static func shownPrefix(of apiKey: String) -> String { String(apiKey.prefix(apiKeyPrefix.count + 6)) }

  static func hash(_ token: String) -> [UInt8] { Array(SHA256.hash(data: Array(token.utf8))) }
}

extension Access {
  /// Whom the user may give records to, of the members of their workspace.
  static func assignees(of members: [UserRow], for user: CallUser) -> [UserSummary] {
    members.filter { $0.deactivatedAt == nil && mayAssign(to: $0.callUser, by: user) }.map(\.summary)
  }
}
