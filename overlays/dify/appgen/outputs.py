"""What a workflow gives back, told by the runs it has had: Dify publishes no schema of a workflow's outputs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..app_form import AppOutput


def outputs_of(runs: Iterable[Mapping[str, Any]]) -> tuple[AppOutput, ...] | None:
    """Names and types of the outputs.

    Args:
        runs: ``outputs`` of runs that succeeded, the newest first.

    Returns:
        An entry per output, in the order of the newest run; ``None`` without any run.
    """
    seen = list(runs)
    names = dict.fromkeys(name for run in seen for name in run)
    return tuple(_output(name, seen) for name in names) if seen else None


def _output(name: str, runs: Sequence[Mapping[str, Any]]) -> AppOutput:
    values = [run[name] for run in runs if name in run]
    kinds = sorted({_kind(value) for value in values if value is not None})
    return AppOutput(
        name=name,
        type=kinds[0] if len(kinds) == 1 else "any",
        always=len(values) == len(runs),
        nullable=len(kinds) <= 1 and any(value is None for value in values),
    )


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "string"
    return "object" if isinstance(value, Mapping) else "array"
