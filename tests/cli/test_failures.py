"""Failures: one line, the right exit code, never a traceback, never the key."""

from __future__ import annotations

import json

import pytest

from dify_client.cli.failures import ExitCode, judge
from dify_client.errors import ApiError
from tests.overlays.events import message
from tests.overlays.sockets import error_step, json_step, stream_step
from tests.replay import Step
from tests.replay.wire import Fault

from .command import KEY, command


@pytest.mark.parametrize(
    ("step", "code", "said"),
    [
        (error_step(400, "invalid_param"), 4, "400 invalid_param: no: invalid_param"),
        (error_step(401, "unauthorized"), 3, "401 unauthorized: no: unauthorized"),
        (error_step(403, "forbidden"), 3, "403 forbidden: no: forbidden"),
        (error_step(404, "not_found"), 4, "404 not_found: no: not_found"),
        (error_step(500, "internal_server_error"), 5, "500 internal_server_error: no: internal_server_error"),
        (stream_step(message("a"), cut=Fault("cut", at_chunk=1)), 6, "the "),
        (json_step({"answer": "whole"}), 5, ""),
    ],
)
def test_a_failure_is_one_line_and_an_exit_code(step: Step, code: int, said: str) -> None:
    with command(step) as run:
        done = run("chat", "Hi")

        assert done.exit_code == code
        assert done.stderr.startswith(f"dify-client: {said}")
        assert done.stderr.count("\n") == 1
        assert KEY not in done.output


def test_a_server_that_repeats_the_key_does_not_show_it() -> None:
    body = {"code": "unauthorized", "message": f"bad key\n{KEY}", "status": 401}
    for arguments in (["info"], ["info", "--json"], ["info", "--api-key", KEY]):
        with command(json_step(body, 401)) as run:
            done = run(*arguments)

            assert KEY not in done.output
            assert done.stderr.count("\n") == 1


def test_json_failures_are_objects() -> None:
    with command(error_step(404, "not_found")) as run:
        done = run("info", "--json")

        assert json.loads(done.stderr) == {
            "error": {
                "type": "NotFoundError",
                "message": "404 not_found: no: not_found",
                "exit_code": 4,
                "status_code": 404,
                "code": "not_found",
            }
        }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chat", "Hi"], "no API key: set DIFY_API_KEY or give --api-key"),
        (["knowledge", "push", ".", "-d", "x"], "no API key: set DIFY_DATASET_API_KEY or give --dataset-api-key"),
    ],
)
def test_a_missing_key_names_option_and_variable(arguments: list[str], said: str) -> None:
    with command() as run:
        done = run(*arguments, env={"DIFY_API_KEY": "", "DIFY_DATASET_API_KEY": ""})

        assert (done.exit_code, done.stderr) == (3, f"dify-client: {said}\n")


def test_no_server() -> None:
    with command() as run:
        address = run.server.base_url
    with command() as run:
        done = run("info", "--base-url", address)

    assert done.exit_code == 6
    assert done.stderr.count("\n") == 1


def test_a_wrong_option_is_usage() -> None:
    with command() as run:
        assert run("chat", "--api-kye", KEY).exit_code == 2
        assert KEY not in run("chat", "--api-kye", KEY).output
        assert run("chat", "--api-kye", KEY).stderr.startswith("dify-client: No such option: --api-kye")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nope",), "dify-client: No such command 'nope' (dify-client --help tells more)\n"),
        (("run", "--user"), "dify-client: Option '--user' requires an argument (dify-client --help tells more)\n"),
        (("upload",), "dify-client: Missing argument 'FILE...' (dify-client upload --help tells more)\n"),
        (("chat", "--steps=\x1b[2J"), "dify-client: Option '--steps' does not take a value (dify-client"),
    ],
)
def test_a_wrong_command_line_is_told_in_one_line(arguments: tuple[str, ...], said: str) -> None:
    with command() as run:
        done = run(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(said)
    assert done.stderr.count("\n") == 1
    assert "\x1b" not in done.stderr


def test_a_group_without_a_command_shows_its_help() -> None:
    with command() as run:
        done = run("knowledge")
    assert done.exit_code == 2
    assert "push" in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (ZeroDivisionError("x"), ExitCode.FAILED, "unexpected ZeroDivisionError: x"),
        (ZeroDivisionError(), ExitCode.FAILED, "unexpected ZeroDivisionError: ZeroDivisionError"),
        (ApiError("odd"), ExitCode.FAILED, "odd"),
        (
            UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
            ExitCode.USAGE,
            "the input is no text in utf-8: invalid start byte",
        ),
    ],
)
def test_what_nobody_foresaw_is_a_line_too(error: Exception, code: ExitCode, said: str) -> None:
    assert judge(error) == (code, said)
