extension JSONWriter {
  @inlinable
  public mutating func write(_ value: some BinaryInteger) {
    if let value = Int64(exactly: value) {
      write(value)
    } else {
      raw(json: String(value).utf8)
    }
  }

  public mutating func write(_ value: Int64) {
    append(capacity: 28) { output in output.append(decimal: value) }
  }

  /// JSON has no NaN and no infinity: both are written as `null`, and noted as ``failure``.
  public mutating func write(_ value: Double) {
    guard value.isFinite else {
      note(failure: "\(value) has no form in JSON")
      return writeNull()
    }
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 53, !(whole == 0 && value.sign == .minus) {
      return write(whole)
    }
    storage.append(contentsOf: value.description.utf8)
  }
}
