import Foundation
import Rapport
import Synchronization

/// Slows down who guesses: after some failures each further one makes the next attempt wait longer, up to a bound.
///
/// Nobody is locked out: waits end, attempts that come too early do not lengthen them, and those of an account as a whole
/// are short, and not for addresses that its user has signed in from. Kept in memory, of bounded size: a restart forgets.
final class LoginThrottle: Sendable {
  /// What is counted together.
  struct Subject: Hashable, Sendable {
    fileprivate var key: String
    /// So many failures cost nothing.
    fileprivate var free: Int
    /// The longest wait, in seconds.
    fileprivate var longest: Int

    /// An account at one address.
    static func account(_ name: String, at address: String?) -> Subject {
      Subject(key: "pair \(name) \(network(address))", free: 5, longest: 900)
    }

    /// An account, wherever the attempts come from.
    static func account(_ name: String) -> Subject { Subject(key: "account \(name)", free: 20, longest: 30) }

    /// An address, whatever the account. Behind one there may be a whole company.
    static func address(_ address: String?) -> Subject? {
      address.map { Subject(key: "address \(network($0))", free: 50, longest: 300) }
    }

    /// What a signed-in user or a challenge has to prove once more.
    static func proof(_ what: String) -> Subject { Subject(key: "proof \(what)", free: 5, longest: 900) }

    /// Mails to one address.
    static func mail(_ name: String) -> Subject { Subject(key: "mail \(name)", free: 3, longest: 3600) }

    private static func network(_ address: String?) -> String { NetworkAddress.network(address ?? "-") }
  }

  private struct Entry {
    var failures = 0
    /// No attempt before.
    var opens: Instant
    var last: Instant
  }

  /// How many subjects are remembered.
  private let capacity: Int
  /// Failures are forgotten so many seconds after the last one.
  private static let memory = 24 * 60 * 60
  private let entries = Mutex<[String: Entry]>([:])

  init(capacity: Int = 50_000) { self.capacity = capacity }

  /// Begins an attempt: it counts as failed until ``succeeded(_:clearing:)`` says otherwise, so that attempts side by side
  /// are counted, too.
  ///
  /// - Returns: how many seconds to wait; nil if the attempt may go on. One that may not is not counted.
  func begin(_ subjects: [Subject], at now: Instant) -> Int? {
    entries.withLock { entries in
      let opens = subjects.compactMap { entries[$0.key]?.opens }.max() ?? now
      if opens > now { return max(1, Int(now.seconds(until: opens).rounded(.up))) }
      for subject in subjects {
        var entry = entries[subject.key] ?? Entry(opens: now, last: now)
        if entry.last.adding(seconds: Self.memory) <= now { entry.failures = 0 }
        entry.failures += 1
        entry.last = now
        let doublings = entry.failures - subject.free
        if doublings > 0 {
          entry.opens = now.adding(seconds: min(subject.longest, 1 << min(doublings - 1, 16)))
        }
        entries[subject.key] = entry
      }
      if entries.count > capacity { Self.prune(&entries, to: capacity / 2, at: now) }
      return nil
    }
  }

  /// Takes the attempt back from `subjects`, and forgets all failures of those in `clearing`.
  ///
  /// An address keeps its other failures: else who has one account could guess at all others.
  func succeeded(_ subjects: [Subject], clearing: [Subject], at now: Instant) {
    entries.withLock { entries in
      for subject in clearing { entries[subject.key] = nil }
      for subject in subjects {
        guard var entry = entries[subject.key] else { continue }
        entry.failures -= 1
        entry.opens = now
        entries[subject.key] = entry.failures > 0 ? entry : nil
      }
    }
  }

  /// How many subjects are remembered now.
  var count: Int { entries.withLock { $0.count } }

  private static func prune(_ entries: inout [String: Entry], to count: Int, at now: Instant) {
    entries = entries.filter { $0.value.last.adding(seconds: memory) > now }
    guard entries.count > count else { return }
    // Who has failed often is remembered longest.
    let kept = entries.sorted { ($0.value.failures, $0.value.last) > ($1.value.failures, $1.value.last) }.prefix(count)
    entries = Dictionary(kept.map { ($0.key, $0.value) }) { first, _ in first }
  }
}

/// Addresses of the Internet as texts.
enum NetworkAddress {
  /// What one subscriber has: an IPv4 address, or the first 64 bits of an IPv6 address.
  static func network(_ address: String) -> String {
    guard address.contains(":"), !isMapped(address) else { return address }
    return groups(of: address).prefix(4).map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
  }

  /// The address without what tells one subscriber from another: for notes about people whom nobody knows.
  static func masked(_ address: String) -> String {
    if address.contains(":"), !isMapped(address) {
      return groups(of: address).prefix(3).map { String($0, radix: 16) }.joined(separator: ":") + "::"
    }
    let bytes = (address.split(separator: ":").last.map(String.init) ?? address).split(separator: ".")
    return bytes.count == 4 ? bytes.prefix(3).joined(separator: ".") + ".0" : "-"
  }

  private static func isMapped(_ address: String) -> Bool { address.contains(".") }

  /// The eight groups of an IPv6 address.
  private static func groups(of address: String) -> [UInt16] {
    let plain = address.split(separator: "%").first.map(String.init) ?? address
    let halves = plain.components(separatedBy: "::")
    func read(_ text: String) -> [UInt16] { text.split(separator: ":").map { UInt16($0, radix: 16) ?? 0 } }
    let head = read(halves[0])
    let tail = halves.count > 1 ? read(halves[1]) : []
    return head + [UInt16](repeating: 0, count: max(0, 8 - head.count - tail.count)) + tail
  }
}
