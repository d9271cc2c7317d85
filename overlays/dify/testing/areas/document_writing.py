"""Documents by text and by file: made, and changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, cast

from ..bodies import UploadedPart
from ..calls import Answer, Call, Handled, Handler
from ..contract import component
from ..document_rows import document_item, keep_source, new_batch, put_document
from ..errors import DifyError, invalid, not_found
from ..file_store import check_size
from ..indexing import complete, drop_segments
from ..intake import MODELS
from ..store import Row
from ..validate import problems
from ..wording import Fault, faults_of, message
from .datasets import find_dataset

EXTENSIONS: Final = tuple(
    "txt md mdx markdown pdf html htm xlsx xls docx csv vtt properties doc eml msg ppt pptx xml epub".split()
)
"""What can be indexed."""
_TEXTS: Final = ("txt", "md", "mdx", "markdown", "html", "htm", "csv", "vtt", "properties", "xml", "eml")


def create_by_text(call: Call) -> Handled:
    """Make a document of a text."""
    dataset = find_dataset(call)
    settings = _settings(call, dataset, call.body)
    document = put_document(
        call.world, dataset, call.body["name"], call.body["text"], settings, created_by=call.tenant.account_id
    )
    return _batch(call, document)


def create_by_file(call: Call) -> Handled:
    """Make a document of a file."""
    dataset = find_dataset(call)
    data = _data(call, "DocumentFileOptions", "KnowledgeConfig")
    part = call.uploaded()
    _check(call, part)
    settings = _settings(call, dataset, data)
    document = put_document(
        call.world, dataset, part.filename, _text_of(part), settings, created_by=call.tenant.account_id, part=part
    )
    return _batch(call, document)


def update_by_text(call: Call) -> Handled:
    """Change name, text or rules of a document."""
    document = _document(call)
    body = call.body
    if body.get("text") is not None and not body.get("name"):
        raise invalid(
            "1 validation error for DocumentTextUpdate\n  Value error, name is required when text is provided "
            f"[type=value_error, input_value={dict(body)!r}, input_type=dict]\n"
            "    For further information visit https://errors.pydantic.dev/2.12/v/value_error"
        )
    return _batch(call, _changed(call, document, body, text=body.get("text"), name=body.get("name")))


def update_by_file(call: Call) -> Handled:
    """Change the file or the rules of a document."""
    document = _document(call)
    data = _data(call, "DocumentFileUpdateOptions", "KnowledgeConfig")
    part = call.form.file("file")
    if part is None:
        if not data.get("process_rule"):
            raise invalid("Data source or Process rule is required")
        return _batch(call, _changed(call, document, data, text=None, name=data.get("name")))
    part = call.uploaded()
    _check(call, part)
    return _batch(call, _changed(call, document, data, text=_text_of(part), name=part.filename, part=part))


def _batch(call: Call, document: Row) -> Answer:
    return Answer({"document": document_item(call.world, document), "batch": document["batch"]})


def _changed(
    call: Call,
    document: Row,
    settings: Mapping[str, Any],
    *,
    text: str | None,
    name: str | None,
    part: UploadedPart | None = None,
) -> Row:
    """Change a document; a new text or new rules have it indexed again."""
    world = call.world
    changes: dict[str, Any] = {"name": settings.get("name") or name or document["name"]}
    if settings.get("process_rule"):
        changes |= {"process_rule": dict(settings["process_rule"]), "process_rule_id": world.new_id()}
    if text is not None:
        upload = keep_source(world, str(name or document["name"]), text, part, document["created_by"])
        changes |= {"text": text, "upload_id": upload["id"]}
    if settings.get("doc_form"):
        changes["doc_form"] = settings["doc_form"]
    if text is not None or settings.get("process_rule"):
        drop_segments(world, document["id"])
        counts: dict[str, Any] = {"step": 0, "tokens": None, "word_count": None, "completed_at": None}
        changes |= {"indexing_status": "waiting", "batch": new_batch(world), **counts}
    changed = world.store.change("document", document["id"], **changes, updated_at=world.now())
    waiting = changed["indexing_status"] == "waiting"
    return complete(world, changed) if waiting and not world.scenario.indexing_steps else changed


def _settings(call: Call, dataset: Row, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Settings of a new document; the first one decides how the knowledge base is indexed."""
    technique = body.get("indexing_technique")
    if dataset["pipeline_id"] and not technique:
        fault = Fault("indexing_technique", "Field required", "missing", dict(body))
        raise invalid(message("KnowledgeConfig", [fault]))
    if not dataset["indexing_technique"]:
        if not technique:
            raise invalid("indexing_technique is required.")
        embedding = {"embedding_model": "local-embedding", "embedding_model_provider": "local"}
        chosen = {name: body[name] for name in embedding if body.get(name)}
        changes: dict[str, Any] = {"indexing_technique": technique}
        if technique == "high_quality":
            changes |= {**embedding, **chosen}
        if body.get("retrieval_model"):
            changes["retrieval_model"] = body["retrieval_model"]
        call.world.store.change("dataset", dataset["id"], **changes)
    return body


def _data(call: Call, schema: str, model: str) -> dict[str, Any]:
    """The JSON text in the form member ``data``."""
    text = call.body.get("data")
    if not text:
        return {}
    try:
        data = json.loads(text)
    except ValueError as exc:
        raise invalid(str(exc)) from None
    if not isinstance(data, dict):
        raise invalid("data must be a JSON object")
    given = {name: value for name, value in cast("dict[str, Any]", data).items() if value is not None}
    found = list(faults_of(problems(component(f"#/components/schemas/{schema}"), given)))
    if found:
        raise invalid(message(MODELS.get(call.operation.id, model), found))
    return given


def _check(call: Call, part: UploadedPart) -> None:
    if part.filename.rpartition(".")[2].lower() not in EXTENSIONS:
        raise invalid("")
    try:
        check_size(call.world, part)
    except DifyError:
        # Here the real server has no words for it.
        raise invalid("") from None


def _text_of(part: UploadedPart) -> str:
    """What a file says; of a format that needs a reader, only its name is known."""
    if part.filename.rpartition(".")[2].lower() in _TEXTS:
        return part.content.decode("utf-8", "replace")
    return f"Content of {part.filename}"


def _document(call: Call) -> Row:
    find_dataset(call)
    row = call.world.store.get("document", call.path["document_id"], dataset_id=call.path["dataset_id"])
    if row is None:
        raise not_found("Document not found")
    return row


HANDLERS: Final[Mapping[str, Handler]] = {
    "createDocumentByText": create_by_text,
    "createDocumentByTextLegacy": create_by_text,
    "createDocumentByFile": create_by_file,
    "createDocumentByFileLegacy": create_by_file,
    "updateDocumentByText": update_by_text,
    "updateDocumentByTextLegacy": update_by_text,
    "updateDocumentByFile": update_by_file,
    "updateDocumentByFilePost": update_by_file,
    "updateDocumentByFileLegacy": update_by_file,
}
