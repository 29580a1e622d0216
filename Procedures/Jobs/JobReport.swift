/// How one attempt at a job has gone, for whoever counts them.
public struct JobReport: Sendable, Hashable {
  public enum Outcome: String, Sendable {
    case done, failed
    /// The worker shut down, or lost its lease: somebody does it again.
    case givenBack = "given_back"
  }

  /// The kind's name.
  public var kind: String
  public var outcome: Outcome
  public var duration: Duration
}
