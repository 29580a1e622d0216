import RapportContract

/// Compares two contracts. What a type's change means depends on where it is used: what an input may be must not become
/// less, what an output may be must not become more.
struct ContractComparison {
  private let old: Contract
  private let new: Contract
  private(set) var changes: [ContractChange] = []
  private var seen: Set<String> = []

  private enum Side: String { case input, output }

  init(_ old: Contract, _ new: Contract) {
    self.old = old
    self.new = new
  }

  mutating func run() {
    for procedure in old.procedures {
      guard let now = new.procedure(named: procedure.name) else {
        add(procedure.name, "is gone", .breaksInput)
        continue
      }
      compare(procedure, now)
    }
    for procedure in new.procedures where old.procedure(named: procedure.name) == nil {
      add(procedure.name, "is new", .compatible)
    }
  }

  private mutating func add(_ subject: String, _ what: String, _ effect: ContractChange.Effect) {
    changes.append(ContractChange(subject: subject, what: what, effect: effect))
  }

  // MARK: Procedures

  private mutating func compare(_ before: ProcedureContract, _ now: ProcedureContract) {
    let name = before.name
    if before.kind != now.kind {
      add(name, "was a \(before.kind.rawValue) and is a \(now.kind.rawValue)", .breaksInput)
    }
    compareAccess(before, now)
    switch (before.input, now.input) {
    case (let before?, let now?): compare(before, now, .input, at: name)
    case (nil, let now?):
      let fields = fields(of: now, in: new)
      let required = fields.contains(where: \.isRequired)
      add(name, "takes an input now", required ? .breaksInput : .compatible)
    case (_?, nil): add(name, "takes no input any more", .breaksInput)
    case (nil, nil): break
    }
    switch (before.output, now.output) {
    case (let before?, let now?): compare(before, now, .output, at: name)
    case (nil, _?): add(name, "answers a value now", .compatible)
    case (_?, nil): add(name, "answers nothing any more", .breaksOutput)
    case (nil, nil): break
    }
    switch (before.errors, now.errors) {
    case (let before?, let now?): compare(.named(before), .named(now), .output, at: name)
    case (nil, let now?): add(name, "can refuse with \(now) now", .breaksOutput)
    case (let before?, nil): add(name, "does not refuse with \(before) any more", .compatible)
    case (nil, nil): break
    }
    if before.deprecation == nil, now.deprecation != nil { add(name, "is deprecated", .compatible) }
  }

  private mutating func compareAccess(_ before: ProcedureContract, _ now: ProcedureContract) {
    guard before.access != now.access else { return }
    let isNarrower =
      switch (before.access, now.access) {
      case (_, .public): false
      case (.public, _): true
      case (.signedIn, .roles): true
      case (.roles, .signedIn): false
      case (.roles(let before), .roles(let now)): !Set(before).isSubset(of: now)
      case (.signedIn, .signedIn): false
      }
    add(
      before.name, isNarrower ? "is for fewer callers" : "is for more callers", isNarrower ? .breaksInput : .compatible)
  }

  // MARK: Types

  private func fields(of type: TypeReference, in contract: Contract) -> [FieldContract] {
    guard case .named(let name) = type, case .object(let fields)? = contract.type(named: name)?.definition else {
      return []
    }
    return fields
  }

  private func breaks(_ side: Side) -> ContractChange.Effect { side == .input ? .breaksInput : .breaksOutput }

  private mutating func compare(_ before: TypeReference, _ now: TypeReference, _ side: Side, at place: String) {
    switch (before, now) {
    case (.nullable(let before), .nullable(let now)), (.array(let before), .array(let now)),
      (.dictionary(let before), .dictionary(let now)), (.set(let before), .set(let now)):
      compare(before, now, side, at: place)
    case (.nullable(let before), let now):
      add(place, "may not be null any more", side == .input ? .breaksInput : .compatible)
      compare(before, now, side, at: place)
    case (let before, .nullable(let now)):
      add(place, "may be null now", side == .output ? .breaksOutput : .compatible)
      compare(before, now, side, at: place)
    case (.named(let before), .named(let now)): compareNamed(before, now, side, at: place)
    case (.integer(let before), .integer(let now)) where before != now:
      let isWider = bounds(now).contains(bounds(before).lowerBound) && bounds(now).contains(bounds(before).upperBound)
      let isFine =
        side == .input
        ? isWider
        : bounds(before).contains(bounds(now).lowerBound)
          && bounds(before).contains(bounds(now).upperBound)
      add(place, "was \(before.rawValue) and is \(now.rawValue)", isFine ? .compatible : breaks(side))
    case (.set, .array) where side == .input, (.array, .set) where side == .output:
      add(place, "was \(before.expression) and is \(now.expression)", .compatible)
    default:
      if before != now { add(place, "was \(before.expression) and is \(now.expression)", breaks(side)) }
    }
  }

  /// To the nearest double, which is enough to compare them.
  private func bounds(_ format: IntegerFormat) -> ClosedRange<Double> {
    switch format {
    case .int8: -128...127
    case .int16: -32_768...32_767
    case .int32: -2_147_483_648...2_147_483_647
    case .int: -9_007_199_254_740_991...9_007_199_254_740_991
    case .int64: -9_223_372_036_854_775_808...9_223_372_036_854_775_808
    case .uint8: 0...255
    case .uint16: 0...65_535
    case .uint32: 0...4_294_967_295
    case .uint64: 0...18_446_744_073_709_551_616
    }
  }

  private mutating func compareNamed(_ before: String, _ now: String, _ side: Side, at place: String) {
    guard seen.insert("\(side.rawValue) \(before) \(now)").inserted,
      let first = old.type(named: before)?.definition, let second = new.type(named: now)?.definition
    else { return }
    if before != now { add(place, "was \(before) and is \(now): generated code has another name for it", .compatible) }
    switch (first, second) {
    case (.object(let first), .object(let second)): compare(first, second, side, in: now)
    case (.choice(let first), .choice(let second)):
      compareNames(first.map(\.value), second.map(\.value), side, in: now, what: "the word")
    case (.union(let tag, let first), .union(let newTag, let second)):
      if tag != newTag { add(now, "is told apart by \(newTag) instead of \(tag)", breaks(side)) }
      compareNames(first.map(\.name), second.map(\.name), side, in: now, what: "the case")
      for value in first {
        guard let other = second.first(where: { $0.name == value.name }) else { continue }
        compare(value.fields, other.fields, side, in: "\(now).\(value.name)")
      }
    default: add(now, "is a type of another kind", breaks(side))
    }
  }

  private mutating func compareNames(_ before: [String], _ now: [String], _ side: Side, in owner: String, what: String)
  {
    for name in before where !now.contains(name) {
      add("\(owner).\(name)", "is gone: \(what) is no longer there", side == .input ? .breaksInput : .compatible)
    }
    for name in now where !before.contains(name) {
      add("\(owner).\(name)", "is new: \(what) was not there", side == .output ? .breaksOutput : .compatible)
    }
  }

  private mutating func compare(_ before: [FieldContract], _ now: [FieldContract], _ side: Side, in owner: String) {
    for field in before {
      let place = "\(owner).\(field.name)"
      guard let other = now.first(where: { $0.name == field.name }) else {
        let isFine = side == .output && !field.isRequired
        add(place, "is gone", isFine ? .compatible : breaks(side))
        continue
      }
      if !field.isRequired, other.isRequired {
        add(place, "must be there now", side == .input ? .breaksInput : .compatible)
      }
      if field.isRequired, !other.isRequired {
        add(place, "may be left out now", side == .output ? .breaksOutput : .compatible)
      }
      if side == .input {
        if field.defaultValue != other.defaultValue, !field.isRequired {
          add(place, "means something else when left out", .breaksInput)
        }
        for what in RuleComparison(field.rules, other.rules).tightened { add(place, what, .breaksInput) }
      }
      compare(field.type, other.type, side, at: place)
    }
    for field in now where !before.contains(where: { $0.name == field.name }) {
      let isBreaking = side == .input && field.isRequired
      add(
        "\(owner).\(field.name)", isBreaking ? "is new and must be there" : "is new",
        isBreaking ? .breaksInput : .compatible)
    }
  }
}
