import Rapport
import Storage

/// What all calls of an application have in common.
final class CRMEnvironment: Sendable {
  let store: any Store
  let random: RandomSource
  let passwords: PasswordHasher
  let throttle = LoginThrottle()
  let services: CRMServices
  /// Tells of every commit of this process.
  let commits: CommitSignal
  /// What happens, for subscribers.
  let live: LiveEvents
  let credentials: Credentials
  let clock: @Sendable () -> Instant

  init(
    store: any Store, random: RandomSource, passwords: PasswordHasher, services: CRMServices,
    clock: @escaping @Sendable () -> Instant
  ) {
    self.store = store
    self.random = random
    self.passwords = passwords
    self.services = services
    self.clock = clock
    commits = CommitSignal()
    live = LiveEvents(store, commits: commits)
    credentials = Credentials(store)
  }
}
