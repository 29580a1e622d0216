import CoreMetrics
import Synchronization

final class CounterSeries: CounterHandler, MetricSeries {
  private let value = Atomic<Int64>(0)

  func increment(by amount: Int64) { value.wrappingAdd(max(0, amount), ordering: .relaxed) }

  func reset() { value.store(0, ordering: .relaxed) }

  func write(_ name: String, _ labels: String, to text: inout String) {
    text += MetricText.line(name, labels, "\(value.load(ordering: .relaxed))")
  }
}

/// A value that goes up and down; what swift-metrics calls a meter, and a recorder that does not aggregate.
final class GaugeSeries: MeterHandler, RecorderHandler, MetricSeries {
  private let value = Mutex(0.0)

  func set(_ value: Int64) { set(Double(value)) }
  func set(_ value: Double) { self.value.withLock { $0 = value } }
  func increment(by amount: Double) { value.withLock { $0 += amount } }
  func decrement(by amount: Double) { value.withLock { $0 -= amount } }
  func record(_ value: Int64) { set(Double(value)) }
  func record(_ value: Double) { set(value) }

  func write(_ name: String, _ labels: String, to text: inout String) {
    text += MetricText.line(name, labels, MetricText.number(value.withLock { $0 }))
  }
}

final class HistogramSeries: TimerHandler, RecorderHandler, MetricSeries {
  private struct State {
    var counts: [Int]
    var sum = 0.0
    var count = 0
  }

  private let bounds: [Double]
  private let unit: Double
  private let state: Mutex<State>

  /// - Parameter unit: what one of what is recorded is, in the unit of the bounds.
  init(bounds: [Double], unit: Double) {
    self.bounds = bounds
    self.unit = unit
    state = Mutex(State(counts: Array(repeating: 0, count: bounds.count)))
  }

  func recordNanoseconds(_ duration: Int64) { record(Double(duration)) }
  func record(_ value: Int64) { record(Double(value)) }

  func record(_ value: Double) {
    let value = value * unit
    let bucket = bounds.firstIndex { value <= $0 }
    state.withLock { state in
      if let bucket { state.counts[bucket] += 1 }
      state.sum += value
      state.count += 1
    }
  }

  func write(_ name: String, _ labels: String, to text: inout String) {
    let state = state.withLock { $0 }
    var cumulative = 0
    for (bound, count) in zip(bounds, state.counts) {
      cumulative += count
      text += MetricText.line(name + "_bucket", labels, "\(cumulative)", and: "le=\"\(MetricText.number(bound))\"")
    }
    text += MetricText.line(name + "_bucket", labels, "\(state.count)", and: "le=\"+Inf\"")
    text += MetricText.line(name + "_sum", labels, MetricText.number(state.sum))
    text += MetricText.line(name + "_count", labels, "\(state.count)")
  }
}

/// The words of the text format.
enum MetricText {
  /// Letters, digits, underscores and colons; whatever else becomes an underscore.
  static func name(_ label: String) -> String {
    let name = String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == ":") ? $0 : "_" })
    return name.first?.isNumber ?? true ? "_" + name : name
  }

  /// `a="1",b="2"`, sorted by name; of two with one name the last.
  static func labels(_ dimensions: [(String, String)]) -> String {
    let pairs = Dictionary(dimensions.map { (name($0.0).replacing(":", with: "_"), $0.1) }) { $1 }
    return pairs.sorted { $0.key < $1.key }.map { "\($0.key)=\"\(escaped($0.value, quote: true))\"" }
      .joined(separator: ",")
  }

  static func escaped(_ text: String, quote: Bool) -> String {
    let text = text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
    return quote ? text.replacing("\"", with: "\\\"") : text
  }

  static func number(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
  }

  static func line(_ name: String, _ labels: String, _ value: String, and more: String = "") -> String {
    let all = [labels, more].filter { !$0.isEmpty }.joined(separator: ",")
    return all.isEmpty ? "\(name) \(value)\n" : "\(name){\(all)} \(value)\n"
  }
}
