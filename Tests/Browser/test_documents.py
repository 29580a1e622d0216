"""Documents: dropped in, found by the words in them, shown, paused and resumed on their way, in versions, deleted and back."""

import base64
import re
import struct
import urllib.request
import zlib

import pytest
from playwright.sync_api import Locator, Page, expect

from browser import hold, sign_in, toast
from conftest import violations
from rapport_server import Server


@pytest.fixture
def made(server: Server):
    """Takes away what a test has uploaded."""
    before = {document["id"] for document in everything(server)}
    yield
    for document in everything(server):
        if document["id"] not in before:
            server.call("crm.extensions.deleteDocument", {"id": document["id"]})


def everything(server: Server) -> list[dict]:
    return server.call("crm.extensions.listDocuments", {"limit": 200})["items"]


def text_file(name: str, text: str) -> dict:
    return {"name": name, "mimeType": "text/plain", "buffer": text.encode()}


def picture(width: int = 320, height: int = 200) -> bytes:
    rows = b"".join(b"\0" + bytes((x * 255 // width, y * 255 // height, 160) [c] for x in range(width) for c in range(3)) for y in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def a_pdf(server: Server) -> bytes:
    segment = server.call("crm.extensions.listSegments", {})["items"][0]
    exported = server.call("crm.extensions.exportSegment", {"id": segment["id"], "format": "pdf"})
    with urllib.request.urlopen(server.url + exported["url"], timeout=30) as response:
        return response.read()


def upload(page: Page, *files: dict) -> None:
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Upload").first.click()
    chooser.value.set_files(list(files))
    expect(page.get_by_role("status").filter(has_text=re.compile(f"^{len(files)} files? uploaded$"))).to_be_visible()


def row(page: Page, title: str) -> Locator:
    return page.locator(".document-row").filter(has=page.get_by_text(title, exact=True))


def open_document(page: Page, title: str) -> Locator:
    row(page, title).get_by_role("button", name=title).click()
    dialog = page.get_by_role("dialog", name=title)
    dialog.get_by_role("tab", name="Details").wait_for()
    return dialog


def test_upload_search_and_hits(owner: Page, made):
    owner.goto("/documents")
    expect(owner.get_by_text("No documents yet")).to_be_visible()
    upload(owner, text_file("Minutes.txt", "We agreed on the Überlauf valve and its warranty."), text_file("Offer.txt", "Twelve pumps."))
    expect(row(owner, "Minutes")).to_be_visible()
    expect(row(owner, "Offer")).to_be_visible()
    search = owner.get_by_role("searchbox")
    search.fill("uberl")
    hit = row(owner, "Minutes")
    expect(hit.locator("mark")).to_have_text("Überl")
    expect(row(owner, "Offer")).to_have_count(0)
    expect(owner).to_have_url(re.compile("text=uberl"))
    search.fill("nothing like this")
    expect(owner.get_by_text("Nothing found")).to_be_visible()
    search.fill("")
    titles = owner.locator(".document-open")
    expect(titles).to_have_count(2)
    titles.first.focus()
    owner.keyboard.press("ArrowDown")
    expect(titles.nth(1)).to_be_focused()
    owner.keyboard.press("Enter")
    expect(owner.get_by_role("dialog", name=titles.nth(1).inner_text())).to_be_visible()


def test_dropped_files_are_taken(owner: Page, made):
    owner.goto("/documents")
    owner.get_by_role("heading", name="Documents", exact=True).wait_for()
    transfer = owner.evaluate_handle(
        "() => { const data = new DataTransfer(); data.items.add(new File(['dropped'], 'Dropped.txt', {type: 'text/plain'})); return data; }"
    )
    zone = owner.locator(".drop-zone")
    zone.dispatch_event("dragenter", {"dataTransfer": transfer})
    expect(owner.get_by_text("Drop to add to the documents")).to_be_visible()
    zone.dispatch_event("drop", {"dataTransfer": transfer})
    expect(row(owner, "Dropped")).to_be_visible()


def test_details_tags_and_filters(owner: Page, server: Server, made):
    owner.goto("/documents")
    upload(owner, text_file("Contract.txt", "A contract."), text_file("Other.txt", "Another."))
    dialog = open_document(owner, "Contract")
    dialog.get_by_label("Category").fill("Contract")
    dialog.get_by_label("Tags").press_sequentially("signed,")
    dialog.get_by_role("button", name="Save").click()
    expect(toast(owner, "Document saved")).to_be_visible()
    assert violations(owner) == []
    dialog.get_by_role("button", name="Close").click()
    row(owner, "Contract").get_by_role("button", name="signed").click()
    expect(row(owner, "Other")).to_have_count(0)
    owner.get_by_role("button", name="Show other tags than signed").click()
    expect(row(owner, "Other")).to_be_visible()
    owner.reload()
    owner.get_by_label("Category").select_option("contract")
    expect(row(owner, "Other")).to_have_count(0)
    expect(row(owner, "Contract")).to_be_visible()


class TestConflict:
    @pytest.fixture
    def allowed_failures(self) -> list[str]:
        return ["/rpc", "409 (Conflict)"]

    def test_two_change_a_document_at_once(self, owner: Page, server: Server, made):
        owner.goto("/documents")
        upload(owner, text_file("Shared.txt", "Shared."))
        dialog = open_document(owner, "Shared")
        [shared] = [document for document in everything(server) if document["title"] == "Shared"]
        server.call("crm.extensions.updateDocument", {"id": shared["id"], "description": "From elsewhere"})
        dialog.get_by_label("Title").fill("Shared by two")
        dialog.get_by_role("button", name="Save").click()
        conflict = dialog.get_by_role("alert", name="Conflict")
        expect(conflict.get_by_role("row", name="Title Shared by two Shared")).to_be_visible()
        conflict.get_by_role("button", name="Save mine").click()
        expect(toast(owner, "Document saved")).to_be_visible()
        [document] = [document for document in everything(server) if document["id"] == shared["id"]]
        assert (document["title"], document["description"]) == ("Shared by two", "From elsewhere")


def test_pictures_and_the_first_page_of_a_pdf(owner: Page, server: Server, made):
    owner.goto("/documents")
    upload(
        owner,
        {"name": "Pump.png", "mimeType": "image/png", "buffer": picture()},
        {"name": "Members.pdf", "mimeType": "application/pdf", "buffer": a_pdf(server)},
    )
    thumbnail = row(owner, "Pump").locator("img")
    expect(thumbnail).to_be_visible()
    assert thumbnail.evaluate("image => image.decode().then(() => image.naturalWidth > 0)")
    for title in ("Pump", "Members"):
        dialog = open_document(owner, title)
        image = dialog.get_by_role("img", name=f"Preview of {title}")
        expect(image).to_be_visible()
        assert image.evaluate("image => image.decode().then(() => image.naturalWidth > 0)")
        with owner.expect_download() as download:
            dialog.get_by_role("button", name="Download", exact=True).click()
        assert download.value.suggested_filename.startswith(title)
        dialog.get_by_role("button", name="Close").click()


def test_versions(owner: Page, made):
    owner.goto("/documents")
    upload(owner, text_file("Plan.txt", "First plan."))
    dialog = open_document(owner, "Plan")
    dialog.get_by_role("tab", name="Versions").click()
    dialog.get_by_label("What is new?").fill("The second pump")
    with owner.expect_file_chooser() as chooser:
        dialog.get_by_role("button", name="New version").click()
    chooser.value.set_files([text_file("Plan v2.txt", "Second plan with a longer text.")])
    versions = dialog.get_by_role("list", name="Versions").get_by_role("listitem")
    expect(versions.first).to_contain_text("Version 2")
    expect(versions.first).to_contain_text("Current")
    expect(versions.first).to_contain_text("The second pump")
    with owner.expect_download() as download:
        dialog.get_by_role("button", name="Download version 1").click()
    assert open(download.value.path()).read() == "First plan."


def test_pause_resume_and_cancel(owner: Page, server: Server, made):
    owner.goto("/documents")
    owner.get_by_role("heading", name="Documents", exact=True).wait_for()
    client = owner.context.new_cdp_session(owner)
    slow = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": 150_000}
    client.send("Network.emulateNetworkConditions", slow)
    # Half a minute's worth at that pace: it is still on its way when one comes to pause it.
    content = base64.b64encode(bytes(range(256)) * 12_288)
    with owner.expect_file_chooser() as chooser:
        owner.get_by_role("button", name="Upload").first.click()
    chooser.value.set_files([{"name": "Large.bin", "mimeType": "application/octet-stream", "buffer": content}])
    expect(owner.get_by_role("progressbar", name="Progress of Large.bin")).to_be_visible()
    # So much that the server has some of it.
    expect(owner.locator(".upload-state")).to_have_text(re.compile(r"Uploading · (\d{3}(\.\d)? kB|\d+(\.\d)? MB) of"))
    owner.get_by_role("button", name="Pause Large.bin").click()
    expect(owner.locator(".upload")).to_contain_text("Paused")
    client.send("Network.emulateNetworkConditions", {**slow, "uploadThroughput": -1})
    with owner.expect_request(lambda request: request.method == "PATCH") as patch:
        owner.get_by_role("button", name="Resume Large.bin").click()
    assert int(patch.value.headers["upload-offset"]) > 0, "it goes on where it stood"
    expect(owner.locator(".upload")).to_contain_text("Uploaded")
    [document] = [document for document in everything(server) if document["title"] == "Large"]
    assert document["currentVersion"] == 1 and document["size"] == len(content)

    client.send("Network.emulateNetworkConditions", slow)
    with owner.expect_file_chooser() as chooser:
        owner.get_by_role("button", name="Upload").first.click()
    chooser.value.set_files([{"name": "Unwanted.bin", "mimeType": "application/octet-stream", "buffer": content}])
    unwanted = owner.locator(".upload").filter(has_text="Unwanted.bin")
    expect(unwanted).to_contain_text("Uploading")
    with owner.expect_response(lambda response: "deleteDocument" in (response.request.post_data or "")):
        owner.get_by_role("button", name="Cancel Unwanted.bin").click()
    expect(unwanted).to_have_count(0)
    assert "Unwanted" not in [document["title"] for document in everything(server)]


def test_delete_undo_and_restore(owner: Page, made):
    owner.goto("/documents")
    upload(owner, text_file("Regretted.txt", "Sorry."))
    open_document(owner, "Regretted").get_by_role("button", name="Delete").click()
    hold(owner, "“Regretted” deleted")
    expect(row(owner, "Regretted")).to_have_count(0)
    toast(owner, "“Regretted” deleted").get_by_role("button", name="Undo").click()
    expect(row(owner, "Regretted")).to_be_visible()
    open_document(owner, "Regretted").get_by_role("button", name="Delete").click()
    expect(row(owner, "Regretted")).to_have_count(0)
    owner.get_by_label("Show", exact=True).select_option(label="Recently deleted")
    owner.get_by_role("button", name="Restore: Regretted").first.click()
    expect(toast(owner, "“Regretted” is back")).to_be_visible()
    owner.get_by_label("Show", exact=True).select_option(label="Documents")
    expect(row(owner, "Regretted")).to_be_visible()


def test_viewer_looks_and_changes_nothing(page: Page, server: Server):
    sign_in(page, server.user("viewer"), "/documents")
    expect(page.get_by_text("Nobody has filed anything here yet.")).to_be_visible()
    expect(page.get_by_role("button", name="Upload")).to_have_count(0)


class TestNarrowDarkGerman:
    @pytest.fixture
    def context_options(self) -> dict:
        return {"viewport": {"width": 360, "height": 740}, "color_scheme": "dark", "locale": "de-DE", "has_touch": True, "is_mobile": True}

    def test_everything_fits_and_speaks_german(self, page: Page, owner_cookies, made):
        def overflow() -> int:
            return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

        page.context.add_cookies(owner_cookies)
        page.goto("/documents")
        expect(page.get_by_text("Noch keine Dokumente")).to_be_visible()
        with page.expect_file_chooser() as chooser:
            page.get_by_role("button", name="Hochladen").click()
        chooser.value.set_files([text_file("Ein sehr langer Name für ein Protokoll der Besprechung vom letzten Dienstag.txt", "Ja.")])
        expect(page.get_by_text("1 Datei hochgeladen")).to_be_visible()
        assert overflow() == 0
        assert violations(page) == []
        page.locator(".document-open").click()
        expect(page.get_by_role("tab", name="Versionen")).to_be_visible()
        assert overflow() == 0
