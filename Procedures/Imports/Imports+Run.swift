import Rapport
import Storage
import Tabular

/// Which import a job is about.
@Schema
struct ImportJob {
  var id: ID<Import>
}

extension JobKind where Payload == ImportJob {
  /// Goes through a file in chunks: each is a transaction, which keeps how far it is. So a crash loses no row and does
  /// none twice.
  static let runImport = JobKind("imports.run", policy: JobPolicy(attempts: 5)) { payload, job in
    try await ImportRun(payload.id, job).run()
  }

  /// Undoes an import in chunks, the last row first.
  static let revertImport = JobKind("imports.revert", policy: JobPolicy(attempts: 5)) { payload, job in
    try await ImportRun(payload.id, job).revert()
  }
}

extension JobKind where Payload == Nothing {
  /// What imports keep of their rows: personal data that nobody needs for longer than an import can be undone.
  static let purgeImports = JobKind("imports.purge", .daily(hour: 3, minute: 20)) { job in
    let end = ImportRow.keptAfter(job.call.now)
    _ = try await job.finish { writer in
      try writer.execute(
        """
        DELETE FROM import_rows WHERE import_id IN (
          SELECT id FROM imports WHERE finished_at <= \(end) AND state <> 'reverting')
        """)
    }
  }
}

/// An import at the hands of a worker.
struct ImportRun {
  /// How many rows are one transaction: few enough that others who write hardly wait.
  static let chunkSize = 600

  let id: ID<Import>
  let job: JobCall
  fileprivate let chunkSize: Int

  init(_ id: ID<Import>, _ job: JobCall, chunkSize: Int = ImportRun.chunkSize) {
    self.id = id
    self.job = job
    self.chunkSize = chunkSize
  }

  /// Whoever has begun the import: what it does is done in their name, as far as they may.
  private func actor(_ row: ImportRow) async throws -> CRMCall {
    let user = try await job.call.read { try $0.find(UserRow.self, row.createdBy) }
    guard let user, user.deactivatedAt == nil else {
      throw ImportFailure.memberGone
    }
    return job.call.acting(as: user.callUser)
  }

  private func load() async throws -> ImportRow? { try await job.call.read { [id] in try $0.find(ImportRow.self, id) } }

  func run() async throws {
    guard let row = try await load(), row.state == .waiting || row.state == .running else { return }
    do {
      let call = try await actor(row)
      let source = try await source(of: row)
      try await start(row)
      try await row.target.kind.makeComparable(call)
      try await go(row.target.kind, through: source, row, call)
    } catch {
      try await giveUp(error)
    }
  }

  private func source(of row: ImportRow) async throws -> ImportSource {
    if let text = row.text { return ImportSource(text: text) }
    let file = try await job.call.read { reader in try row.fileId.flatMap { try reader.find(FileRow.self, $0) } }
    guard let file else { throw ImportFailure.fileGone }
    return try ImportSource(file: file, job.call)
  }

  private func start(_ row: ImportRow) async throws {
    guard row.state == .waiting else { return }
    try await job.call.write { [id] writer in
      guard let old = try writer.find(ImportRow.self, id), old.state == .waiting else { return }
      var new = old
      (new.state, new.startedAt) = (.running, job.end.now())
      try writer.update(new, from: old)
    }
  }

  /// Reads on from where the import stands. What lies before is read again and passed over: that costs little.
  private func go<Kind: ImportKind>(
    _ kind: Kind.Type, through source: ImportSource, _ row: ImportRow, _ call: CRMCall
  ) async throws {
    let settings = try ImportSettings(stored: row.settings)
    var decoder = TextDecoder(settings.format.encoding.encoding)
    var reader = CSVReader(settings.format.dialect)
    var toSkip = settings.format.recordsBefore + row.processed
    var batch: [CSVRecord] = []
    var queue = ImportQueue<Kind>(run: self, row, settings, call)
    var bytesRead: Int64 = 0
    func note(_ record: CSVRecord) { if toSkip > 0 { toSkip -= 1 } else { batch.append(record) } }

    var goesOn = true
    try await source.forEachPiece { piece in
      bytesRead += Int64(piece.count)
      reader.read(decoder.decode(piece), note)
      while batch.count >= chunkSize, goesOn {
        let chunk = Array(batch.prefix(chunkSize))
        batch.removeFirst(chunk.count)
        let progress = Int(min(99, bytesRead * 100 / max(1, source.size)))
        goesOn = try await queue.add(chunk, progress: progress)
      }
      return goesOn
    }
    reader.read(decoder.finish(), note)
    reader.finish(note)
    while !batch.isEmpty, goesOn {
      let chunk = Array(batch.prefix(chunkSize))
      batch.removeFirst(chunk.count)
      goesOn = try await queue.add(chunk, progress: 99)
    }
    let isDone = goesOn ? try await queue.finish() : false
    if !row.isDryRun { try await kind.makeComparable(call) }
    if isDone { try await finish() }
  }

  /// One chunk in one transaction.
  ///
  /// - Returns: what its rows have become; `nil` if the import does not go on.
  fileprivate func take<Kind: ImportKind>(
    _ chunk: ImportChunk<Kind>, after earlier: Kind.Prospects.Made, from done: Int, progress: Int,
    _ settings: ImportSettings, _ call: CRMCall
  ) async throws -> Kind.Prospects.Made? {
    // Ids begin with the moment of their making: those of one chunk stand side by side in each index.
    let call = call.at(job.end.now())
    func write(guardsRows: Bool) async throws -> Kind.Prospects.Made? {
      try await call.write { [id] writer -> Kind.Prospects.Made? in
        guard let old = try writer.find(ImportRow.self, id), old.state == .running else { return nil }
        // Another worker has taken the import over.
        guard old.processed == done else { throw Jobs.LeaseLost() }
        var new = old
        let made = try Kind.take(
          chunk, after: earlier, guardsRows: guardsRows, &new, ImportContext(old, settings, call, writer))
        new.progress = max(old.progress, progress)
        try writer.update(new, from: old)
        return made
      }
    }
    let made: Kind.Prospects.Made?
    do {
      made = try await write(guardsRows: false)
    } catch is UnguardedRefusal {
      made = try await write(guardsRows: true)
    }
    if made != nil { try await job.report(progress: progress) }
    return made
  }

  private func finish() async throws {
    let now = job.end.now()
    _ = try await job.finish { [id] writer in
      guard let old = try writer.find(ImportRow.self, id), old.state == .running else { return }
      var new = old
      (new.state, new.progress, new.finishedAt, new.text) = (.done, 100, now, nil)
      try writer.update(new, from: old)
      try writer.execute("DELETE FROM import_keys WHERE import_id = \(id)")
    }
  }

  /// Notes that the import cannot go on, unless it may be tried again.
  private func giveUp(_ error: any Error) async throws {
    if error is Jobs.LeaseLost || error is CancellationError { throw error }
    let failure = error as? ImportFailure
    guard failure != nil || job.attempt >= JobKind.runImport.policy.attempts else { throw error }
    let message = failure?.text ?? (error as? RPCError ?? RPCError(describing: error)).message
    let now = job.end.now()
    _ = try await job.finish { [id] writer in
      guard let old = try writer.find(ImportRow.self, id) else { return }
      var new = old
      (new.state, new.error, new.failure) = (.failed, message, failure ?? .other)
      (new.finishedAt, new.text) = (now, nil)
      new.revertTo = nil
      try writer.update(new, from: old)
    }
  }

  // MARK: Undoing

  func revert() async throws {
    guard let row = try await load(), row.state == .reverting else { return }
    do {
      let call = try await actor(row)
      while try await revertChunk(call) {}
    } catch {
      try await giveUp(error)
    }
  }

  /// - Returns: whether there is more to undo.
  private func revertChunk(_ call: CRMCall) async throws -> Bool {
    let call = call.at(job.end.now())
    return try await call.write { [id, chunkSize] writer in
      guard let old = try writer.find(ImportRow.self, id), old.state == .reverting else { return false }
      var new = old
      let rows: [ImportedRow] = try writer.fetchAll(
        """
        \(ImportedRow.select)
        WHERE import_id = \(id) AND number <= \(old.revertTo ?? 0) AND outcome IN ('created', 'updated')
        ORDER BY number DESC LIMIT \(chunkSize)
        """)
      let context = try ImportContext(old, ImportSettings(stored: old.settings), call, writer)
      for row in rows where try old.target.kind.undo(row, context) { new.reverted += 1 }
      if rows.count < chunkSize {
        (new.state, new.revertTo, new.finishedAt) = (.reverted, nil, call.now)
      } else {
        new.revertTo = (rows.last?.number ?? 1) - 1
      }
      try writer.update(new, from: old)
      return new.state == .reverting
    }
  }
}

/// Chunks on their way into the database: while one is written, the next is looked at.
private struct ImportQueue<Kind: ImportKind> {
  private let run: ImportRun
  private let settings: ImportSettings
  private let call: CRMCall
  private let isDryRun: Bool
  /// How many rows of a dry run are remembered at most: nothing of them is ever found in the database.
  private static var rowsRemembered: Int { 4000 }
  /// How many rows have been written.
  private var done: Int
  private var waiting: (chunk: ImportChunk<Kind>, progress: Int)?
  /// What the rows of the chunk that was written last have become. Who looked at the one behind did not know yet.
  private var latest = Kind.Prospects.Made()
  /// What rows before have become and the database does not tell yet how to find.
  private var made = Kind.Prospects.Made()

  init(run: ImportRun, _ row: ImportRow, _ settings: ImportSettings, _ call: CRMCall) {
    (self.run, self.settings, self.call) = (run, settings, call)
    (isDryRun, done) = (row.isDryRun, row.processed)
  }

  /// - Returns: whether the import goes on.
  mutating func add(_ records: [CSVRecord], progress: Int) async throws -> Bool {
    if made.count > Self.rowsRemembered { made = Kind.Prospects.Made() }
    made.add(latest)
    let waitingProspects = waiting?.chunk.prospects
    async let next = ImportChunk<Kind>(records, after: waitingProspects, besides: made, settings, call)
    guard try await finish() else { return false }
    waiting = (try await next, progress)
    return true
  }

  /// Writes what waits.
  ///
  /// - Returns: whether the import goes on.
  mutating func finish() async throws -> Bool {
    guard let (chunk, progress) = waiting else { return true }
    waiting = nil
    // Those that are written already; the chunk comes to it with the next.
    let isDue = !isDryRun && made.count >= Kind.chunksUntilComparable * run.chunkSize
    async let comparison = isDue ? Kind.preparedComparison(call) : nil
    let taken = try await run.take(chunk, after: latest, from: done, progress: progress, settings, call)
    guard let taken else { return false }
    done += chunk.records.count
    latest = taken
    if let comparison = try await comparison {
      try await comparison()
      made = Kind.Prospects.Made()
    }
    return true
  }
}
