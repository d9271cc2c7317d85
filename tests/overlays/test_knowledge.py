"""Knowledge helpers: documents that are waited for, and folders of them."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

from dify_client import (
    ApiError,
    ApiTimeoutError,
    FileOutcome,
    FolderReport,
    IndexingReport,
    InvalidRequestError,
    NotFoundError,
    Polling,
    ProcessRules,
)
from dify_client.models import DocumentFileOptions

from .colours import Colour, Scripted
from .events import error

DATASET: Final = "9b1f7a52-0000-4000-8000-000000000001"
BATCH: Final = "20261120114353548097"
STATUS: Final = f"GET /datasets/{DATASET}/documents/{BATCH}/indexing-status"
BY_TEXT: Final = f"POST /datasets/{DATASET}/document/create-by-text"


class Time:
    """A clock that goes on only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def polling(self, **settings: Any) -> Polling:
        return Polling(clock=lambda: self.now, sleep=self.sleep, async_sleep=self.async_sleep, **settings)


def created(id: str = "d1", batch: str = BATCH) -> httpx.Response:
    document: dict[str, Any] = {"id": id, "name": id, "data_source_detail_dict": {}, "indexing_status": "waiting"}
    return httpx.Response(200, json={"document": document, "batch": batch})


def state(*documents: tuple[str, str] | tuple[str, str, str], done: int = 0, total: int = 0) -> httpx.Response:
    data = [
        {
            "id": one[0],
            "indexing_status": one[1],
            "error": one[2] if len(one) == 3 else None,
            "completed_segments": done,
            "total_segments": total,
        }
        for one in documents
    ]
    return httpx.Response(200, json={"data": data})


def test_a_document_is_created_and_waited_for(colour: Colour) -> None:
    time, seen = Time(), list[float]()

    def tell(report: IndexingReport) -> None:
        seen.append(report.share)

    server = Scripted(
        created(), state(("d1", "waiting")), state(("d1", "indexing"), done=1, total=4), state(("d1", "completed"))
    )
    documents = colour.client(server).knowledge.documents

    found = colour.wait(
        documents.create_and_wait(
            dataset_id=DATASET,
            name="note",
            text="words",
            settings={"indexing_technique": "economy", "process_rule": {"mode": "automatic"}},
            on_progress=tell,
            polling=time.polling(interval=2.0, growth=2.0),
        )
    )

    assert (found.document.id, found.batch, found.report.done, found.report.failed) == ("d1", BATCH, True, ())
    assert found.report.check() is found.report
    assert seen == [0.0, 0.25, 1.0]
    assert time.slept == [2.0, 4.0]
    assert server.paths == [BY_TEXT, STATUS, STATUS, STATUS]
    assert json.loads(server.requests[0].content) == {
        "name": "note",
        "text": "words",
        "indexing_technique": "economy",
        "process_rule": {"mode": "automatic"},
    }


def test_a_file_and_settings_as_a_model(colour: Colour) -> None:
    server = Scripted(created(), state(("d1", "completed")))
    settings = DocumentFileOptions(indexing_technique="economy", process_rule=ProcessRules.automatic())

    found = colour.wait(
        colour.client(server).knowledge.documents.create_and_wait(
            dataset_id=DATASET, file=("a.txt", b"words"), settings=settings
        )
    )

    assert found.report.done
    assert server.paths[0] == f"POST /datasets/{DATASET}/document/create-by-file"
    assert b'"process_rule":{"mode":"automatic"}' in server.requests[0].content.replace(b" ", b"")


def test_a_text_with_settings_as_a_model(colour: Colour) -> None:
    server = Scripted(created(), state(("d1", "completed")))

    colour.wait(
        colour.client(server).knowledge.documents.create_and_wait(
            dataset_id=DATASET, name="n", text="t", settings=DocumentFileOptions(doc_form="text_model")
        )
    )

    assert json.loads(server.requests[0].content) == {"name": "n", "text": "t", "doc_form": "text_model"}


@pytest.mark.parametrize(
    "arguments", [{}, {"text": "t", "file": b"x", "name": "n"}, {"file": b"x", "name": "n"}, {"text": "t"}]
)
def test_a_text_with_its_name_or_a_file(colour: Colour, arguments: dict[str, Any]) -> None:
    server = Scripted()

    with pytest.raises(InvalidRequestError):
        colour.wait(colour.client(server).knowledge.documents.create_and_wait(dataset_id=DATASET, **arguments))

    assert server.requests == []


def test_each_document_has_its_own_error(colour: Colour) -> None:
    time = Time()
    answers = [
        state(("a", "completed"), ("b", "error", "no embedding model"), ("c", "parsing")),
        state(("a", "completed"), ("b", "error", "no embedding model"), ("c", "error")),
    ]
    server = Scripted(*answers)
    documents = colour.client(server).knowledge.documents

    report = colour.wait(documents.wait_until_indexed(dataset_id=DATASET, batch=BATCH, polling=time.polling()))

    assert [(one.id, one.error) for one in report.failed] == [("b", "no embedding model"), ("c", None)]
    with pytest.raises(ApiError, match="2 of 3 documents could not be indexed: b: no embedding model; c: no reason"):
        report.check()


def test_the_time_is_up(colour: Colour) -> None:
    time = Time()
    server = Scripted(*(state(("d1", "paused")) for _ in range(4)))
    polling = time.polling(interval=4.0, longest=5.0, timeout=10.0)
    documents = colour.client(server).knowledge.documents

    with pytest.raises(ApiTimeoutError, match=f"batch {BATCH} is not indexed after 10 s: d1 is paused"):
        colour.wait(documents.wait_until_indexed(dataset_id=DATASET, batch=BATCH, polling=polling))

    assert time.slept == [4.0, 5.0, 1.0]
    assert len(server.requests) == 4


def test_a_batch_without_documents_is_not_done(colour: Colour) -> None:
    report = IndexingReport(())
    documents = colour.client(Scripted(state())).knowledge.documents

    assert (report.done, report.share) == (False, 0.0)
    with pytest.raises(ApiTimeoutError, match="no documents"):
        colour.wait(documents.wait_until_indexed(dataset_id=DATASET, batch=BATCH, polling=Time().polling(timeout=0)))


def test_waiting_for_ever_is_possible() -> None:
    time = Time()
    pauses = time.polling(timeout=None).pauses()

    assert [next(pauses) for _ in range(8)] == [1.0, 1.5, 2.25, 3.375, 5.0625, 7.59375, 10.0, 10.0]


class Knowledge:
    """A server that takes files, refuses some, fails to index some, and counts how many it has at once."""

    def __init__(self, *, refuse: str = "bad", spoil: str = "odd") -> None:
        self.most = 0
        self.sent: list[str] = []
        self._now = 0
        self._lock = threading.Lock()
        self._refuse, self._spoil = refuse, spoil

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        try:
            return self._answer(request)
        finally:
            with self._lock:
                self._now -= 1

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            name = request.url.path.split("/")[-2]
            return state((name, "error", "cannot be read") if self._spoil in name else (name, "completed"))
        name = request.read().split(b'filename="')[1].split(b'"')[0].decode()
        with self._lock:
            self.sent.append(name)
        return error(404, "not_found") if self._refuse in name else created(name, name)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.txt", "bad.txt", "deep/b.txt", "deep/odd.txt", "c.md", ".hidden", ".git/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name)
    return tmp_path


def upload(colour: Colour, server: Callable[[httpx.Request], httpx.Response], **arguments: Any) -> FolderReport:
    documents = colour.client(server).knowledge.documents
    report: FolderReport = colour.wait(documents.upload_folder(dataset_id=DATASET, **arguments))
    return report


@pytest.mark.parametrize("workers", [1, 3, 50])
def test_every_file_of_a_folder_has_an_outcome(colour: Colour, folder: Path, workers: int) -> None:
    told: list[FileOutcome] = []
    server = Knowledge()

    report = upload(colour, server, folder=folder, workers=workers, on_file=told.append)

    names = [str(one.path.relative_to(folder)) for one in report.files]
    assert names == ["a.txt", "bad.txt", "c.md", "deep/b.txt", "deep/odd.txt"]
    assert [one.ok for one in report.files] == [True, False, True, True, False]
    assert sorted(told, key=lambda one: one.path) == list(report.files)
    assert server.most <= workers
    bad, odd = report.failed
    assert isinstance(bad.error, NotFoundError)
    assert odd.result is not None
    assert (odd.result.document.id, odd.reason) == ("odd.txt", "cannot be read")
    assert report.files[0].reason == ""
    with pytest.raises(ApiError, match=r"2 of 5 files failed: bad.txt: .*not_found.*; odd.txt: cannot be read"):
        report.check()


def test_without_waiting_nothing_is_polled(colour: Colour, folder: Path) -> None:
    report = upload(colour, Knowledge(refuse="none"), folder=str(folder), pattern="*.txt", wait=False)

    assert [one.path.name for one in report.files] == ["a.txt", "bad.txt"]
    assert report.check() is report
    assert report.files[0].result is not None
    assert report.files[0].result.batch == "a.txt"


def test_a_file_that_takes_too_long_is_an_outcome_too(colour: Colour, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    server = Scripted(created(), state(("d1", "indexing")))

    report = upload(colour, server, folder=tmp_path, polling=Time().polling(timeout=0))

    assert isinstance(report.failed[0].error, ApiTimeoutError)


def test_an_empty_folder_is_a_short_job(colour: Colour, tmp_path: Path) -> None:
    assert upload(colour, Scripted(), folder=tmp_path).files == ()


@pytest.mark.parametrize("arguments", [{"workers": 0}, {"folder": "/no/such/folder"}, {"pattern": "/docs/*"}])
def test_what_cannot_be_uploaded(colour: Colour, tmp_path: Path, arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequestError):
        upload(colour, Scripted(), **{"folder": tmp_path, **arguments})


def test_a_callback_that_fails_ends_the_upload(colour: Colour, folder: Path) -> None:
    def fail(outcome: FileOutcome) -> None:
        raise RuntimeError(f"stop at {outcome.path.name}")

    server = Knowledge()
    with pytest.raises(RuntimeError, match="stop at a.txt"):
        upload(colour, server, folder=folder, workers=1, on_file=fail)

    assert len(server.sent) <= 5
