"""What the apps of the local server are and how they answer, as objects; ``scenario_files`` reads them from YAML."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from .faults import Fault

MODES: Final = ("chat", "agent-chat", "advanced-chat", "completion", "workflow")
"""Kinds of apps. One app of each kind is always there, with its kind as its name."""
ECHO: Final = "You said: {{query}}"
"""What an app answers when nothing else is said."""


def _mapping() -> Mapping[str, Any]:
    return {}


@dataclass(frozen=True)
class ReplyError:
    """A failure of the model behind an app."""

    message: str
    code: str = "completion_request_error"
    status: int = 400


@dataclass(frozen=True)
class Tool:
    """A tool an agent calls before it answers."""

    name: str
    input: Mapping[str, Any] = field(default_factory=_mapping)
    output: str = "done"
    thought: str = ""
    """What the agent says before it calls the tool."""
    file_url: str = ""
    """Address of a file the tool makes; sent as a ``message_file`` event."""


@dataclass(frozen=True)
class Reply:
    """An answer, and for which questions. The first reply of an app whose ``match`` is found in the question is taken.

    Texts may contain ``{{query}}``, ``{{user}}``, ``{{turn}}``, ``{{inputs.name}}``, ``{{conversation.name}}``,
    ``{{tool}}`` (what the last tool gave) and, in workflows, ``{{node_id.output}}``.
    """

    text: str = ECHO
    match: str = ""
    """Regular expression, searched in the question without regard to case; empty fits every question."""
    delay: float | None = None
    """Seconds before each piece of the answer; the scenario's ``latency`` if not said."""
    tools: tuple[Tool, ...] = ()
    """What an agent app does first."""
    error: ReplyError | None = None
    """Fail instead of answering."""
    replace: str | None = None
    """Text that a moderation puts in the place of what was said, at the end."""
    suggested: tuple[str, ...] = ("Tell me more.", "Why is that?", "Can you give an example?")
    """What ``suggested`` answers for this message."""
    knowledge: bool = False
    """Whether the documents of the local knowledge bases are searched and named in the answer's metadata."""

    def __post_init__(self) -> None:
        try:
            re.compile(self.match)
        except re.error as exc:
            raise ValueError(f"match is no regular expression: {self.match!r}: {exc}") from None


@dataclass(frozen=True)
class Form:
    """What a workflow asks a person."""

    content: str = "Please decide."
    """Markdown; ``{{#$output.name#}}`` stands for an input."""
    inputs: tuple[Mapping[str, Any], ...] = ()
    """As on the wire: ``type``, ``output_variable_name``, ``default``."""
    actions: tuple[Mapping[str, Any], ...] = (
        {"id": "approve", "title": "Approve", "button_style": "primary"},
        {"id": "reject", "title": "Reject", "button_style": "default"},
    )
    expires_in: float = 259_200.0
    """Seconds until the form expires."""
    display_in_ui: bool = False


@dataclass(frozen=True)
class Node:
    """One node of a workflow or chatflow. Nodes run in the order of their list, and in ``branches`` side by side."""

    id: str
    type: str = "llm"
    """As on the wire: ``start``, ``llm``, ``code``, ``iteration``, ``loop``, ``human-input``, ``answer``, ``end``."""
    title: str = ""
    text: str | None = None
    """Text this node says, streamed piece by piece while it runs."""
    stream: bool = True
    """Whether its text is part of the app's answer; else it is only one of its outputs."""
    outputs: Mapping[str, Any] = field(default_factory=_mapping)
    """Values by name; texts in them may refer to earlier values. An ``assigner`` sets conversation variables so."""
    when: Mapping[str, Any] = field(default_factory=_mapping)
    """Run only if these values are so, for example ``{ask.__action_id: approve}``."""
    delay: float | None = None
    """Seconds before each piece of its text, or before it finishes if it has no text."""
    error: str | None = None
    """Fail with this text."""
    on_error: str = "stop"
    """``stop``: the run fails. ``continue``: the run goes on and ends ``partial-succeeded``."""
    retries: int = 0
    """So many attempts fail before the one that counts."""
    items: tuple[Any, ...] = ()
    """What an iteration goes through."""
    count: int = 2
    """Rounds of a loop."""
    nodes: tuple[Node, ...] = ()
    """Inside of an iteration or a loop."""
    branches: tuple[tuple[Node, ...], ...] = ()
    """Lists of nodes that run at the same time. This is no node then, only the place where the ways part and meet: what
    comes behind it waits for all of them."""
    logs: tuple[str, ...] = ()
    """Labels of the log entries of an agent node."""
    form: Form | None = None
    """What a ``human-input`` node asks."""

    def __post_init__(self) -> None:
        if any(inner.asks for inner in self.nodes):
            raise ValueError(f"node {self.id!r}: a human-input node cannot be inside of another node")
        if self.type == "branches" and not self.branches:
            raise ValueError("branches must have at least one list of nodes")
        if self.on_error not in ("stop", "continue"):
            raise ValueError(f"node {self.id!r}: on_error is {self.on_error!r}, but must be stop or continue")

    @property
    def asks(self) -> bool:
        """Whether a person is asked by it or in one of its branches."""
        return self.type == "human-input" or any(node.asks for branch in self.branches for node in branch)


@dataclass(frozen=True)
class AppSpec:
    """One app."""

    name: str
    mode: str = "chat"
    replies: tuple[Reply, ...] = (Reply(),)
    nodes: tuple[Node, ...] = ()
    """Graph of a workflow or chatflow; without one: a start, a model that takes ``replies``, and an end."""
    inputs: tuple[Mapping[str, Any], ...] = ()
    """The app's form, as in ``user_input_form``: ``{text-input: {variable, label, required, max_length}}``."""
    variables: tuple[Mapping[str, Any], ...] = ()
    """Conversation variables: ``name``, ``value_type``, ``value``, ``description``."""
    outputs: Mapping[str, Any] = field(default_factory=_mapping)
    """What a workflow gives at its end; without it the outputs of its last node."""
    opening_statement: str = ""
    suggested_questions: tuple[str, ...] = ()
    suggest_after_answer: bool = True
    """Off: asking for suggestions is refused."""
    speak: bool = False
    """Read answers out in the stream (``tts_message``)."""
    published: bool = True
    """Off: the app is unavailable."""
    enabled: bool = True
    """Off: the app may not be used over the API."""
    max_active: int = 0
    """Requests that may run at the same time; 0: any number."""

    def __post_init__(self) -> None:
        if self.mode not in MODES:
            raise ValueError(f"app {self.name!r}: mode is {self.mode!r}, but must be one of {', '.join(MODES)}")

    @property
    def chats(self) -> bool:
        """Whether the app has conversations."""
        return self.mode in ("chat", "agent-chat", "advanced-chat")

    @property
    def has_graph(self) -> bool:
        """Whether the app runs nodes."""
        return self.mode in ("advanced-chat", "workflow")


@dataclass(frozen=True)
class DatasetSpec:
    """A knowledge base that is there from the start."""

    name: str
    documents: Mapping[str, str] = field(default_factory=_mapping)
    """Text by name; they are indexed already."""
    pipeline: bool = False
    """Whether the pipeline operations work on it."""


@dataclass(frozen=True)
class Scenario:
    """Everything that can be said about the local server."""

    apps: tuple[AppSpec, ...] = ()
    """Beside the five standard apps; one with the name of a kind replaces the standard app of that kind."""
    datasets: tuple[DatasetSpec, ...] = ()
    faults: tuple[Fault, ...] = ()
    latency: float = 0.0
    """Seconds before each piece of an answer."""
    ping_interval: float = 10.0
    """Seconds between the pings of a stream."""
    indexing_steps: int = 3
    """Requests about a knowledge base that a new document needs until it is indexed; 0: indexed at once."""
    job_steps: int = 1
    """Looks at the status of an annotation job until it is completed."""
    transcript: str = "This is what the local server heard."
    """What ``audio-to-text`` answers."""
    hang_on_invalid_input: bool = True
    """Streams of workflows and chatflows with a wrong input send only pings, as 1.14.0 does; else they are refused."""
    file_limits: Mapping[str, int] = field(default_factory=_mapping)
    """Megabytes by kind, over the usual ones: ``document`` 15, ``image`` 10, ``audio`` 50, ``video`` 100."""

    def all_apps(self) -> tuple[AppSpec, ...]:
        """The standard apps as this scenario has them, then its own."""
        given = {app.name: app for app in self.apps}
        standard = [given.pop(mode) if mode in given else AppSpec(mode, mode) for mode in MODES]
        return (*standard, *given.values())
