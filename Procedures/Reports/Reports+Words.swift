import Printing
import Rapport

/// The words of reports as they are printed.
struct ReportWords {
  let language: PrintLanguage

  func callAsFunction(_ english: String, _ german: String) -> String { language.choose(english, german) }

  func span(_ from: CalendarDate, _ to: CalendarDate) -> String {
    self("\(from) to \(to)", "\(language.date(from)) bis \(language.date(to))")
  }

  func name(_ kind: ActivityKind) -> String {
    switch kind {
    case .call: self("call", "Anruf")
    case .email: self("email", "E-Mail")
    case .meeting: self("meeting", "Termin")
    case .note: self("note", "Notiz")
    case .visit: self("visit", "Besuch")
    }
  }

  func name(_ tier: LeadTier) -> String {
    switch tier {
    case .hot: self("hot", "heiß")
    case .warm: self("warm", "warm")
    case .cold: self("cold", "kalt")
    }
  }

  func name(_ intent: LeadIntent) -> String {
    switch intent {
    case .research: self("research", "Recherche")
    case .purchase: self("purchase", "Kauf")
    case .partner: self("partner", "Partnerschaft")
    case .support: self("support", "Unterstützung")
    case .other: self("other", "Anderes")
    }
  }
}
