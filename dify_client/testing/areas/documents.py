# Copied from overlays/dify/testing/areas/documents.py. Edit that file, then run: python -m generator sync
"""Documents: looked at, watched while they are indexed, switched, downloaded, deleted."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Any, Final

from ..calls import NO_CONTENT, SUCCESS, Answer, Call, Handled, Handler
from ..document_metadata import metadata_of
from ..document_rows import display_status, document_item, upload_item
from ..errors import DifyError, invalid, not_found
from ..file_store import address_of
from ..indexing import AUTOMATIC, advance, drop_document
from ..paging import numbered_page
from ..store import Row
from ..world import World
from .datasets import find_dataset

PIPELINE_RULE: Final[Mapping[str, Any]] = {
    "mode": "custom",
    "rules": {
        "pre_processing_rules": AUTOMATIC["pre_processing_rules"],
        "segmentation": {"delimiter": "\n", "max_tokens": 1024, "chunk_overlap": 50},
    },
}
"""The rule that real servers show for a knowledge base whose pipeline cuts its documents."""
ACTIONS: Final = ("enable", "disable", "archive", "un_archive")


def advance_indexing(world: World, dataset_id: str) -> None:
    """Take every document of a knowledge base that is being indexed one step further."""
    for document in world.store.find("document", dataset_id=dataset_id):
        advance(world, document)


def list_documents(call: Call) -> Handled:
    """Documents of a knowledge base, the newest first."""
    dataset = find_dataset(call)
    word = str(call.query.get("keyword") or "").lower()
    state = call.query.get("status")
    rows = [
        row
        for row in reversed(call.world.store.find("document", dataset_id=dataset["id"]))
        if word in row["name"].lower() and state in (None, display_status(row))
    ]
    page, about = numbered_page(rows, call.query)
    return Answer({"data": [document_item(call.world, row) for row in page], **about})


def get_document(call: Call) -> Handled:
    """One document, with or without its metadata, or only that."""
    wanted = str(call.query.get("metadata", "all"))
    if wanted not in ("all", "only", "without"):
        raise DifyError(400, "invalid_metadata", f"Invalid metadata value: {wanted}")
    row = find_document(call)
    about = {"doc_type": None, "doc_metadata": metadata_of(call.world, row)}
    if wanted == "only":
        return Answer({"id": row["id"], **about})
    shown = _detail(call.world, row)
    return Answer(shown if wanted == "without" else {**shown, **about})


def indexing_status(call: Call) -> Handled:
    """How far the documents of a batch are."""
    dataset = find_dataset(call)
    rows = call.world.store.find("document", dataset_id=dataset["id"], batch=call.path["batch"])
    if not rows:
        raise not_found("Documents not found.")
    return Answer({"data": [_progress(call.world, row) for row in rows]})


def set_status(call: Call) -> Handled:
    """Switch documents on or off, or put them into the archive."""
    dataset = find_dataset(call)
    action = call.path["action"]
    if action not in ACTIONS:
        raise DifyError(400, "invalid_action", f"Invalid action: {action}. Must be one of {list(ACTIONS)}")
    possible: dict[str, dict[str, Any]] = {
        "enable": {"enabled": True, "disabled_at": None},
        "disable": {"enabled": False, "disabled_at": call.world.now()},
        "archive": {"archived": True},
        "un_archive": {"archived": False},
    }
    changes = possible[action]
    rows = [
        call.world.store.get("document", key, dataset_id=dataset["id"]) for key in call.body.get("document_ids") or ()
    ]
    for row in rows:
        if row is not None and row["indexing_status"] != "completed":
            raise invalid(f"Document: {row['name']} is not completed.")
    for row in rows:
        if row is not None:
            call.world.store.change("document", row["id"], **changes)
    return SUCCESS


def delete(call: Call) -> Handled:
    """Delete a document; one in the archive stays."""
    row = find_document(call, missing="Document Not Exists.")
    if row["archived"]:
        raise DifyError(403, "archived_document_immutable", "The archived document is not editable.")
    drop_document(call.world, row["id"])
    return NO_CONTENT


def download_url(call: Call) -> Handled:
    """Where the file behind a document can be fetched."""
    row = find_document(call)
    if row["upload_id"] is None:
        raise not_found("Document does not have an uploaded file to download.")
    return Answer({"url": f"{address_of(call.world, row['upload_id'])}&as_attachment=true"})


def download_zip(call: Call) -> Handled:
    """The files behind several documents."""
    dataset = find_dataset(call)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for key in dict.fromkeys(call.body["document_ids"]):
            row = call.world.store.get("document", key, dataset_id=dataset["id"])
            if row is None:
                raise not_found("Document not found.")
            if row["upload_id"] is None:
                raise not_found("Only uploaded-file documents can be downloaded as ZIP.")
            archive.writestr(row["name"], call.world.store.get_bytes(row["upload_id"]) or b"")
    headers = {"content-disposition": f"attachment; filename={dataset['name'].encode('ascii', 'replace').decode()}.zip"}
    return Answer(packed.getvalue(), media_type="application/zip", headers=headers)


def find_document(call: Call, *, missing: str = "Document not found.") -> Row:
    """The document of a request.

    Raises:
        DifyError: 404 if the knowledge base does not have it.
    """
    dataset = find_dataset(call)
    row = call.world.store.get("document", call.path["document_id"], dataset_id=dataset["id"])
    if row is None:
        raise not_found(missing)
    return row


def _detail(world: World, row: Row) -> dict[str, Any]:
    segments = world.store.find("segment", document_id=row["id"])
    upload = upload_item(world, row)
    of_pipeline = bool(row["source_info"])
    given = row["process_rule"]
    rule = {"mode": given["mode"], "rules": _all_rules(given.get("rules") or AUTOMATIC)}
    own_rule = {} if of_pipeline else {"id": row["process_rule_id"], "dataset_id": row["dataset_id"], **rule}
    listed = document_item(world, row)
    kept = ("id", "position", "data_source_type", "dataset_process_rule_id", "name", "created_from", "created_by")
    more = ("created_at", "tokens", "indexing_status", "error", "enabled", "disabled_at", "disabled_by", "archived")
    last = ("hit_count", "display_status", "doc_form", "summary_index_status", "need_summary")
    done = row["completed_at"]
    return {
        **{name: listed[name] for name in (*kept, *more, *last)},
        "data_source_info": _source(row, upload),
        "dataset_process_rule": PIPELINE_RULE if of_pipeline else rule,
        "document_process_rule": own_rule,
        "completed_at": done,
        "updated_at": row["updated_at"],
        "indexing_latency": None if done is None else 0.1,
        "segment_count": len(segments),
        "average_segment_length": (row["word_count"] or 0) // len(segments) if segments else 0,
        "doc_language": row["doc_language"],
    }


def _source(row: Row, upload: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """Where a document is from; of a file that was given to a pipeline, real servers do not say it here."""
    if row["source_info"]:
        return {} if row["data_source_type"] == "local_file" else row["source_info"]
    return {} if upload is None else {"upload_file": upload}


def _all_rules(rules: Mapping[str, Any]) -> dict[str, Any]:
    """Rules with what was left out, as the server shows them."""
    given: Mapping[str, Any] | None = rules.get("segmentation")
    segmentation = None if given is None else {"separator": "\n", "chunk_overlap": 0, **given}
    return {"parent_mode": None, "subchunk_segmentation": None, **rules, "segmentation": segmentation}


def _progress(world: World, row: Row) -> dict[str, Any]:
    segments = len(world.store.find("segment", document_id=row["id"]))
    done = row["completed_at"]
    began = row["created_at"] if row["indexing_status"] != "waiting" else None
    return {
        "id": row["id"],
        "indexing_status": row["indexing_status"],
        "processing_started_at": began,
        "parsing_completed_at": began,
        "cleaning_completed_at": done,
        "splitting_completed_at": done,
        "completed_at": done,
        "paused_at": None,
        "error": row["error"],
        "stopped_at": None,
        "completed_segments": segments,
        "total_segments": segments,
    }


HANDLERS: Final[Mapping[str, Handler]] = {
    "listDocuments": list_documents,
    "getDocument": get_document,
    "getIndexingStatus": indexing_status,
    "updateDocumentStatus": set_status,
    "deleteDocument": delete,
    "getDocumentDownloadUrl": download_url,
    "downloadDocumentsZip": download_zip,
}
