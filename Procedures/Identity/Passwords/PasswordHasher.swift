import Dispatch
import Rapport

/// Hashes and checks passwords: a few at a time, for each takes tens of MiB, and away from the threads that answer
/// calls.
actor PasswordHasher {
  /// How many run at once.
  private let width: Int
  /// How many may wait; more are refused rather than let memory and time grow without end.
  private let maximumWaiting: Int
  private let random: RandomSource
  /// For new hashes; stored ones say theirs.
  nonisolated let cost: PasswordHash.Cost

  private var running = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(
    cost: PasswordHash.Cost = .standard, random: RandomSource = .system, width: Int = 2, maximumWaiting: Int = 64
  ) {
    self.cost = cost
    self.random = random
    self.width = max(1, width)
    self.maximumWaiting = maximumWaiting
  }

  /// The hash of a new password.
  func hash(_ password: String) async throws -> PasswordHash {
    let salt = random.bytes(16)
    return try await run { [cost] in try PasswordHash(of: password, salt: salt, cost: cost) }
  }

  /// Whether the password is that of the stored hash. Without one the answer is no, after the same time.
  func verify(_ password: String, against stored: String?) async throws -> Bool {
    let hash = stored.flatMap(PasswordHash.init)
    let checked = hash ?? PasswordHash(decoyOf: cost)
    let matches = try await run { try checked.matches(password) }
    return hash != nil && matches
  }

  private func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    try await enter()
    defer { leave() }
    return try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Result { try work() }) }
    }
  }

  private func enter() async throws {
    if running < width {
      running += 1
      return
    }
    guard waiting.count < maximumWaiting else {
      throw RPCError(.unavailable, "Too many people are signing in at this moment; try again in a few seconds")
    }
    // Whoever leaves hands their place over, so `running` stays.
    await withCheckedContinuation { waiting.append($0) }
  }

  private func leave() {
    if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
  }
}
