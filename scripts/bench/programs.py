"""The rows that time whole programs: imports, the first call, regeneration."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from .environments import ROOT
from .processes import Processes, Sample
from .results import Result, limited
from .rows import Lengths

_NOTHING: Final = "pass"
_IMPORT: Final = "import dify_client"
_BASE: Final = "import httpx, attrs"
# A transport in memory answers, so nothing is opened: what is left is imports and the little work of one call.
_ANSWER: Final = """
def answer(request):
    return httpx.Response(200, json={"event": "message", "answer": "Paris", "message_id": "1", "conversation_id": "2",
        "task_id": "3", "id": "1", "mode": "chat", "created_at": 1, "metadata": {"usage": {"total_tokens": 5}}})
http = httpx.Client(transport=httpx.MockTransport(answer))
"""
_BARE_CALL: Final = f"import httpx, attrs\n{_ANSWER}\nhttp.post('http://bench/v1/chat-messages', json={{}}).json()"
_FIRST_CALL: Final = f"""
import httpx, attrs
{_ANSWER}
from dify_client import ChatRequest, DifyClient
from dify_client.api.messages import send_chat_message
client = DifyClient("http://bench/v1", api_key="app-bench", http_client=http)
body = ChatRequest(query="What is the capital of France?", inputs={{}}, user="bench")
assert send_chat_message.sync(client=client, body=body).answer == "Paris"
"""
_HEAVY: Final = ("httpx", "attrs", "attr", "dateutil", "asyncio", "ssl", "json", "typing_extensions")


def imports(processes: Processes, lengths: Lengths) -> list[Result]:
    """What importing the package, and making the first call, costs over the least that it could."""
    programs = (_NOTHING, _IMPORT, _BARE_CALL, _FIRST_CALL)
    for program in programs:
        _run(processes, program)
    samples: dict[str, list[Sample]] = {program: [] for program in programs}
    for number in range(lengths.starts):
        for program in programs if number % 2 == 0 else reversed(programs):
            samples[program].append(_run(processes, program))
    return [
        _difference("`import dify_client`", "`python -c pass`", samples[_IMPORT], samples[_NOTHING], 15),
        _difference("first chat call's imports", f"`{_BASE}`", samples[_FIRST_CALL], samples[_BARE_CALL], 40),
    ]


def heavy_modules(processes: Processes) -> list[str]:
    """Which of the larger modules ``import dify_client`` loads."""
    program = f"import dify_client, sys\nprint(*(name for name in {_HEAVY!r} if name in sys.modules))"
    done = subprocess.run(
        [processes.python("client"), "-P", "-c", program],
        env=processes.environment("client"),
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.split()


def regeneration(lengths: Lengths) -> Result:
    """Time of a whole build that writes every file."""
    samples: list[Sample] = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(lengths.builds):
            samples.append(_timed([sys.executable, "-m", "generator", "build", "--out", folder], dict(os.environ)))
            for file in Path(folder).rglob("*.py"):
                file.unlink()  # so that the next build writes all of it again
    return limited("regenerate everything", "-", [s.cpu for s in samples], 5, "s", [s.wall for s in samples])


def _run(processes: Processes, program: str) -> Sample:
    return _timed([processes.python("client"), "-P", "-c", program], processes.environment("client"))


def _timed(command: list[str | Path], environment: dict[str, str]) -> Sample:
    """Run a program to its end; its processor time includes that of the processes it starts."""
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"a program of the benchmark has failed: {command}")
    return Sample(wall, usage.ru_utime + usage.ru_stime)


def _difference(what: str, against: str, ours: list[Sample], base: list[Sample], limit: float) -> Result:
    pairs = list(zip(ours, base, strict=True))
    wall = [1000 * (a.wall - b.wall) for a, b in pairs]
    cpu = [1000 * (a.cpu - b.cpu) for a, b in pairs]
    return limited(what, against, cpu, limit, "ms", wall)
