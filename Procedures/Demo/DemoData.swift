/// The names that the demonstration is made of. People and companies are invented; addresses are under `.example`, and
/// telephone numbers of those that the German regulator keeps for fiction.
enum DemoData {
  static let workspace = "Nordlicht Pumpen GmbH"

  struct Member {
    var role: Role
    var name: String
    var email: String
    /// An index into ``teams``.
    var team: Int?
    var password: String { "rapport-demo-\(role.rawValue)" }
  }

  static let teams = ["DACH", "Nordics"]

  /// One of each role. Both teams have somebody who owns records, and somebody who reads them.
  static let members = [
    Member(role: .owner, name: "Ingrid Sommer", email: "ingrid.sommer@rapport.example", team: nil),
    Member(role: .admin, name: "Jonas Weber", email: "jonas.weber@rapport.example", team: 1),
    Member(role: .manager, name: "Marta Kowalska", email: "marta.kowalska@rapport.example", team: 0),
    Member(role: .rep, name: "Deniz Aydın", email: "deniz.aydin@rapport.example", team: 0),
    Member(role: .viewer, name: "Louise Lindqvist", email: "louise.lindqvist@rapport.example", team: 1),
  ]

  /// Name, domain without `.example`, industry.
  static let companies: [(String, String, String)] = [
    ("Alpenquell Getränke AG", "alpenquell", "Food and drink"),
    ("Bergmann Anlagenbau GmbH", "bergmann-anlagen", "Machinery"),
    ("Aarhus Havn Service A/S", "aarhus-havn-service", "Logistics"),
    ("Bodensee Wasserwerke", "bodensee-wasser", "Utilities"),
    ("Brauhaus Sonnenhof", "sonnenhof", "Food and drink"), ("Chemie Rhein-Main KG", "chemie-rm", "Chemicals"),
    ("Delfin Schwimmbadtechnik", "delfin-pool", "Construction"),
    ("Elbe Klimatechnik GmbH", "elbe-klima", "Construction"),
    ("Färberei Lohmann", "lohmann-faerberei", "Textiles"), ("Gärtnerei Blattwerk", "blattwerk", "Agriculture"),
    ("Göteborg Marin AB", "goteborg-marin", "Shipbuilding"), ("Hafenbetriebe Kiel", "hafen-kiel", "Logistics"),
    ("Hansen & Møller ApS", "hansen-moller", "Construction"), ("Isar Pharma AG", "isar-pharma", "Pharmaceuticals"),
    ("Jütland Vind A/S", "jutland-vind", "Energy"), ("Kaltenbach Kältetechnik", "kaltenbach", "Machinery"),
    ("Klärwerk Neuss", "klaerwerk-neuss", "Utilities"), ("Kobenhavn Fjernvarme", "kbh-fjernvarme", "Energy"),
    ("Lacke & Farben Stein", "stein-lacke", "Chemicals"), ("Leuchtturm Hotels", "leuchtturm-hotels", "Hospitality"),
    ("Linz Stahlbau GmbH", "linz-stahlbau", "Metals"), ("Lübecker Fischkonserven", "luebecker-fisch", "Food and drink"),
    ("Malmö Livs AB", "malmo-livs", "Food and drink"), ("Mosel Weingut Thielen", "weingut-thielen", "Food and drink"),
    ("Molkerei Grünwald eG", "molkerei-gruenwald", "Food and drink"), ("Nordfrost Logistik", "nordfrost", "Logistics"),
    ("Oberland Bau AG", "oberland-bau", "Construction"), ("Oslo Vann og Avløp", "oslo-vann", "Utilities"),
    ("Papierfabrik Weißensee", "papier-weissensee", "Paper"), ("Pfälzer Solar GmbH", "pfaelzer-solar", "Energy"),
    ("Quarz Halbleiter AG", "quarz-halbleiter", "Electronics"), ("Reederei Petersen", "reederei-petersen", "Logistics"),
    ("Ruhr Recycling GmbH", "ruhr-recycling", "Waste"), ("Salzburger Therme", "salzburger-therme", "Hospitality"),
    ("Schloss Arkaden Immobilien", "schloss-arkaden", "Real estate"),
    ("Schwarzwald Sägewerke", "sw-saegewerke", "Wood"),
    ("Skagen Aqua ApS", "skagen-aqua", "Aquaculture"), ("Spreewald Konserven", "spreewald-konserven", "Food and drink"),
    ("Stadtwerke Tübingen-Süd", "stw-tuebingen-sued", "Utilities"),
    ("Tirol Beschneiung GmbH", "tirol-schnee", "Leisure"),
    ("Uhrenfabrik Glaser", "uhren-glaser", "Precision"), ("Viborg Mejeri A/S", "viborg-mejeri", "Food and drink"),
    ("Vogtland Textil", "vogtland-textil", "Textiles"), ("Waldhof Kliniken", "waldhof-kliniken", "Health"),
    ("Weser Werft GmbH", "weser-werft", "Shipbuilding"), ("Wiener Eisrevue Betriebs GmbH", "wiener-eis", "Leisure"),
    ("Zermatt Bergbahnen AG", "zermatt-bahnen", "Leisure"), ("Zürich Rechenzentrum AG", "zuerich-rz", "Electronics"),
  ]

  static let persons = [
    "Anneliese Vogt", "Bjørn Halvorsen", "Clara Émile-Petit", "Dimitri Papadakis", "Elif Şahin", "Fritz Öttinger",
    "Gudrun Nyström", "Henrik Kjær", "Ilse Baumgärtner", "Jakub Wiśniewski", "Karin Ångström", "Lorenz Fürst",
  ]

  static let contacts = [
    "Andrea Bauer", "Bernd Schuster", "Camilla Dahl", "David Engel", "Eva Frei", "Felix Graf", "Greta Holm",
    "Hannes Iversen",
    "Iris Jansen", "Jörg Krause", "Katrin Lang", "Lars Madsen", "Mia Neumann", "Nils Olsen", "Olga Peters",
    "Paul Richter",
    "Rosa Schmid", "Sven Thorsen", "Tanja Ulrich", "Uwe Vetter",
  ]

  static let leads: [(String, String, String)] = [
    ("Amir Rahimi", "amir.rahimi@wasserkraft.example", "new"),
    ("Birgit Sand", "b.sand@kuesten-bau.example", "contacted"),
    ("Carlos Vidal", "carlos@aguas-vidal.example", "qualified"),
    ("Dorte Friis", "dorte.friis@friis-anlaeg.example", "new"),
    ("Emil Strand", "emil@strand-fisk.example", "contacted"),
    ("Franka Busch", "franka.busch@busch-pools.example", "unqualified"),
    ("Gilda Rossi", "gilda@rossi-impianti.example", "qualified"), ("Hauke Jessen", "hauke@jessen-deich.example", "new"),
  ]

  static let campaigns = ["Trade fair IFAT", "Energy check 2026", "Spring maintenance", "Referral programme"]

  static let products = [
    "Circulation pumps", "Booster station", "Submersible pumps", "Maintenance contract", "Pump station renewal",
    "Cooling water system", "Dosing pumps", "Fire water pumps", "Heat pump circuit", "Remote monitoring",
  ]

  static let sources = ["Website", "Referral", "Trade fair", "Cold call", "Partner"]
  static let tags = ["key account", "service", "public sector", "export", "framework contract"]
  static let wonReasons = ["Best technical fit", "Service nearby", "Price", "Existing customer"]
  static let lostReasons = [
    "Price", "Price", "Competitor", "No budget", "No decision", "Bad timing", "Missing feature",
  ]
  static let nextSteps = [
    "Call the technical buyer", "Send the revised offer", "Visit the site", "Wait for the budget meeting",
    "Arrange a demo",
  ]
}
