"""``params.py`` of a package: one TypedDict for each object that can be part of a request, for dict literals.

datamodel-code-generator writes it, from a document that holds request schemas only. Value sets are closed here, so that
an editor catches a typo. What the client fills in by itself is not required, what a function sets is not there at all.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from .bundle import Bundle
from .docs import marked
from .errors import GeneratorError
from .references import find
from .shapes import as_dict, as_list, as_text, is_dict

PATH: Final = "params.py"
_DOCSTRING: Final = (
    '"""Types of dict literals that requests take; each has a model of the same name without Params."""\n\n'
)
_PREFIX: Final = "#/components/schemas/"
_DROPPED: Final = ("default", "example", "examples", "discriminator", "deprecated", "title", "readOnly", "writeOnly")
"""Keywords that say nothing about the type of a dict literal."""
_IMPORTS: Final = {"TypedDict": "typing_extensions", "NotRequired": "typing_extensions"}
_OPTIONS: Final = (
    "--input-file-type=openapi", "--output-model-type=typing.TypedDict", "--target-python-version=3.10",
    "--class-name-suffix=Params", "--enum-field-as-literal=all", "--use-standard-collections", "--use-union-operator",
    "--use-schema-description", "--use-field-description", "--use-single-line-docstring", "--disable-timestamp",
    "--no-formatters", f"--import-overrides={json.dumps(_IMPORTS)}",
)  # fmt: skip


class ParamsRun:
    """datamodel-code-generator at work in a process of its own, while the rest is generated; a context manager.

    Args:
        bundle: the whole API.
    """

    def __init__(self, bundle: Bundle) -> None:
        document = request_document(bundle)
        self._header: Final = f"# Generated from {bundle.spec}. Edit the specification, not this file.\n{_DOCSTRING}"
        self._folder: Final = tempfile.TemporaryDirectory(prefix="params-")
        self._result: Final = Path(self._folder.name) / PATH
        self._process: Final = self._start(document) if document["components"]["schemas"] else None

    def __enter__(self) -> ParamsRun:
        return self

    def __exit__(self, *_: object) -> None:
        """Stop the process, should something else have failed, and leave no file behind."""
        if self._process is not None:
            with self._process:
                self._process.kill()
        self._folder.cleanup()

    def result(self) -> str:
        """Text of the module.

        Raises:
            GeneratorError: with the tool's words, if it failed or warned.
        """
        if self._process is None:
            return self._header
        said, _ = self._process.communicate()
        if self._process.returncode or said.strip():
            raise GeneratorError.at(PATH, "", f"datamodel-code-generator refuses the request schemas\n{said.strip()}")
        text = self._result.read_text("utf-8")
        return self._header + text[text.index("from __future__") :]

    def _start(self, document: dict[str, Any]) -> subprocess.Popen[str]:
        source = Path(self._folder.name) / "requests.json"
        source.write_text(json.dumps(document), "utf-8")
        command = [sys.executable, "-m", "datamodel_code_generator", f"--input={source}", f"--output={self._result}"]
        return subprocess.Popen(
            [*command, *_OPTIONS], cwd=self._folder.name, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )


def request_document(bundle: Bundle) -> dict[str, Any]:
    """A document with the schemas that requests are made of, and nothing else."""
    switches = _stream_switches(bundle)
    schemas = as_dict(as_dict(bundle.document.get("components")).get("schemas"))
    reduced = {name: _reduced(schema, switches.get(name, "")) for name, schema in schemas.items()}
    names = _reachable(reduced, _roots(bundle))
    return {
        "openapi": "3.1.0",
        "info": {"title": "requests", "version": "0"},
        "paths": {},
        "components": {"schemas": {name: reduced[name] for name in sorted(names)}},
    }


def _bodies(bundle: Bundle) -> Iterable[tuple[Mapping[str, Any], str, Mapping[str, Any]]]:
    """Operation, media type and schema of each request body."""
    for operation in bundle.operations.values():
        body = bundle.resolve(as_dict(operation.raw.get("requestBody")))
        for media, content in as_dict(body.get("content")).items():
            yield operation.raw, media, as_dict(as_dict(content).get("schema"))


def _roots(bundle: Bundle) -> set[str]:
    """Schemas named by parameters and bodies. Of a multipart body only its parts: files are arguments, not JSON."""
    texts: set[str] = set()
    for _, media, schema in _bodies(bundle):
        texts.update(find(bundle.resolve(schema) if media.startswith("multipart/") else schema).values())
    for operation in bundle.operations.values():
        for parameter in as_list(operation.raw.get("parameters")):
            texts.update(find(bundle.resolve(as_dict(parameter))).values())
    return {text.removeprefix(_PREFIX) for text in texts if text.startswith(_PREFIX)}


def _reachable(schemas: Mapping[str, Any], roots: Iterable[str]) -> set[str]:
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [text.removeprefix(_PREFIX) for text in find(schemas[name]).values()]
    return found


def _stream_switches(bundle: Bundle) -> dict[str, str]:
    """Schema name -> its member that decides between an answer and a stream."""
    return {
        as_text(schema.get("$ref")).removeprefix(_PREFIX): as_text(as_dict(raw["x-stream-switch"]).get("property"))
        for raw, _, schema in _bodies(bundle)
        if "x-stream-switch" in raw
    }


def _reduced(schema: Mapping[str, Any], left_out: str) -> dict[str, Any]:
    """A schema with what matters for typing: members the client fills in are optional, ``left_out`` is gone."""
    kept: dict[str, Any] = {}
    for key, value in schema.items():
        if key in _DROPPED or key.startswith("x-") or (key == "additionalProperties" and "properties" in schema):
            continue
        if key == "properties":
            kept[key] = {name: _reduced(as_dict(member), "") for name, member in value.items() if name != left_out}
        elif is_dict(value):
            kept[key] = _reduced(value, "")
        elif key in ("oneOf", "anyOf"):
            kept[key] = [_reduced(as_dict(member), "") for member in as_list(value)]
        elif key == "description":
            lines = marked(as_text(value)).strip().splitlines()
            kept[key] = "\n".join(textwrap.fill(line.strip(), 108) for line in lines)
        else:
            kept[key] = value
    filled = {name for name, member in as_dict(schema.get("properties")).items() if _is_filled(as_dict(member))}
    if "required" in kept:
        kept["required"] = [name for name in kept["required"] if name not in filled and name != left_out]
    return kept


def _is_filled(member: Mapping[str, Any]) -> bool:
    return "x-client-default" in member or "x-always-send" in member
