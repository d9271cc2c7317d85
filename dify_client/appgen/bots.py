# Copied from overlays/dify/appgen/bots.py. Edit that file, then run: python -m generator sync
"""The two classes with the calls of one app, as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ..app_form import CHAT_MODES, AppField, AppForm
from .literals import COLUMNS, docstring, exploded, prose, wrapped
from .sentences import describe, sentence


@dataclass(frozen=True)
class _Calls:
    """What the calls of one kind of app are named, and what they give."""

    service: str
    send: str
    answer: str
    stream: str
    does: str
    whole: str
    path: str


_CHAT: Final = _Calls("chat", "send", "ChatBlockingResponse", "ChatStream", "Ask", "the answer", "chat-messages")
_COMPLETION: Final = _Calls(
    "completion",
    "send",
    "CompletionBlockingResponse",
    "CompletionStream",
    "Let it write",
    "the text",
    "completion-messages",
)
_WORKFLOW: Final = _Calls(
    "workflow", "run", "WorkflowBlockingResponse", "WorkflowStream", "Run it", "the outcome", "workflows/run"
)
_NO_BLOCKING: Final = ("agent-chat", "agent")
_KEEPING: Final = ("chat", "agent-chat", "agent")
"""Kinds of apps whose conversations keep the inputs they began with; chatflows take new ones with each question."""
_OWN: Final = {
    "user": ("str", "Your name for the end user. Default: the client's ``user``."),
    "conversation_id": ("str", "Conversation to continue; a new one if left out."),
    "files": ("Sequence[InputFile]", "Files that go with the question."),
    "workflow_id": ("str", "Published version to run; the newest if left out."),
    "options": ("RequestOptions", "Settings of this call alone."),
}
"""Arguments that are not the app's own, with type and meaning."""


def bot_classes(form: AppForm, bot: str, annotations: Mapping[str, str]) -> list[str]:
    """The synchronous and the asynchronous class.

    Args:
        form: what the app is and takes.
        bot: name of the synchronous class.
        annotations: type of each input, by its Python name.
    """
    return [_Bot(form, bot, annotations, colour).source() for colour in ("", "Async")]


class _Bot:
    def __init__(self, form: AppForm, bot: str, annotations: Mapping[str, str], colour: str) -> None:
        self.form, self.bot, self.annotations, self.colour = form, bot, annotations, colour
        self.calls = _CHAT if form.mode in CHAT_MODES else _COMPLETION if form.mode == "completion" else _WORKFLOW
        self.awaits = "await " if colour else ""

    def source(self) -> str:
        """The class."""
        about = f"{prose(self.form.app)}: the calls of the app, with its own inputs as arguments."
        args = ["Args:", "    client: A client with the key of this app."]
        blocks = [
            f"class {self.colour}{self.bot}:",
            docstring(4, about.removeprefix(": "), args),
            f"\n    def __init__(self, client: {self.colour}DifyClient) -> None:",
            "        self._client = client",
            *(f"\n{method}" for method in self.methods()),
        ]
        return "\n".join(blocks)

    def methods(self) -> Iterator[str]:
        """All calls."""
        calls = self.calls
        blocking = self.form.mode not in _NO_BLOCKING
        how = "and wait for" if blocking else "and wait; streams underneath, because agents only stream, and gives"
        told = f"{calls.does}, {how} {calls.whole}."
        yield self.call(calls.send, calls.answer, told, verb=None if blocking else "complete")
        yield self.call("stream", f"{self.colour}{calls.stream}", f"{calls.does}; {calls.whole} comes as events.")
        told = f"{calls.does}; streams underneath, so that no gateway cuts it off, and gives {calls.whole}."
        yield self.call("complete", calls.answer, told)
        if calls is _CHAT:
            yield self.conversation()
        if self.form.mode in _KEEPING and any(one.required for one in self.form.fields):
            yield self.resume()
        if self.form.outputs is not None:
            yield self.outputs()

    def call(self, name: str, gives: str, does: str, verb: str | None = None) -> str:
        """One call.

        Args:
            name: what it is named.
            gives: type of what it gives.
            does: what it does.
            verb: the client's call behind it, if that has another name.
        """
        behind = verb or name
        streams = behind != self.calls.send
        own = list(self.own_arguments())
        words = "def" if name == "stream" or not self.colour else "async def"
        extra = ["**stream: Unpack[StreamOptions]"] if streams else []
        head = self.signature(words, name, [*self.question(), "*", *self.inputs(), *self.typed(own), *extra], gives)
        target = f"self._client.{self.calls.service}.{behind}"
        passed = [f"{one}={'FORM.question_files(files)' if one == 'files' else one}" for one in own]
        given = ["inputs=inputs.to_dict()", *passed, *(["**stream"] if streams else [])]
        sent = exploded(f"{target}(", [*(f"{one}={one}" for one in self.asked()), *given], ")", 8)
        awaits = "" if name == "stream" else self.awaits
        return f"{head}\n{self.explained(name, does, own, streams)}\n{self.made()}\n        return {awaits}{sent}"

    def conversation(self) -> str:
        """A conversation that sends the same inputs with each question."""
        own = ["user", "conversation_id"]
        gives = f"{self.colour}Conversation"
        head = self.signature("def", "conversation", ["*", *self.inputs(), *self.typed(own)], gives)
        given = ["self._client", "user=user", "conversation_id=conversation_id", "inputs=inputs.to_dict()"]
        made = exploded(f"{gives}(", given, ")", 8)
        doc = self.explained("conversation", "A conversation in which each turn needs the question alone.", own, False)
        return f"{head}\n{doc}\n{self.made()}\n        return {made}"

    def resume(self) -> str:
        """A conversation that has its inputs."""
        gives = f"{self.colour}Conversation"
        own = ["conversation_id: str", "*", "user: str | None = None"]
        head = self.signature("def", "resume", own, gives)
        given = ["self._client", "user=user", "conversation_id=conversation_id"]
        made = exploded(f"{gives}(", given, ")", 8)
        does = "A conversation that goes on; it keeps the inputs it began with, so that none are given."
        args = ["Args:", "    conversation_id: Conversation to continue.", f"    user: {_OWN['user'][1]}"]
        return f"{head}\n{docstring(8, does, args)}\n        return {made}"

    def outputs(self) -> str:
        """The outputs of a run with their types."""
        runs = f"{self.calls.answer} | {self.colour}{self.calls.stream}"
        head = self.signature("def", "outputs", [f"run: {runs}"], f"{self.bot}Outputs", static=True)
        lines = ["Raises:", "    InvalidRequestError: The run has none: it failed, was stopped, or waits."]
        doc = docstring(8, "The outputs of a run that has ended.", lines)
        return f'{head}\n{doc}\n        return cast("{self.bot}Outputs", FORM.run_outputs(run))'

    def signature(self, words: str, name: str, parameters: Sequence[str], gives: str, static: bool = False) -> str:
        """Everything before the docstring."""
        lead = "    @staticmethod\n" if static else ""
        first = [] if static else ["self"]
        return exploded(f"{lead}    {words} {name}(", [*first, *parameters], f") -> {gives}:", 4)

    def question(self) -> list[str]:
        """Parameters before the star."""
        return ["query: str"] if self.calls is _CHAT else []

    def asked(self) -> list[str]:
        """Names of what is sent besides inputs and the arguments of our own."""
        return ["query"] if self.calls is _CHAT else []

    def own_arguments(self) -> Iterator[str]:
        """Names of the arguments that are not the app's."""
        names = {one.name for one in self.form.fields}
        yield "user"
        if self.calls is _CHAT:
            yield "conversation_id"
        if self.form.files is not None and "files" not in names:
            yield "files"
        if self.form.mode in ("advanced-chat", "workflow"):
            yield "workflow_id"
        yield "options"

    def typed(self, own: Sequence[str]) -> list[str]:
        """Our own arguments as parameters."""
        return [f"{name}: {_OWN[name][0]} | None = None" for name in own]

    def inputs(self) -> list[str]:
        """The app's inputs as parameters: what must be given comes first."""
        return [
            f"{one.name}: {self.annotations[one.name]}{'' if one.required else ' | None = None'}"
            for one in self.ordered()
        ]

    def ordered(self) -> list[AppField]:
        """Inputs, the required ones first."""
        return sorted(self.form.fields, key=lambda one: not one.required)

    def made(self) -> str:
        """The line that makes and checks the inputs."""
        given = [f"{one.name}={one.name}" for one in self.form.fields]
        return f"        inputs = {exploded(f'{self.bot}Inputs(', given, ')', 8)}"

    def explained(self, name: str, does: str, own: Sequence[str], streams: bool) -> str:
        """The docstring; the asynchronous class points to the other one."""
        if self.colour:
            return docstring(8, does, sentence(f"Arguments and errors as in ``{self.bot}.{name}``"))
        args: list[str] = []
        told = [("query", "What the user asks.")] if self.calls is _CHAT and name != "conversation" else []
        told += [(one.name, describe(one)) for one in self.ordered()]
        told += [(one, _OWN[one][1]) for one in own]
        if streams:
            told.append(("stream", "How the stream is watched, such as ``idle_timeout=``."))
        for argument, meaning in told:
            first, *rest = wrapped(f"{argument}: {meaning}", COLUMNS - 16)
            args += [f"    {first}", *(f"        {line}" for line in rest)]
        raised = ["    InvalidRequestError: An input is missing or not what the app takes."]
        if name != "conversation":
            raised.append(f"    ApiError: As ``client.{self.calls.service}.{name}``.")
        path = f"``POST /{self.calls.path}``" if name != "conversation" else ""
        return docstring(8, does, path, ["Args:", *args], ["Raises:", *raised])
