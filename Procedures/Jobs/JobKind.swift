import Foundation
import Rapport
import Storage

/// A kind of work that is done apart from the call that wants it: what it is given, and what does it.
///
/// ```swift
/// extension JobKind where Payload == WelcomeMail {
///   static let welcomeMail = JobKind("identity.welcome-mail") { payload, job in … }
/// }
/// ```
/// and a place in ``CRM/jobKinds``. It is put in line by ``Jobs/enqueue(_:_:key:at:for:in:)``, in the transaction of what
/// wants it.
///
/// The work is done at least once: after a crash, or when a worker was too slow to keep its lease, it is begun again.
/// So it must not matter whether it has been done before. What it writes with ``JobCall/finish(_:)`` is committed
/// together with its end, and so happens once.
struct JobKind<Payload: Schema>: Sendable {
  /// `area.what-is-done`. It stands in the database: it does not change.
  let name: String
  let policy: JobPolicy
  /// For work that comes again by itself.
  let schedule: JobSchedule?
  private let work: @Sendable (Payload, JobCall) async throws -> Void

  init(
    _ name: String, policy: JobPolicy = JobPolicy(),
    _ work: @escaping @Sendable (Payload, JobCall) async throws -> Void
  ) {
    self.name = name
    self.policy = policy
    schedule = nil
    self.work = work
  }
}

extension JobKind where Payload == Nothing {
  /// Work that comes again by itself, once for each time of the schedule however many processes run. A time that passed while
  /// nothing ran is made up for once.
  init(
    _ name: String, _ schedule: JobSchedule, policy: JobPolicy = JobPolicy(),
    _ work: @escaping @Sendable (JobCall) async throws -> Void
  ) {
    self.name = name
    self.policy = policy
    self.schedule = schedule
    self.work = { _, job in try await work(job) }
  }
}

/// A kind of work, whatever it is given.
protocol AnyJobKind: Sendable {
  var name: String { get }
  var policy: JobPolicy { get }
  var schedule: JobSchedule? { get }

  func run(_ payload: JSONText, _ job: JobCall) async throws
}

extension JobKind: AnyJobKind {
  func run(_ payload: JSONText, _ job: JobCall) async throws {
    let input: Payload
    do {
      input = try JSONDecoder().decode(Payload.self, from: Data(payload.json.utf8))
    } catch {
      throw JobFailure.permanent("The payload is not one of \(name): \(error)")
    }
    try await work(input, job)
  }

  func text(of payload: Payload) -> JSONText {
    if payload is Nothing { return JSONText(.object([:])) }
    return JSONText((try? JSONValue(json: Array(payload.jsonText.utf8))) ?? .null)
  }
}

/// How patient one is with work that fails.
struct JobPolicy: Sendable {
  /// How often it is begun before it is put away as dead.
  var attempts = 10
  /// In seconds: how long to wait after the first failure. It doubles with each further one.
  var firstDelay = 5.0
  /// In seconds.
  var maximumDelay = 3600.0
  /// In seconds: how long a worker may be silent before the work is taken for abandoned. A worker that is alive renews its
  /// lease three times as often.
  var lease = 60.0

  /// How long to wait after so many attempts, in seconds: between half and all of the doubled delay, so that what failed
  /// together does not come back together.
  func delay(after attempts: Int, _ random: inout some RandomNumberGenerator) -> Double {
    let doubled = firstDelay * Double(sign: .plus, exponent: min(max(attempts - 1, 0), 62), significand: 1)
    return min(doubled, maximumDelay) * Double.random(in: 0.5...1, using: &random)
  }
}

/// When work comes again.
enum JobSchedule: Hashable, Sendable {
  /// Every so many seconds, counted from 1970 on.
  case every(seconds: Int)
  /// Each day at that time, in UTC.
  case daily(hour: Int, minute: Int = 0)

  /// The first time behind that moment.
  func next(after moment: Instant) -> Instant {
    let (step, offset): (Int64, Int64) =
      switch self {
      case .every(let seconds): (Int64(max(1, seconds)) * 1000, 0)
      case .daily(let hour, let minute): (86_400_000, Int64(hour * 60 + minute) * 60_000)
      }
    let since = moment.milliseconds - offset
    let passed = since >= 0 ? since / step : (since - step + 1) / step
    return Instant(milliseconds: (passed + 1) * step + offset)
  }
}

/// Why work failed, for work that knows more than that.
enum JobFailure: Error, CustomStringConvertible {
  /// It will never do: the job is dead at once.
  case permanent(String)
  /// Not now; in so many seconds, instead of after the policy's delay.
  case later(seconds: Double, String)

  var description: String {
    switch self {
    case .permanent(let reason), .later(_, let reason): reason
    }
  }
}
