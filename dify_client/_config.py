# Generated from spec/dify: edit that, not this file.
"""Facts about the Dify API."""

from __future__ import annotations

from typing import Final

from ._runtime.config import ApiConfig, KeyScheme
from ._version import __version__

CONFIG: Final = ApiConfig(
    package="dify_client",
    version=__version__,
    title="Dify",
    base_url="https://api.dify.ai/v1",
    base_url_env="DIFY_BASE_URL",
    base_url_hint="/v1",
    keys={
        "appKey": KeyScheme("api_key", "DIFY_API_KEY", "bearer", "Authorization"),
        "datasetKey": KeyScheme("dataset_api_key", "DIFY_DATASET_API_KEY", "bearer", "Authorization"),
    },
    log_env="DIFY_LOG",
    never_retry_codes=frozenset(("rate_limit_error",)),
    error_code="code",
    error_message="message",
    error_status="status",
)
