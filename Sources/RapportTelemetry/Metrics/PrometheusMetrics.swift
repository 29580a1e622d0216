public import CoreMetrics
import Synchronization

/// Metrics in this process, for whoever asks: the backend of swift-metrics that writes Prometheus' text format 0.0.4.
///
/// Counters, gauges (meters), and histograms (timers in seconds, recorders as they are). A metric has one kind; the same
/// name as another kind is kept apart by what its kind adds to the name. Labels must come from bounded sets: a series is
/// kept for good once it was used.
public final class PrometheusMetrics: MetricsFactory, Sendable {
  /// The upper bounds of a histogram's buckets, ascending.
  public let buckets: [Double]
  private let families = Mutex<[String: MetricFamily]>([:])
  private let helps = Mutex<[String: String]>([:])

  /// - Parameter buckets: in seconds for timers; from half a millisecond to ten seconds without any.
  public init(
    buckets: [Double] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
  ) {
    self.buckets = buckets.sorted()
  }

  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    series(label, .counter, dimensions) { CounterSeries() }
  }

  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    series(label, .gauge, dimensions) { GaugeSeries() }
  }

  public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
    if aggregate { return series(label, .histogram, dimensions) { HistogramSeries(bounds: buckets, unit: 1) } }
    return series(label, .gauge, dimensions) { GaugeSeries() }
  }

  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    series(label, .histogram, dimensions) { HistogramSeries(bounds: buckets, unit: 1e-9) }
  }

  /// A counter of what is counted elsewhere.
  ///
  /// - Parameter value: never less than the one before.
  public func setCounter(_ label: String, dimensions: [(String, String)] = [], to value: Double) {
    series(label, .counter, dimensions) { GaugeSeries() }.set(value)
  }

  /// A gauge, set to what is found.
  public func setGauge(_ label: String, dimensions: [(String, String)] = [], to value: Double) {
    series(label, .gauge, dimensions) { GaugeSeries() }.set(value)
  }

  // A series stays: a scrape must not lose what was counted.
  public func destroyCounter(_ handler: any CounterHandler) {}
  public func destroyMeter(_ handler: any MeterHandler) {}
  public func destroyRecorder(_ handler: any RecorderHandler) {}
  public func destroyTimer(_ handler: any TimerHandler) {}

  /// Says what a metric is, for the line `# HELP`.
  public func describe(_ label: String, _ help: String) {
    helps.withLock { $0[MetricText.name(label)] = help }
  }

  private func series<Series: MetricSeries>(
    _ label: String, _ kind: MetricKind, _ dimensions: [(String, String)], make: () -> Series
  ) -> Series {
    let name = MetricText.name(label)
    let labels = MetricText.labels(dimensions)
    return families.withLock { families in
      let key = kind.key(name)
      var family = families[key] ?? MetricFamily(name: name, kind: kind)
      if let series = family.series[labels] as? Series { return series }
      let series = make()
      family.series[labels] = series
      families[key] = family
      return series
    }
  }

  /// All of it, as Prometheus reads it.
  public var exposition: String {
    let families = families.withLock { Array($0.values) }.sorted { $0.shownName < $1.shownName }
    let helps = helps.withLock { $0 }
    var text = ""
    for family in families {
      let name = family.shownName
      if let help = helps[family.name] { text += "# HELP \(name) \(MetricText.escaped(help, quote: false))\n" }
      text += "# TYPE \(name) \(family.kind.rawValue)\n"
      for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
        series.write(name, labels, to: &text)
      }
    }
    return text
  }
}

enum MetricKind: String, CaseIterable, Sendable {
  case counter, gauge, histogram

  func key(_ name: String) -> String { "\(rawValue) \(name)" }
}

struct MetricFamily: Sendable {
  var name: String
  var kind: MetricKind
  /// By their labels' text.
  var series: [String: any MetricSeries] = [:]

  /// Counters end in `_total`.
  var shownName: String { kind == .counter && !name.hasSuffix("_total") ? name + "_total" : name }
}

protocol MetricSeries: AnyObject, Sendable {
  func write(_ name: String, _ labels: String, to text: inout String)
}
