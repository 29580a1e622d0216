import Crypto
import Rapport
import Storage

/// The answers to mutations with an idempotency key, in the database: written in the transaction of the mutation, so that
/// after a crash either both are there or neither.
///
/// They are sealed, for some hold secrets that are shown once. Neither keys nor inputs are stored, only their hashes.
enum KeptAnswers {
  /// An answer longer than this is not kept, only that there was one.
  static let maximumLength = 1 << 20
  /// How many answers that have run out a new one clears away: more than one, so that the table stays small without a job.
  private static let clearedAtOnce = 20

  static func find(_ call: IdempotentCall, for context: CRMCall, in reader: Reader) throws -> KeptAnswer? {
    guard let row = try reader.find(KeptAnswerRow.self, id(of: call)), row.expiresAt > context.now else { return nil }
    guard row.inputHash == inputHash(of: call) else { throw RPCError.keyUsedOtherwise(call) }
    guard let sealed = row.sealed else { return KeptAnswer(json: nil) }
    do {
      let opened = try AES.GCM.open(
        try AES.GCM.SealedBox(combined: sealed), using: context.services.secret.key(for: purpose),
        authenticating: row.id)
      return try KeptAnswer(bytes: Array(opened))
    } catch {
      throw RPCError(
        .conflict,
        "The call has been done, and its answer cannot be read any more: the installation has another secret",
        cause: error)
    }
  }

  /// Keeps an answer in the transaction of the write that it comes from.
  ///
  /// - Throws: ``AnsweredElsewhere`` if the call has been answered already, by another process.
  static func keep(_ answer: KeptAnswer, of call: IdempotentCall, for context: CRMCall, in writer: Writer) throws {
    let id = id(of: call)
    if call.keptAnswer == nil, try writer.find(KeptAnswerRow.self, id).map({ $0.expiresAt > context.now }) ?? false {
      throw AnsweredElsewhere()
    }
    try writer.execute(
      """
      DELETE FROM kept_answers WHERE id = \(id) OR id IN (
        SELECT id FROM kept_answers WHERE expires_at <= \(context.now) ORDER BY expires_at LIMIT \(clearedAtOnce))
      """)
    let bytes = answer.bytes
    let sealed =
      bytes.count > maximumLength
      ? nil : try AES.GCM.seal(bytes, using: context.services.secret.key(for: purpose), authenticating: id).combined
    try writer.insert(
      KeptAnswerRow(
        id: id, inputHash: inputHash(of: call), sealed: sealed.map(Array.init),
        expiresAt: context.now.adding(seconds: AnswersInDatabase.lifetime)))
  }

  private static let purpose = "idempotency"

  /// A hash of whose call it is, of what, under which key. Of a caller whom nobody knows, the input is a part of it: strangers
  /// who choose the same key have nothing to do with each other.
  private static func id(of call: IdempotentCall) -> [UInt8] {
    hash([call.scope.map { Array($0.utf8) } ?? call.input, Array(call.procedure.utf8), Array(call.key.text.utf8)])
  }

  private static func inputHash(of call: IdempotentCall) -> [UInt8] { hash([call.input]) }

  private static func hash(_ parts: [[UInt8]]) -> [UInt8] {
    var hash = SHA256()
    for part in parts {
      withUnsafeBytes(of: UInt64(part.count).bigEndian) { hash.update(bufferPointer: $0) }
      hash.update(data: part)
    }
    return Array(hash.finalize())
  }
}

/// The CRM's ledger: asks ``KeptAnswers``, and keeps what no write has kept, such as the answer of a mutation that found
/// nothing to do.
struct AnswersInDatabase: AnswerLedger {
  func answer(to call: IdempotentCall, in context: CRMCall) async throws -> KeptAnswer? {
    try await context.read { try KeptAnswers.find(call, for: context, in: $0) }
  }

  func keep(_ answer: KeptAnswer, of call: IdempotentCall, in context: CRMCall) async throws {
    try await context.store.write { try KeptAnswers.keep(answer, of: call, for: context, in: $0) }
  }
}

@Table("kept_answers", recordsChanges: false)
struct KeptAnswerRow {
  /// A hash of the caller, the procedure and the key.
  @PrimaryKey var id: [UInt8]
  var inputHash: [UInt8]
  /// The answer, sealed with the installation's secret; `nil` if it was too large.
  var sealed: [UInt8]?
  var expiresAt: Instant
}
