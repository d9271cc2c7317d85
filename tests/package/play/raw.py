"""Plays a recording through ``client.request``, the call that has no types."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from dify_client import ApiStatusError, RequestOptions
from tests.replay import Recording

from .arguments import FILLER
from .compare import assert_error, assert_sent, exact
from .mock import Player
from .operations import PREFIX

RawCall: TypeAlias = Callable[[str, str, dict[str, Any]], Any]


def raw_call(recording: Recording, player: Player, call: RawCall) -> None:
    """Send the recorded request with ``call`` and compare both directions."""
    request, response = recording.request, recording.response
    more: dict[str, Any] = {}
    if request.query:
        more["params"] = dict(request.query)
    if request.has_json:
        more["json"] = request.json
    if request.parts:
        more["data"] = {part.name: part.value for part in request.parts if part.filename is None}
        more["files"] = {
            part.name: (part.filename, FILLER if part.content is None else part.content, part.content_type)
            for part in request.parts
            if part.filename is not None
        }
    path = request.path.removeprefix(PREFIX)
    if path == request.path:  # a signed link, outside the API
        more["options"] = RequestOptions(base_url="http://replay.test")
    if response.status >= 400:
        with pytest.raises(ApiStatusError) as raised:
            call(request.method, path, more)
        assert_error(raised.value, response)
    else:
        answer = call(request.method, path, more)
        assert answer.status_code == response.status
        assert answer.content == response.body
        if response.header("content-type").startswith("application/json") and response.body:
            assert exact(answer.parsed) == exact(json.loads(response.body))
    assert_sent(player.sent[0], request)
