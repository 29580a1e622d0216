import Foundation
import Programs
import Storage
import StorageSQLite
import Testing

/// A database that cannot be written for a while: clear errors, nothing lost, and all is well when the cause is gone.
@Suite(.serialized) struct StorageFaultTests {
  /// A file system of its own with so many megabytes, mounted in the program's folder, while `body` runs.
  func withSmallDisk<T>(_ size: Int, _ program: Program, _ body: (_ path: String) async throws -> T) async throws -> T {
    let path = program.folder.appending(path: "disk").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let mounted = try await program.tool(["mount", "-t", "tmpfs", "-o", "size=\(size)m", "tmpfs", path])
    try #require(mounted.status == 0, "\(mounted.error)")
    func unmount() async throws { _ = try await program.tool(["umount", "-l", path]) }
    do {
      let result = try await body(path)
      try await unmount()
      return result
    } catch {
      try await unmount()
      throw error
    }
  }

  private func write(_ program: Program, _ url: String, _ name: String, key: String) async throws -> Exchange {
    try await program.call(url, "crm.customers.createCustomer", #"{"name": "\#(name)"}"#, key: key)
  }

  @Test func aLockedDatabaseAnswersThatItIsBusyAndRecovers() async throws {
    let program = try Program()
    let users = try await program.demo()
    let key = users.key("owner")
    try await program.serve { url, _ in
      let holder = try await Command("sqlite3", "-cmd", "BEGIN IMMEDIATE; SELECT 'held';", program.database).start()
      #expect(holder.firstLine == "held")
      let refused = try await write(program, url, "During", key: key)
      #expect(refused.text.contains("UNAVAILABLE") && refused.text.contains("busy"), "\(refused.text)")
      let read = try await program.call(url, "crm.customers.listCustomers", #"{"limit": 1}"#, key: key)
      #expect(read.text.contains(#""items""#))
      let command = try await program.run(
        "call", "crm.customers.createCustomer", "{name: 'During'}", "--database", program.database)
      #expect(command.status == 1 && command.error.contains("busy"), "\(command)")
      try await holder.endInput()
      let written = try await write(program, url, "Afterwards", key: key)
      #expect(written.text.contains(#""name":"Afterwards""#), "\(written.text)")
      let list = try await program.call(url, "crm.customers.listCustomers", #"{"text": "During"}"#, key: key)
      #expect(!list.text.contains("During"))
    }
  }

  @Test(.enabled(if: getuid() == 0, "mounting needs root"))
  func aFullDiskRefusesWritesAndLosesNothing() async throws {
    let program = try Program()
    try await withSmallDisk(24, program) { disk in
      let database = disk + "/crm.sqlite"
      let demo = try await program.run("demo", "--database", database, "--json")
      let users = try JSONDecoder().decode(Program.DemoUsers.self, from: Data(demo.output.utf8))
      let key = users.key("owner")
      try await program.serve(database: database) { url in
        #expect(try await write(program, url, "Before", key: key).text.contains("Before"))
        let filler = disk + "/filler"
        _ = try await program.tool(["dd", "if=/dev/zero", "of=\(filler)", "bs=64k"])
        var names: [String] = []
        var refusal: Exchange?
        for number in 0..<200 where refusal == nil {
          let answer = try await write(program, url, "N\(number)", key: key)
          if answer.text.contains("error") { refusal = answer } else { names.append("N\(number)") }
        }
        #expect(refusal?.text.contains("UNAVAILABLE") == true, "\(refusal?.text ?? "never full")")
        #expect(refusal?.text.contains("disk is full") == true, "\(refusal?.text ?? "")")
        let read = try await program.call(url, "crm.customers.listCustomers", #"{"text": "Before"}"#, key: key)
        #expect(read.text.contains("Before"), "\(read.text)")
        try FileManager.default.removeItem(atPath: filler)
        #expect(try await write(program, url, "Recovered", key: key).text.contains(#""name":"Recovered""#))
        for name in names {
          let found = try await program.call(url, "crm.customers.listCustomers", #"{"text": "\#(name)"}"#, key: key)
          #expect(found.text.contains(#""name":"\#(name)""#), "\(name) was acknowledged")
        }
        // An upload that meets a full disk goes on where it was.
        let ticket = try await program.call(url, "files.createUpload", #"{"name": "a", "size": 2000000}"#, key: key)
        let link = url + (try ticket.value("result", "url") as String)
        let (path, data) = try program.content(2_000_000, seed: 9)
        _ = try await program.tool(["dd", "if=/dev/zero", "of=\(filler)", "bs=64k"])
        let full = try await program.http(["-T", path, link])
        #expect(full.status == 503 && full.text.contains("no room"), "\(full.text)")
        try FileManager.default.removeItem(atPath: filler)
        let offset = try #require(Int(try await program.http(["-I", link]).headers["upload-offset"] ?? ""))
        let rest = program.folder.appending(path: "rest").path
        try data[offset...].write(to: URL(filePath: rest))
        let end = try await program.http(["-X", "PATCH", "-T", rest, "-H", "Upload-Offset: \(offset)", link])
        #expect(end.status == 201, "\(end.text)")
      }
      let doctor = try await program.run("doctor", "--database", database)
      #expect(doctor.output.contains("audit trails hold"), "\(doctor)")
    }
  }

  /// The log would fill the disk before the database has its pages.
  @Test(.enabled(if: getuid() == 0, "mounting needs root"))
  func onASmallDiskTheLogDoesNotGrow() async throws {
    let program = try Program()
    try await withSmallDisk(40, program) { disk in
      let store = try SQLiteStore(path: disk + "/test.sqlite")
      try await store.alterSchema { try $0.execute("CREATE TABLE t (b BLOB)") }
      try await store.write { try $0.execute("INSERT INTO t VALUES (NULL)") }
      let pages = 1000
      for _ in 0..<30 {
        try await store.write { try $0.execute("UPDATE t SET b = randomblob(\(pages * 4096))") }
        #expect(store.figures.logSize < (4000 + 2 * pages) * 4120)
      }
      try store.close()
    }
  }

  /// What a large transaction left of the log has room, and the log's index has none: it grows with every 4,096 pages.
  @Test(.enabled(if: getuid() == 0, "mounting needs root"))
  func aFullDiskIsSeenWhereTheLogHasRoom() async throws {
    let program = try Program()
    try await withSmallDisk(40, program) { disk in
      let store = try SQLiteStore(path: disk + "/test.sqlite")
      try await store.alterSchema { try $0.execute("CREATE TABLE t (b BLOB)") }
      func write(pages: Int) async throws {
        try await store.write { try $0.execute("INSERT INTO t VALUES (zeroblob(\(pages * 4096)))") }
      }
      try await write(pages: 3900)
      let filler = disk + "/filler"
      _ = try await program.tool(["dd", "if=/dev/zero", "of=\(filler)", "bs=64k"])
      _ = try await program.tool(["truncate", "-s", "-2M", filler])
      let before = store.figures.logSize
      let error = await #expect(throws: StorageError.self) { try await write(pages: 2000) }
      #expect(error?.kind == .diskFull)
      #expect(store.figures.logSize > before + 1_000_000)
      var count = 0
      let last = await #expect(throws: StorageError.self) {
        for _ in 0..<500 {
          try await write(pages: 1)
          count += 1
        }
      }
      #expect(last?.kind == .diskFull && count > 0, "\(String(describing: last)) after \(count)")
      try FileManager.default.removeItem(atPath: filler)
      try await write(pages: 1)
      #expect(try await store.read { try $0.fetchValue("SELECT count(*) FROM t", as: Int.self) } == count + 2)
      #expect(try await store.problems() == [])
      try store.close()
    }
  }

  @Test(.enabled(if: getuid() == 0, "mounting needs root"))
  func aReadOnlyDatabaseSaysSo() async throws {
    let program = try Program()
    try await withSmallDisk(24, program) { disk in
      let database = disk + "/crm.sqlite"
      let made = try await program.run("demo", "--database", database)
      try #require(made.status == 0, "\(made)")
      func remount(_ mode: String) async throws {
        let outcome = try await program.tool(["mount", "-o", "remount,\(mode)", disk])
        try #require(outcome.status == 0, "\(outcome.error)")
      }
      try await remount("ro")
      let refused = try await program.run(
        "call", "crm.customers.createCustomer", "{name: 'X'}", "--database", database)
      #expect(refused.status == 1, "\(refused)")
      // Whichever file it comes to first: the database, or the secret beside it.
      let reasons = ["permissions", "only be read", "Read-only file system"]
      #expect(reasons.contains { refused.error.contains($0) }, "\(refused.error)")
      let doctor = try await program.run("doctor", "--database", database)
      #expect(doctor.status == 1 && doctor.output.contains("cannot be written"), "\(doctor)")
      try await remount("rw")
      let written = try await program.run(
        "call", "crm.customers.createCustomer", "{name: 'X'}", "--database", database)
      #expect(written.status == 0, "\(written)")
    }
  }
}
