"""Tokens, tickets and origins."""

from __future__ import annotations

import asyncio
import sqlite3
from functools import partial
from pathlib import Path

import pytest

from session_gateway import Config, Gateway
from session_gateway.access import Access
from session_gateway.errors import GatewayError
from session_gateway.store import Store

from .http import HELLO, browser, first_events, say, session, told
from .puppets import HandClock
from .serving import scripted

TOKENS = {"web": "web-token-1", "desk": "desk-token-2"}
PAGE = "https://app.example.org"


def made(tokens: dict[str, str], clock: HandClock) -> Access:
    access = Access(tokens, clock, 300)
    access.use_secret(b"secret")
    return access


def test_callers_are_known_by_their_tokens() -> None:
    access = made(TOKENS, HandClock())
    assert access.caller("Bearer web-token-1") == "web"
    assert access.caller("bearer  desk-token-2 ") == "desk"
    for wrong in (None, "", "Bearer", "Bearer x", "web-token-1", "Basic web-token-1", "Bearer web-token-1x"):
        with pytest.raises(GatewayError):
            access.caller(wrong)
    assert made({}, HandClock()).caller("Bearer whatever") == ""


def test_a_ticket_is_good_for_one_session_and_some_minutes() -> None:
    async def work() -> None:
        clock = HandClock()
        access = made(TOKENS, clock)
        ticket = access.ticket("web", "a-b")
        assert access.holder(ticket, "a-b") == "web"
        expires, name, sign = ticket.split(".")
        others = ["", "x", f"{int(expires) + 1}.{name}.{sign}", f"{expires}.{name}.{'0' * 64}", f"x.{name}.{sign}"]
        others += [f"{expires}.ZGVzaw.{sign}", f"{expires}.!.{sign}", f"{expires}.é.é", f"{'9' * 50}.{name}.{sign}"]
        for wrong in others:
            with pytest.raises(GatewayError):
                access.holder(wrong, "a-b")
        with pytest.raises(GatewayError):
            access.holder(ticket, "c-d")
        with pytest.raises(GatewayError):
            made({"desk": "desk-token-2"}, clock).holder(ticket, "a-b")
        await clock.advance(300)
        with pytest.raises(GatewayError, match="expired"):
            access.holder(ticket, "a-b")

    asyncio.run(work())


def test_a_ticket_opens_the_stream_and_nothing_else() -> None:
    with scripted(tokens=TOKENS) as served, browser(served) as nobody:
        with browser(served, authorization="Bearer web-token-1") as web:
            path = session(web)
            answer = say(web, path)
            ticket = answer.headers["stream-ticket"]
            assert told(nobody.get(f"{path}/chat", params={"ticket": ticket})) == told(answer)
            assert nobody.get(f"{path}/chat", params={"ticket": "wrong"}).status_code == 401
            assert nobody.get(path, params={"ticket": ticket}).status_code == 401
            assert nobody.post(f"{path}/chat?ticket={ticket}", json={"message": HELLO}).status_code == 401
            other = session(web)
            assert nobody.get(f"{other}/chat", params={"ticket": ticket}).status_code == 401
            again = web.get(path).headers["stream-ticket"]
            assert nobody.get(f"{path}/chat", params={"ticket": again}).status_code == 200


def test_pages_of_named_origins_may_call_and_others_may_not() -> None:
    asks = {"origin": PAGE, "access-control-request-method": "POST"}
    asks["access-control-request-headers"] = "authorization,content-type,last-event-id"
    with scripted(cors_origins=(PAGE,)) as served, browser(served) as http:
        allowed = http.options("/api/v2/sessions", headers=asks)
        assert (allowed.status_code, allowed.headers["access-control-allow-origin"]) == (200, PAGE)
        assert http.options("/api/v2/sessions", headers={**asks, "origin": "https://evil.test"}).status_code == 400
        path = session(http)
        with http.stream("POST", f"{path}/chat", json={"message": HELLO}, headers={"origin": PAGE}) as answer:
            assert answer.headers["access-control-allow-origin"] == PAGE
            assert "Stream-Ticket" in answer.headers["access-control-expose-headers"]
            assert first_events(answer, 1)[0]["started"] is True
    with scripted() as served, browser(served) as http:
        answer = http.get("/api/v2/health", headers={"origin": PAGE})
        assert "access-control-allow-origin" not in answer.headers
        assert http.options("/api/v2/sessions", headers=asks).status_code == 405


def test_a_secret_is_kept_with_the_database(tmp_path: Path) -> None:
    async def ticket() -> str:
        gateway = Gateway(Config(database=str(tmp_path / "g.db")), clock=HandClock())
        await gateway.open()
        try:
            return gateway.access.ticket("", "a-b")
        finally:
            await gateway.close()

    assert asyncio.run(ticket()) == asyncio.run(ticket())


def test_the_store_does_jobs_in_order_and_a_bad_one_spoils_no_other(tmp_path: Path) -> None:
    async def work() -> None:
        store = Store(str(tmp_path / "s.db"))
        with pytest.raises(RuntimeError, match="not open"):
            await store.run(lambda db: None)
        await store.open()
        jobs = [store.submit(partial(_insert, name=str(n))) for n in (1, 2, 1, 3)]
        results = await asyncio.gather(*jobs, return_exceptions=True)
        assert [isinstance(one, Exception) for one in results] == [False, False, True, False]
        assert await store.run(lambda db: db.execute("SELECT count(*) FROM settings").fetchone()[0]) == 3
        assert store.commits <= 4
        await store.close()

    asyncio.run(work())


def _insert(db: sqlite3.Connection, name: str) -> None:
    db.execute("INSERT INTO settings VALUES (?, ?)", (name, b""))
