import Rapport
import Tabular

/// One thing that is wrong with something that is imported.
@Schema
struct ImportProblem: Hashable, Error {
  /// Which field it is; absent if it is none in particular.
  var field: String?
  /// The end of a sentence that begins with the field; a sentence without one.
  var message: String
  /// The rule that the field's value breaks, with what belongs to it, as an issue of an input has them.
  var code: IssueCode?
  var bound: [String: JSONValue]?
  /// What it is if no rule of a field is broken.
  var reason: ImportReason?
}

extension ImportProblem {
  init(field: String? = nil, _ reason: ImportReason) {
    self.init(field: field, message: reason.text, reason: reason)
  }

  /// What an input of these fields would be refused with.
  init(_ issue: Issue) {
    let finding = issue.finding
    self.init(
      field: issue.path.isEmpty ? nil : issue.path, message: finding.message, code: finding.code,
      bound: finding.bound.isEmpty ? nil : finding.bound.values)
  }

  /// With the field before it.
  var sentence: String { field.map { "\($0) \(message)" } ?? message }
}

extension InputRefusal {
  /// As those learn them who have sent something else than the input.
  var problems: [ImportProblem] { issues.map(ImportProblem.init) }
}

/// What is wrong with a file, or with one row of it.
@Schema
enum ImportReason: Reason {
  /// There is nothing in the file.
  case emptyFile
  /// The file is no table of separated values, but something else.
  case otherFormat(format: ImportForeignFormat)
  /// The file has more columns than that.
  case tooManyColumns(maximum: Int)
  /// The field is to stand in a column, by its name or number, which is not there.
  case noSuchColumn(column: String?, number: Int?)
  /// The field stands in two columns; their numbers.
  case twoColumns(first: Int, second: Int)
  /// A record that rows become has no such field.
  case noSuchField(target: ImportTarget)
  /// No column says whom a row is about.
  case noColumn
  /// The line is too long to be a row.
  case lineTooLong
  /// A quotation mark opens a field, and none closes it.
  case openQuote
  /// The row is empty.
  case emptyRow
  /// The row is the header once more: several files have become one.
  case repeatedHeader
  /// The row is a total of other rows.
  case sums
  /// The row has more fields than the table has columns.
  case tooManyFields(fields: Int, columns: Int)
  /// Several records have what the row is known by.
  case ambiguous(target: ImportTarget, key: ImportKey)
  /// An earlier row of the file is known by the same.
  case sameAsRow(row: Int, key: ImportKey)
  /// A record that is there is known by the same.
  case sameAsRecord(target: ImportTarget, key: ImportKey)
  /// A record that is there is likely the same.
  case likelySame(name: String, likeness: [DuplicateLikeness])
  /// There is no record that the row could change.
  case noRecord(target: ImportTarget)
  /// The record has been deleted meanwhile.
  case recordGone(target: ImportTarget)
  /// The lead has been deleted.
  case leadDeleted
  /// The record is somebody else's, and not the caller's to change.
  case notYours
  /// The word is none of those that the field knows.
  case unknownWord(word: String, known: [String])
  /// Nobody here has that e-mail address, or not one user alone that name.
  case unknownOwner(owner: String)
  /// The caller may not give records to that user.
  case refusedOwner(owner: String)
  /// It does not go with what is there.
  case refused
  /// A cell has several values where one can be: the first is taken, and these are left out. Nothing is wrong with the
  /// row for that.
  case furtherValues(values: [String])

  var text: String {
    switch self {
    case .emptyFile: "There is nothing in the file"
    case .otherFormat(let format): "The file is \(format.noun): save it as CSV, and send that"
    case .tooManyColumns(let maximum): "The file has more than \(maximum) columns"
    case .noSuchColumn(let column, let number):
      "is to stand in a column \(column ?? number.map { "number \($0)" } ?? ""), which is not there"
    case .twoColumns(let first, let second): "stands in two columns, number \(first) and number \(second)"
    case .noSuchField(let target): "is nothing that a \(target.noun) has"
    case .noColumn: "stands in no column: say in the mapping which one it is"
    case .lineTooLong: "The line is too long to be a row"
    case .openQuote: "A quotation mark opens a field, and none closes it"
    case .emptyRow: "The row is empty"
    case .repeatedHeader: "The row is the header once more"
    case .sums: "The row is a total of other rows"
    case .tooManyFields(let fields, let columns): "The row has \(fields) fields, and the table \(columns) columns"
    case .ambiguous(let target, let key):
      "There are several \(target.rawValue) with this \(key.word); say by its id which one is meant"
    case .sameAsRow(let row, let key): "Row \(row) of the file has the same \(key.word)"
    case .sameAsRecord(let target, let key): "There is a \(target.noun) with the same \(key.word) already"
    case .likelySame(let name, let likeness):
      "\(name) is likely the same: \(likeness.map(\.text).joined(separator: ", "))"
    case .noRecord(let target): "There is no \(target.noun) that the row could change"
    case .recordGone(let target): "The \(target.noun) is gone"
    case .leadDeleted: "The lead has been deleted; restore it, or leave it out"
    case .notYours: "It is somebody else's, and not yours to change"
    case .unknownWord(let word, let known):
      "must be \(known.dropLast().joined(separator: ", ")) or \(known.last ?? ""), not \(word)"
    case .unknownOwner(let owner): "must be the e-mail address or the name of one user here, not \(owner)"
    case .refusedOwner(let owner): "cannot be \(owner), whom you may not give records to"
    case .refused: "It does not go with what is there"
    case .furtherValues(let values):
      "takes the first of several values, and leaves out \(values.joined(separator: ", "))"
    }
  }
}

/// What a file is that is no table of separated values.
@Schema
enum ImportForeignFormat: String, CaseIterable {
  /// Of a spreadsheet program, such as Excel.
  case workbook
  case pdf
  /// HTML or XML.
  case markup
  case json
  case vCard
  /// Anything else that is no text: an image, an archive.
  case binary

  init(_ format: ForeignFormat) {
    self =
      switch format {
      case .workbook: .workbook
      case .pdf: .pdf
      case .markup: .markup
      case .json: .json
      case .vCard: .vCard
      case .binary: .binary
      }
  }

  fileprivate var noun: String {
    switch self {
    case .workbook: "a workbook of a spreadsheet program"
    case .pdf: "a PDF file"
    case .markup: "HTML or XML"
    case .json: "JSON"
    case .vCard: "a file of vCards"
    case .binary: "no text"
    }
  }
}

extension ImportTarget {
  fileprivate var noun: String {
    switch self {
    case .customers: "customer"
    case .leads: "lead"
    }
  }
}

extension ImportKey {
  fileprivate var word: String {
    switch self {
    case .id: "id"
    case .externalId: "external id"
    case .vatId: "VAT id"
    case .email: "e-mail address"
    }
  }
}

/// Why an import is not stopped or undone.
@Schema
enum ImportRefusal: Reason {
  /// Only one that waits or runs is stopped.
  case notRunning
  /// It was only tried, and has changed nothing.
  case dryRun
  /// Only one that has changed something and ended within so many days is undone.
  case notRevertible(days: Int)

  var text: String {
    switch self {
    case .notRunning: "only one that waits or runs can be stopped"
    case .dryRun: "it was only tried, and has changed nothing"
    case .notRevertible(let days):
      "only one that has changed something and ended within \(days) days can be undone"
    }
  }
}

/// Why an import could not go on.
@Schema
enum ImportFailure: String, CaseIterable, Error {
  /// Who has begun it is no member any more.
  case memberGone
  /// Its file is gone.
  case fileGone
  /// Something failed on the server; its log says what.
  case other

  var text: String {
    switch self {
    case .memberGone: "Who has begun the import is no member any more"
    case .fileGone: "The file of the import is gone"
    case .other: "Something failed on the server; its log says what"
    }
  }
}
