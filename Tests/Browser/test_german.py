"""What the server says, in German: no sentence of its own stands on the page."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import card, column, drag, field, open_board, toast
from rapport_server import Server


@pytest.fixture
def context_options() -> dict:
    return {"locale": "de-DE"}


@pytest.fixture
def german(page: Page, owner_cookies) -> Page:
    page.context.add_cookies(owner_cookies)
    return page


def speaks_german(page: Page) -> None:
    """Nothing but technical details is said to be in English."""
    assert page.evaluate("document.documentElement.lang") == "de"
    expect(page.locator("[lang=en]:not(code)")).to_have_count(0)


def test_health_says_why(german: Page, server: Server, make_customer):
    customer = make_customer("Zaunkönig Saaten GmbH")
    server.call("crm.health.recalculateHealth", {"customerProfileIds": [customer["id"]]})
    german.goto(f"/customers/{customer['id']}?tab=health")
    panel = german.get_by_role("tabpanel")
    expect(panel).to_contain_text("Noch kein Kontakt, 0 Tage nach dem Anlegen")
    expect(panel).to_contain_text("0 Kontakte in 90 Tagen")
    expect(panel).to_contain_text("Noch nichts gekauft")
    expect(panel).to_contain_text("Seit 90 Tagen hat niemand den Kontakt gesucht")
    expect(panel).to_contain_text("Keine offenen Probleme")
    speaks_german(german)


def test_duplicates_say_why(german: Page, make_customer):
    first = make_customer("Rohrsänger Pumpen GmbH", email="info@rohrsaenger.example", phone="+49 30 23125 501")
    second = make_customer("Rohrsaenger Pumpen", email="info@rohrsaenger.example", phone="+49 30 23125 502")
    german.goto("/customers/duplicates")
    pair = german.get_by_role("listitem").filter(has_text="Rohrsänger Pumpen GmbH").first
    expect(pair).to_contain_text("Gleiche E-Mail-Adresse")
    expect(pair).to_contain_text("Andere Telefonnummer")
    speaks_german(german)
    german.goto(f"/customers/merge?keep={first['id']}&merge={second['id']}")
    expect(german.locator(".reason-list")).to_contain_text("Gleiche E-Mail-Adresse")
    speaks_german(german)


def test_an_import_says_what_is_wrong(german: Page):
    german.goto("/customers/import")
    german.get_by_label("Oder die Tabelle einfügen").fill("Name;E-Mail;Status\nGimpel;quatsch;\nMeise;;vielleicht\nSpatz;;;zu viel\n")
    german.get_by_role("button", name="Diesen Text nehmen").click()
    german.get_by_role("heading", name="Was steht in welcher Spalte?").wait_for()
    german.get_by_role("button", name="Prüfen, ohne zu importieren").click()
    rows = german.get_by_role("region", name="Die Zeilen")
    expect(rows.get_by_role("row").filter(has_text="Gimpel")).to_contain_text("E-Mail muss eine E-Mail-Adresse sein.")
    expect(rows.get_by_role("row").filter(has_text="Meise")).to_contain_text("Status kann nicht „vielleicht“ sein, sondern Interessent, Aktiv, Inaktiv.")
    expect(rows.get_by_role("row").filter(has_text="Spatz")).to_contain_text("Die Zeile hat 4 Werte, die Tabelle aber 3 Spalten.")
    speaks_german(german)


def test_a_file_that_cannot_be_imported(german: Page):
    german.goto("/customers/import")
    german.get_by_label("Oder die Tabelle einfügen").fill("Farbe;Form\nrot;rund\n")
    german.get_by_role("button", name="Diesen Text nehmen").click()
    expect(german.get_by_role("alert")).to_contain_text("Name steht in keiner Spalte")
    speaks_german(german)


def test_a_refused_move_says_why(german: Page, make_deal):
    make_deal("Ganz am Anfang", "lead")
    german.goto("/pipeline")
    open_board(german, "Nordics")
    drag(german, card(german, "Ganz am Anfang"), column(german, "Won"))
    expect(toast(german, re.compile("kann nicht von Lead nach Won"))).to_contain_text("Ein Deal muss die erste Phase verlassen haben")
    expect(column(german, "Lead").locator("[data-deal]").filter(has_text="Ganz am Anfang")).to_have_count(1)
    speaks_german(german)


def test_what_a_form_refuses(german: Page, make_customer):
    customer = make_customer("Stieglitz Farben GmbH")
    german.goto(f"/customers/{customer['id']}?tab=contacts")
    german.get_by_role("tabpanel").get_by_role("button", name="Neuer Kontakt").first.click()
    dialog = german.get_by_role("dialog")
    dialog.get_by_label("E-Mail").fill("quatsch")
    dialog.get_by_role("button", name="Speichern").click()
    expect(field(dialog, "name")).to_contain_text("Name ist erforderlich.")
    expect(field(dialog, "email")).to_contain_text("muss eine E-Mail-Adresse sein")
    speaks_german(german)


def test_an_amount_that_could_mean_two_things_is_refused(german: Page, server: Server, make_deal):
    deal = make_deal("Mit Komma", "lead", value=100)
    german.goto(f"/opportunities/{deal['id']}")
    form = german.get_by_role("form", name="Details")
    value = form.get_by_label("Wert", exact=True)
    value.fill("1.2345")
    form.get_by_role("button", name="Speichern").click()
    expect(field(form, "value")).to_contain_text("Wert muss eine Zahl sein, etwa 1.234,5.")
    value.fill("12.50")
    form.get_by_role("button", name="Speichern").click()
    expect(toast(german, "ist gespeichert")).to_be_visible()
    expect(value).to_have_value("12,5")
    value.fill("1.250")
    form.get_by_role("button", name="Speichern").click()
    expect(value).to_have_value("1250")
    expect(form.get_by_role("button", name="Speichern")).to_be_disabled()
    assert server.call("crm.extensions.getOpportunity", {"id": deal["id"]})["opportunity"]["value"] == 1250
    speaks_german(german)


def test_the_history_of_a_deal_is_told_in_german(german: Page, server: Server, make_deal):
    deal = make_deal("Mit Verlauf", "qualified", value=100)
    server.call("crm.extensions.updateOpportunity", {"id": deal["id"], "forecastCategory": "bestCase", "probability": 35})
    server.call("crm.extensions.closeOpportunity", {"id": deal["id"], "outcome": "lost", "reason": "Preis"})
    german.goto(f"/opportunities/{deal['id']}?tab=history")
    history = german.get_by_role("tabpanel")
    expect(history).to_contain_text("hat die Prognose auf Bestenfalls gesetzt")
    expect(history).to_contain_text(re.compile(r"die Wahrscheinlichkeit .*35\s%"))
    expect(history).to_contain_text("hat den Status von offen auf verloren geändert")
    expect(history).to_contain_text("hat den Grund des Abschlusses auf Preis gesetzt")
    speaks_german(german)
