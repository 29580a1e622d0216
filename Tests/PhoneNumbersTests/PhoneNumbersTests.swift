import PhoneNumbers
import Testing

/// With the library itself, which tools/setup installs.
@Suite struct PhoneNumbersTests {
  @Test(
    arguments: [
      ("030 1234567", "DE", "+49301234567", "+49 30 1234567"),
      ("0664/1234567", "AT", "+436641234567", "+43 664 1234567"),
      ("07911 123456", "GB", "+447911123456", "+44 7911 123456"),
      ("01 23 45 67 89", "FR", "+33123456789", "+33 1 23 45 67 89"),
      ("06 1234 5678", "IT", "+390612345678", "+39 06 1234 5678"),
      ("1-800-FLOWERS", "US", "+18003569377", "+1 800-356-9377"),
      ("0171 1234567 ext. 12", "DE", "+491711234567", "+49 171 1234567 ext. 12"),
      // A country code in the number counts for more than the country.
      ("+49 30 1234567", nil, "+49301234567", "+49 30 1234567"),
      ("+49 30 1234567", "FR", "+49301234567", "+49 30 1234567"),
    ] as [(String, String?, String, String)])
  func numbersAreWrittenAsTheyAreDialledFromAnywhere(
    text: String, country: String?, e164: String, international: String
  ) {
    #expect(PhoneNumbers.e164(text, country: country) == e164)
    #expect(PhoneNumbers.international(text, country: country) == international)
  }

  @Test(
    arguments: [
      ("030 1", "DE"), ("12 34", "DK"), ("030 1234567", nil), ("030 1234567", "XX"), ("030 1234567", "de\0"),
      ("+49 1", nil),
      ("", "DE"), ("nobody", "DE"), (String(repeating: "0", count: 251), "DE"),
      ("+" + String(repeating: "9", count: 249), nil),
      ("\u{0}\u{FFFD}", "DE"),
    ] as [(String, String?)])
  func whatIsNoNumberOfTheCountryHasNoForm(text: String, country: String?) {
    #expect(PhoneNumbers.e164(text, country: country) == nil)
    #expect(PhoneNumbers.international(text, country: country) == nil)
  }

  @Test func thisMachineKnowsThePlans() { #expect(PhoneNumbers.isAvailable) }
}
