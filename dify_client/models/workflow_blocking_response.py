# Generated from spec/dify/runs.yaml (WorkflowBlockingResponse): edit that, not this file.
"""Outcome of a blocking run: finished, or paused for a person. Only the paused one has ``paused_nodes`` and ``reasons``
in its ``data``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.unions import Shape, late_alias, shaped_decoder

if TYPE_CHECKING:
    from .workflow_finished_response import WorkflowFinishedResponse
    from .workflow_paused_response import WorkflowPausedResponse

    WorkflowBlockingResponse: TypeAlias = WorkflowPausedResponse | WorkflowFinishedResponse
    """Outcome of a blocking run: finished, or paused for a person. Only the paused one has ``paused_nodes`` and
    ``reasons`` in its ``data``.
    """

SHAPES: Final[tuple[tuple[tuple[str, str], Shape], ...]] = (
    (
        (".workflow_paused_response", "WorkflowPausedResponse"),
        Shape(
            ("data", "task_id", "workflow_run_id"),
            {},
            {
                "data": Shape(
                    (
                        "created_at",
                        "elapsed_time",
                        "id",
                        "paused_nodes",
                        "reasons",
                        "status",
                        "total_steps",
                        "total_tokens",
                        "workflow_id",
                    ),
                    {"status": "paused"},
                )
            },
        ),
    ),
)
"""(module, class) and what an object must hold to be one, in the order of trial."""

decode: Final[Callable[[Any], WorkflowBlockingResponse]] = shaped_decoder(
    __name__, SHAPES, (".workflow_finished_response", "WorkflowFinishedResponse")
)
"""The first class whose shape an object has; ``WorkflowFinishedResponse`` for others."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(
        __name__,
        "WorkflowBlockingResponse",
        (
            *(place for place, _ in SHAPES),
            (".workflow_finished_response", "WorkflowFinishedResponse"),
        ),
    )
