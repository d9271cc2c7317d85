"""The table of states, row by row, with a provider played by hand and a clock that stands still. No sockets."""

from __future__ import annotations

import asyncio

import pytest

from session_gateway.core_events import ActionRequired, ConversationKnown, Failed, Text
from session_gateway.errors import GatewayError

from .puppets import PuppetBackend, play, settled, stage, until
from .told import events, keeps_the_rule, kinds, text


def test_idle_a_message_starts_and_the_provider_accepts() -> None:
    async def work() -> None:
        async with stage(PuppetBackend(accepts=False)) as on:
            sending = asyncio.ensure_future(on.say())
            await until(lambda: on.backend.opened == 1)
            assert on.state() == "starting"
            on.backend.gate.set()
            found = await sending
            assert on.state() == "streaming"
            assert kinds(events(found)) == ["interaction+", "completion+"]
            on.backend.run.end()
            await on.idle()

    play(work)


def test_idle_there_is_nothing_to_cancel() -> None:
    async def work() -> None:
        async with stage() as on:
            assert on.cancel() == {
                "status": "error", "message": "nothing to cancel", "interaction_id": None, "state": "idle",
            }  # fmt: skip

    play(work)


def test_starting_the_provider_refuses() -> None:
    async def work() -> None:
        async with stage() as on:
            on.backend.refusal = GatewayError("UPSTREAM_RATE_LIMITED", "later", retry_after="7")
            with pytest.raises(GatewayError) as refused:
                await on.say()
            assert (refused.value.status, refused.value.headers()) == (429, {"Retry-After": "7"})
            assert on.state() == "idle"
            reading = await on.gateway.chat.attach(on.session_id, None)
            assert reading.live is None
            assert b"UPSTREAM_RATE_LIMITED" in b"".join(reading.stored)

    play(work)


def test_starting_the_provider_says_nothing_in_time() -> None:
    async def work() -> None:
        async with stage(PuppetBackend(accepts=False), open_seconds=20) as on:
            sending = asyncio.ensure_future(on.say())
            await until(lambda: on.backend.opened == 1)
            await on.clock.advance(20)
            with pytest.raises(GatewayError) as refused:
                await sending
            assert (refused.value.code, refused.value.status) == ("UPSTREAM_TIMEOUT", 504)
            assert on.state() == "idle"

    play(work)


def test_starting_a_cancellation_is_remembered_until_the_provider_can_be_told() -> None:
    async def work() -> None:
        async with stage(PuppetBackend(accepts=False)) as on:
            sending = asyncio.ensure_future(on.say())
            await until(lambda: on.backend.opened == 1)
            assert on.cancel()["state"] == "cancelling"
            assert on.state() == "cancelling"
            on.backend.gate.set()
            found = await sending
            assert on.backend.run.stops == 0
            on.backend.run.say(Text("a"))
            await on.idle()
            assert on.backend.run.stops == 1
            assert events(found)[-2]["stop_reason"] == "cancelled"
            keeps_the_rule(events(found))

    play(work)


def test_starting_a_cancellation_does_not_wait_for_a_silent_provider() -> None:
    async def work() -> None:
        async with stage(PuppetBackend(accepts=False)) as on:
            sending = asyncio.ensure_future(on.say())
            await until(lambda: on.backend.opened == 1)
            on.cancel()
            await settled()
            await on.clock.advance(5)
            found = await sending
            await found.feed.closed.wait()
            assert kinds(events(found)) == ["interaction+", "completion-", "interaction-"]
            keeps_the_rule(events(found))

    play(work)


def test_streaming_the_provider_ends() -> None:
    async def work() -> None:
        async with stage() as on:
            found = await on.say()
            on.backend.run.say(ConversationKnown("c-1"), Text("Hello "), Text("you"))
            on.backend.run.end()
            await on.idle()
            told = events(found)
            keeps_the_rule(told)
            assert text(told) == "Hello you" == found.answer.text
            session = await on.gateway.sessions.get("", on.session_id)
            assert (session.conversation, session.message_count) == ("c-1", 2)
            assert on.backend.run.closes == 1

    play(work)


@pytest.mark.parametrize("way", ["an error event", "a broken connection", "a bug"])
def test_streaming_the_provider_fails(way: str) -> None:
    async def work() -> None:
        async with stage() as on:
            found = await on.say()
            on.backend.run.say(Text("Half"))
            if way == "an error event":
                on.backend.run.say(Failed("the provider reported an error", {"code": "quota"}))
            else:
                problem = GatewayError("UPSTREAM_ERROR", "broke") if way == "a broken connection" else KeyError("x")
                on.backend.run.breaks(problem)
            await on.idle()
            told = events(found)
            keeps_the_rule(told)
            assert told[-3]["error_code"] == ("INTERNAL_ERROR" if way == "a bug" else "UPSTREAM_ERROR")
            assert text(told) == "Half"
            with pytest.raises(GatewayError):
                await on.gateway.chat.whole(found)

    play(work)


def test_streaming_a_cancellation_reaches_the_provider_once() -> None:
    async def work() -> None:
        async with stage(PuppetBackend(obeys=False)) as on:
            found = await on.say()
            on.backend.run.say(Text("a"))
            await until(lambda: len(found.feed.frames) == 3)
            first, second = on.cancel(), on.cancel()
            assert first == second
            assert (first["status"], first["interaction_id"]) == ("success", found.id)
            await until(lambda: on.backend.run.stops == 1)
            on.cancel()
            on.backend.run.say(Text("b"))
            on.backend.run.end()
            await on.idle()
            assert on.backend.run.stops == 1
            assert events(found)[-2]["stop_reason"] == "cancelled"
            assert text(events(found)) == "ab"

    play(work)


def test_streaming_nobody_watches_any_more() -> None:
    async def work() -> None:
        async with stage(grace_seconds=30) as on:
            found = await on.say()
            on.backend.run.say(Text("a"))
            found.leave()
            await settled()
            await on.clock.advance(29)
            assert on.state() == "streaming"
            found.enter()
            await on.clock.advance(60)
            assert on.state() == "streaming"
            found.leave()
            await settled()
            await on.clock.advance(30)
            await on.idle()
            assert on.backend.run.stops == 1
            assert events(found)[-2]["stop_reason"] == "client_gone"

    play(work)


def test_streaming_nobody_watches_and_no_grace_is_given() -> None:
    async def work() -> None:
        async with stage(grace_seconds=0) as on:
            found = await on.say()
            on.backend.run.say(Text("a"))
            found.leave()
            assert on.state() == "cancelling"
            await on.idle()
            assert events(found)[-2]["stop_reason"] == "client_gone"

    play(work)


def test_streaming_the_answer_takes_too_long() -> None:
    async def work() -> None:
        async with stage(run_seconds=100) as on:
            found = await on.say()
            on.backend.run.say(Text("a"))
            await until(lambda: len(found.feed.frames) == 3)
            await on.clock.advance(100)
            await on.idle()
            assert on.backend.run.stops == 1
            assert events(found)[-2]["stop_reason"] == "timeout"
            keeps_the_rule(events(found))

    play(work)


@pytest.mark.parametrize("refuses", [False, True])
def test_cancelling_a_provider_that_does_not_obey_is_left_at_the_deadline(refuses: bool) -> None:
    async def work() -> None:
        async with stage(PuppetBackend(obeys=False), cancel_seconds=5) as on:
            found = await on.say()
            on.backend.run.refuses_to_stop = GatewayError("UPSTREAM_ERROR", "no") if refuses else None
            on.backend.run.say(Text("a"))
            await until(lambda: len(found.feed.frames) == 3)
            on.cancel()
            await until(lambda: on.backend.run.stops == 1)
            await on.clock.advance(4.9)
            assert on.state() == "cancelling"
            await on.clock.advance(0.1)
            await on.idle()
            keeps_the_rule(events(found))
            assert events(found)[-2]["stop_reason"] == "cancelled"
            assert on.backend.run.closes == 1

    play(work)


def test_cancelling_a_provider_that_would_go_on_is_left_at_once() -> None:
    async def work() -> None:
        async with stage(PuppetBackend(obeys=False, closes_on_stop=True)) as on:
            found = await on.say()
            on.backend.run.say(Text("a"))
            await until(lambda: len(found.feed.frames) == 3)
            on.cancel()
            await on.idle()
            assert (on.backend.run.stops, on.backend.run.closes) == (1, 1)
            assert events(found)[-2]["stop_reason"] == "cancelled"

    play(work)


def test_cancelling_a_failure_of_the_provider_is_the_end_that_was_wished_for() -> None:
    async def work() -> None:
        async with stage(PuppetBackend(obeys=False)) as on:
            found = await on.say()
            on.backend.run.say(Text("a"))
            await until(lambda: len(found.feed.frames) == 3)
            on.cancel()
            on.backend.run.breaks(GatewayError("UPSTREAM_ERROR", "broke"))
            await on.idle()
            keeps_the_rule(events(found))
            assert events(found)[-2]["stop_reason"] == "cancelled"

    play(work)


@pytest.mark.parametrize("state", ["starting", "streaming", "cancelling"])
def test_busy_another_message_is_refused(state: str) -> None:
    async def work() -> None:
        async with stage(PuppetBackend(obeys=False, accepts=state != "starting")) as on:
            sending = asyncio.ensure_future(on.say())
            await until(lambda: on.backend.opened == 1 and (state == "starting" or on.state() == "streaming"))
            if state == "cancelling":
                on.cancel()
            assert on.state() == state
            with pytest.raises(GatewayError) as refused:
                await on.say("Again")
            assert (refused.value.code, refused.value.status) == ("SESSION_BUSY", 409)
            assert on.state() == state
            on.cancel()
            on.backend.gate.set()
            await settled()
            await on.clock.advance(5)
            await sending
            await on.idle()
            assert on.backend.opened == 1

    play(work)


@pytest.mark.parametrize("forget_fails", [False, True])
def test_busy_a_deleted_session_is_cancelled_first(forget_fails: bool) -> None:
    async def work() -> None:
        async with stage() as on:
            on.backend.forget_fails = forget_fails
            found = await on.say()
            on.backend.run.say(ConversationKnown("c-9"), Text("a"))
            await until(lambda: len(found.feed.frames) == 3)
            await on.gateway.delete_session(await on.gateway.sessions.get("", on.session_id))
            assert on.backend.run.stops == 1
            assert on.backend.forgotten == [(on.session_id, "c-9")]
            keeps_the_rule(events(found))
            with pytest.raises(GatewayError) as gone:
                await on.say()
            assert gone.value.code == "SESSION_NOT_FOUND"

    play(work)


def test_an_answer_that_waits_for_a_tool_ends_so() -> None:
    async def work() -> None:
        async with stage() as on:
            found = await on.say()
            on.backend.run.say(Text("a"), ActionRequired())
            on.backend.run.end()
            await on.idle()
            assert events(found)[-2]["stop_reason"] == "requires_action"
            assert (await on.gateway.chat.whole(found))["stop_reason"] == "requires_action"

    play(work)


def test_an_answer_with_too_many_events_is_stopped_at_the_provider() -> None:
    async def work() -> None:
        async with stage(max_events=8) as on:
            found = await on.say()
            on.backend.run.say(*[Text("x")] * 20)
            await on.idle()
            told = events(found)
            keeps_the_rule(told)
            assert len(told) == 8
            assert told[-3]["error_code"] == "TOO_MANY_EVENTS"
            assert on.backend.run.stops == 1

    play(work)


def test_closing_the_gateway_cancels_and_takes_nothing_more() -> None:
    async def work() -> None:
        async with stage() as on:
            found = await on.say()
            on.backend.run.say(Text("a"))
            closing = asyncio.ensure_future(on.gateway.chat.close())
            await on.idle()
            await closing
            keeps_the_rule(events(found))
            assert events(found)[-2]["stop_reason"] == "cancelled"
            with pytest.raises(GatewayError) as refused:
                await on.say()
            assert (refused.value.code, refused.value.status) == ("SHUTTING_DOWN", 503)

    play(work)
