import CoreMetrics
public import Rapport
import Synchronization

extension ProcedureEndpoint {
  /// The same procedures, each call counted by procedure and outcome and timed by procedure, whatever wire it came by;
  /// and the subscriptions that are open. A name that is no procedure's counts under `unknown`, so that callers make no labels.
  public func measured(by metrics: PrometheusMetrics) -> any ProcedureEndpoint {
    MeasuredEndpoint(base: self, metrics: metrics)
  }
}

private struct MeasuredEndpoint: ProcedureEndpoint {
  let base: any ProcedureEndpoint
  private let running: any MeterHandler
  private let calls: [String: CallMetrics]
  private let unknown: CallMetrics

  init(base: any ProcedureEndpoint, metrics: PrometheusMetrics) {
    metrics.describe("rapport_calls", "Calls that were answered, by procedure and outcome.")
    metrics.describe("rapport_call_duration_seconds", "How long calls took, by procedure.")
    metrics.describe("rapport_calls_running", "Calls that run now.")
    metrics.describe("rapport_subscriptions", "Subscriptions that are open, by procedure.")
    self.base = base
    running = metrics.makeMeter(label: "rapport_calls_running", dimensions: [])
    unknown = CallMetrics("unknown", metrics)
    calls = Dictionary(base.contract.procedures.map { ($0.name, CallMetrics($0.name, metrics)) }) { first, _ in first }
  }

  var contract: Contract { base.contract }

  func call(
    _ name: String, params: JSONReader?, from origin: CallOrigin, to output: inout JSONWriter
  ) async throws(RPCError) {
    let metrics = calls[name] ?? unknown
    let start = ContinuousClock.now
    running.increment(by: 1)
    defer { running.decrement(by: 1) }
    do {
      try await base.call(name, params: params, from: origin, to: &output)
      metrics.note("OK", since: start)
    } catch {
      metrics.note(error.code.rawValue, since: start)
      throw error
    }
  }

  func subscribe(
    _ name: String, params: JSONReader?, from origin: CallOrigin
  ) async throws(RPCError) -> EventStream {
    let metrics = calls[name] ?? unknown
    do {
      let events = try await base.subscribe(name, params: params, from: origin)
      metrics.count("OK")
      return events.keeping(OpenSubscription(metrics.subscriptions))
    } catch {
      metrics.count(error.code.rawValue)
      throw error
    }
  }
}

/// Counts as open for as long as it is kept.
private final class OpenSubscription: Sendable {
  private let gauge: any MeterHandler

  init(_ gauge: any MeterHandler) {
    self.gauge = gauge
    gauge.increment(by: 1)
  }

  deinit { gauge.decrement(by: 1) }
}

/// The metrics of one procedure, each made when it is first used.
private final class CallMetrics: Sendable {
  private let procedure: String
  private let factory: PrometheusMetrics
  private let duration: Mutex<(any TimerHandler)?> = Mutex(nil)
  private let outcomes = Mutex<[String: any CounterHandler]>([:])

  init(_ procedure: String, _ factory: PrometheusMetrics) {
    self.procedure = procedure
    self.factory = factory
  }

  func note(_ outcome: String, since start: ContinuousClock.Instant) {
    count(outcome)
    let timer = duration.withLock { timer in
      let made =
        timer
        ?? factory.makeTimer(label: "rapport_call_duration_seconds", dimensions: [("procedure", procedure)])
      timer = made
      return made
    }
    let time = (ContinuousClock.now - start).components
    timer.recordNanoseconds(time.seconds * 1_000_000_000 + time.attoseconds / 1_000_000_000)
  }

  var subscriptions: any MeterHandler {
    factory.makeMeter(label: "rapport_subscriptions", dimensions: [("procedure", procedure)])
  }

  func count(_ outcome: String) {
    let counter = outcomes.withLock { outcomes in
      let made =
        outcomes[outcome]
        ?? factory.makeCounter(
          label: "rapport_calls", dimensions: [("procedure", procedure), ("outcome", outcome)])
      outcomes[outcome] = made
      return made
    }
    counter.increment(by: 1)
  }
}
