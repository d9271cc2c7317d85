"""Every row of the table, in both colours, on fresh connections and on kept ones."""

from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from dify_client._runtime.redaction import Secrets

from .cases import KEY, OTHER, SELF, Case
from .player import Played, aplay, play
from .server import CERTIFICATE, FaultServer
from .table import CASES

QUIET = "httpcore"
"""Its DEBUG lines show the heads of answers as they came, which is told in docs/security.md."""


def variants() -> Iterator[Any]:
    for case in CASES:
        for connection in ("fresh", "kept"):
            if case.connection in ("both", connection):
                for colour in ("sync", "async"):
                    yield pytest.param(case, connection == "kept", colour, id=f"{case.id}-{connection}-{colour}")


@pytest.mark.parametrize(("case", "kept", "colour"), list(variants()))
def test_row(
    case: Case,
    kept: bool,
    colour: str,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if case.server != "unknown tls":
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))  # who is trusted, and much quicker to load than everybody
    steps = [step for script in case.scripts for step in script if isinstance(step, bytes)]
    other = FaultServer(tls=any(b"https://" + OTHER in step for step in steps))
    server = serve(case, other)
    try:
        with caplog.at_level(logging.DEBUG), caplog.at_level(logging.DEBUG, "dify_client.bodies"):
            before = (lambda: _over(server, 1)) if case.server == "idle" else (lambda: None)
            if colour == "sync":
                played = play(case, server, tmp_path, kept=kept, before=before)
            else:
                played = asyncio.run(aplay(case, server, tmp_path, kept=kept, before=before))
        check_outcome(case, played)
        check_traffic(case, server, kept)
        check_secrets(played, caplog)
        assert other.connections == 0
    finally:
        server.close()
        other.close()


def serve(case: Case, other: FaultServer) -> FaultServer:
    """The server of a case."""
    if case.server == "refuses":
        server = FaultServer()
        server.close()
        return server
    places = {OTHER: f"127.0.0.1:{other.port}".encode()}
    at_once = case.scripts[0] if case.server == "at once" else ()
    scripts: Any = () if case.server == "at once" else case.scripts
    tls = case.server in ("tls", "unknown tls")
    server = FaultServer(scripts, at_once=at_once, early=case.server == "early", tls=tls, idle=case.server == "idle")
    server.places = {**places, SELF: f"127.0.0.1:{server.port}".encode()}
    return server


def _over(server: FaultServer, connection: int) -> None:
    assert server.wait_until_over(connection)


def check_outcome(case: Case, played: Played) -> None:
    """The caller sees what the row says."""
    sees, error = case.sees, played.error
    if sees.error is None:
        if error is not None:
            raise error
        assert played.result == sees.result
    else:
        assert type(error).__name__ == sees.error, error
        assert played.result is None
        for name, value in sees.fields.items():
            assert getattr(error, name) == value, name
        if sees.says is not None:
            assert sees.says in str(error)
    assert tuple(played.events) == sees.events


def check_traffic(case: Case, server: FaultServer, kept: bool) -> None:
    """The server saw the requests that it should, with the key, and the connection was left as it should be."""
    assert len(server.asked) == case.reached
    assert len({(asked.target, asked.body) for asked in server.asked if "redirect" not in case.id}) <= 1
    for asked in server.asked:
        assert asked.head.lower().count(b"authorization: bearer " + KEY.lower().encode()) == 1
    if kept:
        assert server.probes[0] == 1
        if server.asked and case.server != "idle":
            assert server.asked[0].connection == 1
    if case.after == "none":
        return
    used = max((asked.connection for asked in server.asked), default=server.probes[-1] - 1)
    if case.after == "kept":
        assert server.probes[-1] == used
        assert server.connections == used
    else:
        assert server.probes[-1] == used + 1
        assert server.wait_until_over(used)


def check_secrets(played: Played, caplog: pytest.LogCaptureFixture) -> None:
    """The key is in nothing that anybody sees."""
    shown = [*played.shown, *(r.getMessage() for r in caplog.records if not r.name.startswith(QUIET))]
    error = played.error
    if error is not None:
        shown.append(repr(pickle.dumps(error)))
    while error is not None:
        shown += [repr(error), repr(vars(error)), *_names(error)]
        response: httpx.Response | None = vars(error).get("response")
        if response is not None:
            shown += [repr(response.headers.raw), repr(response.content), repr(response.request.headers.raw)]
        following = error.__cause__ or error.__context__
        assert following is not error
        error = following
    whole = "\n".join(shown)
    assert not [form for form in Secrets.of(KEY) if form in whole]


def _names(error: BaseException) -> list[str]:
    """Local names of every frame but those of these tests, as tools that report errors show them."""
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    ours = [frame for frame in frames if "/tests/faults/" not in frame.f_code.co_filename]
    return [f"{name}={_shown(value)}" for frame in ours for name, value in frame.f_locals.items()]


def _shown(value: object) -> str:
    try:
        return repr(value)
    except AttributeError:
        return ""  # an object that is only half built
