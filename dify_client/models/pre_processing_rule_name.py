# Generated from spec/dify/process_rules.yaml (PreProcessingRuleName): edit that, not this file.
"""What is cleaned before cutting: runs of spaces and blank lines, stop words, or web and mail addresses."""

from __future__ import annotations

from typing import Literal, TypeAlias

PreProcessingRuleName: TypeAlias = Literal["remove_extra_spaces", "remove_stopwords", "remove_urls_emails"]
"""What is cleaned before cutting: runs of spaces and blank lines, stop words, or web and mail addresses. Values:
``remove_extra_spaces``, ``remove_stopwords``, ``remove_urls_emails``. Servers may send others.
"""
