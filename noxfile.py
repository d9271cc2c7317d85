"""Every job of the repository as one word: ``nox -l`` lists them, ``nox -s NAME`` runs one."""

from __future__ import annotations

import shutil
from pathlib import Path

import nox

nox.needs_version = ">=2024.4.15"
nox.options.sessions = ["check", "lint", "types", "tests"]
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = False
nox.options.default_venv_backend = "venv"
nox.options.download_python = "never"

PYTHONS = ["3.10", "3.11", "3.12", "3.13"]
MAIN = "3.11"
"""The Python of the generator; what it writes is tested on all of them."""
PACKAGE_TESTS = [
    "tests/package",
    "tests/replay",
    "tests/runtime",
    "tests/overlays",
    "tests/cli",
    "tests/appgen",
    "tests/testing",
    "tests/flows",
    "tests/coze",
    "tests/sessions",
    "tests/examples",
    "tests/faults",
]
"""Tests of what is shipped. The others test how it is made and need the generator."""


def install(session: nox.Session, *groups: str, project: bool = True) -> None:
    """Install dependency groups, and the package's requirements, in the pinned versions."""
    pinned = ["--constraint", "constraints.txt"]
    session.install(*pinned, "pip")
    wanted = [argument for group in groups for argument in ("--group", group)]
    requirements: list[str] = nox.project.load_toml("pyproject.toml")["project"]["dependencies"] if project else []
    session.install(*pinned, *wanted, *requirements)


@nox.session(python=False)
def dev(session: nox.Session) -> None:
    """A working environment in .venv, with the commit hooks."""
    session.run("python", "scripts/run.py", "dev", *session.posargs, external=True)


@nox.session(python=MAIN)
def build(session: nox.Session) -> None:
    """Regenerate the client from spec, templates and overlays."""
    install(session, "generator")
    session.run("python", "-m", "generator", "build", *session.posargs)


@nox.session(python=MAIN)
def check(session: nox.Session) -> None:
    """Fail if the committed client is not what the generator makes, or a specification breaks a house rule."""
    install(session, "generator")
    session.run("python", "-m", "generator", "lint", *session.posargs)
    session.run("python", "-m", "generator", "check", *session.posargs)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """All tests on one Python, the package's own tests on the others; posargs that are folders name others."""
    whole = session.python == MAIN
    install(session, "test-all" if whole else "test")
    chosen = whole or any(Path(argument).exists() for argument in session.posargs)
    folders = [] if chosen else [folder for folder in PACKAGE_TESTS if Path(folder).exists()]
    session.run("python", "-m", "pytest", "-n", "auto", "--dist", "loadgroup", *folders, *session.posargs)


@nox.session(python=MAIN)
def live(session: nox.Session) -> None:
    """The flows and the examples against the Dify that the environment names; see docs/testing.md."""
    install(session, "test")
    session.run("python", "-m", "scripts.live", *session.posargs)


@nox.session(python=MAIN)
def types(session: nox.Session) -> None:
    """mypy --strict and pyright strict on everything."""
    install(session, "dev")
    session.run("python", "-m", "scripts.quality", "types")


@nox.session(python=MAIN)
def lint(session: nox.Session) -> None:
    """ruff: rules and format."""
    install(session, "generator")
    session.run("python", "-m", "scripts.quality", "style")


@nox.session(python=MAIN)
def fix(session: nox.Session) -> None:
    """ruff: repair what it can and format."""
    install(session, "generator")
    session.run("ruff", "check", "--fix", ".", success_codes=[0, 1])
    session.run("ruff", "format", ".")


@nox.session(python=MAIN)
def coverage(session: nox.Session) -> None:
    """Lines run by the tests: what is generated of `dify_client` 100 %, everything else at least 95 %."""
    install(session, "test-all")
    session.run("python", "-m", "scripts.coverage_report", *session.posargs)


@nox.session(python=MAIN)
def contract(session: nox.Session) -> None:
    """Say what differs between our specification and upstream, and fail for what nobody has explained."""
    install(session, "generator", "contract")
    session.run("python", "-m", "generator", "diff", *(session.posargs or ["--all"]))


@nox.session(python=MAIN)
def contract_second_opinion(session: nox.Session) -> None:
    """Ask oasdiff about the same inputs, where it is installed, and show where its verdict differs."""
    if shutil.which("oasdiff") is None:
        session.skip("oasdiff is not on the path")
    install(session, "generator")
    documents = session.posargs or ["tests/fixtures/upstream/openapi_service.json"]
    session.run("python", "-m", "generator.contract_diff.second_opinion", *documents)


@nox.session(python=MAIN)
def demo(session: nox.Session) -> None:
    """Regenerate the client, then use it with the local Dify: a chat, a workflow, a knowledge base."""
    install(session, "demo")
    session.run("python", "-m", "generator", "build", "--spec", "spec/dify")
    session.run("python", "-m", "scripts.demo", *session.posargs)


@nox.session(python=MAIN)
def docs(session: nox.Session) -> None:
    """Build the documentation into site/, with every warning an error; posargs ``serve`` shows it while you write."""
    install(session, "docs")
    session.run("python", "-m", "scripts.site", *session.posargs)


@nox.session(python=MAIN)
def bench(session: nox.Session) -> None:
    """Measure the budgets against peers, in environments of their own; posargs ``--quick`` for a short run."""
    install(session, "generator")
    session.run("python", "-m", "scripts.bench", *session.posargs)


@nox.session(python=MAIN)
def schemathesis(session: nox.Session) -> None:
    """Drive the local Dify from the specification; posargs ``nightly`` for long, ``SPEC --url URL`` for any server."""
    install(session, "schemathesis")
    lengths = ("ci", "nightly")
    given = session.posargs or ["ci"]
    session.run("python", "-m", "scripts.spec_drive", *(["dify"] if given[0] in lengths else []), *given)


@nox.session(python=MAIN)
def load(session: nox.Session) -> None:
    """A thousand streams, threads, a million events and a gigabyte on one client; ``--quick`` for a short run."""
    install(session, "generator")
    session.run("python", "-m", "scripts.load", *session.posargs)


@nox.session(python=MAIN)
def fuzz(session: nox.Session) -> None:
    """Inputs nobody thought of, half an hour of them; ``--quick`` for half a minute."""
    install(session, "fuzz")
    session.run("python", "-m", "scripts.fuzz", *session.posargs)


@nox.session(python=MAIN)
def mutation(session: nox.Session) -> None:
    """Put faults into the runtime and see whether a test notices; ``--module NAME`` for one module."""
    install(session, "mutation")
    session.run("python", "-m", "scripts.mutation", *session.posargs)


@nox.session(python=MAIN)
def proof(session: nox.Session) -> None:
    """Benchmark, load, calls from the specification, fuzzing and mutation at full length; ``--quick`` as CI does."""
    install(session, "test-all")
    session.run("python", "-m", "scripts.proof", *session.posargs)


@nox.session(python=MAIN)
def report(session: nox.Session) -> None:
    """Run the tests with coverage and write ``build/report.md``, with what ``nox -s proof`` has found."""
    install(session, "test-all")
    session.run("python", "-m", "scripts.report", *session.posargs)


@nox.session(python=MAIN)
def audit(session: nox.Session) -> None:
    """Ask the advisory service about every pinned version; posargs ``--strict`` to fail where it cannot be reached."""
    session.install("pip-audit==2.10.1")  # in an environment of its own: its needs would change our pins
    session.run("python", "-m", "scripts.audit", *session.posargs)


@nox.session(python=MAIN)
def wheel(session: nox.Session) -> None:
    """Build each package and use its wheel as a stranger would: in an empty environment, outside the repository."""
    install(session, "wheel", "types", project=False)
    pinned = {"PIP_CONSTRAINT": str(Path("constraints.txt").resolve())}
    for project in (Path("."), *sorted(file.parent for file in Path("packages").glob("*/pyproject.toml"))):
        target = session.cache_dir / "dist" / project.resolve().name
        shutil.rmtree(target, ignore_errors=True)
        session.run("python", "-m", "build", "--outdir", str(target), str(project), env=pinned)
        session.run("python", "-m", "twine", "check", "--strict", *(str(file) for file in sorted(target.iterdir())))
        program = [] if project == Path(".") else [str(project / f"{project.name}_wheel_program.py")]
        session.run("python", "-m", "scripts.wheel_test", str(next(target.glob("*.whl"))), *program)


@nox.session(python=MAIN)
def sessions(session: nox.Session) -> None:
    """The session gateway at full length: 500 random walks, and schemathesis against the running server."""
    install(session, "test-all")
    session.run("python", "-m", "pytest", "tests/sessions", "-n", "auto", env={"WALKS_OF_SESSIONS": "500"})
    session.run("python", "-m", "scripts.proof", "--only", "sessions", *session.posargs)


@nox.session(python=MAIN)
def load_gateway(session: nox.Session) -> None:
    """Read 200 streams at a time from a provider, directly and through the session gateway."""
    install(session, "test")
    session.run("python", "-m", "scripts.load_gateway", *session.posargs)
