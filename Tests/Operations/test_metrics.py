"""`/metrics` as Prometheus' own parser reads it."""

import http.client
import socket

import pytest
from prometheus_client.parser import text_string_to_metric_families

from program import Program

TOKEN = "scrape-it-all"


def scraped(program: Program, token: str | None = TOKEN) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", program.port, timeout=30)
    try:
        connection.request("GET", "/metrics", headers={"Authorization": f"Bearer {token}"} if token else {})
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()


def families(program: Program) -> dict:
    status, text = scraped(program)
    assert status == 200, text
    return {family.name: family for family in text_string_to_metric_families(text)}


def value(found: dict, name: str, **labels: str) -> float:
    """The sample of that name with these labels among its own."""
    samples = [
        sample
        for family in found.values()
        for sample in family.samples
        if sample.name == name and labels.items() <= sample.labels.items()
    ]
    assert len(samples) == 1, f"{name} {labels}: {samples}"
    return samples[0].value


@pytest.fixture
def program(make_program) -> Program:
    program = make_program(flags=["--metrics-token", TOKEN])
    program.start()
    return program


def test_what_a_server_tells_of_itself(program: Program):
    connection = program.connection()
    connection.call("auth.me")
    idle = socket.create_connection(("127.0.0.1", program.port), timeout=30)
    events = http.client.HTTPConnection("127.0.0.1", program.port, timeout=30)
    headers = {"Authorization": f"Bearer {program.key()}"}
    events.request("GET", "/rpc/subscribe?procedure=system.events&input=%7B%7D", headers=headers)
    stream = events.getresponse()
    assert stream.status == 200 and stream.readline().startswith(b"retry:")

    found = families(program)
    # Two that are held, the stream's, and the one that asks.
    assert value(found, "rapport_connections") == 4
    assert value(found, "rapport_connections_accepted_total") >= 4
    assert value(found, "rapport_subscriptions", procedure="system.events") == 1
    assert value(found, "rapport_calls_total", procedure="auth.me", outcome="OK") == 1
    assert value(found, "rapport_call_duration_seconds_count", procedure="auth.me") == 1
    assert value(found, "rapport_call_slots") == 1024
    assert value(found, "rapport_call_slots_taken") == 0 and value(found, "rapport_call_slots_waiting") == 0
    for name in ("writing", "writes_waiting", "reads_running", "reads_waiting"):
        assert value(found, f"rapport_database_{name}") >= 0
    assert value(found, "rapport_database_readers") >= 1
    assert value(found, "rapport_database_size_bytes") >= program.database.stat().st_size > 0
    assert value(found, "rapport_jobs", kind="system.purge-jobs", state="waiting") == 1
    assert value(found, "rapport_jobs", kind="identity.mail", state="dead") == 0
    assert value(found, "process_resident_memory_bytes") > 1 << 20
    assert value(found, "process_cpu_seconds_total") > 0
    assert value(found, "process_start_time_seconds") > 1.7e9
    assert value(found, "process_open_fds") < value(found, "process_max_fds")
    assert value(found, "rapport_build_info") == 1 and found["rapport_build_info"].samples[0].labels["version"]

    idle.close()
    events.close()
    connection.close()


def test_every_metric_is_explained_and_named_by_the_conventions(program: Program):
    connection = program.connection()
    connection.call("auth.me")
    for name, family in families(program).items():
        assert family.documentation, name
        assert family.type in ("counter", "gauge", "histogram"), name
        assert name.startswith(("rapport_", "process_")), name
        for unit in ("milliseconds", "minutes", "kilobytes", "percent"):
            assert unit not in name, name
    connection.close()


def test_a_job_that_has_been_done_is_counted(make_program, mail):
    program = make_program(flags=["--metrics-token", TOKEN, "--mail", mail.url])
    program.start()
    connection = program.connection()
    connection.call("crm.team.inviteMember", {"email": "new@example.com", "role": "rep"})
    mail.to("new@example.com")
    # The mail is there before its job's end is written.
    while True:
        counted = families(program).get("rapport_jobs_attempts")
        if counted is not None and any(sample.labels["kind"] == "identity.mail" for sample in counted.samples):
            break
    found = families(program)
    assert value(found, "rapport_jobs_attempts_total", kind="identity.mail", outcome="done") == 1
    assert value(found, "rapport_job_duration_seconds_count", kind="identity.mail") == 1
    connection.close()


def test_only_who_has_the_token_is_told(program: Program):
    assert scraped(program, None)[0] == 404
    assert scraped(program, TOKEN + "x")[0] == 404
    assert scraped(program, program.key())[0] == 404
