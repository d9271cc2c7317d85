"""Random walks over the state machine: whatever callers, provider and time do, every interaction keeps the rule, the
session is idle in the end, and nothing is left running or connected."""

from __future__ import annotations

import asyncio
import os
import random
from typing import Any

import pytest

from session_gateway.core_events import ActionRequired, ConversationKnown, CoreEvent, Failed, Replacement, Text, Thought
from session_gateway.errors import GatewayError
from session_gateway.interaction import Interaction

from .puppets import PuppetBackend, Stage, play, settled, stage, until
from .told import events, keeps_the_rule, text

WALKS = int(os.environ.get("WALKS_OF_SESSIONS", "120"))
"""The whole length is 500; ``nox -s sessions`` goes it."""
BATCH = 20
STATES = {"idle", "starting", "streaming", "cancelling"}
EVENTS: tuple[CoreEvent, ...] = (
    Text("word "), Text("more "), Thought("hm"), Replacement("other"), ConversationKnown("c"),
)  # fmt: skip
STEPS = ("say", "cancel", "leave", "enter", "time", "event", "event", "end", "fail", "break", "gate", "attach")


class Walk:
    """One walk."""

    def __init__(self, on: Stage, dice: random.Random) -> None:
        self.on = on
        self.dice = dice
        self.sending: list[asyncio.Future[Interaction]] = []
        self.watched: list[Interaction] = []
        self.seen: dict[str, Interaction] = {}

    async def go(self, steps: int) -> None:
        """Take random steps, then bring everything to its end."""
        for _ in range(steps):
            await self.step(self.dice.choice(STEPS))
            assert self.on.state() in STATES
            self.note()
        self.on.backend.gate.set()
        while self.on.state() != "idle" or not all(one.done() for one in self.sending):
            self.on.cancel()
            self.note()
            await settled()
            await self.on.clock.advance(5)
            await asyncio.sleep(0.0005)
        for one in self.sending:
            if one.exception() is None:
                self.seen[one.result().id] = one.result()

    def note(self) -> None:
        """Remember the interaction that runs."""
        live = self.on.gateway.chat.live.get(self.on.session_id)
        if live is not None:
            self.seen[live.id] = live

    async def step(self, name: str) -> None:
        """One step; steps that are not possible now change nothing."""
        on, dice = self.on, self.dice
        if name == "say":
            on.backend.refusal = GatewayError("UPSTREAM_ERROR", "no") if dice.random() < 0.15 else None
            self.sending.append(asyncio.ensure_future(on.say()))
            await settled()
        elif name == "cancel":
            on.cancel()
        elif name == "time":
            await on.clock.advance(dice.choice([0.5, 2, 5, 30]))
        elif name == "gate":
            on.backend.accepts = dice.random() < 0.6
            on.backend.gate.set()
            on.backend.gate = asyncio.Event()
        elif name == "attach":
            try:
                reading = await on.gateway.chat.attach(on.session_id, None)
            except GatewayError as exc:
                assert exc.code == "NO_INTERACTION"
            else:
                self.watched += [reading.live] if reading.live is not None else []
        elif name in ("leave", "enter"):
            found = [one for one in self.seen.values() if name == "enter" or one.viewers > 0]
            if found:
                chosen = dice.choice(found)
                (chosen.leave if name == "leave" else chosen.enter)()
        elif on.backend.runs:
            self.play(name)
        await settled(dice.choice([1, 5, 30]))
        if dice.random() < 0.3:
            await asyncio.sleep(0.0005)

    def play(self, name: str) -> None:
        """What the provider does."""
        found = self.on.backend.run
        if name == "event":
            found.say(self.dice.choice(EVENTS))
        elif name == "end":
            if self.dice.random() < 0.2:
                found.say(ActionRequired())
            found.end()
        elif name == "fail":
            found.say(Failed("it failed", {"code": "x"}))
        else:
            found.breaks(GatewayError("UPSTREAM_ERROR", "broke") if self.dice.random() < 0.7 else KeyError("bug"))


@pytest.mark.parametrize("batch", range(-(-WALKS // BATCH)))
def test_every_walk_keeps_the_rule(batch: int) -> None:
    async def walk(seed: int) -> None:
        dice = random.Random(seed)
        backend = PuppetBackend(obeys=dice.random() < 0.6, closes_on_stop=dice.random() < 0.3)
        limits: dict[str, Any] = {
            "grace_seconds": dice.choice([0, 30]),
            "run_seconds": 60,
            "retention_seconds": 10**6,
            "max_events": dice.choice([12, 1000]),
        }
        async with stage(backend, **limits) as on:
            went = Walk(on, dice)
            await went.go(dice.randrange(5, 40))
            await until(lambda: all(found.feed.closed.is_set() for found in went.seen.values()))
            for found in went.seen.values():
                told = events(found)
                keeps_the_rule(told)
                assert text(told) == found.answer.text
                reading = await on.gateway.chat.attach(on.session_id, f"{found.id}:0")
                assert list(reading.stored) == found.feed.frames
            assert on.state() == "idle"
            assert on.gateway.chat.live == {}
            for run in backend.runs:
                assert (run.closes, run.stops <= 1) == (1, True)
            await until(lambda: on.clock.sleeping == 1)  # only the reaper waits

    for seed in range(batch * BATCH, (batch + 1) * BATCH):

        async def one(seed: int = seed) -> None:
            await walk(seed)

        play(one)
