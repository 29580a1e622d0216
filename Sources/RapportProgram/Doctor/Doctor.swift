import CRM
import Files
import Foundation
import NIOCore
import NIOPosix
import Rapport
import StorageSQLite

/// Looks at an installation, and says what is wrong and what to do. Changes nothing.
struct Doctor {
  let settings: Settings
  let location: SQLiteStore.Location
  let files: any FileStore
  let now: Instant
  /// What flags say, by the names of settings.
  let flags: [String: String]

  func examine() async -> [Finding] {
    var findings = await database()
    findings += [secret(), logSize(), disk()]
    findings += await fileStore()
    findings += [pages(), openFiles()]
    findings += libraries()
    findings += await [mail()]
    findings += [publicURL()]
    findings += certificate()
    return findings
  }

  private func text(_ setting: Setting) -> String? {
    (try? settings.text(of: setting, flag: flags[setting.name]))?.text
  }

  // MARK: Files

  private func secret() -> Finding {
    if text(.secret) != nil { return .ok("secret", "comes from a setting") }
    let path = location.path + ".secret"
    guard FileManager.default.fileExists(atPath: path) else {
      return .warning(
        "secret", "there is none at \(path)",
        "the first rapport serve makes it; if there was one, restore it from a backup, or what it sealed is lost")
    }
    do {
      _ = try SecretFile.load(path: path)
    } catch {
      return .error("secret", "\(error)", "make it readable for the server alone, or restore it from a backup")
    }
    return permissions(of: path, "secret")
  }

  private func logSize() -> Finding {
    let path = location.path + "-wal"
    let size = Self.size(of: path) ?? 0
    return size < 256 << 20
      ? .ok("log", "the write-ahead log has \(Self.words(size))")
      : .warning(
        "log", "the write-ahead log has \(Self.words(size))",
        "something reads for very long: find the process that has the database open, and restart it")
  }

  private func disk() -> Finding {
    let folder = URL(filePath: location.path).deletingLastPathComponent().path
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else {
      return .error("disk", "\(folder) cannot be looked at", "check that it exists, and its permissions")
    }
    let free = Int64(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
    let wanted = max(1 << 30, Self.size(of: location.path) ?? 0)
    if free < 100 << 20 {
      return .error("disk", "\(Self.words(free)) are free at \(folder)", "make room now: writes fail when it is full")
    }
    if free < wanted {
      return .warning(
        "disk", "\(Self.words(free)) are free at \(folder)",
        "make room: a backup beside the database needs as much as that has")
    }
    return .ok("disk", "\(Self.words(free)) are free at \(folder)")
  }

  private func fileStore() async -> [Finding] {
    do {
      try await files.check()
      return [.ok("files", "\(files.description) can be written")] + (try await contents())
    } catch {
      return [
        .error(
          "files", "\(files.description): \(error)", "check the folder's permissions, or the store's address and keys")
      ]
    }
  }

  /// Whether the store has every content that the database names.
  private func contents() async throws -> [Finding] {
    // That a database cannot be opened is said elsewhere.
    guard let store = try? SQLiteStore(location, options: .init(isReadOnly: true)) else { return [] }
    defer { try? store.close() }
    guard let needed = try? await CRM.fileContents(of: store), !needed.isEmpty else { return [] }
    var missing = Set(needed)
    try await files.forEachContent { missing.remove($0.hash.bytes) }
    if missing.isEmpty { return [.ok("contents", "all \(needed.count) contents of files are there")] }
    let example = missing.compactMap { ContentHash(bytes: $0)?.description }.min() ?? ""
    return [
      .error(
        "contents", "\(missing.count) of \(needed.count) contents of files are missing, such as \(example)",
        "bring them back from a copy of \(files.description), or restore a backup: rapport restore")
    ]
  }

  private func pages() -> Finding {
    let folder = text(.pages) ?? "Frontend/dist"
    if FileManager.default.fileExists(atPath: folder + "/index.html") { return .ok("pages", folder) }
    return text(.pages) == nil
      ? .warning("pages", "there is no web application in \(folder)", "build it, and name its folder with --pages")
      : .error("pages", "there is no index.html in \(folder)", "name the folder of the built web application: --pages")
  }

  private func openFiles() -> Finding {
    var limit = rlimit()
    #if canImport(Darwin)
    getrlimit(RLIMIT_NOFILE, &limit)
    #else
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    #endif
    // The server raises its own limit as far as it may.
    let count = limit.rlim_max
    return count >= 4096
      ? .ok("open files", "a process may have \(count == rlim_t.max ? "any number of" : "\(count)") files open")
      : .warning(
        "open files", "a process may have only \(count) files open",
        "raise it, for example with LimitNOFILE=65536 in the service's unit: each connection needs one")
  }

  // MARK: The world around

  private func mail() async -> Finding {
    guard let place = text(.mail) else {
      return .warning(
        "mail", "no mail is sent", "set mail, such as smtp://user:password@host:587: invitations and resets need it")
    }
    if place == "log" { return .warning("mail", "mails go into the log", "for use, set mail to an SMTP server") }
    if place.hasPrefix("file:") {
      let folder = String(place.dropFirst(5))
      return FileManager.default.isWritableFile(atPath: folder)
        ? .warning("mail", "mails go into files in \(folder)", "for use, set mail to an SMTP server")
        : .error("mail", "\(folder) cannot be written", "make the folder, or give the server's user the right to write")
    }
    guard let url = URLComponents(string: place), let host = url.host, !host.isEmpty else {
      return .error("mail", "the setting mail is no address of a server", "write smtp://user:password@host:587")
    }
    let port = url.port ?? (url.scheme == "smtps" ? 465 : 587)
    do {
      let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .connectTimeout(.seconds(5)).connect(host: host, port: port).get()
      try? await channel.close()
      return .ok("mail", "\(host):\(port) can be reached")
    } catch {
      return .error(
        "mail", "\(host):\(port) cannot be reached", "check the address, the firewall, and that the mail server runs")
    }
  }

  private func publicURL() -> Finding {
    let advice = "set publicUrl to how browsers reach the server, such as https://crm.example.com"
    guard let address = text(.publicUrl) else {
      return .warning("public URL", "links in mails lead to this machine", advice)
    }
    guard let url = URLComponents(string: address), let host = url.host, ["http", "https"].contains(url.scheme) else {
      return .error("public URL", "\(address) is no address", advice)
    }
    let isLocal = ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host)
    return url.scheme == "https" || isLocal
      ? .ok("public URL", address)
      : .warning("public URL", "\(address) is not encrypted", "let a proxy or the server end TLS, and write https")
  }
}

extension Doctor {
  static func size(of path: String) -> Int64? {
    ((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? NSNumber)?.int64Value
  }

  static func words(_ bytes: Int64) -> String {
    let units = ["bytes", "KiB", "MiB", "GiB", "TiB"]
    var (value, unit) = (Double(bytes), 0)
    while value >= 1024, unit < units.count - 1 { (value, unit) = (value / 1024, unit + 1) }
    return unit == 0 ? "\(bytes) bytes" : String(format: "%.1f %@", value, units[unit])
  }
}
