# Generated from spec/dify/common.yaml (HttpStatusCode): edit that, not this file.
"""HTTP statuses the API answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

HttpStatusCode: TypeAlias = Literal[200, 201, 204, 400, 401, 403, 404, 405, 409, 412, 413, 415, 429, 500, 502, 503, 504]
"""HTTP statuses the API answers with. Values: ``200``, ``201``, ``204``, ``400``, ``401``, ``403``, ``404``, ``405``,
``409``, ``412``, ``413``, ``415``, ``429``, ``500``, ``502``, ``503``, ``504``. Servers may send others.
"""
