# Copied from overlays/dify/testing/paging.py. Edit that file, then run: python -m generator sync
"""The three ways in which Dify hands out long lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .errors import not_found
from .store import Row

USUAL_LIMIT = 20


def numbered_page(rows: Sequence[Row], query: Mapping[str, Any]) -> tuple[list[Row], dict[str, Any]]:
    """Rows of a page by its number, and the members of the answer that describe the page."""
    page, limit = int(query.get("page", 1)), int(query.get("limit", USUAL_LIMIT))
    start = (page - 1) * limit
    found = list(rows[start : start + limit])
    return found, {"has_more": start + limit < len(rows), "limit": limit, "total": len(rows), "page": page}


def page_after(rows: Sequence[Row], query: Mapping[str, Any], missing: str) -> tuple[list[Row], bool, int]:
    """Rows after the one that ``last_id`` names, whether there are more, and the limit.

    Raises:
        DifyError: 404 with the text ``missing`` if there is no such row.
    """
    limit = int(query.get("limit", USUAL_LIMIT))
    last = query.get("last_id")
    start = _place(rows, str(last), missing) + 1 if last else 0
    return list(rows[start : start + limit]), start + limit < len(rows), limit


def newest_first_page(rows: Sequence[Row], query: Mapping[str, Any], missing: str) -> tuple[list[Row], bool, int]:
    """Of rows oldest first, those before the one that ``first_id`` names, newest first.

    Raises:
        DifyError: 404 with the text ``missing`` if there is no such row.
    """
    limit = int(query.get("limit", USUAL_LIMIT))
    first = query.get("first_id")
    newest_first = list(reversed(rows))
    start = _place(newest_first, str(first), missing) + 1 if first else 0
    return newest_first[start : start + limit], start + limit < len(rows), limit


def _place(rows: Sequence[Row], key: str, missing: str) -> int:
    for place, row in enumerate(rows):
        if row["id"] == key:
            return place
    raise not_found(missing)
