import BenchShapes

/// The servers that the benchmarks load.
@main
struct BenchServer {
  static func main() { print(DealList.sample.items.count) }
}
