"""An installation that keeps its files in S3: what is uploaded is in the bucket, in the backup, and back after restoring."""

import hashlib
import json
import urllib.request

import boto3
import pytest

from program import Program

KEYS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}


@pytest.fixture
def place(s3, monkeypatch) -> str:
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    return f"s3://files/crm?endpoint={s3}"


def upload(program: Program, name: str, content: bytes) -> str:
    connection = program.connection()
    try:
        ticket = connection.call("files.createUpload", {"name": name, "size": len(content)})
    finally:
        connection.close()
    url = f"http://127.0.0.1:{program.port}{ticket['url']}"
    assert urllib.request.urlopen(urllib.request.Request(url, content, method="PUT"), timeout=60).status == 201
    return ticket["file"]["id"]


def download(program: Program, file: str) -> bytes:
    connection = program.connection()
    try:
        link = connection.call("files.getDownload", {"id": file})["url"]
    finally:
        connection.close()
    with urllib.request.urlopen(f"http://127.0.0.1:{program.port}{link}", timeout=60) as response:
        return response.read()


def in_bucket(s3: str) -> str:
    request = urllib.request.Request(f"{s3}/files?list-type=2")
    return urllib.request.urlopen(request, timeout=60).read().decode()


def delete(s3: str, key: str):
    bucket = boto3.client(
        "s3", endpoint_url=s3, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test"
    )
    bucket.delete_object(Bucket="files", Key=key)


def findings(program: Program, place: str) -> tuple[int, dict[str, dict]]:
    ended = program.run("doctor", "--database", str(program.database), "--files", place, "--json", check=False)
    return ended.returncode, {finding["subject"]: finding for finding in json.loads(ended.stdout)}


def test_files_go_through_backup_and_restore(make_program, s3, place, tmp_path):
    program: Program = make_program(flags=["--files", place])
    program.start()
    content = bytes(index * 31 % 251 for index in range(200_000))
    digest = hashlib.sha256(content).hexdigest()
    file = upload(program, "pumps.bin", content)
    assert download(program, file) == content
    assert digest in in_bucket(s3)
    code, found = findings(program, place)
    assert code == 0 and found["files"]["state"] == "ok", found

    backup = tmp_path / "backup"
    program.run("backup", str(backup), "--database", str(program.database), "--files", place)
    program.stop()

    # The bucket loses it, and restoring brings it back.
    key = next(part.split("</Key>")[0] for part in in_bucket(s3).split("<Key>")[1:] if digest in part)
    delete(s3, key)
    assert digest not in in_bucket(s3)
    program.run("restore", str(backup), "--force", "--database", str(program.database), "--files", place)
    assert digest in in_bucket(s3)
    program.start()
    assert download(program, file) == content


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ("s3://nowhere/crm?endpoint={s3}", "nowhere"),
        ("s3://files/crm?endpoint=http://127.0.0.1:1", "127.0.0.1:1"),
        ("s3://files/crm?endpoint={s3}&zone=north", "no zone"),
    ],
)
def test_a_store_that_cannot_be_used_is_named(make_program, s3, place, wrong: str, words: str):
    program: Program = make_program()
    ended = program.run(
        "doctor", "--database", str(program.database), "--files", wrong.format(s3=s3), check=False
    )
    assert ended.returncode == 1
    assert words in ended.stdout + ended.stderr
