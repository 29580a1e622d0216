import Foundation

/// What the process takes of its machine, by the names that Prometheus' own clients use. Where the system does not tell
/// (other than Linux), there is less of it.
enum ProcessFigures {
  static func collect(into metrics: PrometheusMetrics) {
    for (name, help) in helps { metrics.describe(name, help) }
    var time = timespec()
    if clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 {
      metrics.setCounter("process_cpu_seconds", to: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
    }
    var limit = rlimit()
    if fileLimit(&limit) { metrics.setGauge("process_max_fds", to: Double(limit.rlim_cur)) }
    if let files = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
      metrics.setGauge("process_open_fds", to: Double(files.count))
    }
    guard let stat = ProcessStat.own else { return }
    let page = Double(sysconf(Int32(_SC_PAGESIZE)))
    metrics.setGauge("process_resident_memory_bytes", to: stat.residentPages * page)
    metrics.setGauge("process_virtual_memory_bytes", to: stat.virtualBytes)
    metrics.setGauge("process_threads", to: stat.threads)
    if let boot = ProcessStat.bootTime {
      metrics.setGauge("process_start_time_seconds", to: boot + stat.startTicks / Double(sysconf(Int32(_SC_CLK_TCK))))
    }
  }

  private static let helps = [
    ("process_cpu_seconds", "Time that processors have spent on it, its system calls among it."),
    ("process_max_fds", "How many files and sockets it may open."),
    ("process_open_fds", "Open files and sockets."),
    ("process_resident_memory_bytes", "Memory in use."),
    ("process_virtual_memory_bytes", "Addresses in use."),
    ("process_threads", "Threads."),
    ("process_start_time_seconds", "When it began, in seconds since 1970."),
  ]

  private static func fileLimit(_ limit: inout rlimit) -> Bool {
    #if os(Linux)
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
    #else
    getrlimit(RLIMIT_NOFILE, &limit) == 0
    #endif
  }
}

/// Fields of `/proc/self/stat`; see proc(5).
private struct ProcessStat {
  var threads: Double
  /// Since the machine began.
  var startTicks: Double
  var virtualBytes: Double
  var residentPages: Double

  static var own: ProcessStat? {
    guard let text = try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8),
      let end = text.lastIndex(of: ")")
    else { return nil }
    // Behind the name, which may hold anything, the third field comes first.
    let fields = text[end...].dropFirst().split(separator: " ").map { Double($0) }
    guard fields.count > 21, let threads = fields[17], let start = fields[19], let virtual = fields[20],
      let resident = fields[21]
    else { return nil }
    return ProcessStat(threads: threads, startTicks: start, virtualBytes: virtual, residentPages: resident)
  }

  /// When the machine began, in seconds since 1970.
  static let bootTime: Double? = {
    let text = try? String(contentsOfFile: "/proc/stat", encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix("btime ") }
    return line.flatMap { Double($0.dropFirst("btime ".count)) }
  }()
}
