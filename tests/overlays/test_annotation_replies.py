"""Switching annotation replies, with and without waiting for the job."""

from __future__ import annotations

from typing import Any, Final

import httpx
import pytest

from dify_client import ApiTimeoutError

from .colours import Colour, Scripted
from .test_knowledge import Time

JOB: Final = "11e00b4b-acbb-4c25-86ed-8804a29eb36c"
MODEL: Final[dict[str, Any]] = {
    "action": "enable",
    "score_threshold": 0.9,
    "embedding_provider_name": "openai",
    "embedding_model_name": "small",
}
START: Final = "POST /apps/annotation-reply/enable"
LOOK: Final = f"GET /apps/annotation-reply/enable/status/{JOB}"


def job(status: str, message: str = "") -> httpx.Response:
    return httpx.Response(200, json={"job_id": JOB, "job_status": status, "error_msg": message})


def test_the_job_is_given_as_it_was_started(colour: Colour) -> None:
    server = Scripted(job("waiting"))

    assert colour.wait(colour.client(server).chat.annotations.configure_reply(**MODEL)).job_status == "waiting"
    assert server.paths == [START]


@pytest.mark.parametrize("service", ["chat", "chatflow", "completion"])
@pytest.mark.parametrize(("end", "reason"), [("completed", ""), ("error", "no such model"), ("failed", "")])
def test_the_job_is_followed_to_its_end(colour: Colour, service: str, end: str, reason: str) -> None:
    time = Time()
    server = Scripted(job("waiting"), job("processing"), job(end, reason))
    annotations = getattr(colour.client(server), service).annotations

    found = colour.wait(annotations.configure_reply(**MODEL, wait=True, polling=time.polling()))

    assert (found.job_status, found.error_msg) == (end, reason)
    assert server.paths == [START, LOOK, LOOK]
    assert time.slept == [1.0, 1.5]


def test_a_job_that_takes_too_long(colour: Colour) -> None:
    server = Scripted(job("waiting"), job("processing"))
    polling = Time().polling(timeout=1.0)

    with pytest.raises(ApiTimeoutError, match=f"job {JOB} is still processing after 1 s"):
        colour.wait(colour.client(server).chat.annotations.configure_reply(**MODEL, wait=True, polling=polling))
