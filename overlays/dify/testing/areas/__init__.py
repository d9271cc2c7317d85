"""The operations, area by area. Each module has a table from operation ids to the functions that answer them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..calls import Handler
from . import (
    apps,
    audio,
    child_chunks,
    conversations,
    datasets,
    document_writing,
    documents,
    feedback,
    files,
    human_input,
    messages,
    metadata,
    models,
    notes,
    pipelines,
    retrieval,
    segments,
    tags,
    workflows,
)

HANDLERS: Final[Mapping[str, Handler]] = {
    operation: handler
    for area in (
        notes,
        apps,
        audio,
        child_chunks,
        conversations,
        datasets,
        document_writing,
        documents,
        feedback,
        files,
        human_input,
        messages,
        metadata,
        models,
        pipelines,
        retrieval,
        segments,
        tags,
        workflows,
    )
    for operation, handler in area.HANDLERS.items()
}
"""What answers each operation of the specification."""
