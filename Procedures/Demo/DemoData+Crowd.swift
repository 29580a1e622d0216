/// What a large demonstration is made of: parts that names are put together from.
extension DemoData {
  static let crowdTeams = [
    "Benelux", "France", "Iberia", "Italy", "British Isles", "Central Europe", "Baltics", "Key accounts",
  ]

  /// 50 people; every eighth is in one team, and the first of a team manages it.
  static let crowd: [String] = (0..<50).map { "\(firstNames[$0]) \(lastNames[($0 * 7) % lastNames.count])" }

  /// The part of an e-mail address before the @.
  static func localPart(_ name: String) -> String {
    SortText.folded(name).replacing(" ", with: ".").filter { $0.isASCII && ($0.isLetter || $0 == ".") }
  }

  static let firstNames = [
    "Agnes", "Albert", "Amira", "Anton", "Astrid", "Benedikt", "Birte", "Bruno", "Carla", "Casper", "Céline", "Cem",
    "Dagmar", "Daniel", "Dorothea", "Edgar", "Elena", "Emma", "Erik", "Fatma", "Fiona", "Florian", "Frida", "Gerd",
    "Giulia", "Gustav", "Hanna", "Hans", "Helga", "Ida", "Ines", "Ingo", "Ivan", "Jana", "Jens", "Johanna", "Josef",
    "Karl", "Klara", "Konrad", "Lena", "Leon", "Lucía", "Magnus", "Maja", "Marek", "Nadja", "Oskar", "Paula", "Quirin",
    "Rahel", "Ragnar", "Sofie", "Stefan", "Thea", "Tomás", "Ulla", "Viktor", "Wanda", "Xaver", "Yara", "Zoran",
  ]

  static let lastNames = [
    "Abel", "Adler", "Andersen", "Arnold", "Barth", "Beck", "Berg", "Bergström", "Böhm", "Brandt", "Christensen",
    "Costa", "Dietrich", "Dubois", "Eriksson", "Falk", "Fernández", "Fiedler", "Fischer", "Friis", "García", "Gerlach",
    "Günther", "Haas", "Hahn", "Hansen", "Hartmann", "Heinrich", "Herrmann", "Hoffmann", "Horváth", "Huber", "Jansson",
    "Jensen", "Jung", "Kaiser", "Keller", "Koch", "Köhler", "Kowalczyk", "Kraus", "Kristiansen", "Kühn", "Laurent",
    "Lindberg", "Lorenz", "Ludwig", "Maier", "Martin", "Meyer", "Moreau", "Müller", "Nielsen", "Novák", "Öztürk",
    "Petersen", "Pohl", "Rossi", "Roth", "Sauer", "Schäfer", "Schulz", "Seidel", "Simon", "Sørensen", "Stein",
    "Svensson", "Thomas", "Torres", "Vogel", "Wagner", "Weiß", "Winkler", "Wolf", "Yıldız", "Ziegler", "Zimmermann",
  ]

  static let companyStems = [
    "Adria", "Alpen", "Amper", "Baltic", "Berg", "Birken", "Boden", "Donau", "Eichen", "Elbe", "Ems", "Fjord", "Föhr",
    "Fulda", "Gletscher", "Granit", "Hafen", "Harz", "Heide", "Inn", "Isar", "Jura", "Kristall", "Küsten", "Lahn",
    "Linden", "Main", "Mosel", "Neckar", "Nord", "Oder", "Ostsee", "Quellen", "Rhein", "Rhön", "Ruhr", "Saale",
    "Silber",
    "Spree", "Stern", "Tannen", "Tauber", "Trave", "Ufer", "Wald", "Weser", "West", "Wiesen", "Zink", "Zugspitz",
  ]

  /// A trade as it ends a company's name, and its industry.
  static let trades: [(String, String)] = [
    ("bau", "Construction"), ("brau", "Food and drink"), ("chemie", "Chemicals"), ("energie", "Energy"),
    ("farm", "Agriculture"), ("fracht", "Logistics"), ("glas", "Glass"), ("hotels", "Hospitality"),
    ("klima", "Construction"), ("klinik", "Health"), ("kraft", "Energy"), ("logistik", "Logistics"),
    ("maschinen", "Machinery"), ("metall", "Metals"), ("molkerei", "Food and drink"), ("papier", "Paper"),
    ("pharma", "Pharmaceuticals"), ("stahl", "Metals"), ("technik", "Electronics"), ("textil", "Textiles"),
    ("wasser", "Utilities"), ("werft", "Shipbuilding"), ("werke", "Utilities"), ("holz", "Wood"),
  ]

  static let places = [
    "Aachen", "Aalborg", "Antwerpen", "Augsburg", "Basel", "Bergen", "Bern", "Bilbao", "Bologna", "Bonn", "Bordeaux",
    "Bremen", "Brno", "Brügge", "Cork", "Dresden", "Dublin", "Erfurt", "Esbjerg", "Essen", "Gdańsk", "Genf", "Gent",
    "Graz", "Halle", "Hannover", "Helsinki", "Innsbruck", "Jena", "Kassel", "Kiel", "Köln", "Kraków", "Leeds",
    "Leipzig",
    "Lille", "Linz", "Ljubljana", "Lyon", "Malmö", "Mannheim", "Namur", "Nantes", "Odense", "Oporto", "Ostrava",
    "Passau",
    "Riga", "Rostock", "Rotterdam", "Salzburg", "Sevilla", "Stavanger", "Tallinn", "Tampere", "Torino", "Trier",
    "Uppsala", "Utrecht", "Verona", "Vilnius", "Wien", "Würzburg", "Zagreb",
  ]

  static let companyForms = ["GmbH", "AG", "KG", "SE", "eG", "A/S", "AB", "B.V.", "S.A.", "Ltd"]

  static let crowdProducts =
    products + [
      "Borehole pumps", "Chiller replacement", "Control cabinet", "Drum filters", "Emergency pumps", "Flow metering",
      "Frequency converters", "Heat exchangers", "Irrigation system", "Leak detection", "Pressure vessels",
      "Process pumps", "Pump inspection", "Rainwater system", "Sewage lifting unit", "Spare parts package",
      "Vacuum system", "Valve replacement", "Vibration monitoring", "Water treatment",
    ]

  static let descriptions = [
    "Replacement before the end of the season; the old units are out of service.",
    "Tender with a fixed date; the offer has to name the efficiency class.",
    "Follow-up of the inspection. The customer wants one supplier for all sites.",
    "New building: the planner asks for drawings and a list of references.",
    "Framework contract over three years, prices by volume.",
  ]
}
