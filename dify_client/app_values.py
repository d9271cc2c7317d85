# Copied from overlays/dify/app_values.py. Edit that file, then run: python -m generator sync
"""Holds one value against one input of an app, in the words of its form."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import unquote, urlsplit

from attrs import evolve

from .app_schemas import describe_schema, schema_problem
from .errors import InvalidRequestError
from .input_file import InputFile
from .models.file_input import FileInput
from .models.uploaded_file import UploadedFile

if TYPE_CHECKING:
    from .app_form import AppField

_TEXTS: Final = ("text-input", "paragraph", "select", "external_data_tool")
_LIMITED: Final = ("text-input", "paragraph")


def check_value(field: AppField, value: object) -> None:
    """Hold a value against its field.

    Args:
        field: what the app says about the input.
        value: what a program gives for it; ``None`` for nothing.

    Raises:
        InvalidRequestError: it is not what the app takes.
    """
    if value is None or (value == "" and field.kind in _TEXTS and not field.options):
        if field.required:
            raise _refused(field, value, "is required and was not given", _allowed(field))
        return
    if field.kind in _TEXTS:
        _check_text(field, value)
    elif field.kind == "number":
        # Whole numbers may be larger than any float, which isfinite() refuses to look at.
        finite = isinstance(value, int) or (isinstance(value, float) and math.isfinite(value))
        if isinstance(value, bool) or not finite:
            raise _refused(field, value, "must be a finite number", _allowed(field))
    elif field.kind == "checkbox":
        if not isinstance(value, bool):
            raise _refused(field, value, _is_a(value), _allowed(field))
    elif field.kind == "file":
        _check_file(field, value, "")
    elif field.kind == "file-list":
        _check_files(field, value)
    elif field.kind == "json_object":
        _check_object(field, value)


def problem_of(field: AppField, value: object) -> InvalidRequestError | None:
    """What ``check_value`` raises."""
    try:
        check_value(field, value)
    except InvalidRequestError as error:
        return error
    return None


def together(app: str, problems: Sequence[InvalidRequestError]) -> InvalidRequestError:
    """One error for all inputs that are refused."""
    if len(problems) == 1:
        return problems[0]
    names = ", ".join(one.field for one in problems)
    values = {one.field: one.value for one in problems}
    return InvalidRequestError(names, values, f"are not what {app!r} takes", "; ".join(map(str, problems)))


def read_value(field: AppField, value: object) -> object:
    """The value with file inputs made of dicts; everything else, and a dict that makes none, stays what it is."""
    if field.kind == "file":
        return _file(value)
    if field.kind == "file-list" and isinstance(value, (list, tuple)):
        return [_file(item) for item in cast("Sequence[Any]", value)]
    return value


def _file(value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    try:
        return evolve(InputFile.from_dict(cast("Mapping[str, Any]", value)))  # made anew, which checks it
    except (KeyError, InvalidRequestError):  # check_value says what is wrong with it
        return cast("Mapping[str, Any]", value)


def _check_text(field: AppField, value: Any) -> None:
    if not isinstance(value, str):
        raise _refused(field, value, _is_a(value), _allowed(field))
    if field.options and value not in field.options:
        raise _refused(field, value, f"has no option {_short(value)}", _allowed(field))
    if field.kind in _LIMITED and field.max_length and len(value) > field.max_length:
        raise _refused(field, value, f"has {len(value)} characters", _allowed(field))


def _check_object(field: AppField, value: object) -> None:
    if not isinstance(value, Mapping):
        raise _refused(field, value, _is_a(value), _allowed(field))
    problem = schema_problem(field.schema, cast("Mapping[str, Any]", value)) if field.schema else None
    if problem is not None:
        place, rule = problem
        raise _refused(field, value, rule, f"give {describe_schema(field.schema or {})}", place)


def _check_files(field: AppField, value: Any) -> None:
    if isinstance(value, (str, bytes)) or not isinstance(value, Sequence):
        raise _refused(field, value, _is_a(value), _allowed(field))
    files = cast("Sequence[object]", value)
    if field.required and not files:
        raise _refused(field, value, "is required and was not given", _allowed(field))
    if field.max_length and len(files) > field.max_length:
        raise _refused(field, value, f"has {len(files)} files", _allowed(field))
    for number, file in enumerate(files):
        _check_file(field, file, f"[{number}]")


def _check_file(field: AppField, value: object, place: str) -> None:
    if isinstance(value, Mapping):
        value = _file_of(field, cast("Mapping[str, Any]", value), place)
    if not isinstance(value, FileInput):
        uploaded = isinstance(value, UploadedFile)
        how = "InputFile.from_upload(...)" if uploaded else "InputFile.from_url(...) or InputFile.from_upload(...)"
        raise _refused(field, value, _is_a(value), f"{_allowed(field)}, made with {how}", place)
    if value.type != "custom":
        if field.file_types and value.type not in field.file_types:
            raise _refused(field, value, f"is a file of type {value.type!r}", _allowed(field), place)
    elif field.file_types and "custom" not in field.file_types and not field.extensions:
        raise _refused(field, value, "is a file of type 'custom'", _allowed(field), place)
    elif field.extensions and value.url is not None:
        extension = _extension(value.url)
        if extension not in [one.lower().lstrip(".") for one in field.extensions]:
            raise _refused(field, value, f"has the extension {extension!r}", _allowed(field), place)
    if field.transfer_methods and value.transfer_method not in field.transfer_methods:
        raise _refused(field, value, f"is given by {value.transfer_method}", _allowed(field), place)


def _file_of(field: AppField, value: Mapping[str, Any], place: str) -> FileInput:
    """A file input given as a dict."""
    try:
        return InputFile(**value)
    except (TypeError, InvalidRequestError) as error:
        raise _refused(field, value, "is no file input", str(error), place) from error


def _extension(url: str) -> str:
    try:
        path = urlsplit(url).path
    except ValueError:  # such as http://[
        return ""
    name = unquote(path).rpartition("/")[2]
    return name.rpartition(".")[2].lower() if "." in name else ""


def _allowed(field: AppField) -> str:
    """What the app takes, as the end of a sentence."""
    if field.options:
        return f"give one of: {_listed(field.options)}"
    if field.kind in _LIMITED and field.max_length:
        return f"give a text of at most {field.max_length} characters"
    if field.kind in _TEXTS:
        return "give a text"
    if field.kind == "file":
        return f"give one file{_file_rules(field)}"
    if field.kind == "file-list":
        most = f"at most {field.max_length} files" if field.max_length else "a list of files"
        return f"give {most}{_file_rules(field)}"
    named = {"number": "a number", "checkbox": "True or False", "json_object": "a dict"}
    return f"give {named.get(field.kind, 'a value')}"


def _file_rules(field: AppField) -> str:
    rules: list[str] = []
    if field.file_types:
        rules.append(f" of type {', '.join(field.file_types)}")
    if "custom" in field.file_types and field.extensions:
        rules.append(f" (custom: {', '.join(field.extensions)})")
    if field.transfer_methods:
        rules.append(f" by {' or '.join(field.transfer_methods)}")
    return "".join(rules)


def _short(value: str) -> str:
    return repr(value if len(value) <= 60 else f"{value[:59]}…")


def _listed(values: Iterable[str]) -> str:
    return ", ".join(repr(value) for value in values)


def _is_a(value: object) -> str:
    return "is text" if isinstance(value, str) else f"is of type {type(value).__name__}"


def _refused(field: AppField, value: Any, rule: str, fix: str, place: str = "") -> InvalidRequestError:
    label = f"{field.label!r} " if field.label and field.label != field.name else ""
    return InvalidRequestError(f"{field.name}{place}", value, f"{label}{rule}", fix)
