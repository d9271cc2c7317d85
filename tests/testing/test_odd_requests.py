"""Requests that no client of ours would send are refused in the server's way; the local server itself never fails."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from dify_client import BadRequestError, NotFoundError
from dify_client.testing import LocalDify

from .conftest import Start

CONDITION: dict[str, Any] = {"name": "year", "comparison_operator": {}, "value": 1}
SEARCH: dict[str, Any] = {
    "search_method": "keyword_search",
    "reranking_enable": False,
    "top_k": 3,
    "score_threshold_enabled": False,
    "metadata_filtering_conditions": {"conditions": [CONDITION]},
}


def ask(local: LocalDify, method: str, path: str, body: Any) -> httpx.Response:
    """Past the client's own checks."""
    key = local.api_key if path.startswith("/messages") else local.dataset_api_key
    return httpx.request(method, local.base_url + path, json=body, headers={"Authorization": f"Bearer {key}"})


def test_a_wrong_type_where_null_may_be(local: LocalDify) -> None:
    dataset = local.client().knowledge.datasets.create(name="Pets")
    message_id = local.client().chat.send(query="Hello").message_id
    requests: list[tuple[str, Any, str]] = [
        (f"/messages/{message_id}/feedbacks", {"rating": {}, "user": "me"}, "rating"),
        (f"/datasets/{dataset.id}/retrieve", {"query": "x", "retrieval_model": SEARCH}, "comparison_operator"),
        ("/datasets", {"name": "x", "retrieval_model": SEARCH}, "comparison_operator"),
        ("/datasets/tags/binding", {"tag_ids": {}, "target_id": dataset.id}, "tag_ids"),
    ]
    for path, body, word in requests:
        answer = ask(local, "POST", path, body)
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid_param"), path
        assert word in answer.json()["message"]


def test_empty_ids(local: LocalDify) -> None:
    for path in ("/datasets/tags/binding", "/datasets/tags/unbinding"):
        answer = ask(local, "POST", path, {"tag_ids": [""], "target_id": ""})
        assert (answer.status_code, answer.json()["message"]) == (404, "Dataset not found.")


def test_documents_that_are_no_list(local: LocalDify) -> None:
    dataset_id = local.client().knowledge.datasets.create(name="Pets").id
    path = f"/datasets/{dataset_id}/documents/status/enable"
    assert ask(local, "PATCH", path, {"document_ids": {}}).status_code == 400
    assert ask(local, "PATCH", path, {}).json() == {"result": "success"}


def test_a_source_of_no_kind(start: Start) -> None:
    """It is refused before the stream begins."""
    local = start({"datasets": {"Imports": {"pipeline": True}}})
    path = f"/datasets/{local.dataset_ids['Imports']}/pipeline/datasource/nodes/file/run"
    answer = ask(local, "POST", path, {"inputs": {}, "is_published": True})
    assert answer.status_code == 400
    assert "datasource_type\n  Field required" in answer.json()["message"]


def test_rules_that_do_not_say_how_to_cut(local: LocalDify) -> None:
    client = local.client()
    dataset_id = client.knowledge.datasets.create(name="Pets").id
    rule: Any = {"mode": "custom", "rules": {"pre_processing_rules": []}}
    settings: Any = {"indexing_technique": "economy", "process_rule": rule}
    made = client.knowledge.documents.create_by_text(dataset_id=dataset_id, name="a", text="One.", **settings)
    shown = client.knowledge.documents.get(dataset_id=dataset_id, document_id=made.document.id)
    assert shown.document_process_rule is not None and shown.document_process_rule.rules is not None
    assert shown.document_process_rule.rules.segmentation is None


def test_a_switch_that_nobody_knows(local: LocalDify) -> None:
    """As real servers do: nothing happens."""
    metadata = local.client(validate=False).knowledge.metadata
    dataset_id = local.client().knowledge.datasets.create(name="Pets").id
    switch: Any = "zap"
    assert metadata.toggle_built_in(dataset_id=dataset_id, action=switch).result == "success"
    assert metadata.list(dataset_id=dataset_id).built_in_field_enabled is False


def test_a_name_that_another_knowledge_base_has(local: LocalDify) -> None:
    datasets = local.client().knowledge.datasets
    datasets.create(name="One")
    other = datasets.create(name="Two").id
    with pytest.raises(BadRequestError, match="Dataset name already exists"):
        datasets.update(dataset_id=other, name="One")
    with pytest.raises(NotFoundError):
        datasets.update(dataset_id="00000000-0000-4000-8000-000000000000", name="One")


def test_feedback_on_a_completion_names_a_conversation(local: LocalDify) -> None:
    client = local.client("completion")
    message_id = client.completion.send(inputs={"query": "cats"}).message_id
    client.completion.feedback.submit(message_id=message_id, rating="like")
    assert client.completion.feedback.list().data[0].conversation_id
