"""Cases without a database: the way of a call."""
import messages
import products
from bench import Bench, Contender
from http11 import Call
from tables import Table

ONE_A_REQUEST = "one call a request"
VALID = "Rapport, valid input"


def limit(bench: Bench) -> Table:
    call = messages.echo()
    size = bench.answer(call).body_size
    plain = Call(call.body)
    contenders = [bench.bare(size, call), Contender(bench.products.bare_hummingbird(size), plain)]
    notes = []
    if nginx := products.nginx(size):
        contenders.append(Contender(nginx, plain))
    else:
        notes.append("nginx is not installed.")
    about = f"Nothing but HTTP: the requests of echo, answered with a constant of {size} bytes."
    return bench.compare("limit", about, contenders, notes)


def echo(bench: Bench) -> Table:
    call = messages.echo()
    about = "An input of eight fields is read and checked, and answered with a small object."
    return _among_peers(bench, "echo", about, call)


def deals(bench: Bench) -> Table:
    call = messages.deals(bench.deals)
    about = f"Twenty deals of 14 fields from memory, {bench.answer(call).body_size:,} bytes."
    return _among_peers(bench, "list", about, call)


def invalid(bench: Bench) -> Table:
    call = messages.invalid()
    framework = bench.products.framework()
    others, missing = bench.others(call)
    contenders = [
        bench.bare(bench.answer(call).body_size, call),
        Contender(framework, messages.echo(), name=VALID),
        Contender(framework, call),
        *others,
    ]
    notes = ["The others tell a path and a sentence of each issue; Rapport its code and bounds as well.", *missing]
    return bench.compare("invalid", "An input with ten issues, all of which the answer tells.", contenders, notes)


def batch(bench: Bench) -> Table:
    call, single = messages.batch(), messages.echo()
    framework = bench.products.framework()
    contenders = [
        Contender(framework, single, name=ONE_A_REQUEST),
        Contender(framework, call, name=f"{messages.BATCH} calls a request"),
    ]
    about = "The calls of echo, a hundred in one request. Rates and CPU are per call, times per request."
    return bench.compare("batch", about, contenders, reference=ONE_A_REQUEST)


def _among_peers(bench: Bench, case: str, about: str, call: Call) -> Table:
    others, missing = bench.others(call)
    bare = bench.bare(bench.answer(call).body_size, call)
    return bench.compare(case, about, [bare, Contender(bench.products.framework(), call), *others], missing)
