import CoreMetrics
import Fixture
import Rapport
import RapportTelemetry
import Testing

@Suite struct MetricsTests {
  @Test func `counters, gauges and histograms are written as Prometheus reads them`() {
    let metrics = PrometheusMetrics(buckets: [0.1, 1])
    metrics.describe("calls", "Calls\nthat were \\ made.")
    metrics.makeCounter(label: "calls", dimensions: [("b", "x\"y\\z\n"), ("a", "1")]).increment(by: 2)
    metrics.makeCounter(label: "calls", dimensions: [("a", "1"), ("b", "x\"y\\z\n")]).increment(by: 1)
    metrics.makeMeter(label: "pool.size", dimensions: []).set(1.5)
    let timer = metrics.makeTimer(label: "time", dimensions: [])
    for nanoseconds in [50_000_000, 500_000_000, 5_000_000_000] as [Int64] { timer.recordNanoseconds(nanoseconds) }
    #expect(
      metrics.exposition == #"""
        # HELP calls_total Calls\nthat were \\ made.
        # TYPE calls_total counter
        calls_total{a="1",b="x\"y\\z\n"} 3
        # TYPE pool_size gauge
        pool_size 1.5
        # TYPE time histogram
        time_bucket{le="0.1"} 1
        time_bucket{le="1"} 2
        time_bucket{le="+Inf"} 3
        time_sum 5.55
        time_count 3

        """#)
  }

  @Test func `calls are counted by procedure and outcome, and made-up names make no labels`() async throws {
    let metrics = PrometheusMetrics()
    let registry = try Fixture.registry()
    let procedures = Dispatcher(registry) { origin, _ in FixtureCall(origin: origin, role: .guest) }
      .measured(by: metrics)
    let origin = CallOrigin(requestId: "request-1")
    _ = try await procedures.call(
      "test.values.echo", params: JSONReader(Array(#"{"text":"secret-canary"}"#.utf8)), from: origin)
    for name in ["test.values.echo", "test.things.administer", "made.up.1", "made.up.2"] {
      await #expect(throws: RPCError.self) { try await procedures.call(name, from: origin) }
    }
    let text = metrics.exposition
    for line in [
      #"rapport_calls_total{outcome="OK",procedure="test.values.echo"} 1"#,
      #"rapport_calls_total{outcome="BAD_REQUEST",procedure="test.values.echo"} 1"#,
      #"rapport_calls_total{outcome="FORBIDDEN",procedure="test.things.administer"} 1"#,
      #"rapport_calls_total{outcome="METHOD_NOT_FOUND",procedure="unknown"} 2"#,
      #"rapport_call_duration_seconds_count{procedure="test.values.echo"} 2"#, "rapport_calls_running 0",
    ] {
      #expect(text.contains(line + "\n"), "\(line)\n\(text)")
    }
    #expect(!text.contains("made.up") && !text.contains("canary"))
  }
}
