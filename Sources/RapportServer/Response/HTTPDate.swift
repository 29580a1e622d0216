import Foundation
import Rapport

/// The time as HTTP writes it (RFC 9110, section 5.6.7), to the second: `Sat, 21 Nov 2026 09:30:00 GMT`.
struct HTTPDate {
  private var second = Int64.min
  private var text = ""

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The text for now: made anew when the second is another one.
  mutating func now() -> String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return self.text(at: Int64(time.tv_sec))
  }

  mutating func text(at second: Int64) -> String {
    if second != self.second {
      self.second = second
      text = Self.format(Instant(milliseconds: second * 1000))
    }
    return text
  }

  private static func format(_ moment: Instant) -> String {
    let date = moment.date
    let (year, month, day) = date.components
    // 1970-01-01 was a Thursday.
    let weekday = weekdays[((date.dayNumber + 3) % 7 + 7) % 7]
    let time = moment.description.dropFirst(11).prefix(8)
    let days = day < 10 ? "0\(day)" : "\(day)"
    return "\(weekday), \(days) \(months[month - 1]) \(year) \(time) GMT"
  }
}
