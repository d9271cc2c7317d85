"""Answers of apps without a graph: chat, agent and completion."""

from __future__ import annotations

import base64
import json
from typing import Any, Final

from .knowledge_search import as_resources, search
from .runs import Event
from .scenarios import Tool
from .sounds import mp3
from .text import fill, fill_all, pieces, usage
from .turns import Turn
from .world import ACCOUNT, World

SPOKEN_CHUNK: Final = 1024
"""Bytes of sound in one ``tts_message``."""


async def answer_message(world: World, turn: Turn) -> None:
    """Answer one question: publish its events and write the message down."""
    await _Answering(world, turn).run()
    turn.run.end()


class _Answering:
    def __init__(self, world: World, turn: Turn) -> None:
        self._world = world
        self._turn = turn
        self._agent = turn.app.mode == "agent-chat"
        self._text = ""
        self._thoughts: list[dict[str, Any]] = []
        self._files: list[dict[str, Any]] = []

    async def run(self) -> None:
        turn = self._turn
        annotation = self._annotation()
        if annotation is not None:
            await self._say(list(annotation["answer"]))
            self._finish(usage(0, 0), annotation_reply=_named(self._world, turn, annotation))
            return
        error = turn.reply.error
        if error is not None:
            self._fail(error.code, error.message, error.status)
            return
        if self._agent:
            for tool in turn.reply.tools:
                if await self._use(tool):
                    self._finish(usage(len(turn.query.split()), 0))
                    return
            self._think()
        before = self._text
        await self._say([*pieces(fill(turn.reply.text, turn.values)), ""])
        if self._agent:
            self._think(thought=self._text.removeprefix(before))
        if turn.reply.replace is not None and not turn.run.stopped.is_set():
            self._text = fill(turn.reply.replace, turn.values)
            self._publish("message_replace", answer=self._text, reason="output_moderation")
        self._finish(usage(len(turn.query.split()), len(pieces(self._text))))

    async def _say(self, texts: list[str]) -> bool:
        """Send text piece by piece; tells whether the run was stopped."""
        turn = self._turn
        delay = self._world.scenario.latency if turn.reply.delay is None else turn.reply.delay
        name = "agent_message" if self._agent else "message"
        more: dict[str, Any] = {} if self._agent else {"from_variable_selector": None}
        for text in texts:
            if await turn.run.pause(delay):
                return True
            self._text += text
            self._publish(name, id=turn.message_id, answer=text, **more)
        return False

    async def _use(self, tool: Tool) -> bool:
        """Call a tool, as far as the outside sees of it; tells whether the run was stopped."""
        turn = self._turn
        values = {**turn.values, "tool": turn.values.get("tool", "")}
        self._think()
        if tool.thought and await self._say([*pieces(fill(tool.thought, values)), ""]):
            return True
        about = {
            "thought": fill(tool.thought, values),
            "tool": tool.name,
            "tool_labels": {tool.name: {"en_US": tool.name, "zh_Hans": tool.name}},
            "tool_input": json.dumps({tool.name: fill_all(tool.input, values)}),
        }
        self._think(**about)
        output = fill(tool.output, values)
        turn.values["tool"] = output
        file_ids = [self._file(tool.file_url)] if tool.file_url else []
        self._think(**about, observation=json.dumps({tool.name: output}), message_files=file_ids)
        self._thoughts.append({})
        return await turn.run.pause(0)

    def _file(self, url: str) -> str:
        file = {
            "id": self._world.new_id(),
            "type": "image",
            "url": url,
            "filename": url.rpartition("/")[2],
            "mime_type": "image/png",
            "size": 0,
            "transfer_method": "tool_file",
            "upload_file_id": None,
            "belongs_to": "assistant",
        }
        self._files.append(file)
        self._publish("message_file", id=file["id"], type="image", belongs_to="assistant", url=url)
        return str(file["id"])

    def _think(self, **members: Any) -> None:
        """Send a thought; one with the id of the thought before fills that one in."""
        if not self._thoughts or not self._thoughts[-1]:
            self._thoughts = [thought for thought in self._thoughts if thought]
            self._thoughts.append({"id": self._world.new_id(), "position": len(self._thoughts) + 1})
        thought: dict[str, Any] = {
            "thought": "",
            "observation": "",
            "tool": "",
            "tool_labels": {},
            "tool_input": "",
            "message_files": [],
            **self._thoughts[-1],
            **members,
        }
        self._thoughts[-1] = thought
        order = ("id", "position", "thought", "observation", "tool", "tool_labels", "tool_input", "message_files")
        self._publish("agent_thought", **{name: thought[name] for name in order})

    def _fail(self, code: str, message: str, status: int) -> None:
        turn = self._turn
        self._world.store.change("message", turn.message_id, status="error", error=message)
        envelope = {name: value for name, value in turn.envelope.items() if name != "task_id"}
        if turn.conversation_id is None:
            envelope = {name: envelope[name] for name in ("message_id", "created_at")}
        turn.run.publish({"event": "error", **envelope, "code": code, "status": status, "message": message})

    def _finish(self, cost: dict[str, Any], annotation_reply: Any = None) -> None:
        world, turn = self._world, self._turn
        found = search(world, turn.app.tenant, turn.query, 3) if turn.reply.knowledge else []
        resources = as_resources(world, found)
        metadata = {"annotation_reply": annotation_reply, "retriever_resources": resources, "usage": cost}
        row = world.store.get("message", turn.message_id) or {}
        world.store.change(
            "message",
            turn.message_id,
            answer=self._text,
            agent_thoughts=[thought for thought in self._thoughts if thought],
            message_files=[*row.get("message_files", ()), *self._files],
            retriever_resources=resources,
            metadata=metadata,
        )
        self._publish("message_end", id=turn.message_id, metadata=metadata, files=None)
        if turn.app.spec.speak:
            sound = mp3(self._text)
            for start in range(0, len(sound), SPOKEN_CHUNK):
                spoken = base64.b64encode(sound[start : start + SPOKEN_CHUNK]).decode()
                self._publish("tts_message", audio=spoken)
            self._publish("tts_message_end", audio="")

    def _annotation(self) -> Any:
        world, turn = self._world, self._turn
        settings = world.store.get("annotation_reply", turn.app.id)
        if settings is None or not settings["enabled"]:
            return None
        for row in world.store.find("annotation", app_id=turn.app.id, question=turn.query):
            return world.store.change("annotation", row["id"], hit_count=row["hit_count"] + 1)
        return None

    def _publish(self, name: str, **members: Any) -> None:
        event: Event = {"event": name, **self._turn.envelope, **members}
        self._turn.run.publish(event)


def _named(world: World, turn: Turn, annotation: Any) -> dict[str, Any]:
    return {"id": annotation["id"], "account": {"id": turn.app.tenant.account_id, "name": ACCOUNT}}
