import PhoneNumbers
import Printing

extension Doctor {
  /// What is loaded when it is first needed: without it something is lacking that nobody has seen yet.
  func libraries() -> [Finding] {
    var findings: [Finding] = []
    for format in PrintFormat.allCases {
      do {
        try format.check()
      } catch {
        findings.append(
          .warning("printing", "\(error)", "on Debian: apt install libcairo2 libpangocairo-1.0-0 libxlsxwriter4"))
      }
    }
    if findings.isEmpty { findings = [.ok("printing", "PDF, XLSX and CSV can be made")] }
    let phones: Finding =
      PhoneNumbers.isAvailable
      ? .ok("telephone numbers", "every country's plan is known")
      : .warning(
        "telephone numbers", "libphonenumber, or libRapportPhoneNumbers.so beside the program, is missing",
        "on Debian: apt install libphonenumber-dev, then tools/build; until then numbers without a country code stay as they are"
      )
    return findings + [phones]
  }
}
