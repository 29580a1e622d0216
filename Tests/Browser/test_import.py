"""From a file to customers, and back."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser import toast
from rapport_server import Server

FILE = """Export of 1 May

Firma;Mail;Rufnummer;Stand
Reiher Messtechnik GmbH;info@reiher.example;+49 30 23125 401;active
Specht Holzbau;not an address;+49 30 23125 402;prospect
Eisvogel Kälte AG;info@eisvogel.example;+49 30 23125 403;prospect
""".encode("cp1252")


@pytest.fixture
def wizard(owner: Page) -> Page:
    owner.goto("/customers/import")
    owner.get_by_role("heading", name="Import customers").wait_for()
    return owner


def send(page: Page, content: bytes = FILE, name: str = "list.csv") -> None:
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Choose a file").click()
    chooser.value.set_files({"name": name, "mimeType": "text/csv", "buffer": content})
    page.get_by_role("heading", name="What is in which column?").wait_for()


def figure(page: Page, name: str, count: int) -> None:
    expect(page.locator(".import-figures > div").filter(has_text=name)).to_contain_text(str(count))


def names(server: Server) -> set[str]:
    found = server.call("crm.customers.listCustomers", {"limit": 200})["items"]
    return {customer["name"] for customer in found} & {"Reiher Messtechnik GmbH", "Specht Holzbau", "Eisvogel Kälte AG"}


def test_check_mend_import_and_revert(wizard: Page, server: Server):
    send(wizard)
    expect(wizard.get_by_label("Encoding")).to_have_value("windows-1252")
    expect(wizard.get_by_label("Between columns")).to_have_value(";")
    expect(wizard.get_by_label("Lines above the table")).to_have_value("1")
    expect(wizard.get_by_role("cell", name="Eisvogel Kälte AG")).to_be_visible()
    wizard.get_by_label("What Firma says").select_option("Name")
    wizard.get_by_label("What Mail says").select_option("E-mail")
    wizard.get_by_label("What Rufnummer says").select_option("Phone")
    wizard.get_by_label("What Stand says").select_option("Status")
    wizard.get_by_role("button", name="Check without importing").click()
    figure(wizard, "Would be new", 2)
    figure(wizard, "Wrong", 1)
    assert names(server) == set()
    wizard.get_by_role("button", name="Mend in the table").click()
    cell = wizard.get_by_label("Mail in row 2")
    expect(cell).to_have_value("not an address")
    cell.fill("info@specht.example")
    wizard.get_by_role("button", name="Check again").click()
    figure(wizard, "Would be new", 3)
    figure(wizard, "Wrong", 0)
    wizard.get_by_role("button", name="Import 3 rows").click()
    expect(wizard.get_by_role("heading", name="Import of “list.csv”")).to_be_visible()
    figure(wizard, "New", 3)
    assert len(names(server)) == 3
    wizard.get_by_role("button", name="Undo the import").click()
    wizard.get_by_role("dialog").get_by_role("button", name="Undo the import").click()
    expect(wizard.get_by_text("3 rows are undone")).to_be_visible()
    assert names(server) == set()


def test_paste_save_a_mapping_and_use_it_again(wizard: Page, server: Server):
    wizard.get_by_label("Or paste the table").fill("Wer\tWo\nFasan Druck\tBonn\n")
    wizard.get_by_role("button", name="Use this text").click()
    expect(wizard.get_by_label("Between columns")).to_have_value("\t")
    expect(wizard.get_by_role("button", name="Check without importing")).to_be_disabled()
    wizard.get_by_label("First line").select_option("Names the columns")
    wizard.get_by_label("What Wer says").select_option("Name")
    wizard.get_by_label("What Wo says").select_option("City")
    wizard.get_by_role("button", name="Save mapping").click()
    dialog = wizard.get_by_role("dialog", name="Save the mapping")
    dialog.get_by_label("Name").fill("Who and where")
    dialog.get_by_role("button", name="Save").click()
    expect(toast(wizard, "is saved")).to_be_visible()
    wizard.get_by_role("button", name="Another file").click()
    send(wizard, "Wo,Wer\nUlm,Fasan Druck\n".encode(), "other.csv")
    wizard.get_by_label("First line").select_option("Names the columns")
    wizard.get_by_role("combobox", name="Mapping").select_option("Who and where")
    expect(wizard.get_by_label("What Wer says")).to_have_value("name")
    wizard.get_by_role("button", name="Delete the mapping Who and where").click()
    expect(toast(wizard, "was deleted")).to_be_visible()
    assert server.call("crm.customers.listImportMappings")["items"] == []


def test_errors_as_a_file_and_the_list_of_imports(wizard: Page):
    send(wizard, "Name,E-mail\nBussard AG,nonsense\n".encode(), "wrong.csv")
    wizard.get_by_role("button", name="Check without importing").click()
    figure(wizard, "Wrong", 1)
    expect(wizard.get_by_role("button", name=re.compile("^Import"))).to_be_disabled()
    wizard.get_by_role("button", name="Wrong rows as a file").click()
    with wizard.expect_download() as download:
        wizard.get_by_role("menuitem", name="Wrong rows as a file").click()
    assert download.value.suggested_filename == "wrong.csv - errors.csv"
    wizard.get_by_role("button", name="Back to the columns").click()
    wizard.get_by_role("button", name="Another file").click()
    wizard.get_by_role("list", name="Past imports").get_by_role("link", name=re.compile("wrong.csv")).first.click()
    expect(wizard.get_by_role("heading", name="What “wrong.csv” would do")).to_be_visible()


LEADS = """Firma,Ansprechpartner,E-Mail,Quelle
Zaunkönig Optik,Ida Fink,ida@zaunkoenig.example,Messe
Pirol Bau,,bau@pirol.example,Messe
Kleiber Druck,Ole Amsel,nobody,Messe
""".encode()


def lead_names(server: Server) -> set[str]:
    found = server.call("crm.leads.listLeads", {"limit": 200})["items"]
    return {lead["name"] for lead in found} & {"Ida Fink", "Pirol Bau", "Ole Amsel"}


def test_leads_come_the_same_way(owner: Page, server: Server):
    owner.goto("/leads")
    owner.get_by_role("link", name="Import", exact=True).click()
    owner.get_by_role("heading", name="Import leads").wait_for()
    send(owner, LEADS, "fair.csv")
    expect(owner.get_by_label("What Firma says")).to_have_value("company")
    expect(owner.get_by_label("What Ansprechpartner says")).to_have_value("name")
    expect(owner.get_by_label("What Quelle says")).to_have_value("source")
    expect(owner.get_by_label("What Firma says").get_by_role("option", name="VAT ID")).to_have_count(0)
    owner.get_by_role("button", name="More options").click()
    expect(owner.get_by_label("Owner of those that name nobody")).to_have_value("")
    owner.get_by_role("button", name="Check without importing").click()
    figure(owner, "Would be new", 2)
    figure(owner, "Wrong", 1)
    assert lead_names(server) == set()
    owner.get_by_role("button", name="Mend in the table").click()
    owner.get_by_label("E-Mail in row 3").fill("ole@kleiber.example")
    owner.get_by_role("button", name="Check again").click()
    figure(owner, "Would be new", 3)
    owner.get_by_role("button", name="Import 3 rows").click()
    expect(owner.get_by_role("heading", name="Import of “fair.csv”")).to_be_visible()
    figure(owner, "New", 3)
    # Whom nothing names is called by the company.
    assert lead_names(server) == {"Ida Fink", "Pirol Bau", "Ole Amsel"}
    owner.get_by_role("link", name="Show the lead of row 1").click()
    expect(owner.get_by_role("heading", name="Ida Fink")).to_be_visible()
    owner.go_back()
    owner.get_by_role("button", name="Undo the import").click()
    owner.get_by_role("dialog").get_by_role("button", name="Undo the import").click()
    expect(owner.get_by_text("3 rows are undone")).to_be_visible()
    assert lead_names(server) == set()
    owner.goto(owner.url.replace("/leads/", "/customers/"))
    expect(owner).to_have_url(re.compile("/leads/import/"))
    owner.goto("/customers/import")
    owner.get_by_role("heading", name="Import customers").wait_for()
    expect(owner.get_by_role("link", name=re.compile("fair.csv"))).to_have_count(0)
    owner.goto("/leads/import")
    expect(owner.get_by_role("list", name="Past imports").get_by_role("link", name=re.compile("fair.csv")).first).to_be_visible()


def test_what_was_chosen_survives_a_reload(wizard: Page):
    send(wizard)
    wizard.get_by_label("What Firma says").select_option("Name")
    wizard.reload()
    expect(wizard.get_by_label("What Firma says")).to_have_value("name")


class TestNarrowDarkGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 800}, "color_scheme": "dark", "locale": "de-DE"}

    def test_columns(self, page: Page, owner_cookies):
        page.context.add_cookies(owner_cookies)
        page.goto("/customers/import")
        page.get_by_label("Oder die Tabelle einfügen").fill("Name;Ort\nFink;Bonn\n")
        page.get_by_role("button", name="Diesen Text nehmen").click()
        expect(page.get_by_role("heading", name="Was steht in welcher Spalte?")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
