# Generated from spec/dify/pipeline.yaml (PipelineRunResult): edit that, not this file.
"""Answer of a pipeline run that does not stream: the queued documents of a published pipeline, or the run of a
draft.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.unions import Shape, late_alias, shaped_decoder

if TYPE_CHECKING:
    from .published_pipeline_run import PublishedPipelineRun
    from .workflow_finished_response import WorkflowFinishedResponse
    from .workflow_paused_response import WorkflowPausedResponse

    PipelineRunResult: TypeAlias = (
        PublishedPipelineRun | WorkflowPausedResponse | WorkflowFinishedResponse | dict[str, Any]
    )
    """Answer of a pipeline run that does not stream: the queued documents of a published pipeline, or the run of a
    draft.
    """

SHAPES: Final[tuple[tuple[tuple[str, str], Shape], ...]] = (
    (
        (".published_pipeline_run", "PublishedPipelineRun"),
        Shape(("batch", "dataset", "documents"), {}, {"dataset": Shape(("chunk_structure", "id", "name"))}),
    ),
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
    (
        (".workflow_finished_response", "WorkflowFinishedResponse"),
        Shape(
            ("data", "task_id", "workflow_run_id"),
            {},
            {
                "data": Shape(
                    ("created_at", "elapsed_time", "id", "status", "total_steps", "total_tokens", "workflow_id")
                )
            },
        ),
    ),
)
"""(module, class) and what an object must hold to be one, in the order of trial."""

decode: Final[Callable[[Any], PipelineRunResult]] = shaped_decoder(__name__, SHAPES)
"""The first class whose shape an object has; others stay dicts."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "PipelineRunResult", (*(place for place, _ in SHAPES),), dict)
