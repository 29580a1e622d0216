extension Array {
  /// Leaves an empty array, and gives what was there: no copy is made when the taker goes on writing.
  mutating func taken() -> Self {
    var other: Self = []
    swap(&self, &other)
    return other
  }
}
