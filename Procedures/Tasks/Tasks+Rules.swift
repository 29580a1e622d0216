import Rapport

/// What holds for tasks.
enum TaskRules {
  /// What tasks are sorted by: the moment at which one is due, or the last millisecond of its day in UTC.
  static func dueOrder(date: CalendarDate?, at moment: Instant?) -> Instant? {
    moment ?? date.map { Instant(milliseconds: Instant($0).milliseconds + TaskDay.milliseconds - 1) }
  }

  /// Whether an open task is late: its moment has passed, or its day.
  static func isOverdue(_ status: TaskStatus, date: CalendarDate?, at moment: Instant?, on day: TaskDay) -> Bool {
    guard status == .open else { return false }
    if let moment { return moment < day.now }
    if let date { return date < day.date }
    return false
  }
}

/// A day as somebody sees it: a moment, and the date that it falls on where they are.
struct TaskDay: Hashable, Sendable {
  static let milliseconds: Int64 = 86_400_000

  let now: Instant
  let date: CalendarDate
  /// When the day begins there.
  let start: Instant

  /// - Parameter utcOffsetMinutes: how far the clock there is before UTC.
  init(_ now: Instant, utcOffsetMinutes: Int = 0) {
    let offset = Int64(utcOffsetMinutes) * 60_000
    self.now = now
    date = Instant(milliseconds: now.milliseconds + offset).date
    start = Instant(milliseconds: Instant(date).milliseconds - offset)
  }

  /// When the next day begins there.
  var end: Instant { Instant(milliseconds: start.milliseconds + Self.milliseconds) }

  /// When another day begins there.
  func start(of other: CalendarDate) -> Instant {
    Instant(milliseconds: start.milliseconds + Int64(other.dayNumber - date.dayNumber) * Self.milliseconds)
  }
}

extension TaskPriority {
  /// How the database keeps it: 0 is the least.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  init(rank: Int) { self = Self.allCases.indices.contains(rank) ? Self.allCases[rank] : .normal }
}
