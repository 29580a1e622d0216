/// How the text of a file is written in bytes.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// ISO 8859-1 with letters and signs in place of control characters: what Windows and Excel write in western Europe.
  case windows1252 = "windows-1252"
  /// Mac OS Roman: what Excel for the Mac calls Macintosh.
  case macintosh
  /// What DOS wrote in western Europe.
  case ibm850
  /// What DOS wrote in the United States.
  case ibm437
}
