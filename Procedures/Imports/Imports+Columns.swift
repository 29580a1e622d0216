import Rapport

/// Which column of a file says what: as it is told, or as names and contents let one guess. Pure.
enum ImportColumns {
  /// The columns of a table with what each says.
  ///
  /// - Parameters:
  ///   - names: from the header; empty texts for columns without one.
  ///   - mapping: what is told; `nil` to guess.
  ///   - rows: the first rows of the table, to guess by.
  ///   - customFields: the workspace's.
  static func columns(
    _ names: [String], mapping: [ColumnMapping]?, rows: [[String]], customFields: [CustomField] = []
  ) -> (columns: [ImportColumn], problems: [ImportProblem]) {
    var columns = names.enumerated().map { index, name in
      ImportColumn(
        number: index + 1, name: name.isEmpty ? "Column \(index + 1)" : name, isUnnamed: name.isEmpty)
    }
    var problems: [ImportProblem] = []
    if let mapping {
      let places = Dictionary(names.enumerated().map { (key($1), $0) }) { first, _ in first }
      for item in mapping {
        let index = item.number.map { $0 - 1 } ?? item.column.flatMap { places[key($0)] }
        guard let index, columns.indices.contains(index) else {
          let reason = ImportReason.noSuchColumn(column: item.column, number: item.number)
          problems.append(ImportProblem(field: item.field.rawValue, reason))
          continue
        }
        columns[index].field = item.field
        columns[index].customField = item.customField
        if let key = item.customField, !customFields.contains(where: { $0.key == key }) {
          problems.append(ImportProblem(Issue("customFields.\(key)", Finding(.unknown, "is no custom field"))))
        }
      }
    } else {
      guess(&columns, names, rows, customFields)
    }
    return (columns, problems + problemsOf(columns))
  }

  /// What keeps columns from saying who a customer is.
  private static func problemsOf(_ columns: [ImportColumn]) -> [ImportProblem] {
    var problems: [ImportProblem] = []
    var fields: [ImportField: ImportColumn] = [:]
    var custom: [String: ImportColumn] = [:]
    for column in columns {
      guard let field = column.field else { continue }
      if let key = column.customField {
        if let other = custom.updateValue(column, forKey: key) {
          problems.append(twice("customFields.\(key)", other, column))
        }
        continue
      }
      if let other = fields[field], field != .notes, field != .tags {
        problems.append(twice(field.rawValue, other, column))
      }
      fields[field] = column
    }
    let whos: [ImportField] = [.id, .externalId, .name, .firstName, .lastName, .email, .vatId]
    if !whos.contains(where: { fields[$0] != nil }) {
      problems.append(ImportProblem(field: "name", .noColumn))
    }
    return problems
  }

  private static func twice(_ field: String, _ first: ImportColumn, _ second: ImportColumn) -> ImportProblem {
    ImportProblem(
      field: field, message: "stands in two columns, \(first.name) and \(second.name)",
      reason: .twoColumns(first: first.number, second: second.number))
  }

  // MARK: Guessing

  private static func guess(
    _ columns: inout [ImportColumn], _ names: [String], _ rows: [[String]], _ customFields: [CustomField]
  ) {
    var taken: Set<ImportField> = []
    func take(_ field: ImportField, _ index: Int) {
      guard columns[index].field == nil, taken.insert(field).inserted else { return }
      columns[index].field = field
    }
    // What the workspace has named itself goes before what others usually mean by the name.
    for customField in customFields {
      let words = [key(customField.label), key(customField.key)]
      guard let index = names.firstIndex(where: { words.contains(key($0)) }), columns[index].field == nil else {
        continue
      }
      columns[index].field = .customField
      columns[index].customField = customField.key
    }
    for (index, name) in names.enumerated() {
      if let field = field(named: name) { take(field, index) }
    }
    // Ids of ours are known by their form: a file that was exported finds its customers again.
    if let index = columns.firstIndex(where: { $0.field == .externalId }), !taken.contains(.id) {
      let values = rows.compactMap { index < $0.count ? ImportValues.cleaned($0[index], multiline: false) : nil }
      if !values.isEmpty, values.allSatisfy(isOwnID) {
        columns[index].field = .id
        taken.insert(.id)
      }
    }
    // What has no name that is known may be known by what stands in it.
    for index in columns.indices where columns[index].field == nil {
      let values = rows.compactMap { index < $0.count ? $0[index] : nil }.filter { !$0.isEmpty }
      if let field = field(holding: values) { take(field, index) }
    }
    // A column `name` beside a given name is the family's.
    if taken.contains(.firstName), !taken.contains(.lastName),
      let index = columns.firstIndex(where: { $0.field == .name }),
      ["name", "nachname"].contains(key(columns[index].name))
    {
      columns[index].field = .lastName
    }
  }

  /// Whether it is the usual name of a column.
  static func isKnown(_ name: String) -> Bool { field(named: name) != nil }

  /// What a column of that name usually says.
  static func field(named name: String) -> ImportField? { known[key(name)] }

  /// What such values are, if nearly all of them are of one kind that shows.
  private static func field(holding values: [String]) -> ImportField? {
    guard values.count >= 2 else { return nil }
    func share(_ isOne: (String) -> Bool) -> Bool { values.count(where: isOne) * 10 >= values.count * 9 }
    if share({ $0.contains("@") && $0.contains(".") && !$0.contains(" ") }) { return .email }
    if share({ $0.contains("://") || $0.lowercased().hasPrefix("www.") }) { return .website }
    if share(isPhone) { return .phone }
    if share(isVATNumber) { return .vatId }
    return nil
  }

  /// Whether it is a UUID of version 7 (RFC 9562, section 5.7).
  private static func isOwnID(_ text: String) -> Bool {
    UUIDv7(text).map { $0.high >> 12 & 0xF == 7 } ?? false
  }

  private static func isPhone(_ text: String) -> Bool {
    let digits = text.utf8.count { $0 &- UInt8(ascii: "0") < 10 }
    let others = text.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 || Array("+()/-. ".utf8).contains($0) }
    return others && (7...15).contains(digits) && (text.hasPrefix("+") || text.hasPrefix("0"))
  }

  /// Two letters of a country, then 8 to 12 letters and digits, digits above all.
  private static func isVATNumber(_ text: String) -> Bool {
    let compact = text.filter { $0 != " " && $0 != "." }
    guard (10...14).contains(compact.count), compact.prefix(2).allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return false
    }
    return compact.dropFirst(2).count(where: \.isNumber) >= 7
      && compact.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// A name without case, accents, blanks and signs.
  private static func key(_ name: String) -> String {
    SortText.folded(name).filter { $0.isLetter || $0.isNumber }.replacing("ß", with: "ss")
  }

  /// Names of columns in exports of other programs, in the languages of the neighbourhood.
  private static let known: [String: ImportField] = {
    let names: [(ImportField, String)] = [
      (.id, "rapportid customerprofileid"),
      (
        .externalId,
        """
        externalid extid foreignid recid recordid id nr no number customernumber customerno kundennummer kundennr
        kundenid debitor debitorennummer accountnumber accountid kundenummer clientid customerid crmid hubspotid salesforceid
        numeroclient klantnummer
        """
      ),
      (.kind, "kind type customertype kundentyp kundenart art accounttype typ"),
      (
        .name,
        """
        name companyname company organisation organization account accountname customer customername firma firmenname
        kunde kundenname unternehmen firmaname fullname displayname vollername entreprise societe raisonsociale empresa
        azienda bedrijf bedrijfsnaam virksomhed navn nom nombre firma1 name1
        """
      ),
      (.firstName, "firstname givenname forename vorname prenom fornavn voornaam rufname nombredepila"),
      (
        .lastName,
        "lastname surname familyname nachname familienname nomdefamille efternavn achternaam apellido apellidos"
      ),
      (
        .email,
        """
        email mail emailaddress emails emailadresse mailadresse emailaddress1 primaryemail courriel epost emailpro
        correo correoelectronico
        """
      ),
      (
        .phone,
        """
        phone telephone telefon tel phonenumber telefonnummer telephonenumber primaryphone businessphone mobile mobil
        mobilephone handy rufnummer telefono telefoon festnetz phone1 telefon1
        """
      ),
      (.website, "website web url homepage webseite internet site siteweb sitoweb domain internetadresse webadresse"),
      (
        .vatId,
        """
        vatid vat vatnumber vatno taxid ustid ustidnr umsatzsteuerid umsatzsteueridentifikationsnummer tva numerotva btw
        btwnummer cvr moms partitaiva nif
        """
      ),
      (.industry, "industry branche sector wirtschaftszweig secteur bransje brancheu sektor"),
      (.status, "status kundenstatus lifecyclestage accountstatus customerstatus zustand"),
      (
        .tags, "tags tag labels label schlagworte schlagwort kategorien kategorie categories category etiketten gruppen"
      ),
      (
        .notes,
        "notes note comment comments description bemerkung bemerkungen notiz notizen kommentar beschreibung remarks remark"
      ),
      (
        .owner,
        "owner owneremail accountowner assignedto betreuer zustandig verantwortlich salesrep kundenbetreuer besitzer"
      ),
      (
        .street,
        """
        street streetaddress address address1 addressline1 addressline strasse str anschrift adresse rue via calle vej
        gade adresse1 mailingstreet billingstreet strassehausnummer strassehausnr straat
        """
      ),
      (.houseNumber, "housenumber streetnumber hausnummer hausnr hnr numero husnummer huisnummer"),
      (.addressLine2, "address2 addressline2 street2 adresszusatz zusatz adresse2 suite apartment"),
      (
        .postalCode,
        "postalcode postcode zip zipcode plz postleitzahl codepostal cap postnummer postnr cp mailingpostalcode billingzip"
      ),
      (.city, "city town ort stadt wohnort suburb ville citta ciudad by plaats place locality mailingcity billingcity"),
      (.region, "state region province bundesland kanton county stateprovince provinz departement mailingstate"),
      (.country, "country countrycode land countryregion pays paese pais laendercode nation mailingcountry"),
      (.contactName, "contact contactname contactperson ansprechpartner kontakt kontaktperson maincontact"),
      (.contactEmail, "contactemail kontaktemail ansprechpartneremail"),
      (.contactPhone, "contactphone kontakttelefon ansprechpartnertelefon"),
      (.contactTitle, "jobtitle title position funktion contacttitle stelle"),
    ]
    var table: [String: ImportField] = [:]
    for (field, words) in names {
      for word in words.split(whereSeparator: \.isWhitespace) where table[String(word)] == nil {
        table[String(word)] = field
      }
    }
    return table
  }()
}
