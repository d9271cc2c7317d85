"""Does over again what happened between two recorded exchanges and was not kept: runs that were started or answered.

Each stage stands before the exchange that needs it and says which local ids are then meant by the recorded ones.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from typing import Any, Final

from dify_client import DifyClient
from dify_client.testing import LocalDify

NOTHING: Final[Mapping[str, Any]] = {}
_ECONOMY: Final[dict[str, Any]] = {"indexing_technique": "economy"}


class Stage:
    """Acts as the recorded user did.

    Args:
        server: the local server.
        clock: hours that have gone by in it, in its one member.
        ids: what is known so far, recorded to local.
        missing: recorded ids in the next request that nothing has made known.
        send: sends the next request.
    """

    def __init__(
        self,
        server: LocalDify,
        clock: list[float],
        ids: Mapping[str, str],
        missing: Set[str],
        send: Callable[[], object],
    ) -> None:
        self.server = server
        self.clock = clock
        self.ids = ids
        self.missing = missing
        self.send = send

    def client(self, app: str) -> DifyClient:
        return self.server.client(app, user="rec-user", max_retries=0)

    def run(
        self, app: str, query: str | None = None, *, until: int = 0, inputs: Mapping[str, Any] = NOTHING
    ) -> dict[str, str]:
        """Start a run and read it: to its end or pause, or until so many nodes have started; then it goes on alone."""
        client = self.client(app)
        if query is None:
            stream: Any = client.workflow.stream(inputs=inputs)
        else:
            stream = client.chatflow.stream(query=query, inputs=inputs)
        started = 0
        with stream:
            for event in stream:
                started += event.event == "node_started"
                if until and started == until:
                    break
        found = {"run": stream.workflow_run_id, "task": stream.task_id, "conversation": stream.conversation_id}
        found |= {"message": stream.message_id}
        for number, form in enumerate(stream.pending_forms, 1):
            found |= {f"token{number}": form.form_token, f"form{number}": form.form_id}
        return {name: str(value) for name, value in found.items() if value}

    def waiting(self, app: str, run_id: str) -> list[str]:
        """Read a run until it pauses or ends; gives the tokens of the forms it waits for."""
        events = self.client(app).workflow.runs.events(workflow_run_id=run_id, include_state_snapshot=True)
        with events as stream:
            list(stream)
        return [str(form.form_token) for form in stream.pending_forms]

    def fill(self, app: str, token: str) -> None:
        """Answer a form with its first button."""
        forms = self.client(app).workflow.forms
        form = forms.get(form_token=token)
        values = {field.output_variable_name: "fine" for field in form.inputs}
        forms.submit(form_token=token, inputs=values, action=form.user_actions[0].id)


def paused(app: str, query: str | None = None, /, **meant: str) -> Callable[[Stage], dict[str, str]]:
    """A run that waits for a person. ``meant``: recorded ids by what they are: run, task, token1, form1."""

    def play(stage: Stage) -> dict[str, str]:
        inputs = {} if query is not None else {"topic": "cats"}
        made = stage.run(app, query, inputs=inputs)
        return {recorded: made[name] for name, recorded in meant.items()}

    return play


def running(app: str, query: str | None = None, /, **meant: str) -> Callable[[Stage], dict[str, str]]:
    """A run whose second node is at work."""

    def play(stage: Stage) -> dict[str, str]:
        made = stage.run(app, query, until=2, inputs={"seconds": 4} if query is None else {})
        return {recorded: made[name] for name, recorded in meant.items()}

    return play


def finished(app: str, query: str | None = None, /, **meant: str) -> Callable[[Stage], dict[str, str]]:
    """A run that is over, however it ended."""

    def play(stage: Stage) -> dict[str, str]:
        made = stage.run(app, query)
        return {recorded: made[name] for name, recorded in meant.items()}

    return play


def chatted(app: str, query: str, /, **meant: str) -> Callable[[Stage], dict[str, str]]:
    """An answer in a conversation of its own."""

    def play(stage: Stage) -> dict[str, str]:
        answer = stage.client(app).chat.complete(query=query)
        made = {"conversation": answer.conversation_id, "message": answer.message_id}
        return {recorded: made[name] for name, recorded in meant.items()}

    return play


def resumed(app: str, /, **meant: str) -> Callable[[Stage], dict[str, str]]:
    """A run whose first form was answered, and that waits for its second."""

    def play(stage: Stage) -> dict[str, str]:
        made = stage.run(app, inputs={"topic": "two"})
        stage.fill(app, made["token1"])
        made["token1"] = stage.waiting(app, made["run"])[0]
        return {recorded: made[name] for name, recorded in meant.items()}

    return play


def as_it_is(stage: Stage) -> dict[str, str]:
    """It does not matter whether anything has these ids."""
    return {missing: missing for missing in stage.missing}


def twice(stage: Stage) -> dict[str, str]:
    """The same request was sent before."""
    stage.send()
    return {}


def archived(stage: Stage) -> dict[str, str]:
    """A document is put into the archive."""
    dataset_id, document_id = (
        stage.ids[recorded]
        for recorded in ("64117727-5daf-40cc-bd88-3e6ab2f40e51", "63dc1381-c4ad-46e2-8fdf-b1c9efb338f6")
    )
    documents = stage.server.client().knowledge.documents
    documents.set_status(dataset_id=dataset_id, action="archive", document_ids=[document_id])
    return {}


def version_of_chatflow(stage: Stage) -> dict[str, str]:
    run = stage.run("chatflow", "hello")["run"]
    return {
        "8f0008a8-21d4-457f-a860-6f2dab9a682b": str(
            stage.client("chatflow").workflow.runs.get(workflow_run_id=run).workflow_id
        )
    }


def uploaded(stage: Stage) -> dict[str, str]:
    image = ("tiny.png", b"\x89PNG", "image/png")
    return {"ffc96812-af0f-4bef-9af8-b99ce6218144": stage.client("chat").chat.files.upload(file=image).id}


def default_user(stage: Stage) -> dict[str, str]:
    """The end user of requests that name none."""
    client = stage.server.client("chatflow", user=None)
    file = client.chatflow.files.upload(file=("a.txt", b"x", "text/plain"))
    return {"6ddc2d2a-91cb-455a-8cd1-9cc091e2d608": str(file.created_by)}


def document(dataset: str, **meant: str) -> Callable[[Stage], dict[str, str]]:
    """A document of a file, indexed. ``meant``: recorded ids of the document and its batch."""

    def play(stage: Stage) -> dict[str, str]:
        documents = stage.server.client().knowledge.documents
        dataset_id = stage.ids[dataset]
        settings: Any = {**_ECONOMY, "process_rule": {"mode": "automatic"}}
        made = documents.create_by_file(dataset_id=dataset_id, file=("a.txt", b"One."), data=settings)
        for _ in range(3):
            documents.indexing_status(dataset_id=dataset_id, batch=made.batch)
        found = {"document": made.document.id, "batch": made.batch}
        return {recorded: found[name] for name, recorded in meant.items()}

    return play


def second_token(recorded_run: str, recorded_token: str) -> Callable[[Stage], dict[str, str]]:
    """The form that a known run waits for now."""

    def play(stage: Stage) -> dict[str, str]:
        return {recorded_token: stage.waiting("wf_hi2", stage.ids[recorded_run])[0]}

    return play


def answered(app: str, recorded_run: str) -> Callable[[Stage], dict[str, str]]:
    """The forms of a known run are submitted, and the run goes on to its end."""

    def play(stage: Stage) -> dict[str, str]:
        while tokens := stage.waiting(app, stage.ids[recorded_run]):
            stage.fill(app, tokens[0])
        return {}

    return play


def going_on(app: str, query: str, recorded_run: str) -> Callable[[Stage], dict[str, str]]:
    """A run whose form was just submitted: its model is at work."""

    def play(stage: Stage) -> dict[str, str]:
        made = stage.run(app, query)
        stage.fill(app, made["token1"])
        return {recorded_run: made["run"]}

    return play


def imported(stage: Stage) -> dict[str, str]:
    """A document that a pipeline has made of a file."""
    pipelines: Any = stage.server.client().knowledge.pipelines
    file = pipelines.upload_file(file=("a.txt", b"Pipe one.\n\nPipe two."))
    info = {"related_id": file.id, "name": "a.txt", "transfer_method": "local_file"}
    made = pipelines.run(
        dataset_id=stage.server.dataset_ids["pipeline"],
        inputs={},
        datasource_type="local_file",
        datasource_info_list=[info],
        start_node_id="file",
        is_published=True,
    )
    return {"e5d90e65-40d4-46a5-a113-d3f8fca84851": made.documents[0].id}


def later(stage: Stage) -> dict[str, str]:
    """Days go by, and forms run out."""
    stage.clock[0] += 300_000
    return {}


_WF_HI: Final = {
    "run": "02de63f0-76bf-42a1-a686-e5819e148254",
    "token1": "516nn3OMWaZtMDp67YktNJ",
    "form1": "01a1f8c6-d778-73d4-b75d-1bbe7687ab6e",
}
_SLOW: Final = running("wf_slow", run="98766e27-d6cb-4ba8-9edd-f9afc2a2e463")
STAGES: Final[Mapping[str, Callable[[Stage], dict[str, str]]]] = {
    "02-chatflow/09-streaming-workflow-id": version_of_chatflow,
    "05-messages/12-feedback-null-again": twice,
    "06-workflow/15-fail-run-detail": finished("wf_fail", run="718db57c-b425-43b4-b141-ce8076cdd948"),
    "06-workflow/26-stopped-run-detail": finished("wf_slow", run="c282b379-3229-4c9f-95b9-7aaf4a7f0b89"),
    "06-workflow/27-stop-running-llm-task": as_it_is,
    "08-chat/05-streaming-image": uploaded,
    "08-chat/27-stop-chatflow_llm": as_it_is,
    "08-chat/29-stopped-messages-chatflow_llm": chatted(
        "chatflow_llm", "SLOW please", conversation="29f77395-8246-4442-a31d-2ae05ade3fab"
    ),
    "08-chat/32-stopped-messages-agent": chatted("agent", "x", conversation="5d8056d2-3e84-48c2-8f9c-e4024a00e3b3"),
    "08-chat/35-chatflow-llm-suggested": chatted("chatflow_llm", "x", message="86553c82-4af1-4fb3-a02b-b732c0372d3c"),
    "10-completion/09-stop": as_it_is,
    "12-datasets/30-delete-404": twice,
    "13-documents/16-indexing-status-completed": document(
        "64117727-5daf-40cc-bd88-3e6ab2f40e51", batch="20261120114353233911"
    ),
    "13-documents/45-delete-archived-403": archived,
    "15-child-chunks/10-delete-404": twice,
    "20-extra/03-chat_rag-messages": chatted("chat_rag", "dogs", conversation="b524187c-01fe-41bd-ad7d-e332187c9b50"),
    "21-human-input-workflow/02-run-detail-paused": paused("wf_hi", **_WF_HI),
    "21-human-input-workflow/39-form-post-non-string-and-extra-inputs-other-user": paused(
        "wf_hi", run="f99dda29-bd0c-4772-98cb-5fc66faf7a3b", token1="NpXWzrJTlfLVDqG4uo40xw"
    ),
    "21-human-input-workflow/45-stop-paused-run": paused(
        "wf_hi",
        run="977de5ab-f7d0-4fdc-82af-fb568ffe533b",
        task="c82b1063-96bf-45e6-98a7-7a145c9008d8",
        token1="jNWxjYgutiauam0xcGxa0b",
    ),
    "21-human-input-workflow/52-form-get-expired-412": later,
    "22-human-input-chatflow/14-events-finished-run": answered("chatflow_hi", "cff59913-eb52-48f4-b547-fbafc1afaaa1"),
    "22-human-input-chatflow/26-reattach-form-post": paused(
        "chatflow_hi", "x", run="77a5bf88-5187-420e-bcd2-ef236e086e42", token1="jmT9x8me5JxHKx0tawHHRB"
    ),
    "22-human-input-chatflow/30-reattach-no-snapshot": going_on(
        "chatflow_hi", "SLOW", "77a5bf88-5187-420e-bcd2-ef236e086e42"
    ),
    "22-human-input-chatflow/31-reattach-with-snapshot": going_on(
        "chatflow_hi", "SLOW", "77a5bf88-5187-420e-bcd2-ef236e086e42"
    ),
    "23-workflow-events/02-run-detail-running": _SLOW,
    "23-workflow-events/11-reattach-snap-true-cont-true": _SLOW,
    "23-workflow-events/12-reattach-snap-false-cont-false": _SLOW,
    "23-workflow-events/13-reattach-snap-None-cont-None": _SLOW,
    "23-workflow-events/14-reattach-snap-true-cont-None": _SLOW,
    "23-workflow-events/18-two-readers-second": running("wf_slow", run="5a54e797-b41a-4910-95dd-0366a1905208"),
    "23-workflow-events/20-stop": running("wf_slow", task="230b591d-ec41-4791-8c90-085a5f2d60f9"),
    "23-workflow-events/29-chatflow-llm-reattach-snapshot": running(
        "chatflow_llm",
        "SLOW",
        run="8db26e4c-9042-426d-8f5a-c8227e355829",
        conversation="c74ec14d-feaa-4ef3-939c-df50c5263db8",
    ),
    "24-events-across-pauses/04-snap-None-cont-None-run-detail-second-pause": resumed(
        "wf_hi2", run="48bbc317-5579-407d-9b59-89875eff6b69", token1="mPc9uWsDxBNqNUBaz1RoDI"
    ),
    "24-events-across-pauses/17-snap-false-cont-true-submit-2": second_token(
        "695a12f8-5f86-4608-9973-fd21fc1f48e1", "PGxWFpGcuWUv4L4tshZlNO"
    ),
    "24-events-across-pauses/23-snap-true-cont-true-submit-2": second_token(
        "b04da66c-3ddf-425b-aa43-662c879b9aa1", "iKZIKtvTmPKDBUVF3KOIu6"
    ),
    "24-events-across-pauses/27-mid-resume-submit-1": paused(
        "wf_hi2", run="f1440b88-6170-44c5-9b33-d32d8170dd5e", token1="zbF2MxJJ8tLITNKAEZAKBx"
    ),
    "24-events-across-pauses/39-parallel-events-snapshot": paused(
        "wf_hi_par", run="e8807b76-fc94-4e36-bf4e-76dcd33acf9d"
    ),
    "24-events-across-pauses/44-parallel-run-detail-end": answered("wf_hi_par", "e8807b76-fc94-4e36-bf4e-76dcd33acf9d"),
    "25-stream-hang/04-events-no-snapshot-continue-on-pause-after-workflow-finished": running(
        "wf_slow", run="01ff5fb6-f26a-4e55-8cb0-694842cd6aaa"
    ),
    "26-end-users/14-get-default-user": default_user,
    "27-documents-new/19-zip-101": as_it_is,
    "27-documents-new/20-zip-unknown-dataset": document(
        "64117727-5daf-40cc-bd88-3e6ab2f40e51", document="118fe9d1-6b61-4e04-97c6-ebf409d4f0af"
    ),
    "28-pipeline/35-document-get": imported,
    "30-extra-human-input/07-parallel-submit-ha": paused(
        "wf_hi_par", run="51dee296-7365-4aa8-84f4-39ee91fd1571", token1="Ej7hjDdg390Pl4nhhepnIf"
    ),
    "30-extra-human-input/09-parallel-both-detail": answered("wf_hi_par", "51dee296-7365-4aa8-84f4-39ee91fd1571"),
    "30-extra-human-input/20-llm-fail-submit": paused(
        "chatflow_hi",
        "FAIL_RATE",
        token1="qRyg6femx6BDtv3otmwYqO",
        conversation="1beb2d1a-f55e-401d-b934-29277f72f006",
    ),
    "31-streams-transport/02-reattach-snapshot": running("wf_slow", run="4caacca5-ace4-4127-9edb-1f1c8c7103e6"),
    "31-streams-transport/03-reattach-no-snapshot": running("wf_slow", run="4caacca5-ace4-4127-9edb-1f1c8c7103e6"),
}
"""What happens before an exchange, by its name."""
