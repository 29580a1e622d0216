import Foundation

/// What a person would call the device behind a user agent.
enum Device {
  /// `Firefox on Linux`; `nil` if nothing is known.
  static func name(userAgent: String?) -> String? {
    guard let userAgent, !userAgent.isEmpty else { return nil }
    func first(_ words: [(mark: String, name: String)]) -> String? { words.first { userAgent.contains($0.mark) }?.name }
    // The order matters: most browsers claim to be others as well.
    let browser = first([
      ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"),
      ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl"),
    ])
    let system = first([
      ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"),
      ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ])
    switch (browser, system) {
    case (let browser?, let system?): return "\(browser) on \(system)"
    case (let name?, nil), (nil, let name?): return name
    case (nil, nil): return String(userAgent.prefix(60))
    }
  }
}
