import CRM
import Foundation
import Rapport
import Storage
import StorageSQLite

extension Doctor {
  /// The database itself: is it there, ours, whole, and of this program's version.
  func database() async -> [Finding] {
    let path = location.path
    guard FileManager.default.fileExists(atPath: path) else {
      return [
        .error(
          "database", "there is none at \(path)",
          "name another with --database, or make one: rapport setup, or rapport demo")
      ]
    }
    var findings = [permissions(of: path, "permissions")]
    if !FileManager.default.isWritableFile(atPath: path) {
      findings.append(.error("database", "\(path) cannot be written", "give its user the right to: chown, chmod u+rw"))
    }
    let store: SQLiteStore
    do {
      store = try SQLiteStore(location, options: .init(isReadOnly: true))
    } catch {
      return findings + [.error("database", "\(error)", "look at the file; if it is damaged, restore a backup")]
    }
    defer { try? store.close() }
    findings += await migrations(store)
    findings += await content(store)
    return findings
  }

  private func migrations(_ store: SQLiteStore) async -> [Finding] {
    do {
      let status = try await Migrator(CRM.migrations).status(store)
      let pending = status.pending.count
      return [
        pending == 0
          ? .ok("migrations", "\(status.applied.count) applied, none pending")
          : .warning("migrations", "\(pending) are pending", "rapport migrate, or the next rapport serve, applies them")
      ]
    } catch {
      return [.error("migrations", "\(error)", "use the program that the database was last used with, or a newer one")]
    }
  }

  private func content(_ store: SQLiteStore) async -> [Finding] {
    var findings: [Finding] = []
    do {
      let broken = try await store.problems()
      findings.append(
        broken.isEmpty
          ? .ok("integrity", "no damage, and every reference leads somewhere")
          : .error(
            "integrity", broken.joined(separator: "; "),
            "stop the server, keep a copy of the file, and restore the latest backup: rapport restore"))
      guard broken.isEmpty else { return findings }
      let chains = try await CRM.problems(of: store)
      findings.append(
        chains.isEmpty
          ? .ok("audit", "the audit trails hold")
          : .error(
            "audit", chains.joined(separator: " "),
            "find out who had access to the file; a backup from before shows what was changed"))
      findings += try await work(store)
    } catch {
      findings.append(.error("integrity", "\(error)", "look whether another process holds the database, and try again"))
    }
    return findings
  }

  /// What waits or has failed, and what time it is for the data.
  private func work(_ store: SQLiteStore) async throws -> [Finding] {
    let now = now
    let (tables, dead, late, events, latest) = try await store.read {
      reader -> (Set<String>, Int, Int, Int, Instant?) in
      let tables = Set(try reader.tableNames())
      let late = now.adding(seconds: -900)
      let jobs = tables.contains("jobs")
      return (
        tables,
        jobs ? try reader.fetchValue("SELECT COUNT(*) FROM jobs WHERE state = 'dead'") ?? 0 : 0,
        jobs ? try reader.fetchValue("SELECT COUNT(*) FROM jobs WHERE due_at < \(late)") ?? 0 : 0,
        tables.contains("outbox_events") ? try reader.fetchValue("SELECT COUNT(*) FROM outbox_events") ?? 0 : 0,
        tables.contains("audit_entries") ? try reader.fetchValue("SELECT MAX(at) FROM audit_entries") : nil
      )
    }
    var findings: [Finding] = []
    if tables.contains("jobs") {
      if dead > 0 {
        findings.append(.warning("jobs", "\(dead) are dead", "system.listJobs shows why; system.retryJob tries again"))
      }
      if late > 0 {
        findings.append(
          .warning("jobs", "\(late) are late by more than a quarter of an hour", "see that rapport serve runs"))
      }
      if dead == 0, late == 0 { findings.append(.ok("jobs", "none is dead or late")) }
    }
    findings.append(
      events < 1_000_000
        ? .ok("outbox", "\(events) events are kept")
        : .warning("outbox", "\(events) events are kept", "see that rapport serve runs: it clears old ones each night"))
    let ahead = latest.map { now.seconds(until: $0) } ?? 0
    findings.append(
      ahead <= 60
        ? .ok("clock", "\(now)")
        : .error(
          "clock", "it says \(now), and the audit trail has an entry of \(latest.map { "\($0)" } ?? "")",
          "set the clock right, and let NTP keep it"))
    return findings
  }

  /// Whether others may read a file that is its owner's alone.
  func permissions(of path: String, _ subject: String) -> Finding {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let mode = (attributes?[.posixPermissions] as? Int) ?? 0
    return mode & 0o077 == 0
      ? .ok(subject, "\(path) is its owner's alone")
      : .warning(
        subject, "\(path) may be read or written by others (mode \(String(mode & 0o777, radix: 8)))",
        "chmod 600 \(path)")
  }
}
