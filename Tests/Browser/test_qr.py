"""The codes that the page draws are read by a reader that is not ours."""

import json
import subprocess
import sysconfig
from pathlib import Path

import numpy
import pytest
import zxingcpp

from rapport_server import ROOT

DENO = Path(sysconfig.get_path("scripts")) / "deno"
SCRIPT = """
const { qrCode } = await import(Deno.args[0]);
for (const text of JSON.parse(Deno.args[1])) console.log(JSON.stringify(qrCode(text).map(row => row.map(Number))));
"""

OTPAUTH = "otpauth://totp/Rapport:ada%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Rapport"
# The most bytes of each version at level M: each is drawn full, so every version, and every number of blocks, is read.
CAPACITIES = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666]


def drawn(*texts: str) -> list[list[list[int]]]:
    arguments = [str(ROOT / "Frontend/src/qr/qr.ts"), json.dumps(texts)]
    output = subprocess.run(
        [DENO, "run", "--allow-read", "--no-lock", "--no-check", "-", *arguments],
        input=SCRIPT, capture_output=True, text=True, check=True,
    ).stdout
    return [json.loads(line) for line in output.splitlines()]


def read(matrix: list[list[int]]) -> str:
    dark = numpy.kron(numpy.pad(numpy.array(matrix, dtype=numpy.uint8), 4), numpy.ones((4, 4), dtype=numpy.uint8))
    found = zxingcpp.read_barcodes((1 - dark) * 255, formats=zxingcpp.BarcodeFormat.QRCode)
    assert len(found) == 1
    assert found[0].ec_level == "M"
    return found[0].text


def test_every_version_is_read():
    texts = ["".join(chr(97 + (place * 7 + size) % 26) for place in range(size)) for size in CAPACITIES]
    matrices = drawn(*texts)
    assert [len(matrix) for matrix in matrices] == [17 + 4 * version for version in range(1, 21)]
    assert [read(matrix) for matrix in matrices] == texts


@pytest.mark.parametrize("text", ["A", OTPAUTH, "grüße, 世界 🌍", "0" * 100])
def test_texts_are_read(text: str):
    assert read(drawn(text)[0]) == text


def test_a_text_that_is_too_long_is_refused():
    with pytest.raises(subprocess.CalledProcessError):
        drawn("a" * 667)
