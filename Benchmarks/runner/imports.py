"""How long a large file of customers takes until each of its rows is a customer, and what memory that needs."""
import csv
import http.client
import io
import random
import time
from collections.abc import Iterator
from typing import Any

from bench import Bench
from databases import Database, copied, database
from http11 import call
from machine import Failed
from servers import Server
from tables import Column, Table

IMPORTED = "customers of a CSV file"
# How long is waited for an import, and how often is looked how far it is, in seconds.
PATIENCE = 600
INTERVAL = 0.1
# How many rows are imported before memory is measured: what is loaded once is there then.
WARM_UP = 100
# How many of a thousand rows must have become customers: who seems to be there already is left out.
CREATED = 990

HEADER = ["Kundennummer", "Firma", "E-Mail", "Telefon", "USt-IdNr.", "Straße", "Hausnummer", "PLZ", "Ort", "Land",
          "Ansprechpartner", "Funktion", "Ansprechpartner E-Mail"]
SURNAMES = """Albrecht Arnold Bauer Beck Becker Berger Böhm Brandt Braun Busch Dietrich Engel Fischer Frank Friedrich Fuchs
    Graf Groß Günther Haas Hahn Hartmann Heinrich Herrmann Hofmann Horn Huber Jäger Jung Kaiser Keller Klein Koch Köhler
    König Krämer Kraus Krüger Kuhn Lang Lange Lehmann Lorenz Ludwig Maier Martin Mayer Meyer Möller Müller Neumann Otto
    Peters Pfeiffer Pohl Richter Roth Sauer Schäfer Schmidt Schneider Schulte Schumacher Seidel Simon Sommer Stein
    Thomas Vogel Vogt Wagner Walter Weber Weiß Werner Winkler Winter Wolf Ziegler Zimmermann""".split()
GIVEN_NAMES = """Andrea Anna Birgit Carsten Claudia Daniel Dirk Elke Frank Gabriele Hannah Heike Ines Jan Jens Jonas Julia
    Karin Lars Lena Lukas Maria Markus Martina Michael Monika Nina Olaf Paul Petra Ralf Sabine Stefan Susanne Thomas Ute
    Vera Wolfgang""".split()
TRADES = """Anlagenbau Antriebstechnik Bau Bedachungen Brandschutz Druck Elektrotechnik Feinmechanik Gartenbau Gebäudetechnik
    Getriebe Hausverwaltung Heizungsbau Holzbau Hydraulik Isolierungen Kältetechnik Kunststoffe Lackiererei Logistik
    Maschinenbau Messtechnik Metallbau Möbel Oberflächentechnik Pumpen Rohrleitungsbau Sanitär Schweißtechnik Spedition
    Stahlhandel Steuerungsbau Tiefbau Umwelttechnik Verpackungen Wasserbau Werkzeugbau Zerspanung""".split()
FORMS = ["GmbH", "GmbH & Co. KG", "AG", "KG", "OHG", "e. K."]
STREETS = """Ahornweg Bahnhofstraße Bergstraße Birkenweg Dorfstraße Gartenstraße Goethestraße Hafenstraße Hauptstraße
    Industriestraße Kirchstraße Lindenallee Marktplatz Mühlenweg Ringstraße Schillerstraße Schulstraße Talstraße Waldstraße
    Werftstraße Wiesenweg""".split()
TOWNS = [("10115", "Berlin"), ("20095", "Hamburg"), ("80331", "München"), ("50667", "Köln"), ("60311", "Frankfurt am Main"),
         ("70173", "Stuttgart"), ("40213", "Düsseldorf"), ("04109", "Leipzig"), ("44135", "Dortmund"), ("45127", "Essen"),
         ("28195", "Bremen"), ("01067", "Dresden"), ("30159", "Hannover"), ("90402", "Nürnberg"), ("47051", "Duisburg"),
         ("33602", "Bielefeld"), ("53111", "Bonn"), ("48143", "Münster"), ("76133", "Karlsruhe"), ("24103", "Kiel")]
POSITIONS = ["Geschäftsführung", "Einkauf", "Technische Leitung", "Instandhaltung", "Buchhaltung", "Vertrieb"]


def imports(bench: Bench) -> Table:
    """A file that is uploaded and imported, its columns guessed, each row compared with all customers."""
    count = bench.options.imported
    columns = [Column("seconds", "seconds"), Column("rows", "rows", 0), Column("rows a second", "perSecond", 0),
               Column("MB before", "before", 1), Column("MB at most", "most", 1), Column("MB after", "after", 1)]
    about = (f"{count:,} rows of {len(HEADER)} columns through the server, from the upload of the file until the import has "
             "ended. MB is the server's own resident memory, without the pages of the database's file.")
    table = Table("import", about, "work", columns)
    with copied(database(bench, bench.options.rows)) as target, bench.products.serve(target.path, has_all_cores=True) as server:
        table.rows[IMPORTED] = _imported(server, target, count, table.notes)
    for demo in bench.demos:
        table.rows[demo.command] = {"seconds": demo.seconds, "rows": demo.rows, "perSecond": demo.rows / demo.seconds,
                                    "before": None, "most": None, "after": None}
    if not bench.demos:
        table.notes.append("The databases were there from an earlier run: how long rapport demo takes is not said.")
    return table


def _imported(server: Server, source: Database, count: int, notes: list[str]) -> dict[str, Any]:
    token = source.token(server, "admin")
    rows = _rows()
    _end(server, token, _begin(server, token, _file(rows, WARM_UP), "warm-up.csv"))
    content = _file(rows, count)
    before = server.private_megabytes()
    started = time.perf_counter()
    done, most = _end(server, token, _begin(server, token, content, "customers.csv"))
    seconds = time.perf_counter() - started
    if done["state"] != "done" or done["processed"] != count or done["failed"] or done["created"] * 1000 < count * CREATED:
        raise Failed(f"the import came to {done}")
    notes.append(f"The file has {len(content) / 1e6:.1f} MB. {done['created']:,} rows became customers, "
                 f"{done['skipped']:,} seemed to be there already.")
    return {"seconds": seconds, "rows": count, "perSecond": count / seconds, "before": before,
            "most": most if before is None or most is None else max(before, most), "after": server.private_megabytes()}


def _begin(server: Server, token: str, content: bytes, name: str) -> str:
    """Uploads a file and begins its import; which one that is."""
    file = {"name": name, "mediaType": "text/csv", "size": len(content)}
    ticket = server.ask(call("files.createUpload", file, token=token)).result
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    try:
        connection.request("PUT", ticket["url"], content)
        answer = connection.getresponse()
        said = answer.read()
    finally:
        connection.close()
    if answer.status != 201:
        raise Failed(f"the file was refused: {answer.status} {said[:500]!r}")
    asked = {"fileId": ticket["file"]["id"], "country": "DE"}
    begun: dict[str, Any] = server.ask(call("crm.customers.importCustomers", asked, token=token)).result
    return str(begun["id"])


def _end(server: Server, token: str, id: str) -> tuple[dict[str, Any], float | None]:
    """What has become of an import when it has ended, and the most memory that was seen until then."""
    asked = call("crm.customers.getImport", {"id": id}, token=token)
    started = time.perf_counter()
    most: float | None = None
    while time.perf_counter() - started < PATIENCE:
        now = server.private_megabytes()
        most = now if most is None or now is None else max(most, now)
        found = server.ask(asked).result
        if found["state"] not in ("waiting", "running"):
            return found, most
        time.sleep(INTERVAL)
    raise Failed(f"the import was not done within {PATIENCE} s; see system.listJobs")


def _file(rows: Iterator[list[str]], count: int) -> bytes:
    """The next rows as a file, as programs of German offices write it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow(HEADER)
    for _ in range(count):
        writer.writerow(next(rows))
    return text.getvalue().encode()


def _rows() -> Iterator[list[str]]:
    """Companies without end, the same ones each time, and none twice."""
    draw = random.Random(11)
    number = 100_000
    while True:
        number += 1
        surname = draw.choice(SURNAMES)
        partner = f" & {draw.choice(SURNAMES)}" if draw.random() < 0.5 else ""
        trade = draw.choice(TRADES)
        domain = f"{_ascii(surname)}-{_ascii(trade)}-{number}.example"
        postal_code, town = draw.choice(TOWNS)
        person = (draw.choice(GIVEN_NAMES), draw.choice(SURNAMES))
        yield [
            f"K{number}", f"{surname}{partner} {trade} {draw.choice(FORMS)}", f"info@{domain}",
            f"0{draw.choice(['30', '40', '89', '221', '69', '711'])} {draw.randrange(2_000_000, 9_999_999)}", _vat_id(draw),
            draw.choice(STREETS), str(draw.randrange(1, 200)), postal_code, town, "DE", " ".join(person),
            draw.choice(POSITIONS), f"{_ascii('.'.join(person))}@{domain}",
        ]


def _vat_id(draw: random.Random) -> str:
    """A German VAT identification number with its check digit: ISO 7064, MOD 11,10."""
    digits = [draw.randrange(1, 10), *(draw.randrange(10) for _ in range(7))]
    product = 10
    for digit in digits:
        product = 2 * ((digit + product) % 10 or 10) % 11
    return "DE" + "".join(map(str, [*digits, (11 - product) % 10]))


def _ascii(text: str) -> str:
    text = text.lower()
    for letter, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        text = text.replace(letter, letters)
    return text
