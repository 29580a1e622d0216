import ArgumentParser

/// The flags that a command line gave, by the names of their settings: found by looking at the groups of options, so that a
/// new flag needs no line here.
struct GivenFlags {
  private(set) var texts: [String: String] = [:]

  init(_ groups: any ParsableArguments...) {
    for group in groups { add(group) }
  }

  private mutating func add(_ group: Any) {
    for child in Mirror(reflecting: group).children {
      if let nested = child.value as? any NestedFlags {
        add(nested.flags)
      } else if let label = child.label, let flag = child.value as? any GivenFlag, let text = flag.text {
        texts[String(label.drop { $0 == "_" })] = text
      }
    }
  }
}

private protocol GivenFlag { var text: String? { get } }

extension Option: GivenFlag {
  fileprivate var text: String? {
    // An optional that is not given is a value of its own type, which its mirror tells.
    let mirror = Mirror(reflecting: wrappedValue)
    guard mirror.displayStyle == .optional else { return "\(wrappedValue)" }
    return mirror.children.first.map { "\($0.value)" }
  }
}

extension Flag: GivenFlag {
  /// A flag that is not given says nothing.
  fileprivate var text: String? { wrappedValue as? Bool == true ? "true" : nil }
}

private protocol NestedFlags { var flags: Any { get } }

extension OptionGroup: NestedFlags {
  fileprivate var flags: Any { wrappedValue }
}
