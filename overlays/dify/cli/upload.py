"""``dify-client upload``: files for later questions and runs of the same user."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .failures import Misuse
from .options import DEFAULT_USER, ApiKey, AsJson, BaseUrl, ShowSteps, User
from .session import session


def upload(
    paths: Annotated[list[Path], typer.Argument(metavar="FILE...", help="The files.", show_default=False)],
    base_url: BaseUrl = None,
    api_key: ApiKey = None,
    user: User = DEFAULT_USER,
    steps: ShowSteps = None,
    as_json: AsJson = False,
) -> None:
    """Upload files; prints the id of each, for use by the same --user."""
    with session(as_json=as_json, base_url=base_url, api_key=api_key, user=user, steps=steps) as (client, screen):
        for path in paths:
            if not path.is_file():
                raise Misuse(f"{path}: no such file")
        for path in paths:
            stored = client.core.files.upload(file=path)
            if as_json:
                screen.data(stored.to_dict())
            else:
                screen.line(stored.id)
                screen.step(f"{stored.name} ({stored.size} bytes, {stored.mime_type})")
