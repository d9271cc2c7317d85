"""A client and a screen for one command, with every failure reported."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager

from .. import DifyClient
from .failures import reporting
from .screen import Screen


@contextmanager
def session(
    *,
    as_json: bool,
    base_url: str | None,
    api_key: str | None = None,
    dataset_api_key: str | None = None,
    user: str | None = None,
    steps: bool | None = None,
) -> Generator[tuple[DifyClient, Screen], None, None]:
    """Open a client for the time of one command. What is not given comes from the environment.

    Args:
        as_json: see ``Screen``.
        base_url: address of the API.
        api_key: key of the app.
        dataset_api_key: key of the knowledge API.
        user: the end user.
        steps: see ``Screen``.

    Raises:
        typer.Exit: something failed; it has been told.
    """
    secrets = [api_key, dataset_api_key, os.environ.get("DIFY_API_KEY"), os.environ.get("DIFY_DATASET_API_KEY")]
    screen = Screen(as_json=as_json, steps=steps, secrets=filter(None, secrets))
    with (
        reporting(screen),
        DifyClient(base_url, api_key=api_key, dataset_api_key=dataset_api_key, user=user) as client,
    ):
        yield client, screen
