import Rapport
import Testing

@testable import CRM

@Suite struct ImportRulesTests {
  private func fields(
    _ names: [String], for target: ImportTarget = .customers, rows: [[String]] = [], mapping: [ColumnMapping]? = nil
  ) -> [ImportField?] {
    ImportColumns.columns(names, for: target, mapping: mapping, rows: rows).columns.map(\.field)
  }

  @Test(
    arguments: [
      (["Name", "E-Mail", "Phone"], [.name, .email, .phone]),
      (
        ["Firma", "Straße", "Haus-Nr.", "PLZ", "Ort", "Land", "USt-IdNr."],
        [.name, .street, .houseNumber, .postalCode, .city, .country, .vatId]
      ),
      (["Vorname", "Name"], [.firstName, .lastName]), (["Name", "Vorname"], [.lastName, .firstName]),
      (["First Name", "LAST_NAME", "Company"], [.firstName, .lastName, .name]),
      // The second of two that say the same is passed over.
      (["Telefon", "Mobil"], [.phone, nil]), (["Foo", "Bar"], [nil, nil]),
      // The columns of Febrl's data sets.
      (
        [
          "rec_id", "given_name", "surname", "street_number", "address_1", "address_2", "suburb", "postcode", "state",
          "date_of_birth", "soc_sec_id",
        ],
        [
          .externalId, .firstName, .lastName, .houseNumber, .street, .addressLine2, .city, .postalCode, .region, nil,
          nil,
        ]
      ),
      // What stands around a known word is passed over, unless it makes another word of it.
      (
        ["Organisation - Name", "Organisation - Address", "Organisation - Owner", "Organisation - Open deals"],
        [.name, .street, .owner, nil]
      ),
      (
        [
          "Account Name", "Billing Street", "Billing City", "Billing State/Province", "Billing Zip/Postal Code",
          "BillingCountry",
        ],
        [.name, .street, .city, .region, .postalCode, .country]
      ),
      (
        ["Firma *", "Ort geschäftlich", "Land/Region geschäftlich", "E-Mail (Pflichtfeld)", "Phone (work)"],
        [.name, .city, .country, .email, .phone]
      ),
      (["Name", "Address 1: City", "E-mail 1 - Label", "Email Opt Out", "Home City"], [.name, .city, nil, nil, nil]),
      ([String(repeating: "1", count: 5000), String(repeating: "(", count: 5000), "Name"], [nil, nil, .name]),
      // What exportCustomers writes.
      (
        ["id", "kind", "name", "email", "phone", "website", "vatId", "industry", "status", "tags", "notes", "owner"],
        [.externalId, .kind, .name, .email, .phone, .website, .vatId, .industry, .status, .tags, .notes, .owner]
      ),
    ] as [([String], [ImportField?])])
  func columnsAreKnownByTheirNames(names: [String], expected: [ImportField?]) {
    #expect(fields(names) == expected)
  }

  @Test(
    arguments: [
      (["Name", "Firma", "E-Mail", "Position"], [.name, .company, .email, .jobTitle]),
      (["Vorname", "Nachname", "Unternehmen"], [.firstName, .lastName, .company]),
      (["First Name", "Name", "Lead Source"], [.firstName, .lastName, .source]),
      (
        ["Person - Name", "Person - Organization", "Person - Email - Work", "Person - Email - Home"],
        [.name, .company, .email, nil]
      ),
      (
        ["Name", "Organization Name", "E-mail 1 - Label", "E-mail 1 - Value", "Phone 1 - Value", "Website 1 - Value"],
        [.name, .company, nil, .email, .phone, .website]
      ),
      (["Organization - Name", "Business Phone", "E-mail Address", "Web Page"], [.company, .phone, .email, .website]),
      (["Kontakt", "Kunde", "Quelle", "Straße", "USt-IdNr."], [.name, .company, .source, nil, nil]),
      (
        ["utm_source", "UTM Medium", "utmCampaign", "Referrer", "Landing Page", "Message"],
        [.utmSource, .utmMedium, .utmCampaign, .referrer, .landingPage, .notes]
      ),
    ] as [([String], [ImportField?])])
  func columnsOfLeadsAreKnownByTheirNames(names: [String], expected: [ImportField?]) {
    #expect(fields(names, for: .leads) == expected)
  }

  @Test func aColumnSaysOnlyWhatTheRecordHas() {
    let rows = [["DE123456789", "a@x.example"], ["ATU12345678", "b@x.example"]]
    #expect(fields(["", ""], for: .leads, rows: rows) == [nil, .email])
    for (target, field) in [(ImportTarget.leads, ImportField.city), (.customers, .utmTerm), (.leads, .customField)] {
      let mapping = [ColumnMapping(number: 1, field: .name), ColumnMapping(number: 2, field: field)]
      let problems = ImportColumns.columns(["a", "b"], for: target, mapping: mapping, rows: []).problems
      #expect(problems.map(\.field) == [field.rawValue])
    }
  }

  @Test func columnsAreKnownByWhatStandsInThem() {
    let rows = [
      ["a@x.example", "+49 30 1234567", "https://a.example", "DE123456789", "Berlin"],
      ["b@x.example", "030 7654321", "www.b.example", "ATU12345678", "Wien"],
    ]
    #expect(fields(["", "", "", "", ""], rows: rows) == [.email, .phone, .website, .vatId, nil])
    #expect(fields(["", ""], rows: [["a@x.example", "1"]]) == [nil, nil])
  }

  @Test(
    arguments: [
      (["Customer", "Partner"], nil), (["Firma", "Partner"], .kind), (["Partner", ""], .kind), ([], .kind),
    ] as [([String], ImportField?)])
  func aColumnOfWordsThatNobodyKnowsSaysSomethingElse(words: [String], field: ImportField?) {
    #expect(fields(["Name", "Type"], rows: words.map { ["A", $0] }) == [.name, field])
  }

  @Test func idsOfOursAreKnownByTheirForm() {
    let rows = [["01920000-0000-7000-8000-000000000001", "A"], ["01920000-0000-7000-8000-000000000002", "B"]]
    #expect(fields(["id", "name"], rows: rows) == [.id, .name])
    #expect(fields(["id", "name"], rows: rows + [["17", "C"]]) == [.externalId, .name])
  }

  @Test func aMappingSaysWhatItSays() {
    let mapping = [ColumnMapping(column: "FIRMA", field: .name), ColumnMapping(number: 3, field: .notes)]
    #expect(fields(["firma", "email", "x"], mapping: mapping) == [.name, nil, .notes])
  }

  @Test(
    arguments: [
      (["A"], [ColumnMapping(column: "B", field: .name)], .noSuchColumn(column: "B", number: nil)),
      (["A"], [ColumnMapping(number: 2, field: .name)], .noSuchColumn(column: nil, number: 2)),
      (["A"], [ColumnMapping(number: 1, field: .notes)], .noColumn),
      (
        ["A", "B"], [ColumnMapping(number: 1, field: .name), ColumnMapping(number: 2, field: .name)],
        .twoColumns(first: 1, second: 2)
      ),
      (["Foo"], nil, .noColumn),
    ] as [([String], [ColumnMapping]?, ImportReason)])
  func whatCannotBeImportedIsSaid(names: [String], mapping: [ColumnMapping]?, reason: ImportReason) {
    let problems = ImportColumns.columns(names, mapping: mapping, rows: []).problems
    #expect(problems.contains { $0.field == "name" && $0.reason == reason })
  }

  @Test(
    arguments: [
      ("  Acme ", "Acme"), ("NULL", nil), ("n/a", nil), ("-", nil), ("", nil), (" \u{A0}\u{FEFF}", nil),
      ("A\nB", "A B"), ("A\u{7}B", "AB"), ("'=1+1", "=1+1"), ("'+49", "'+49"), ("O'Neill", "O'Neill"), ("0", "0"),
      // What nobody sees, what stands for nothing, and what Excel makes of it.
      ("\u{202A}+49\u{A0}30\u{202C}", "+49 30"), ("So\u{AD}ft\u{200B}", "Soft"), ("M\u{81}ller", "M\u{FFFD}ller"),
      ("\u{1F469}\u{200D}\u{1F52C}", "\u{1F469}\u{200D}\u{1F52C}"), ("A \t\u{2028} B", "A B"),
      ("\u{1A}", nil), ("\u{FFFD}", nil), ("\u{2014} \u{2013}", nil), ("...", nil), ("#NV", nil), ("#REF!", nil),
      ("#1 Pumps", "#1 Pumps"), ("=\"0049\"", "0049"), ("=\"\"", nil), ("N.N.", "N.N."), ("'01067", "01067"),
      ("'24a", "'24a"),
      // What is clean is seen from its bytes.
      ("M\u{FC}ller & S\u{F6}hne", "M\u{FC}ller & S\u{F6}hne"), ("\u{C4}rzte", "\u{C4}rzte"), ("A  B", "A B"),
      ("A B ", "A B"),
      // What another program has misread or escaped.
      ("M\u{C3}\u{BC}ller", "M\u{FC}ller"), ("Stra\u{C3}\u{178}e", "Stra\u{DF}e"), ("\u{EF}\u{BB}\u{BF}Name", "Name"),
      ("\u{C3}\u{AD}", "\u{ED}"), ("\u{C2}\u{A0}", nil), ("M&uuml;ller &amp; S&#246;hne", "M\u{FC}ller & S\u{F6}hne"),
      ("&nbsp;", nil), ("AT&T", "AT&T"), ("Kova\u{192}\u{E7}", "Kova\u{10D}"),
      ("d\u{D4}\u{C7}\u{D6}Arc", "d\u{2019}Arc"),
      ("cr\u{E9}\u{E9}e", "cr\u{E9}\u{E9}e"),
      ("A\u{A0}B", "A B"), ("\u{C9}A\u{301}", "\u{C9}\u{C1}"), ("Keine Angabe", nil), ("Unassigned", "Unassigned"),
      ("a@x.example", "a@x.example"),
    ] as [(String, String?)])
  func cellsAreCleaned(cell: String, text: String?) {
    #expect(ImportValues.cleaned(cell, multiline: false) == text)
  }

  @Test(
    arguments: [
      ("+49 30 1", nil, "+49 30 1"), ("0049 30 1", nil, "+49 30 1"), ("030 1", nil, "030 1"),
      ("030 1234567", "DE", "+49 30 1234567"), ("+49 (0) 30  1", "DE", "+49 30 1"),
      ("Tel: 030/1234567", "DE", "+49 30 1234567"), ("33 12 34 56", "DK", "+45 33 12 34 56"),
      ("06 1234 5678", "IT", "+39 06 1234 5678"), ("(415) 555-0100", "US", "+1 415-555-0100"),
      ("1 415 555 0100", "US", "+1 415-555-0100"), ("8 (812) 123-45-67", "RU", "+7 812 123-45-67"),
      // What is no number there stays as it was written.
      ("030 1", "DE", "030 1"), ("12 34", "DK", "12 34"), ("030 1234567", "XX", "030 1234567"),
    ] as [(String, String?, String)])
  func telephoneNumbersGetTheirCountry(text: String, country: String?, expected: String) {
    #expect(PhoneText.international(text, countries: country.map { [$0] } ?? []) == expected)
  }

  @Test(
    arguments: [
      ("030 1234567 / 030 7654321", "+49 30 1234567"), ("030 1234567; +49 170 1234567", "+49 30 1234567"),
      ("+49 30 1234567\r\n+49 170 1234567", "+49 30 1234567"), ("030 1234567 ::: 0170 1234567", "+49 30 1234567"),
      ("030/1234567", "+49 30 1234567"), ("+49 30 1234 / 56", "+49 30 1234 / 56"), ("4.93E+11", "4.93E+11"),
    ])
  func ofSeveralNumbersTheFirstCounts(text: String, expected: String) {
    #expect(PhoneText.numbers(in: text, countries: ["DE"]).first == expected)
  }

  @Test(arguments: ["StraÃŸe", "Stra&szlig;e", "Straße", "STRASSE"])
  func aColumnIsSaidAsItStandsInTheFileOrAsItWasMeant(name: String) {
    #expect(fields(["Name", "Straße"], mapping: [ColumnMapping(column: name, field: .street)]) == [nil, .street])
  }

  @Test(
    arguments: [
      ("+1 415-555-0100x718", "+1 415-555-0100", "x718"), ("+1 415-555-0100, Ext. 12", "+1 415-555-0100", "Ext. 12"),
      ("+49 30 1234567 Durchwahl 12", "+49 30 1234567", "Durchwahl 12"), ("+49 30 1234567 #5", "+49 30 1234567", "#5"),
      ("+49 30 1234567;ext=12", "+49 30 1234567", "ext=12"), ("+49 30 1234567 mobil", "+49 30 1234567 mobil", nil),
      ("ext. 12", "ext. 12", nil), ("+1 415-555-0100 (ext. 12)", "+1 415-555-0100", "ext. 12"), ("(x12", "(x12", nil),
      ("+1 415-555-0100 x12345678", "+1 415-555-0100 x12345678", nil), ("#5", "#5", nil), ("", "", nil),
      (")", ")", nil), ("Tel. +49 30 1234567 ext. 12", "+49 30 1234567", "ext. 12"),
    ] as [(String, String, String?)])
  func anExtensionIsPartedOff(text: String, number: String, rest: String?) {
    #expect(PhoneText.numbers(in: text, countries: []) == [number] + [rest].compactMap(\.self))
  }

  @Test func numbersAreOfTheRowsCountryBeforeTheFiles() {
    #expect(values(["phone": "33 12 34 56", "country": "Denmark"], country: "DE").texts[.phone] == "+45 33 12 34 56")
    #expect(values(["phone": "030 1234567", "country": "Denmark"], country: "DE").texts[.phone] == "+49 30 1234567")
    #expect(values(["phone": "030 1234567", "country": "Germany"]).texts[.phone] == "+49 30 1234567")
  }

  @Test(
    arguments: [
      (["Gesamt", "1.200,50"], true), (["TOTAL:", "$12", "", "14 %"], true), (["Total"], false),
      (["Total", "Paris"], false), (["Total Energies", "5"], false), (["Acme", "5"], false),
    ] as [([String], Bool)])
  func rowsOfSumsAreKnown(cells: [String], isSum: Bool) {
    let columns = [ImportColumn(number: 1, name: "name", field: .name)]
    #expect(ImportValues(cells, columns, country: nil).isSum(cells) == isSum)
    // In a field of the workspace's own, too.
    let own = columns + [ImportColumn(number: 2, name: "own", field: .customField, customField: "own")]
    #expect(ImportValues(cells, own, country: nil).isSum(cells) == isSum)
  }

  @Test(
    arguments: [
      ("mailto:a@x.example", "a@x.example"), ("MAILTO:a@x.example?subject=Hi", "a@x.example"),
      ("a@x.example#mailto:a@x.example#", "a@x.example"), ("Ada Ada (a@x.example)", "a@x.example"),
      ("a@x.example/b@x.example", "a@x.example"), ("a@x.example.", "a@x.example"), ("'a@x.example'", "a@x.example"),
      ("a@x.example ::: b@x.example", "a@x.example"), ("a@x.example|b@x.example", "a@x.example"),
      ("o'neil+x/y@x.example", "o'neil+x/y@x.example"), ("a@x_y.example", "a@x_y.example"), ("a(at)x", "a(at)x"),
      ("@", "@"), ("a@", "a@"), ("a@...", "a@"),
    ])
  func ofSeveralAddressesTheFirstCounts(text: String, expected: String) {
    for field in ["email", "contactEmail"] {
      let values = values([field: text])
      #expect(values.texts[.email] ?? values.texts[.contactEmail] == expected)
    }
  }

  @Test(
    arguments: [
      ("email", "a@x.example", []),
      ("email", "a@x.example; b@x.example, A@x.example;c@y.example", ["b@x.example", "c@y.example"]),
      ("email", "a@x.example/b@x.example", ["b@x.example"]),
      ("email", "Ada <a@x.example>, Bob <b@x.example>", ["b@x.example"]),
      ("email", "a@x.example#mailto:a@x.example#", []), ("email", "a@x.example?cc=b@x.example", []),
      ("email", "nobody", []),
      ("contactEmail", "a@x.example b@x.example", ["b@x.example"]),
      ("phone", "030 1234567 / 0170 1234567", ["+49 170 1234567"]), ("phone", "030 1234 / 56", []),
      ("phone", "030 1234567; +49 30 1234567", []),
      ("phone", "+49 30 1234567; 030 1234567", []), ("phone", "030 1234567 ext. 12", ["ext. 12"]),
      ("contactPhone", "030 1234567\n0170 1234567", ["+49 170 1234567"]),
      ("website", "x.example, www.y.example", ["https://www.y.example"]), ("website", "https://x.example (new)", []),
    ] as [(String, String, [String])])
  func whatIsLeftOutOfACellIsNoted(field: String, text: String, others: [String]) {
    let notes = values([field: text], country: "DE").notes
    #expect(notes.map(\.field) == (others.isEmpty ? [] : [field]))
    #expect(notes.map(\.reason) == (others.isEmpty ? [] : [.furtherValues(values: others)]))
  }

  @Test func lettersHaveOneForm() {
    let cleaned = ImportValues.cleaned("Mu\u{308}ller", multiline: false)
    #expect(cleaned.map { Array($0.unicodeScalars) } == Array("M\u{FC}ller".unicodeScalars))
  }

  @Test(arguments: [("10115.0", "10115"), ("10115", "10115"), ("A.0", "A.0"), ("1.05", "1.05")])
  func postalCodesAreNoNumbers(text: String, expected: String) {
    #expect(values(["postalCode": text]).texts[.postalCode] == expected)
  }

  @Test(
    arguments: [
      ("de", "DE"), ("Germany (DE)", "DE"), ("CH - Schweiz", "CH"), ("Guinea-Bissau", "GW"), ("Georgia, US", nil),
      ("Antigua and Barbuda", "AG"), ("Antigua & Barbuda", "AG"), ("Bosnien und Herzegowina", "BA"),
      ("St. Lucia", "LC"), ("Saint Kitts and Nevis", "KN"), ("The Gambia", "GM"), ("Cote d'Ivoire", "CI"),
      ("Korea, Republic of", "KR"), ("Korea, Democratic People's Republic of", "KP"), ("Viet Nam", "VN"),
      ("Congo, the Democratic Republic of the", "CD"), ("Iran (Islamic Republic of)", "IR"), ("U.S.A.", "US"),
      ("Slovakia (Slovak Republic)", "SK"), ("Virgin Islands, U.S.", "VI"), ("Hong Kong", "HK"), ("Macedonia", "MK"),
      ("Great Britain", "GB"), ("Großbritannien", "GB"), ("Korea", "KR"), ("Korea, North", "KP"), ("Korea (DPR)", nil),
      ("Congo", "CG"), ("Congo (DRC)", "CD"), ("Congo, Dem. Rep.", "CD"), ("Ireland, Northern", "GB"),
      ("Ireland (IE)", "IE"), ("Korea (KR)", "KR"), ("Sudan, South", "SS"),
      ("Atlantis", nil), ("Los Angeles, CA", nil), ("Berlin / Allemagne", "DE"),
    ] as [(String, String?)])
  func countriesAreKnownByNameAndCode(text: String, code: String?) {
    #expect(values(["country": text]).countryCode == code)
  }

  @Test(
    arguments: [
      ("https://a.example; b.example", "https://a.example"), ("a.example\nb.example", "https://a.example"),
      ("https://a.example/?x=1;2,3", "https://a.example/?x=1;2,3"), ("www.a.example,", "https://www.a.example"),
      ("<a href=\"https://a.example/\">a.example</a>", "https://a.example/"),
      ("<A HREF=a.example>A</A>", "https://a.example"),
      (String(repeating: "<href=", count: 10_000), "https://" + String(repeating: "<href=", count: 10_000)),
    ])
  func ofSeveralWebAddressesTheFirstCounts(text: String, expected: String) {
    #expect(values(["website": text]).texts[.website] == expected)
  }

  private func values(_ cells: [String: String], country: String? = nil) -> ImportValues {
    let names = cells.keys.sorted()
    let columns = names.enumerated().map {
      ImportColumn(number: $0 + 1, name: $1, field: ImportField(rawValue: $1))
    }
    return ImportValues(names.map { cells[$0] ?? "" }, columns, country: country)
  }

  @Test(
    arguments: [
      (["name": "Acme"], ["name": "Acme"]),
      (["firstName": "Ada", "lastName": "Lovelace"], ["name": "Ada Lovelace", "kind": "person"]),
      (["lastName": "Lovelace", "kind": "Firma"], ["name": "Lovelace", "kind": "company"]),
      (["name": "A", "email": "Ada <Ada@X.example>; b@x.example"], ["name": "A", "email": "Ada@X.example"]),
      (
        ["name": "A", "website": "a.example", "vatId": "de 123 456"],
        ["name": "A", "website": "https://a.example", "vatId": "DE123456"]
      ),
      (["name": "A", "tags": "x; y,x|z"], ["name": "A", "tags": ["x", "y", "z", "more"]]),
      (["name": "A", "status": "Kunde"], ["name": "A", "status": "active"]),
      (["name": "A", "status": "Marketing Qualified Lead"], ["name": "A", "status": "prospect"]),
    ] as [([String: String], [String: JSONValue])])
  func rowsSayWhatTheySay(cells: [String: String], expected: [String: JSONValue]) {
    var values = values(cells)
    let more = expected["tags"] == nil ? [] : ["more"]
    #expect(values.fields(isNew: true, tags: more, customFields: []) == expected)
    #expect(values.problems.isEmpty)
  }

  @Test func wordsThatNobodyKnowsAreProblems() {
    var values = values(["name": "A", "kind": "dog", "status": "maybe"])
    #expect(values.fields(isNew: true, tags: [], customFields: []) == ["name": "A"])
    #expect(Set(values.problems.map(\.field)) == ["kind", "status"])
  }

  @Test(
    arguments: [
      (.number, "1.234,5", 1234.5), (.number, "1,234.5", 1234.5), (.number, "1 234", 1234),
      (.number, "1'234.5", 1234.5),
      (.number, "-0,5", -0.5), (.number, "007", 7), (.number, "1.234.567", 1_234_567), (.number, "1,200", 1200),
      (.number, "0.125", 0.125), (.number, "0", 0),
      (.number, "1.234,56 €", 1234.56), (.number, "$1,234.56", 1234.56), (.number, "EUR 5", 5),
      (.number, "5,5 CHF", 5.5),
      (.number, "(500)", -500), (.number, "5,5-", -5.5), (.number, "−5", -5), (.number, "EUR", "EUR"),
      (.number, "5 €/h", "5 €/h"),
      (.date, "31/12/2025", "2025-12-31"), (.date, "12/31/2025", "2025-12-31"), (.date, "03/04/2025", "03/04/2025"),
      (.date, "3/3/2025 10:00", "2025-03-03"), (.date, "2025/12/31", "2025-12-31"), (.date, "2025/3/4", "2025-03-04"),
      (.date, "0/0/00", "0/0/00"), (.date, "31/31/2025", "31/31/2025"), (.date, "1.2.25", "1.2.25"),
      (.number, "a lot", "a lot"), (.number, "1e999x", "1e999x"), (.number, "-", "-"),
      (.date, "26.1.2026", "2026-01-26"),
      (.date, "2026-01-26 00:00:00", "2026-01-26"), (.date, "31.02.2026", "31.02.2026"), (.checkbox, "Ja", true),
      (.checkbox, "0", false), (.checkbox, "perhaps", "perhaps"), (.text, "1,5", "1,5"), (.select, "north", "north"),
    ] as [(CustomFieldType, String, JSONValue)])
  func customFieldsAreReadByTheirType(type: CustomFieldType, text: String, expected: JSONValue) {
    #expect(CustomFieldText.value(text, as: type) == expected)
  }

  @Test func customFieldsAreKnownByLabelAndKey() {
    let fields = ["size", "region"].map {
      CustomField(
        key: $0, label: $0 == "size" ? "Number of staff" : "Region!", help: nil, type: .text, options: [],
        isRequired: false, isIdentifying: false)
    }
    let columns = ImportColumns.columns(
      ["Name", "number of STAFF", "region", "City"], mapping: nil, rows: [], customFields: fields
    ).columns
    #expect(columns.map(\.field) == [.name, .customField, .customField, .city])
    #expect(columns.map(\.customField) == [nil, "size", "region", nil])
  }
}
