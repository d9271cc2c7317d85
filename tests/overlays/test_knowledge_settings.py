"""Short ways to say how documents are cut, how they are searched, and which."""

from __future__ import annotations

import json
from typing import Any, Final

import httpx
import pytest

from dify_client import InvalidRequestError, ProcessRules, RetrievalModels, all_of, any_of, where

from .colours import Colour, Scripted

DATASET: Final = "9b1f7a52-0000-4000-8000-000000000001"


def cleaning(spaces: bool, addresses: bool) -> list[dict[str, Any]]:
    return [{"id": "remove_extra_spaces", "enabled": spaces}, {"id": "remove_urls_emails", "enabled": addresses}]


def test_automatic_rules() -> None:
    assert ProcessRules.automatic().to_dict() == {"mode": "automatic"}


def test_custom_rules() -> None:
    assert ProcessRules.custom(max_tokens=500, separator="#", chunk_overlap=0, remove_urls_emails=True).to_dict() == {
        "mode": "custom",
        "rules": {
            "pre_processing_rules": cleaning(True, True),
            "segmentation": {"separator": "#", "max_tokens": 500, "chunk_overlap": 0},
        },
    }


@pytest.mark.parametrize(("whole", "mode"), [(False, "paragraph"), (True, "full-doc")])
def test_hierarchical_rules(whole: bool, mode: str) -> None:
    rule = ProcessRules.hierarchical(whole_document=whole, remove_extra_spaces=False, child_max_tokens=99)

    assert rule.to_dict() == {
        "mode": "hierarchical",
        "rules": {
            "pre_processing_rules": cleaning(False, False),
            "segmentation": {"separator": "\n\n", "max_tokens": 1024},
            "parent_mode": mode,
            "subchunk_segmentation": {"separator": "\n", "max_tokens": 99, "chunk_overlap": 0},
        },
    }


PLAIN: Final = {"top_k": 3, "score_threshold_enabled": False, "reranking_enable": False}


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (RetrievalModels.semantic(), {**PLAIN, "search_method": "semantic_search"}),
        (
            RetrievalModels.semantic(top_k=5, score_threshold=0.5),
            {
                **PLAIN,
                "search_method": "semantic_search",
                "top_k": 5,
                "score_threshold_enabled": True,
                "score_threshold": 0.5,
            },
        ),
        (
            RetrievalModels.full_text(reranking=("cohere", "rerank-1")),
            {
                **PLAIN,
                "search_method": "full_text_search",
                "reranking_enable": True,
                "reranking_model": {"reranking_provider_name": "cohere", "reranking_model_name": "rerank-1"},
            },
        ),
        (RetrievalModels.keyword(top_k=1), {**PLAIN, "search_method": "keyword_search", "top_k": 1}),
        (
            RetrievalModels.hybrid(reranking=("cohere", "rerank-1")),
            {
                **PLAIN,
                "search_method": "hybrid_search",
                "reranking_enable": True,
                "reranking_mode": "reranking_model",
                "reranking_model": {"reranking_provider_name": "cohere", "reranking_model_name": "rerank-1"},
            },
        ),
        (
            RetrievalModels.hybrid(vector_weight=0.7, embedding=("openai", "small")),
            {
                **PLAIN,
                "search_method": "hybrid_search",
                "reranking_mode": "weighted_score",
                "weights": {
                    "weight_type": "customized",
                    "vector_setting": {
                        "vector_weight": 0.7,
                        "embedding_provider_name": "openai",
                        "embedding_model_name": "small",
                    },
                    "keyword_setting": {"keyword_weight": 0.3},
                },
            },
        ),
    ],
)
def test_retrieval_models(made: Any, expected: dict[str, Any]) -> None:
    assert made.to_dict() == expected


@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"reranking": ("a", "b"), "vector_weight": 0.5},
        {"vector_weight": 0.5},
        {"vector_weight": 1.5, "embedding": ("a", "b")},
    ],
)
def test_a_hybrid_search_is_put_in_order_in_one_way(arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequestError):
        RetrievalModels.hybrid(**arguments)


@pytest.mark.parametrize(
    ("condition", "comparison", "value"),
    [
        (where("f").is_("x"), "is", "x"),
        (where("f").is_not("x"), "is not", "x"),
        (where("f").contains("x"), "contains", "x"),
        (where("f").contains_not("x"), "not contains", "x"),
        (where("f").starts_with("x"), "start with", "x"),
        (where("f").ends_with("x"), "end with", "x"),
        (where("f").in_("x", "y"), "in", ["x", "y"]),
        (where("f").not_in("x"), "not in", ["x"]),
        (where("f").equals(1), "=", 1),
        (where("f").differs(1.5), "≠", 1.5),
        (where("f") > 1, ">", 1),
        (where("f") >= 1, "≥", 1),
        (where("f") < 1, "<", 1),
        (where("f") <= 1, "≤", 1),
        (where("f").before(9), "before", 9),
        (where("f").after(9), "after", 9),
    ],
)
def test_conditions(condition: Any, comparison: str, value: Any) -> None:
    assert condition.to_dict() == {"name": "f", "comparison_operator": comparison, "value": value}


@pytest.mark.parametrize(
    ("condition", "comparison"), [(where("f").empty(), "empty"), (where("f").not_empty(), "not empty")]
)
def test_conditions_without_a_value(condition: Any, comparison: str) -> None:
    assert condition.to_dict() == {"name": "f", "comparison_operator": comparison}


def test_a_filtered_search(colour: Colour) -> None:
    server = Scripted(httpx.Response(200, json={"query": {"content": "x"}, "records": []}))
    authors = all_of(where("author").is_("Ann"), where("year") >= 2020)

    colour.wait(
        colour.client(server).knowledge.retrieve(
            dataset_id=DATASET, query="x", retrieval_model=RetrievalModels.semantic(metadata=authors)
        )
    )

    assert json.loads(server.requests[0].content)["retrieval_model"]["metadata_filtering_conditions"] == {
        "logical_operator": "and",
        "conditions": [
            {"name": "author", "comparison_operator": "is", "value": "Ann"},
            {"name": "year", "comparison_operator": "≥", "value": 2020},
        ],
    }
    assert any_of(where("a").empty()).logical_operator == "or"
