import Rapport

/// What a column can say of a kind of record, and how such columns are usually called: in exports of other programs, in
/// the languages of the neighbourhood.
struct ImportColumnNames: Sendable {
  private let known: [String: ImportField]
  /// What may stand before a word and says nothing more.
  private let leading: [String]
  let fields: Set<ImportField>

  /// - Parameters:
  ///   - names: fields with words; where two have a word, it is the first one's. Words are without case, accents, blanks
  ///     and signs.
  ///   - leading: words before others that say of whom those are, if that is nobody else than the record.
  init(_ names: [(field: ImportField, words: String)], leading: String) {
    var known: [String: ImportField] = [:]
    for (field, words) in names {
      for word in words.split(whereSeparator: \.isWhitespace) where known[String(word)] == nil {
        known[String(word)] = field
      }
    }
    self.known = known
    fields = Set(names.map(\.field))
    self.leading = Self.commonLeading + leading.split(separator: " ").map(String.init)
  }

  /// What a column of that name usually says.
  subscript(name: String) -> ImportField? { known[ImportColumns.key(name)] }

  /// What a column of that name says if what stands around a known word is passed over: `Business Phone`,
  /// `E-mail 1 - Value`, `Organisation - Address`, `Phone (work)`, `Telefon geschäftlich`.
  func likely(_ name: String) -> ImportField? {
    guard name.utf8.count <= Self.longestName else { return nil }
    let whole = ImportColumns.key(name)
    let plain = ImportColumns.key(name.replacing(/\(.*?\)|\[.*?\]/, with: " "))
    return known[whole] ?? known[plain] ?? likely(key: whole) ?? likely(key: plain)
  }

  /// - Parameter depth: how many words may be passed over.
  private func likely(key: String, depth: Int = 3) -> ImportField? {
    if depth == 0 { return nil }
    let rests =
      leading.compactMap { key.hasPrefix($0) ? key.dropFirst($0.count) : nil }
      + Self.trailing.compactMap { key.hasSuffix($0) ? key.dropLast($0.count) : nil }
    for rest in rests where !rest.isEmpty {
      if let field = known[String(rest)] ?? likely(key: String(rest), depth: depth - 1) { return field }
    }
    return nil
  }

  /// In bytes: what is longer is a sentence, not the name of a column.
  private static let longestName = 200
  private static let commonLeading = ["business", "work", "primary", "default"]
  private static let trailing = ["value", "1", "work", "business", "primary", "geschaftlich"]

  /// What is said of persons and companies, whatever they are to the workspace.
  fileprivate static let common: [(field: ImportField, words: String)] = [
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
      mobilephone mobiltelefon handy rufnummer telefono telefoon festnetz phone1 telefon1
      """
    ),
    (
      .website,
      """
      website web url homepage webseite internet site siteweb sitoweb domain internetadresse webadresse webpage websiteurl
      """
    ),
    (.industry, "industry branche sector wirtschaftszweig secteur bransje brancheu sektor"),
    (
      .tags, "tags tag labels label schlagworte schlagwort kategorien kategorie categories category etiketten gruppen"
    ),
    (
      .notes,
      """
      notes note comment comments description bemerkung bemerkungen notiz notizen kommentar beschreibung remarks
      remark
      """
    ),
    (
      .owner,
      "owner owneremail accountowner assignedto betreuer zustandig verantwortlich salesrep kundenbetreuer besitzer"
    ),
  ]
}

extension CustomerImport {
  static let columnNames = ImportColumnNames(
    [
      (.id, "rapportid customerprofileid"),
      (
        .externalId,
        """
        externalid extid foreignid recid recordid id nr no number customernumber customerno kundennummer kundennr
        kundenid debitor debitorennummer accountnumber accountid kundenummer clientid customerid crmid hubspotid
        salesforceid numeroclient klantnummer
        """
      ),
      (.kind, "kind type customertype kundentyp kundenart art accounttype typ"),
      (
        .name,
        """
        name companyname company organisation organization account accountname customer customername firma firmenname
        kunde kundenname unternehmen firmaname fullname displayname vollername entreprise societe raisonsociale empresa
        azienda bedrijf bedrijfsnaam virksomhed navn nom nombre firma1 name1 organisationname organizationname
        organization1name personorganisation personorganization
        """
      ),
    ] + ImportColumnNames.common + [
      (
        .vatId,
        """
        vatid vat vatnumber vatno taxid ustid ustidnr umsatzsteuerid umsatzsteueridentifikationsnummer tva numerotva btw
        btwnummer cvr moms partitaiva nif
        """
      ),
      (.status, "status kundenstatus lifecyclestage accountstatus customerstatus zustand"),
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
        """
        postalcode postcode zip zipcode plz postleitzahl codepostal cap postnummer postnr cp mailingpostalcode
        billingzip zippostalcode zippostcode
        """
      ),
      (.city, "city town ort stadt wohnort suburb ville citta ciudad by plaats place locality mailingcity billingcity"),
      (.region, "state region province bundesland kanton county stateprovince provinz departement mailingstate"),
      (.country, "country countrycode land landregion countryregion pays paese pais laendercode nation mailingcountry"),
      (
        .contactName,
        "contact contactname contactperson personname primarycontact ansprechpartner kontakt kontaktperson maincontact"
      ),
      (.contactEmail, "contactemail kontaktemail ansprechpartneremail"),
      (.contactPhone, "contactphone kontakttelefon ansprechpartnertelefon"),
      (.contactTitle, "jobtitle title position funktion contacttitle stelle"),
    ],
    leading: "company organisation organization account customer kunden firmen billing mailing address1")
}

extension LeadImport {
  static let columnNames = ImportColumnNames(
    [
      (.id, "rapportid"),
      (
        .externalId,
        """
        externalid extid foreignid recid recordid id nr no number leadid leadnumber leadno leadnummer leadnr contactid
        kontaktid crmid hubspotid salesforceid
        """
      ),
      (
        .name,
        """
        name fullname displayname vollername lead leadname contact contactname contactperson ansprechpartner kontakt
        kontaktname kontaktperson person personname interessent navn nom nombre name1
        """
      ),
      (
        .company,
        """
        company companyname organisation organization account accountname firma firmenname unternehmen firmaname
        unternehmensname arbeitgeber employer entreprise societe raisonsociale empresa azienda bedrijf bedrijfsnaam
        virksomhed customer kunde firma1 organisationname organizationname organization1name personorganisation
        personorganization
        """
      ),
      (
        .jobTitle,
        "jobtitle title position funktion contacttitle role rolle stelle beruf berufsbezeichnung fonction titre functie"
      ),
    ] + ImportColumnNames.common + [
      // What forms of web sites call what was written.
      (.notes, "message nachricht anfrage enquiry inquiry"),
      (.status, "status leadstatus lifecyclestage zustand"),
      (.source, "source leadsource quelle leadquelle herkunft origin originalsource channel kanal bron"),
      (.utmSource, "utmsource"),
      (.utmMedium, "utmmedium"),
      (.utmCampaign, "utmcampaign"),
      (.utmTerm, "utmterm"),
      (.utmContent, "utmcontent"),
      (.referrer, "referrer referer referrerurl httpreferrer"),
      (.landingPage, "landingpage landingpageurl landingurl firstpage firstpageseen einstiegsseite zielseite"),
    ],
    leading: "person contact lead kontakt")
}
