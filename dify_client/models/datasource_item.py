# Generated from spec/dify/pipeline.yaml (DatasourceItem): edit that, not this file.
"""Something to run a pipeline on; the kind follows ``datasource_type``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.unions import Shape, late_alias, shaped_decoder

if TYPE_CHECKING:
    from .local_file_item import LocalFileItem
    from .online_document_item import OnlineDocumentItem
    from .online_drive_item import OnlineDriveItem
    from .website_item import WebsiteItem

    DatasourceItem: TypeAlias = OnlineDocumentItem | OnlineDriveItem | WebsiteItem | LocalFileItem | dict[str, Any]
    """Something to run a pipeline on; the kind follows ``datasource_type``."""

SHAPES: Final[tuple[tuple[tuple[str, str], Shape], ...]] = (
    (
        (".online_document_item", "OnlineDocumentItem"),
        Shape(("page", "workspace_id"), {}, {"page": Shape(("page_id", "type"))}),
    ),
    ((".online_drive_item", "OnlineDriveItem"), Shape(("id", "type"))),
    ((".website_item", "WebsiteItem"), Shape(("url",))),
    ((".local_file_item", "LocalFileItem"), Shape(())),
)
"""(module, class) and what an object must hold to be one, in the order of trial."""

decode: Final[Callable[[Any], DatasourceItem]] = shaped_decoder(__name__, SHAPES)
"""The first class whose shape an object has; others stay dicts."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "DatasourceItem", (*(place for place, _ in SHAPES),), dict)
