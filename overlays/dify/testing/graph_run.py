"""Runs the nodes of a workflow or chatflow: publishes what happens and keeps it, so that a paused run can go on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from . import forms, graph
from .agent_log import AgentLog
from .graph_walk import NOWHERE, Inside, Outcome, Walk
from .rounds import Rounds
from .runs import FINISHED, PAUSED, Run
from .scenarios import Node
from .store import Row
from .text import as_text, fill, fill_all, pieces, usage
from .turns import choose_reply
from .world import App, World

STOPPED_TEXT: Final = "Stopped by user."


class GraphRun:
    """One run.

    Args:
        world: the state.
        app: whose graph it is.
        run: what callers follow.
        row: what is kept of it.
    """

    def __init__(self, world: World, app: App, run: Run, row: Row) -> None:
        self.world = world
        self.app = app
        self.run = run
        self.id = str(row["id"])
        self.values: dict[str, Any] = dict(row["values"])
        self.text: str = row["text"]
        self._nodes: list[dict[str, Any]] = [dict(node) for node in row["nodes"]]
        self._steps: int = row["total_steps"]
        self._tokens: int = row["total_tokens"]
        self._exceptions: int = row["exceptions_count"]
        self._failure: str | None = None
        self._last: Mapping[str, Any] = row["last_outputs"]
        self._ended: bool = row["ended"]
        self._walk = Walk(self, row["done"])
        self._waiting: list[str] = []
        self._began = world.clock() - row["elapsed_time"]
        self._since: dict[str, float] = {}

    async def start(self) -> None:
        """Run from the first node."""
        self._announce("initial")
        await self._go_on()

    async def resume(self) -> None:
        """Go on after a person filled in a form, or let it expire; other forms may still be waiting."""
        self.world.store.change("run", self.id, status="running")
        self._announce("resumption")
        await self._go_on()

    async def node(self, node: Node, inside: Inside = NOWHERE, place: str = "") -> Outcome:
        """Run one node.

        Args:
            node: what to run.
            inside: the iteration or loop around it.
            place: where it stands in the graph.
        """
        if any(as_text(fill(f"{{{{{name}}}}}", self.values)) != as_text(value) for name, value in node.when.items()):
            return "done"
        if node.branches:
            return await self._walk.branches(node, place, inside)
        if node.type in ("iteration", "loop"):
            return await Rounds(self, node).run()
        if node.type == "human-input":
            return self._ask(node, place)
        begun = self._begin_node(node, inside, place)
        for attempt in range(1, node.retries + 1):
            failed = self._finished(node, begun, status="retry", error=node.error or "Connection refused")
            self.publish("node_retry", data={**failed, "retry_index": attempt})
        return await self._work(node, begun)

    def publish(self, name: str, **members: Any) -> None:
        """Send an event with the members that all events of this run have."""
        self.run.publish({"event": name, **self._envelope(name), **members})

    def new_execution(self, node: Node) -> dict[str, Any]:
        """The beginning of a container, which counts as a step but has no events of its own kind."""
        execution_id = self.world.new_id()
        self._since[execution_id] = self.world.clock()
        return {"id": execution_id, "node_id": node.id, "node_type": node.type, "title": graph.title(node)}

    def seconds_of(self, begun: Mapping[str, Any]) -> float:
        """How long a node has been running; one that waited for a person counts from its first start."""
        since = self._since.get(begun["id"], float(begun["created_at"]))
        return max(round(self.world.clock() - since, 6), 0.000_1)

    async def _go_on(self) -> None:
        outcome = await self._walk.run(graph.graph_of(self.app.spec))
        if outcome != "paused":
            self._finish(outcome)
        elif self._pause():
            await GraphRun(self.world, self.app, self.run, self._row()).resume()

    def _begin_node(self, node: Node, inside: Inside, place: str) -> dict[str, Any]:
        begun = graph.started(node, self.world.new_id(), self.world.now(), inside.members())
        self._since[begun["id"]] = self.world.clock()
        self._nodes.append({"started": begun, "finished": None, "place": place})
        self._show_start(begun)
        return begun

    def _show_start(self, begun: dict[str, Any]) -> None:
        """A node that waited starts again when its run goes on, and counts again."""
        self._steps += 1
        self._keep()
        self.publish("node_started", data=begun)

    async def _work(self, node: Node, begun: dict[str, Any]) -> Outcome:
        """What a node does between its start and its end."""
        error, text, delay = self._script(node)
        log = AgentLog(self, node, begun)
        if error is None and text is not None and node.stream:
            for piece in pieces(text):
                if await self.run.pause(delay):
                    return "stopped"
                self._say(node, piece)
            log.end()
            if node.type in ("llm", "agent"):
                self._say(node, "")
        elif await self.run.pause(delay if node.delay is not None else 0):
            return "stopped"
        if error is not None:
            return self._fail(node, begun, error)
        outputs: dict[str, Any] = fill_all(node.outputs, self.values)
        cost = None
        if node.type == "llm":
            prompt = as_text(self.values.get("query"))
            cost = usage(len(prompt.split()), len(pieces(text or "")))
            outputs = {"text": text, "reasoning_content": "", "usage": cost, "finish_reason": "stop", **outputs}
        elif text is not None and node.type not in graph.SILENT:
            outputs = {"text": text, **outputs}
        self._end_node(node, begun, outputs=self._outputs_of_kind(node, outputs), cost=cost)
        return "done"

    def _script(self, node: Node) -> tuple[str | None, str | None, float]:
        """Error, text and delay of a node; a model without a text of its own takes the app's replies."""
        delay = self.world.scenario.latency if node.delay is None else node.delay
        text = node.text
        if node.type == "llm" and text is None:
            reply = choose_reply(self.app.spec, as_text(self.values.get("query")))
            if reply.error is not None:
                return reply.error.message, None, delay
            text = reply.text
            delay = delay if reply.delay is None else reply.delay
        return node.error, None if text is None else fill(text, self.values), delay

    def _outputs_of_kind(self, node: Node, outputs: dict[str, Any]) -> dict[str, Any]:
        if node.type == "start":
            return {**self.values.get("inputs", {}), **outputs}
        if node.type == "answer":
            return {"answer": self.text, "files": [], **outputs}
        if node.type == "end" and not outputs:
            return fill_all(self.app.spec.outputs, self.values) or {"text": self.text}
        if node.type == "assigner":
            self._assign(outputs)
        return outputs

    def _assign(self, outputs: Mapping[str, Any]) -> None:
        """Set conversation variables."""
        for row in self.world.store.find("variable", conversation_id=self._row()["conversation_id"]):
            if row["name"] in outputs:
                value = outputs[row["name"]]
                self.world.store.change("variable", row["id"], value=value, updated_at=self.world.now())
        self.values["conversation"] = {**self.values.get("conversation", {}), **outputs}

    def _say(self, node: Node, piece: str) -> None:
        self.text += piece
        selector = [node.id, "answer" if node.type == "answer" else "text"]
        if self._row()["message_id"] is None:
            self.publish("text_chunk", data={"text": piece, "from_variable_selector": selector})
        else:
            self.publish("message", id=self._row()["message_id"], answer=piece, from_variable_selector=selector)

    def _fail(self, node: Node, begun: dict[str, Any], error: str) -> Outcome:
        if node.on_error == "continue":
            self._exceptions += 1
            kind = f"{node.type.replace('-', ' ').title().replace(' ', '')}NodeError"
            outputs = {"error_message": error, "error_type": kind}
            self._end_node(node, begun, outputs=outputs, status="exception", error=error)
            return "done"
        self._failure = error
        self._end_node(node, begun, outputs={}, status="failed", error=error)
        return "failed"

    def _ask(self, node: Node, place: str) -> Outcome:
        """Ask a person, or take what was answered since."""
        asked = next((entry["started"] for entry in self._nodes if entry["place"] == place), None)
        if asked is None:
            begun = self._begin_node(node, NOWHERE, place)
            form = forms.open_form(self.world, self.app, self.id, node, begun, self.values)
        else:
            begun = dict(asked)
            self._show_start(begun)
            form = self.world.store.find("form", execution_id=begun["id"])[0]
        if not form["closed"]:
            self._walk.pausing = True
            self._waiting.append(form["id"])
            return "paused"
        self.values[node.id] = outputs = forms.outputs_of(form)
        if form["submitted"]:
            self.publish("human_input_form_filled", data=forms.filled(form))
            for piece in pieces(fill(node.text or "", self.values)):
                self._say(node, piece)
        else:
            expired = {"node_id": form["node_id"], "node_title": form["node_title"]}
            self.publish("human_input_form_timeout", data={**expired, "expiration_time": form["expiration_time"]})
        self._end_node(node, begun, outputs=outputs)
        return "done"

    def _end_node(
        self,
        node: Node,
        begun: dict[str, Any],
        *,
        outputs: dict[str, Any],
        status: str = "succeeded",
        error: str | None = None,
        cost: Mapping[str, Any] | None = None,
    ) -> None:
        data = self._finished(node, begun, outputs=outputs, status=status, error=error, cost=cost)
        for entry in self._nodes:
            if entry["started"]["id"] == begun["id"]:
                entry["finished"] = data
        self.values[node.id] = outputs
        if node.type == "end":
            # A graph with branches may have several ends; a run gives what all of them give.
            self._last = {**(self._last if self._ended else {}), **outputs}
            self._ended = True
        elif not self._ended:
            self._last = outputs
        self._tokens += int(cost["total_tokens"]) if cost else 0
        self._keep()
        self.publish("node_finished", data=data)

    def _finished(
        self,
        node: Node,
        begun: dict[str, Any],
        *,
        status: str,
        error: str | None = None,
        outputs: Mapping[str, Any] | None = None,
        cost: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        inputs: Mapping[str, Any] = {}
        if node.type == "start":
            inputs = self.values.get("inputs", {})
        elif node.type == "end":
            inputs = outputs or {}
        process: dict[str, Any] = {}
        if cost is not None:
            prompt: dict[str, Any] = {"role": "user", "text": as_text(self.values.get("query")), "files": []}
            process = {"model_mode": "chat", "prompts": [prompt], "usage": cost, "finish_reason": "stop"}
            process |= {"model_provider": "local/local/local", "model_name": "local-chat"}
        return graph.finished(
            begun,
            self.world.now(),
            inputs=inputs,
            outputs=outputs or {},
            process_data=process,
            status=status,
            error=error,
            elapsed=self.seconds_of(begun),
            cost=cost,
        )

    def _announce(self, reason: str) -> None:
        row = self._row()
        about = {"id": self.id, "workflow_id": row["workflow_id"], "inputs": row["inputs"]}
        self.publish("workflow_started", data={**about, "created_at": self.world.now(), "reason": reason})

    def _pause(self) -> bool:
        """Wait for the people who were asked; tells whether one has answered meanwhile."""
        row = self._keep(status="paused")
        asked = [self.world.store.get("form", form_id) or {} for form_id in self._waiting]
        for form in asked:
            self.publish("human_input_required", data=forms.required(form))
        if row["message_id"] is not None:
            waiting = forms.extra_contents(self.world, self.id)
            self.world.store.change(
                "message", row["message_id"], answer=self.text, status="paused", extra_contents=waiting
            )
        self.publish(PAUSED, data=forms.pause_of(self.world, row))
        if any(form["closed"] for form in asked):
            return True
        self.run.end(paused=True)
        return False

    def _finish(self, outcome: Outcome) -> None:
        status = {"done": "succeeded", "failed": "failed", "stopped": "stopped"}[outcome]
        if status == "succeeded" and self._exceptions:
            status = "partial-succeeded"
        error = STOPPED_TEXT if outcome == "stopped" else self._failure
        row = self._row()
        outputs: Mapping[str, Any] = {}
        if outcome == "done":
            outputs = {"answer": self.text, "files": []} if row["message_id"] is not None else self._last
        now = self.world.now()
        row = self._keep(status=status, outputs=dict(outputs), error=error, finished_at=now)
        if row["message_id"] is not None:
            self._end_message(row, outcome, error)
        self.publish(FINISHED, data=finished_data(row))
        self.run.end()

    def _end_message(self, row: Row, outcome: Outcome, error: str | None) -> None:
        cost = usage(0, 0) | {"total_tokens": self._tokens}
        metadata: dict[str, Any] = {"annotation_reply": None, "retriever_resources": [], "usage": cost}
        failed = outcome == "failed"
        self.world.store.change(
            "message",
            row["message_id"],
            answer=self.text,
            status="error" if failed else "normal",
            error=error if failed else None,
            metadata=metadata,
            extra_contents=forms.extra_contents(self.world, self.id),
        )
        if outcome == "done":
            self.publish("message_end", id=row["message_id"], metadata=metadata, files=[])

    def _keep(self, **members: Any) -> Row:
        """Write down how far the run is."""
        return self.world.store.change(
            "run",
            self.id,
            nodes=[dict(node) for node in self._nodes],
            values=dict(self.values),
            text=self.text,
            total_tokens=self._tokens,
            total_steps=self._steps,
            exceptions_count=self._exceptions,
            last_outputs=dict(self._last),
            ended=self._ended,
            done=sorted(self._walk.done),
            elapsed_time=round(max(self.world.clock() - self._began, 0.0), 6),
            **members,
        )

    def _row(self) -> Row:
        row = self.world.store.get("run", self.id)
        assert row is not None
        return row

    def _envelope(self, name: str) -> dict[str, Any]:
        return envelope_of(self._row(), with_run=name not in ("message", "message_end", "message_replace", "agent_log"))


def envelope_of(row: Row, *, with_run: bool = True) -> dict[str, Any]:
    """Members that are on the events of a run; some events of chatflows do not name the run."""
    if row["message_id"] is None:
        return {"workflow_run_id": row["id"], "task_id": row["task_id"]}
    message = {name: row[name] for name in ("conversation_id", "message_id", "created_at", "task_id")}
    return {**message, "workflow_run_id": row["id"]} if with_run else message


def finished_data(row: Row) -> dict[str, Any]:
    """``data`` of ``workflow_finished``."""
    return {
        "id": row["id"],
        "workflow_id": row["workflow_id"],
        "status": row["status"],
        "outputs": row["outputs"],
        "error": row["error"],
        "elapsed_time": row["elapsed_time"],
        "total_tokens": row["total_tokens"],
        "total_steps": row["total_steps"],
        "created_by": {"id": row["end_user_id"], "user": row["user"]},
        "created_at": row["created_at"],
        "finished_at": row["finished_at"],
        "exceptions_count": row["exceptions_count"],
        "files": [],
    }
