"""What schemathesis finds, read from its report, and what of it is known and why."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Final, cast

import yaml

NOTHING: Final[Mapping[str, Any]] = {}
_INVALID: Final = re.compile(r"in body - (\w+): ")


@dataclass(frozen=True)
class Finding:
    """One answer that is not as it should be.

    Attributes:
        check: schemathesis' code, ``ST101``.
        title: what the code means.
        operation: ``GET /datasets/{dataset_id}``.
        status: of the answer; 0 if there was none.
        media_type: of the answer, without parameters.
        message: what schemathesis says.
        request: method, address and body.
        body: of the request, if it was JSON.
        answer: beginning of the answer.
    """

    check: str
    title: str
    operation: str
    status: int
    media_type: str
    message: str
    request: str
    body: Any
    answer: str

    @property
    def kind(self) -> tuple[str, str, int, str]:
        """The same for findings that probably have one cause."""
        about = self.message.partition("Invalid component:")[2].strip()
        return self.check, self.operation, self.status, about

    def __str__(self) -> str:
        lines = [f"{self.check} {self.title}: {self.operation} -> {self.status} {self.media_type}".rstrip()]
        parts = [
            " ".join(self.message.split())[:600],
            f"request: {self.request[:1200]}",
            f"answer: {self.answer[:300]}",
        ]
        return "\n".join([*lines, *(f"    {part}" for part in parts if part)])


def findings(report: Path) -> Iterator[Finding]:
    """Everything that failed, in the order it was tried; what has one cause may come many times.

    Args:
        report: ``ndjson`` report of a run.
    """
    with report.open(encoding="utf-8") as lines:
        for line in lines:
            if '"failure"' not in line and "NonFatalError" not in line:
                continue
            event: dict[str, Any] = json.loads(line)
            for name, content in event.items():
                if name == "ScenarioFinished":
                    yield from _of_scenario(content["recorder"])
                elif name in ("NonFatalError", "FatalError"):
                    text = json.dumps(content)
                    yield Finding("error", name, str(content.get("label", "")), 0, "", text, "", None, "")


def distinct(found: Iterable[Finding]) -> list[Finding]:
    """One finding of each kind."""
    return list({finding.kind: finding for finding in found}.values())


def _of_scenario(recorder: Mapping[str, Any]) -> Iterator[Finding]:
    for case_id, checks in recorder.get("checks", {}).items():
        for check in checks:
            if check["status"] != "failure":
                continue
            failure = check["failure_info"]["failure"]
            case = recorder["cases"][case_id]["value"]
            exchange: Mapping[str, Any] = recorder.get("interactions", {}).get(case_id, {})
            answer: Mapping[str, Any] = exchange.get("response") or NOTHING
            media_type: list[str] = answer.get("headers", {}).get("content-type") or [""]
            address = exchange.get("request", {}).get("uri", case["path"])
            yield Finding(
                check=failure["code"],
                title=failure["title"],
                operation=failure["operation"],
                status=answer.get("status_code", 0),
                media_type=media_type[0].partition(";")[0],
                message=failure["message"],
                request=f"{case['method']} {address} {case.get('body', '')}",
                body=case.get("body"),
                answer=_text(answer.get("content")),
            )


def _text(content: Any) -> str:
    if not content:
        return ""
    return base64.b64decode(str(content["$base64"])).decode("utf-8", "replace")


@dataclass(frozen=True)
class Exemption:
    """A kind of finding that is as it should be, and the reason. What is not said fits everything.

    Attributes:
        reason: why; printed with what it covers.
        check: schemathesis' code.
        operation: name of an operation; ``*`` stands for anything.
        status: of the answer.
        media_type: of the answer.
        contains: a part of the message.
        answer: a part of the answer.
        null_member: whether the one thing wrong is a ``null`` for a member that may be left out.
    """

    reason: str
    check: str = "*"
    operation: str = "*"
    status: int | None = None
    media_type: str | None = None
    contains: str = ""
    answer: str = ""
    null_member: bool = False

    def covers(self, finding: Finding) -> bool:
        """Whether this is such a finding."""
        return (
            fnmatchcase(finding.check, self.check)
            and fnmatchcase(finding.operation, self.operation.replace("[", "[[]"))
            and self.status in (None, finding.status)
            and self.media_type in (None, finding.media_type)
            and self.contains in finding.message
            and self.answer in finding.answer
            and (not self.null_member or _is_null(finding))
        )


def read_exemptions(file: Path) -> list[Exemption]:
    """A YAML list of them."""
    return [Exemption(**entry) for entry in yaml.safe_load(file.read_text("utf-8")) or ()]


def _is_null(finding: Finding) -> bool:
    wrong = _INVALID.search(finding.message)
    body: Any = finding.body
    return wrong is not None and isinstance(body, dict) and cast("dict[str, Any]", body).get(wrong[1], "") is None
