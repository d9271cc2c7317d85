# Copied from overlays/dify/app_form.py. Edit that file, then run: python -m generator sync
"""What one app expects: its form, its files, its outputs. Modules made by ``dify-client app generate`` carry one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from attrs import field, frozen

from .app_values import check_value, problem_of, read_value, together
from .errors import InvalidRequestError
from .models.file_input import FileInput

if TYPE_CHECKING:
    from .models import WorkflowBlockingResponse
    from .workflow_streams import AsyncWorkflowStream, WorkflowStream

CHAT_MODES: Final = ("chat", "agent-chat", "agent", "advanced-chat")
"""Kinds of apps that have conversations."""


def _strings(values: Iterable[str] | None) -> tuple[str, ...]:
    return tuple(values or ())


@frozen(kw_only=True)
class AppField:
    """One input of an app.

    Args:
        name: Python name of the input.
        variable: its name in Dify, the key in ``inputs``.
        kind: ``text-input``, ``paragraph``, ``select``, ``number``, ``checkbox``, ``file``, ``file-list``,
            ``json_object``, ``external_data_tool``; values of other kinds are not checked.
        label: text beside the field.
        required: whether the app refuses to run without it.
        max_length: most characters of a text, most files of a list; ``None`` for no limit.
        options: what a ``select`` takes.
        default: what the app uses when nothing is given; ``None`` for nothing.
        file_types: kinds of files that are taken; empty for all.
        extensions: extensions that files of the kind ``custom`` may have, with the dot.
        transfer_methods: ``local_file``, ``remote_url``; empty for both.
        schema: JSON Schema of a ``json_object``; ``None`` for any object.
        hidden: whether Dify's own pages do not show the field.
        repeated: further fields of the form with the same variable; there is one value for all of them.
    """

    name: str
    variable: str
    kind: str
    label: str = ""
    required: bool = False
    max_length: int | None = None
    options: Sequence[str] = field(default=(), converter=_strings)
    default: Any = None
    file_types: Sequence[str] = field(default=(), converter=_strings)
    extensions: Sequence[str] = field(default=(), converter=_strings)
    transfer_methods: Sequence[str] = field(default=(), converter=_strings)
    schema: Mapping[str, Any] | None = None
    hidden: bool = False
    repeated: int = 0


@frozen(kw_only=True)
class AppOutput:
    """One output of a workflow, as its runs showed it.

    Args:
        name: its name in ``outputs``.
        type: ``string``, ``number``, ``boolean``, ``array``, ``object``, or ``any`` where runs differed.
        always: whether every run looked at had it.
        nullable: whether a run had null there; with ``any``, whether no run had anything else.
    """

    name: str
    type: str
    always: bool = True
    nullable: bool = False


def _some_strings(values: Iterable[str] | None) -> tuple[str, ...] | None:
    return None if values is None else tuple(values)


def _fields(values: Iterable[AppField]) -> tuple[AppField, ...]:
    return tuple(values)


def _outputs(values: Iterable[AppOutput] | None) -> tuple[AppOutput, ...] | None:
    return None if values is None else tuple(values)


@frozen(kw_only=True)
class AppForm:
    """What an app is and takes.

    Args:
        app: name of the app.
        mode: ``chat``, ``agent-chat``, ``agent``, ``advanced-chat``, ``completion`` or ``workflow``.
        description: what its makers say about it.
        fields: its inputs, in the order of the form.
        files: which files go with a question, and how many; ``None`` if the app takes none.
        tools: names of the tools it uses; ``None`` if the server did not tell.
        outputs: outputs of a workflow; ``None`` if no run was looked at.
    """

    app: str
    mode: str
    description: str = ""
    fields: Sequence[AppField] = field(default=(), converter=_fields)
    files: AppField | None = None
    tools: Sequence[str] | None = field(default=None, converter=_some_strings)
    outputs: Sequence[AppOutput] | None = field(default=None, converter=_outputs)

    def to_dict(self, inputs: object) -> dict[str, Any]:
        """The inputs as Dify names them, checked; what is ``None`` is left out.

        Args:
            inputs: an object with an attribute per input, under the Python names.

        Raises:
            InvalidRequestError: an input is missing or not what the app takes; names the input, its label, and what
                is allowed, for all inputs at once.
        """
        self.check(inputs)
        given = {one.variable: getattr(inputs, one.name) for one in self.fields}
        return {variable: value for variable, value in given.items() if value is not None}

    def from_dict(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The same the other way round: all inputs under their Python names, ``None`` for those not given.

        Args:
            inputs: inputs as Dify names them; files may be dicts.

        Raises:
            InvalidRequestError: the app has no input of a name.
        """
        known = [one.variable for one in self.fields]
        for name in inputs:
            if name not in known:
                takes = ", ".join(known) or "none at all"
                raise InvalidRequestError(name, inputs[name], f"{self.app!r} has no such input", f"it takes: {takes}")
        return {one.name: read_value(one, inputs.get(one.variable)) for one in self.fields}

    def check(self, inputs: object) -> None:
        """Raise what ``to_dict`` raises."""
        found = [problem_of(one, getattr(inputs, one.name)) for one in self.fields]
        problems = [one for one in found if one is not None]
        if problems:
            raise together(self.app, problems)

    def question_files(self, files: Sequence[FileInput] | None) -> Sequence[FileInput] | None:
        """The files that go with a question, checked.

        Raises:
            InvalidRequestError: the app takes no files, not so many, or none of this kind.
        """
        if files is None:
            return None
        if self.files is None:
            raise InvalidRequestError("files", files, f"{self.app!r} takes no files with a question", "leave it out")
        check_value(self.files, files)
        return files

    def run_outputs(self, run: WorkflowBlockingResponse | WorkflowStream | AsyncWorkflowStream) -> Mapping[str, Any]:
        """The outputs of a run that has ended.

        Raises:
            InvalidRequestError: the run has none: it failed, was stopped, or waits for a person.
        """
        found: Any = getattr(run, "outputs", None)
        if found is None:
            found = getattr(getattr(run, "data", None), "outputs", None)
        if not isinstance(found, Mapping):
            raise InvalidRequestError(
                "run", run, "has no outputs", "look at its status: it failed, was stopped, or waits"
            )
        return cast("Mapping[str, Any]", found)
