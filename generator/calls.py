"""Views of operations for templates: arguments, results and the calls a bound class has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from .codegen import Code, literal
from .docs import Docs, sentence
from .errors import GeneratorError
from .ir import Model, OperationIR, Parameter, Property
from .names import ARGUMENT_NAMES

_PAGES = "The items of all pages, read as they are needed; `.pages()` gives the pages"
Kind: TypeAlias = Literal["plain", "switch", "stream", "complete", "pages", "binary"]


@dataclass(frozen=True)
class Argument:
    """One keyword argument."""

    name: str
    key: str
    """Name in the mapping of arguments that the runtime takes."""
    text: str
    """Annotation and default."""
    source: Property | Parameter

    @property
    def needed(self) -> bool:
        """Whether it has no default."""
        return " = " not in self.text


@dataclass(frozen=True)
class Alternate:
    """The other operation that a method calls when one argument more is given."""

    argument: Argument
    module: str
    args: str
    """The mapping of its arguments, as code."""


@dataclass(frozen=True)
class Call:
    """One method of a bound class."""

    kind: Kind
    name: str
    module: str
    """Endpoint module: ``chat.send_chat_message``."""
    arguments: tuple[Argument, ...]
    args: str
    """The mapping of arguments, as code."""
    result: str
    doc: str
    switch: str = ""
    block: str = ""
    streaming: str = ""
    streams: str = ""
    """Whether the switch asks for a stream, as code."""
    stream: str = ""
    """Type of the stream."""
    stream_name: str = ""
    into: tuple[str, str] | None = None
    """(module, class) of a stream class of the overlay."""
    item: str = ""
    item_module: str = ""
    alternate: Alternate | None = None


class Calls:
    """Makes the calls of one package."""

    def __init__(self, code: Code, docs: Docs) -> None:
        self.code = code
        self.docs = docs
        self.package = code.package

    def arguments(self, operation: OperationIR, *, body: bool) -> tuple[Argument, ...]:
        """Arguments of an operation: those that are needed first.

        Args:
            operation: what is called.
            body: whether members of the body are arguments of their own.
        """
        found = [self._argument(parameter) for parameter in operation.parameters]
        if body:
            found += [self._argument(member) for member in self.code.body_fields(operation)]
        return tuple(sorted(found, key=lambda argument: not argument.needed))

    def _argument(self, source: Property | Parameter) -> Argument:
        name = f"{source.name}_" if source.name in ARGUMENT_NAMES else source.name
        return Argument(name, source.name, self.code.argument(source), source)

    def result(self, operation: OperationIR) -> str:
        """Annotation of a good answer."""
        if operation.type is not None:
            return self.code.annotation(operation.type, "read")
        return {"none": "None", "text": "str"}.get(operation.result, "Any")

    def of(self, operation: OperationIR, *, asynchronous: bool) -> Iterator[Call]:
        """The calls of an operation on a bound class."""
        arguments = self.arguments(operation, body=True)
        common: dict[str, Any] = {
            "module": f"{operation.home}.{operation.module}",
            "args": mapping(arguments),
            "result": self.result(operation),
        }
        if operation.alternate is not None:
            operation, alternate = self._with_alternate(operation, *operation.alternate)
            common["alternate"] = alternate
            arguments = (*arguments, alternate.argument)
        common["arguments"] = arguments
        if operation.result == "binary":
            yield Call("binary", operation.verb, doc=self._doc(operation, arguments), **common)
        elif operation.blocking and operation.verb and operation.stream is None:
            yield Call("plain", operation.verb, doc=self._doc(operation, arguments), **common)
        if operation.page is not None and operation.verb:
            item = self.package.model(operation.page.item)
            doc = self._doc(
                operation,
                arguments,
                returns=_PAGES,
                way="Goes through all pages",
            )
            name = pages_name(operation.verb)
            yield Call("pages", name, doc=doc, item=item.name, item_module=item.module, **common)
        if operation.stream is not None:
            yield from self._streaming(operation, common, asynchronous)

    def _with_alternate(self, operation: OperationIR, name: str, other_id: str) -> tuple[OperationIR, Alternate]:
        """The operation as its docstring tells it, errors of both included, and how the other one is called."""
        other = next(found for found in self.package.operations if found.id == other_id)
        parameter = next(found for found in other.parameters if found.wire == name)
        codes = {
            status: tuple(dict.fromkeys((*operation.error_codes.get(status, ()), *other.error_codes.get(status, ()))))
            for status in sorted(operation.error_codes.keys() | other.error_codes.keys())
        }
        text = f"{sentence(parameter.description)} With it the call is `{other.method} {other.path}`."
        argument = self._argument(replace(parameter, required=False, description=text))
        args = mapping(self.arguments(other, body=True))
        return replace(operation, error_codes=codes), Alternate(argument, f"{other.home}.{other.module}", args)

    def _streaming(self, operation: OperationIR, common: dict[str, Any], asynchronous: bool) -> Iterator[Call]:
        stream = operation.stream
        assert stream is not None
        event = self.package.components[stream.union].name
        place = None
        if stream.classes is not None:
            module, _, name = (stream.classes.async_ if asynchronous else stream.classes.sync).partition(":")
            place = (module, name)
        common |= {
            "stream": place[1] if place else f"{'Async' if asynchronous else ''}EventStream[{event}]",
            "into": place,
            "stream_name": operation.stream_verb,
        }
        arguments: tuple[Argument, ...] = common["arguments"]
        if stream.switch is not None and operation.verb:
            wire, block, streaming = stream.switch
            switch = next((p.name for p in self._body(operation).properties if p.wire == wire), wire)
            extra = f"{switch}: {literal(streaming)} gives what `{operation.stream_verb}` gives."
            doc = self._doc(operation, arguments, extra=extra)
            yield Call(
                "switch",
                operation.verb,
                doc=doc,
                switch=switch,
                block=literal(block),
                streaming=literal(streaming),
                streams=_asks(switch, streaming),
                **common,
            )
        returns = "The events; nothing is sent before the stream is entered or read"
        extra = "stream: how the stream is watched, such as `idle_timeout=`; see `StreamOptions`."
        way = "The answer comes as events" if operation.verb and operation.verb != operation.stream_verb else ""
        doc = self._doc(operation, arguments, returns=returns, extra=extra, way=way, streams=True)
        yield Call("stream", operation.stream_verb, doc=doc, **common)
        if (
            stream.classes is not None
            and stream.classes.result is not None
            and operation.verb
            and operation.verb != operation.stream_verb
        ):
            result = self._class(stream.classes.result, operation)
            returns = "The outcome; no gateway cuts off a call that takes long"
            way = "Streams underneath and gives the outcome"
            doc = self._doc(operation, arguments, returns=returns, extra=extra, way=way, streams=True)
            name = (
                "complete"
                if operation.stream_verb == "stream"
                else f"complete_{operation.stream_verb.removeprefix('stream_')}"
            )
            yield Call("complete", name, doc=doc, **_with(common, result=result))

    def _body(self, operation: OperationIR) -> Model:
        assert operation.body is not None
        return self.package.model(operation.body.model)

    def _class(self, component: str, operation: OperationIR) -> str:
        found = self.package.components.get(component)
        if found is None:
            at = operation.origin
            label = f"{self.package.settings.label}/generator.toml"
            raise GeneratorError.at(
                label, "", f"[streams] gives {component} as a result, which is no component; see {at}"
            )
        return found.name

    def _doc(
        self,
        operation: OperationIR,
        arguments: tuple[Argument, ...],
        *,
        returns: str = "",
        extra: str = "",
        way: str = "",
        streams: bool = False,
    ) -> str:
        named = [(argument.name, argument.source) for argument in arguments]
        text = returns or ("" if operation.result == "none" else operation.returns)
        more = [extra] if extra else []
        return self.docs.call(operation, named, returns=text, extra=more, way=way, streams=streams)


def _asks(switch: str, streaming: Any) -> str:
    if isinstance(streaming, bool):
        return switch if streaming else f"not {switch}"
    return f"{switch} == {literal(streaming)}"


def _with(common: dict[str, Any], **changed: Any) -> dict[str, Any]:
    return {**common, **changed}


def mapping(arguments: tuple[Argument, ...], *more: str) -> str:
    """The mapping of arguments as code."""
    items = [f"{literal(argument.key)}: {argument.name}" for argument in arguments]
    items += [f"{literal(name)}: {name}" for name in more]
    return f"{{{', '.join(items)}}}"


def pages_name(verb: str) -> str:
    """Name of the call that walks through all pages: ``list`` -> ``iter``, ``messages`` -> ``iter_messages``."""
    if verb == "list":
        return "iter"
    return f"iter_{verb.removeprefix('list_')}"


def described(operation: OperationIR) -> list[str]:
    """Paragraphs of an endpoint module's docstring."""
    where = f"Services: {', '.join(operation.services)}." if operation.services else ""
    old = "Deprecated." if operation.deprecated else ""
    return [sentence(operation.summary), f"`{operation.method} {operation.path}`. {where} {old}".strip()]
