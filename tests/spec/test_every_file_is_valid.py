"""Each file of each specification is an OpenAPI 3.1 document of its own, with all that it refers to in other files.

The validator reads the files by itself, with its own YAML reader: nothing of the generator takes part. It does not
follow every reference (bodies of requests, for one), so that is done here.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.readers import read_from_filename
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError

SPEC = Path(__file__).resolve().parents[2] / "spec"
SERVICES = {"dify/chat.yaml", "dify/workflow.yaml", "dify/core.yaml"}


def documents() -> list[Path]:
    """Every file that says it is an OpenAPI document: services, homes and shared parts."""
    return [path for path in sorted(SPEC.glob("*/*.yaml")) if "\nopenapi: " in "\n" + path.read_text("utf-8")]


def name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def read(path: Path) -> tuple[dict[str, Any], str]:
    """Content and address of a file; the address is what its references are relative to."""
    content, address = read_from_filename(str(path))
    return cast("dict[str, Any]", content), address


def check(path: Path) -> None:
    """Validate one file.

    Raises:
        OpenAPIValidationError: if it is no valid document.
    """
    document, address = read(path)
    OpenAPIV31SpecValidator(document, base_uri=address).validate()


def references(part: Any) -> Iterator[str]:
    """Every reference in a document, those of discriminators and of our own members included."""
    if isinstance(part, dict):
        members = cast("dict[str, Any]", part)
        if isinstance(target := members.get("$ref"), str):
            yield target
        if isinstance(target := members.get("x-union-default"), str):
            yield target
        mapping: dict[str, str] | None = members.get("mapping") if "propertyName" in members else None
        yield from (mapping or {}).values()
        for value in members.values():
            yield from references(value)
    elif isinstance(part, list):
        for value in cast("list[object]", part):
            yield from references(value)


def dangling(path: Path) -> list[str]:
    """References of one file that lead nowhere."""
    document, _ = read(path)
    files: dict[str, Any] = {"": document}
    lost: list[str] = []
    for reference in sorted(set(references(document))):
        file, _, pointer = reference.partition("#")
        target = path.parent / file
        if file not in files:
            files[file] = read(target)[0] if target.is_file() else None
        found = files[file]
        for segment in pointer.split("/")[1:]:
            members = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
            found = members.get(segment.replace("~1", "/").replace("~0", "~"))
        if found is None:
            lost.append(reference)
    return lost


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the Dify specification to make mistakes in."""
    shutil.copytree(SPEC / "dify", tmp_path, dirs_exist_ok=True)
    return tmp_path


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_all_files_are_seen() -> None:
    seen = {name(path) for path in documents()}
    assert seen >= SERVICES | {"dify/common.yaml", "dify/events.yaml"}
    assert {name(path) for path in SPEC.glob("dify/*.yaml")} - seen <= {"dify/accepted_drift.yaml"}


@pytest.mark.parametrize("path", documents(), ids=name)
def test_the_file_is_a_valid_document(path: Path) -> None:
    check(path)
    assert read(path)[0]["openapi"] == "3.1.0"


@pytest.mark.parametrize("path", documents(), ids=name)
def test_all_references_lead_somewhere(path: Path) -> None:
    assert dangling(path) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("operationId: stopWorkflow", "operationID: stopWorkflow"),
        ("in: path", "in: somewhere"),
        ("type: object", "type: map"),
    ],
)
def test_a_mistake_is_refused(copy: Path, old: str, new: str) -> None:
    replace(copy / "runs.yaml", old, new)
    with pytest.raises(OpenAPIValidationError):
        check(copy / "runs.yaml")


@pytest.mark.parametrize(
    ("file", "old", "new", "lost"),
    [
        ("runs.yaml", "schemas/OperationResult", "schemas/Result", ["common.yaml#/components/schemas/Result"]),
        ("runs.yaml", "#/components/schemas/WorkflowLogRun", "#/WorkflowLogRun", ["#/WorkflowLogRun"]),
        ("workflow.yaml", "files.yaml#/paths/~1files~1upload", "file.yaml#/paths", ["file.yaml#/paths"]),
        ("workflow.yaml", "paths/~1files~1upload", "paths/files~1upload", ["files.yaml#/paths/files~1upload"]),
    ],
)
def test_a_dangling_reference_is_found(copy: Path, file: str, old: str, new: str, lost: list[str]) -> None:
    replace(copy / file, old, new)
    assert dangling(copy / file) == lost
