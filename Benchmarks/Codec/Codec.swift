import BenchShapes

/// Measures the codec beside Foundation's.
@main
struct Codec {
  static func main() { print(DealList.sample.jsonText.utf8.count) }
}
