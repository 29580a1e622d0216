/// How subscriptions are streamed, and how many.
public struct StreamConfiguration: Sendable {
  /// How often a stream says that it is still there. Proxies close what is silent, and clients take it for dead.
  public var heartbeat: Duration = .seconds(15)
  /// The most streams at one time; more are told to come back. How many one user may have is the application's to say.
  public var maximumStreams = 1000
  /// How long clients wait before they come back after a stream has ended, in milliseconds.
  public var retryMilliseconds = 1000

  public init() {}
}
