"""What an app does otherwise than the module that was made for it, and how bad that is for programs that use it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias

from attrs import frozen

from ..app_form import AppField, AppForm, AppOutput

Level: TypeAlias = Literal["breaking", "warning", "info"]
"""As in the contract diff. ``breaking``: programs that worked may fail. ``warning``: they go on, but something they
send or read has lost its effect. ``info``: nothing happens to them."""
LEVELS: Final[tuple[Level, ...]] = ("breaking", "warning", "info")


@frozen(kw_only=True)
class Change:
    """One difference.

    Args:
        level: how bad it is.
        rule: its kind, such as ``option-removed``.
        at: an input by its name in Dify, ``files``, ``outputs.NAME``, or "" for the app as a whole.
        before: what the module says.
        after: what the app says.
        why: what follows for programs.
    """

    level: Level
    rule: str
    at: str = ""
    before: str = ""
    after: str = ""
    why: str = ""

    @property
    def words(self) -> str:
        """Before and after in one line."""
        if self.before and self.after:
            return f"{self.before} → {self.after}"
        return f"was {self.before}" if self.before else f"now {self.after}" if self.after else ""

    def __str__(self) -> str:
        at = f" at {self.at}" if self.at else ""
        words = f": {self.words}" if self.words else ""
        return f"{self.level}: {self.rule}{at}{words}. {self.why}"


def changes(old: AppForm, new: AppForm) -> list[Change]:
    """Compare what a module was made for with what the app is now.

    Args:
        old: the form of the module.
        new: the form of the app.

    Returns:
        Every difference, the worst first.
    """
    found = [*_app(old, new), *_inputs(old, new), *_files(old.files, new.files)]
    if old.outputs is not None and new.outputs is not None:
        found += _outputs(old.outputs, new.outputs)
    return sorted(found, key=lambda one: (LEVELS.index(one.level), one.at, one.rule))


def _app(old: AppForm, new: AppForm) -> Iterator[Change]:
    if old.mode != new.mode:
        why = "The server refuses the calls of the module."
        yield Change(level="breaking", rule="mode-changed", before=old.mode, after=new.mode, why=why)
    texts = [("name-changed", old.app, new.app), ("description-changed", old.description, new.description)]
    if old.tools is not None and new.tools is not None:
        texts.append(("tools-changed", ", ".join(old.tools), ", ".join(new.tools)))
    for rule, before, after in texts:
        if before != after:
            yield Change(level="info", rule=rule, before=_short(before), after=_short(after), why="Only texts.")


def _inputs(old: AppForm, new: AppForm) -> Iterator[Change]:
    before = {one.variable: one for one in old.fields}
    after = {one.variable: one for one in new.fields}
    for name, field in before.items():
        if name not in after:
            why = "The server ignores it: what it asked for no longer happens."
            yield Change(level="warning", rule="input-removed", at=name, before=field.kind, why=why)
        else:
            yield from _field(name, field, after[name])
    for name, field in after.items():
        if name not in before:
            # The server refuses calls without a required input even where the form has a default for it.
            rule = "required-input-added" if field.required else "optional-input-added"
            why = "Calls without it are refused." if field.required else "It may be left out."
            level: Level = "breaking" if field.required else "info"
            yield Change(level=level, rule=rule, at=name, after=field.kind, why=why)
    shared = [name for name in before if name in after]
    if shared != [name for name in after if name in before]:
        yield Change(level="info", rule="order-changed", why="Arguments are given by name.")


def _field(at: str, old: AppField, new: AppField) -> Iterator[Change]:
    if old.kind != new.kind:
        texts = {old.kind, new.kind} <= {"text-input", "paragraph"}
        why = "Both are text." if texts else "Values of the old kind are refused."
        level: Level = "info" if texts else "breaking"
        yield Change(level=level, rule="kind-changed", at=at, before=old.kind, after=new.kind, why=why)
    if old.required != new.required:
        rule = "became-required" if new.required else "became-optional"
        why = "Calls without it are refused." if new.required else "It may be left out."
        yield Change(level="breaking" if new.required else "info", rule=rule, at=at, why=why)
    if old.name != new.name:
        why = "Programs use the Python name, which a new input has taken."
        yield Change(level="breaking", rule="python-name-changed", at=at, before=old.name, after=new.name, why=why)
    yield from _limit(at, "max-length", old.max_length, new.max_length)
    yield from _choices(at, "option", old.options, new.options, narrowing=False)
    yield from _file_rules(at, old, new)
    if old.default != new.default or type(old.default) is not type(new.default):
        why = "Calls that leave it out do something else."
        words = {"before": _short(old.default), "after": _short(new.default)}
        yield Change(level="warning", rule="default-changed", at=at, why=why, **words)
    if old.schema != new.schema:
        words = {"before": _schema(old.schema), "after": _schema(new.schema)}
        why = "Any object is taken now." if new.schema is None else "Objects that were taken may be refused."
        level = "info" if new.schema is None else "breaking"
        yield Change(level=level, rule="schema-changed", at=at, why=why, **words)
    if old.label != new.label:
        words = {"before": _short(old.label), "after": _short(new.label)}
        yield Change(level="info", rule="label-changed", at=at, why="Only texts.", **words)
    if old.hidden != new.hidden:
        words = {"before": _visible(old), "after": _visible(new)}
        yield Change(level="info", rule="visibility-changed", at=at, why="Only Dify's own pages differ.", **words)
    if old.repeated != new.repeated:
        words = {"before": str(old.repeated + 1), "after": str(new.repeated + 1)}
        yield Change(level="info", rule="fields-of-variable-changed", at=at, why="They share one value.", **words)


def _files(old: AppField | None, new: AppField | None) -> Iterator[Change]:
    if old is None and new is not None:
        yield Change(level="info", rule="files-enabled", at="files", why="Files may go with a question now.")
    elif old is not None and new is None:
        why = "Files that go with a question are ignored or refused."
        yield Change(level="breaking", rule="files-disabled", at="files", why=why)
    elif old is not None and new is not None:
        yield from _limit("files", "max-length", old.max_length, new.max_length)
        yield from _file_rules("files", old, new)


def _file_rules(at: str, old: AppField, new: AppField) -> Iterator[Change]:
    yield from _choices(at, "file-type", old.file_types, new.file_types, narrowing=True)
    yield from _choices(at, "transfer-method", old.transfer_methods, new.transfer_methods, narrowing=True)
    yield from _choices(at, "extension", old.extensions, new.extensions, narrowing=False)


def _limit(at: str, rule: str, old: int | None, new: int | None) -> Iterator[Change]:
    if old == new:
        return
    smaller = new is not None and (old is None or new < old)
    words = {"before": str(old or "no limit"), "after": str(new or "no limit")}
    why = "Values that were allowed are refused." if smaller else "More is allowed."
    yield Change(
        level="breaking" if smaller else "info",
        rule=f"{rule}-{'decreased' if smaller else 'increased'}",
        at=at,
        why=why,
        **words,
    )


def _choices(at: str, rule: str, old: Iterable[str], new: Iterable[str], *, narrowing: bool) -> Iterator[Change]:
    """What may be chosen. ``narrowing``: nothing listed means that everything may be."""
    before, after = list(old), list(new)
    if narrowing and bool(before) != bool(after):
        level: Level = "breaking" if after else "info"
        why = "Only those listed are taken now." if after else "All are taken now."
        words = {"before": _listed(before) or "any", "after": _listed(after) or "any"}
        yield Change(level=level, rule=f"{rule}s-{'limited' if after else 'unlimited'}", at=at, why=why, **words)
        return
    for gone in (one for one in before if one not in after):
        why = "Calls that give it are refused."
        yield Change(level="breaking", rule=f"{rule}-removed", at=at, before=repr(gone), why=why)
    for added in (one for one in after if one not in before):
        yield Change(level="info", rule=f"{rule}-added", at=at, after=repr(added), why="It may be given now.")


def _outputs(old: Sequence[AppOutput], new: Sequence[AppOutput]) -> Iterator[Change]:
    """Runs show outputs; what the newest ones lack may come again, so that only a warning follows from most."""
    before, after = {one.name: one for one in old}, {one.name: one for one in new}
    for name, output in before.items():
        found = after.get(name)
        at = f"outputs.{name}"
        if found is None:
            if output.always:
                why = "Programs that read it find nothing."
                yield Change(level="breaking", rule="output-removed", at=at, before=output.type, why=why)
        elif output.type != found.type and output.type != "any" and not _only_null(found):
            why = "Programs that read it find something else."
            yield Change(
                level="breaking", rule="output-type-changed", at=at, before=output.type, after=found.type, why=why
            )
        elif (output.always and not found.always) or (found.nullable and not output.nullable and output.type != "any"):
            yield Change(level="warning", rule="output-became-optional", at=at, why="Some of the newest runs lack it.")
    for name in after:
        if name not in before:
            why = "Programs may read it."
            yield Change(level="info", rule="output-added", at=f"outputs.{name}", after=after[name].type, why=why)


def _only_null(output: AppOutput) -> bool:
    """Whether the runs looked at had nothing there, which tells no type."""
    return output.type == "any" and output.nullable


def _visible(field: AppField) -> str:
    return "hidden" if field.hidden else "shown"


def _schema(schema: Mapping[str, Any] | None) -> str:
    return "any object" if schema is None else _short(json.dumps(schema, ensure_ascii=False))


def _listed(values: Iterable[str]) -> str:
    return ", ".join(map(repr, values))


def _short(value: Any) -> str:
    if value is None or value == "":
        return "none"
    shown = value if isinstance(value, str) else repr(value)
    return shown if len(shown) <= 60 else f"{shown[:59]}…"
