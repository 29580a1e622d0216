import Rapport

/// What a column of a file can say of a record. Which of it depends on what the rows become: see ``ImportTarget``.
@Schema
enum ImportField: String, CaseIterable {
  /// Rapport's own id of the record.
  case id
  /// Its name in the system that the file comes from: the same one again is the same record.
  case externalId
  /// Of a customer: a company or a person.
  case kind
  /// A customer's: the company's, or a person's whole one. A lead's: the person's whole one.
  case name
  case firstName
  case lastName
  case email
  case phone
  case website
  case vatId
  case industry
  case status
  /// Several with commas, semicolons or bars between.
  case tags
  case notes
  /// The e-mail address of the user who is to own it.
  case owner
  case street
  case houseNumber
  case addressLine2
  case postalCode
  case city
  case region
  case country
  /// The person to talk to at a company.
  case contactName
  case contactEmail
  case contactPhone
  case contactTitle
  /// The company that a lead is of.
  case company
  /// What a lead is at their company.
  case jobTitle
  /// Where a lead comes from, in the workspace's words.
  case source
  case utmSource
  case utmMedium
  case utmCampaign
  case utmTerm
  case utmContent
  case referrer
  case landingPage
  /// One of the workspace's own fields, which `customField` beside it names.
  case customField
}

/// By what a row finds the record that is there already.
@Schema
enum ImportKey: String, CaseIterable {
  case id
  case externalId
  /// Of customers alone.
  case vatId
  case email
}

@Schema
enum ImportMode: String, CaseIterable {
  /// Each row is a new record.
  case create
  /// Each row changes a record that is there.
  case update
  /// A row changes the record that it finds, and is a new one if it finds none.
  case upsert
}

/// What becomes of a row that would be a new record, and seems to be one that is there already.
@Schema
enum ImportDuplicatePolicy: String, CaseIterable {
  /// It is left out.
  case skip
  /// It changes the record that is there.
  case update
  /// It becomes a record all the same.
  case create
  /// It is an error, to be looked at by somebody.
  case fail
}

/// What becomes of a row with a value that a record cannot have.
@Schema
enum ImportInvalidPolicy: String, CaseIterable {
  /// It is an error.
  case fail
  /// It is taken over without the value, unless that is the name.
  case leaveOut
}

@Schema
enum ImportState: String, CaseIterable {
  /// In line.
  case waiting
  case running
  case done
  /// It could not go on: `error` says why. What it had done is there.
  case failed
  /// Somebody has stopped it. What it had done is there.
  case cancelled
  case reverting
  /// What it had done is undone, as far as nobody had changed it since.
  case reverted
}

@Schema
enum ImportOutcome: String, CaseIterable {
  case created
  case updated
  /// The record is as the row says.
  case unchanged
  /// It seems to be a record that is there already.
  case skipped
  case failed
}

@Schema
enum ImportEncoding: String, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  /// Mac OS Roman.
  case macintosh
  /// DOS in western Europe: code page 850.
  case ibm850
  /// DOS in the United States: code page 437.
  case ibm437
}

/// How a file is written.
@Schema
struct ImportFormat: Hashable {
  var encoding: ImportEncoding
  /// Between fields: `,`, `;`, `|` or a tab.
  var delimiter: String
  /// Around fields.
  var quote: String
  /// Before a quotation mark that belongs to the text, if it is not doubled.
  var escape: String?
  /// How many lines stand before the table: a title, a date. Empty ones do not count.
  var leadingLines: Int
  /// Whether the table's first line names its columns.
  var hasHeader: Bool
}

/// What is known of how a file is written. What is left out is guessed.
@Schema
struct ImportFormatOptions: Hashable {
  var encoding: ImportEncoding?
  @OneOf(",", ";", "\t", "|") var delimiter: String?
  @OneOf("\"", "'") var quote: String?
  @Range(0...1000) var leadingLines: Int?
  var hasHeader: Bool?
}

/// Which column says what.
@Schema
struct ColumnMapping: Hashable {
  /// The column's name, without regard to case.
  @Trimmed @Length(1...200) var column: String?
  /// Instead of the name: the column's number, from 1.
  @Range(1...1000) var number: Int?
  var field: ImportField
  /// The key of a custom field, if `field` is `customField`.
  @Length(1...40) var customField: String?

  func validate(_ issues: inout FieldIssues<Fields>) {
    if (column == nil) == (number == nil) { issues.add(.column, .required("must be there, or number, and not both")) }
    if (field == .customField) != (customField != nil) {
      let words = "must name a custom field if field is customField, and only then"
      issues.add(.customField, customField == nil ? .required(words) : .inapplicable(words))
    }
  }
}

/// A column of a file, and what it says.
@Schema
struct ImportColumn: Hashable {
  /// From 1.
  var number: Int
  /// From the header; `Column 3` without one.
  var name: String
  /// Whether the header does not name it: its name then follows from its number.
  var isUnnamed: Bool = false
  /// What it says; absent if it is passed over.
  var field: ImportField?
  /// The key of the custom field that it says, if `field` is `customField`.
  var customField: String?
}
