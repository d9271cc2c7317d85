# Generated from spec/dify/pipeline.yaml (DatasourcePlugin): edit that, not this file.
"""A data source of a pipeline."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .datasource_type import DatasourceType


@define(kw_only=True)
class DatasourcePlugin(Model):
    """A data source of a pipeline."""

    node_id: str | None = None
    """Id of its node; ``start_node_id`` of a run."""

    plugin_id: str | None = None
    """Plugin behind it. Example: ``langgenius/file``."""

    provider_name: str | None = None
    """Provider inside the plugin."""

    datasource_type: DatasourceType | str | None = None
    """Kind of the source. One of ``local_file``, ``online_document``, ``website_crawl``, ``online_drive``."""

    title: str | None = None
    """Name for people."""

    user_input_variables: list[PipelineVariable] | None = None
    """Variables it wants in ``inputs``."""

    credentials: list[DatasourceCredential] | None = None
    """Credentials it can use."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.node_id = d.get("node_id")
        self.plugin_id = d.get("plugin_id")
        self.provider_name = d.get("provider_name")
        self.datasource_type = d.get("datasource_type")
        self.title = d.get("title")
        v: Any = d.get("user_input_variables")
        self.user_input_variables = (
            [PipelineVariable.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        v = d.get("credentials")
        self.credentials = (
            [DatasourceCredential.from_dict(i) if i.__class__ is dict else i for i in v] if v.__class__ is list else v
        )
        self.raw = d
        return self


from .datasource_credential import DatasourceCredential
from .pipeline_variable import PipelineVariable
