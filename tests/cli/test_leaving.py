"""Ctrl-C, a polite kill, a reader that goes away: the run is stopped on the server, and the terminal is as before."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("signals and terminals as POSIX has them", allow_module_level=True)

from tests.overlays.events import TASK, finished, message, message_end, node_finished, node_started, started
from tests.overlays.sockets import json_step, stream_step
from tests.replay import ReplayServer, Step
from tests.replay.wire import Fault

from .process import LIMIT, environment, piped, terminal
from .test_knowledge import DATASET, ID, created, indexed

SUCCESS = json_step({"result": "success"})
STOP = f"/v1/chat-messages/{TASK}/stop"


def held(*events: dict[str, object]) -> Step:
    """A stream that gives these events and then waits for ever."""
    return stream_step(*events, message("never"), cut=Fault("hold", at_chunk=len(events)))


def paths(server: ReplayServer) -> list[str]:
    return [request.path for request in server.requests]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_the_run(number: signal.Signals) -> None:
    with ReplayServer() as server:
        server.script(held(message("Hel")), SUCCESS)
        with piped(server.base_url, "chat", "Hi", "--user", "ada") as process:
            assert process.stdout is not None
            assert process.stdout.read(3) == b"Hel"
            process.send_signal(number)
            out, err = process.communicate(timeout=LIMIT)

        assert (process.returncode, out, err) == (128 + number, b"\n", b"dify-client: stopped\n")
        assert paths(server) == ["/v1/chat-messages", STOP]
        assert server.requests[1].json() == {"user": "ada"}


def test_a_workflow_is_stopped_too() -> None:
    with ReplayServer() as server:
        server.script(held(started(), node_started("a")), SUCCESS)
        with piped(server.base_url, "run", "--steps") as process:
            assert process.stderr is not None
            assert process.stderr.readline() == b"- LLM (llm)\n"
            process.send_signal(signal.SIGINT)
            _, err = process.communicate(timeout=LIMIT)

        assert (process.returncode, err) == (130, b"dify-client: stopped\n")
        assert paths(server) == ["/v1/workflows/run", f"/v1/workflows/tasks/{TASK}/stop"]


def test_a_signal_before_the_run_has_a_name_waits_for_it() -> None:
    hold = Fault("hold", at_chunk=0)
    with ReplayServer() as server:
        server.script(stream_step(message("Hel"), message("lo"), message_end(), cut=hold), SUCCESS)
        with piped(server.base_url, "chat", "Hi") as process:
            assert process.stderr is not None
            assert hold.reached.wait(LIMIT)
            process.send_signal(signal.SIGINT)
            assert b"the run has not begun yet" in process.stderr.readline()
            hold.release()
            out, err = process.communicate(timeout=LIMIT)

        assert (process.returncode, err) == (130, b"dify-client: stopped\n")
        assert out in (b"", b"Hel\n")
        assert paths(server) == ["/v1/chat-messages", STOP]


def test_a_second_signal_leaves_at_once() -> None:
    hold = Fault("hold", at_chunk=0)
    with ReplayServer() as server:
        server.script(stream_step(message("a"), cut=hold))
        with piped(server.base_url, "chat", "Hi") as process:
            assert process.stderr is not None
            assert hold.reached.wait(LIMIT)
            process.send_signal(signal.SIGINT)
            process.stderr.readline()
            process.send_signal(signal.SIGINT)
            _, err = process.communicate(timeout=LIMIT)

        assert process.returncode == 130
        assert err == b"dify-client: left before the run began; it may go on at the server\n"
        assert paths(server) == ["/v1/chat-messages"]


def test_a_reader_that_goes_away_stops_the_run() -> None:
    hold = Fault("hold", at_chunk=1)
    with ReplayServer() as server:
        server.script(stream_step(message("Hel"), message("lo"), message("never"), cut=hold), SUCCESS)
        with piped(server.base_url, "chat", "Hi") as process:
            assert process.stdout is not None and process.stderr is not None
            assert process.stdout.read(3) == b"Hel"
            process.stdout.close()
            hold.release()
            err = process.stderr.read()
            process.wait(LIMIT)

        assert (process.returncode, err) == (141, b"")
        assert paths(server) == ["/v1/chat-messages", STOP]


def test_a_conversation_at_a_terminal() -> None:
    """Steps stand on lines of their own, Ctrl-C ends an answer, Ctrl-D the conversation."""
    nodes = [started(chat=True), message("Hel"), node_started("a", chat=True), node_finished("a", chat=True)]
    with ReplayServer() as server:
        server.script(stream_step(*nodes, message("lo"), message_end()), held(message("bye\x1b[2Jbye")), SUCCESS)
        with terminal(server.base_url, "chat") as screen:
            before = screen.settings()
            screen.until("> ")
            screen.press("Hi\n")
            first = screen.until("> ")
            assert "Hel\n" in first and "\nlo\n" in first
            assert "- LLM (llm)" in first and "+ LLM: succeeded" in first
            screen.press("again\n")
            screen.until("bye[2Jbye")
            screen.press("\x03")
            assert "stopped" in screen.until("> ")
            screen.press("\x04")
            assert screen.process.wait(LIMIT) == 0
            assert screen.settings() == before

        assert paths(server) == ["/v1/chat-messages", "/v1/chat-messages", STOP]
        assert server.requests[1].json()["conversation_id"]


def test_ctrl_c_at_the_prompt_leaves() -> None:
    with ReplayServer() as server, terminal(server.base_url, "chat") as screen:
        before = screen.settings()
        screen.until("> ")
        screen.press("\x03\n")  # the second key wakes a line editor that the signal came too early for
        assert "dify-client: interrupted" in screen.until("interrupted")
        assert screen.process.wait(LIMIT) == 130
        assert screen.settings() == before


def test_ctrl_c_while_files_are_indexed_gives_back_the_cursor(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("a")
    with ReplayServer() as server:
        server.script(json_step(DATASET), created("a"), indexed("a", "indexing"))
        command = ["knowledge", "push", str(tmp_path), "-d", ID, "--poll", "3600"]
        with terminal(server.base_url, *command) as screen:
            screen.until("indexing")
            screen.press("\x03")
            screen.until("dify-client: interrupted")
            assert screen.process.wait(LIMIT) == 130

        assert "id-a" in screen.seen
        assert screen.seen.rindex("\x1b[?25h") > screen.seen.rindex("\x1b[?25l")


@pytest.mark.parametrize(("closed", "out"), [([0], b"Hello\n"), ([0, 1, 2], b"")])
def test_standard_streams_that_are_closed(closed: list[int], out: bytes) -> None:
    """As for what a daemon starts; Python then has ``None`` in their places."""
    again = [sys.executable, "-m", "dify_client.cli", "chat", "Hi"]
    code = f"import os; [os.close(one) for one in {closed}]; os.execv({sys.executable!r}, {again})"
    with ReplayServer() as server:
        server.script(stream_step(message("Hello"), message_end()))
        env = environment(server.base_url)
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=env, check=False)

        assert (done.returncode, done.stdout, done.stderr) == (0, out, b"")
        assert paths(server) == ["/v1/chat-messages"]


def test_a_missing_extra_is_one_sentence() -> None:
    for name in ("typer", "rich"):
        code = f"import sys; sys.modules[{name!r}] = None; from dify_client.cli import main; main()"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

        assert done.returncode == 1
        assert done.stderr == 'dify-client needs the extra "cli": pip install "dify-typed-client[cli]"\n'


def test_another_missing_module_is_not_blamed_on_the_extra() -> None:
    code = "import sys; sys.modules['dify_client.answer'] = None; from dify_client.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert "ModuleNotFoundError" in done.stderr


def test_the_client_does_not_load_the_command_line() -> None:
    code = (
        "import sys; from dify_client import DifyClient\n"
        "client = DifyClient('http://127.0.0.1:9/v1', api_key='x', user='u'); client.chat.stream(query='hi').close()\n"
        "print([n for n in sys.modules if n.split('.')[0] == 'typer' or n.split('.')[:2] == ['dify_client', 'cli']])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"


def test_colours_are_for_terminals() -> None:
    with ReplayServer() as server:
        server.script(*(stream_step(started(), node_finished("a"), finished({"text": "x"})) for _ in range(3)))
        with terminal(server.base_url, "run") as screen:
            assert "\x1b[32m+ LLM: succeeded" in screen.until("\r\nx\r\n")
            assert screen.process.wait(LIMIT) == 0
        for more in ([], ["--steps"]):
            with piped(server.base_url, "run", *more) as process:
                out, err = process.communicate(timeout=LIMIT)

            assert out == b"x\n"
            assert b"\x1b" not in err
            assert bool(err) == bool(more)
