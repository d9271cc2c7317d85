# Generated from spec/dify/common.yaml (NodeType): edit that, not this file.
"""Kind of a node."""

from __future__ import annotations

from typing import Literal, TypeAlias

NodeType: TypeAlias = Literal[
    "start",
    "end",
    "llm",
    "code",
    "template",
    "knowledge_retrieval",
    "question_classifier",
    "if_else",
    "variable_assigner",
    "parameter_extractor",
    "answer",
    "agent",
    "tool",
    "datasource",
    "loop",
    "iteration",
    "assigner",
    "template-transform",
    "knowledge-retrieval",
    "knowledge-index",
    "question-classifier",
    "if-else",
    "variable-assigner",
    "variable-aggregator",
    "parameter-extractor",
    "http-request",
    "document-extractor",
    "list-operator",
    "human-input",
    "iteration-start",
    "loop-start",
    "loop-end",
    "trigger-webhook",
    "trigger-schedule",
    "trigger-plugin",
]
"""Kind of a node. Servers write most of the longer names with hyphens. Values: ``start``, ``end``, ``llm``, ``code``,
``template``, ``knowledge_retrieval``, ``question_classifier``, ``if_else``, ``variable_assigner``,
``parameter_extractor``, ``answer``, ``agent``, ``tool``, ``datasource``, ``loop``, ``iteration``, ``assigner``,
``template-transform``, ``knowledge-retrieval``, ``knowledge-index``, ``question-classifier``, ``if-else``,
``variable-assigner``, ``variable-aggregator``, ``parameter-extractor``, ``http-request``, ``document-extractor``,
``list-operator``, ``human-input``, ``iteration-start``, ``loop-start``, ``loop-end``, ``trigger-webhook``,
``trigger-schedule``, ``trigger-plugin``. Servers may send others.
"""
