"""Runs ``dify-client`` inside the test process against a server on a real socket."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from typer.testing import CliRunner, Result

from dify_client.cli.program import app
from tests.replay import Recording, ReplayServer, Step

KEY = "app-very-secret"


def invoke(base_url: str, *arguments: str, stdin: str | None = None, env: dict[str, str] | None = None) -> Result:
    """Run one command against a server; ``env`` may give other keys."""
    given = {"DIFY_BASE_URL": base_url, "DIFY_API_KEY": KEY, "DIFY_DATASET_API_KEY": KEY, **(env or {})}
    return CliRunner().invoke(app, list(arguments), input=stdin, env=given, catch_exceptions=False)


class Command:
    """The command line, pointed at a server."""

    def __init__(self, server: ReplayServer) -> None:
        self.server = server

    def __call__(self, *arguments: str, stdin: str | None = None, env: dict[str, str] | None = None) -> Result:
        """Run one command; keys and address come from the environment."""
        return invoke(self.server.base_url, *arguments, stdin=stdin, env=env)

    def script(self, *steps: Step | Recording) -> None:
        """Queue answers of the server."""
        self.server.script(*steps)

    @property
    def sent(self) -> list[Any]:
        """The JSON bodies that the server got."""
        return [json.loads(request.body) for request in self.server.requests if request.body]

    @property
    def paths(self) -> list[str]:
        return [request.path for request in self.server.requests]


@contextmanager
def command(*steps: Step | Recording) -> Generator[Command, None, None]:
    """A command line and its server."""
    with ReplayServer() as server:
        found = Command(server)
        found.script(*steps)
        yield found


def json_lines(text: str) -> list[Any]:
    """The objects of an output, one per line."""
    return [json.loads(line) for line in text.splitlines()]
