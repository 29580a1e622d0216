import PhoneNumbers

/// E-mail addresses, telephone numbers and domains in one form each, whatever way they were written.
enum ContactForms {
  /// In small letters, without what stands behind a plus sign: `Ada+crm@Example.com` is `ada@example.com`.
  static func email(_ text: String) -> String? {
    let parts = text.lowercased().split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let local = parts[0].split(separator: "+").first, !parts[1].isEmpty else { return nil }
    // Google delivers to the same box with and without dots.
    let isGoogle = parts[1] == "gmail.com" || parts[1] == "googlemail.com"
    return isGoogle ? "\(local.filter { $0 != "." })@gmail.com" : "\(local)@\(parts[1])"
  }

  /// The digits of a number in the international form of E.164; `nil` if no country can be told or there are too few
  /// digits.
  ///
  /// A zero in brackets is dialled within the country alone, and is left out: `+49 (0)30 1234567` is `49301234567`.
  ///
  /// - Parameter country: of a number without a country code: ISO 3166-1, such as `DE`.
  static func phone(_ text: String, country: String? = nil) -> String? {
    var text = text.utf8.contains(UInt8(ascii: "(")) ? text.replacing("(0)", with: "") : text
    if text.hasPrefix("00") { text = "+" + text.dropFirst(2) }
    guard text.hasPrefix("+") else {
      guard let country else { return nil }
      return PhoneNumbers.e164(text, country: country).map { String($0.dropFirst()) }
    }
    let digits = text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return (7...15).contains(digits.count) ? String(decoding: digits, as: UTF8.self) : nil
  }

  /// The part of a website's host that its owner has registered.
  static func domain(ofURL text: String) -> String? {
    let lowered = text.lowercased()
    var host = lowered[...]
    for scheme in ["https://", "http://"] where lowered.hasPrefix(scheme) {
      host = lowered.dropFirst(scheme.utf8.count)
    }
    return registered(host.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" })
  }

  /// `nil` for the domains of mail services, at which everybody may have an address.
  static func domain(ofEmail address: String) -> String? {
    guard let host = address.split(separator: "@").last, let domain = registered(host) else { return nil }
    let name = domain.prefix { $0 != "." }
    return mailServices.contains(domain) || namesOfMailServices.contains(String(name)) ? nil : domain
  }

  /// The last two names of a host; three where names are given out below one like `co.uk`.
  private static func registered(_ host: Substring) -> String? {
    let names = host.split(separator: ".")
    guard names.count >= 2, let top = names.last else { return nil }
    let isBelow = names.count >= 3 && top.count == 2 && secondLevels.contains(String(names[names.count - 2]))
    return names.suffix(isBelow ? 3 : 2).joined(separator: ".")
  }

  private static let secondLevels: Set<String> = [
    "ac", "co", "com", "edu", "gob", "gov", "gv", "ne", "net", "or", "org",
  ]

  /// In whatever country.
  private static let namesOfMailServices: Set<String> = ["gmx", "hotmail", "live", "outlook", "yahoo", "yandex"]

  private static let mailServices: Set<String> = [
    "126.com", "163.com", "aol.com", "arcor.de", "bluewin.ch", "btinternet.com", "comcast.net", "fastmail.com",
    "free.fr", "freenet.de", "gmail.com", "hey.com", "hispeed.ch", "icloud.com", "laposte.net", "libero.it", "mac.com",
    "mail.com", "mail.ru", "mailbox.org", "me.com", "msn.com", "naver.com", "online.no", "orange.fr", "pm.me",
    "posteo.de", "proton.me", "protonmail.com", "qq.com", "rediffmail.com", "seznam.cz", "sfr.fr", "t-online.de",
    "telenet.be", "tutanota.com", "verizon.net", "wanadoo.fr", "web.de", "wp.pl", "ziggo.nl", "zoho.com",
  ]
}
