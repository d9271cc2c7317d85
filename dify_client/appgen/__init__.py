# Copied from overlays/dify/appgen/__init__.py. Edit that file, then run: python -m generator sync
"""Typed code for your own app: what Dify says about an app, as a Python module that checks its inputs.

``fetch_form`` asks an app, ``app_form`` reads saved answers; ``generate_module`` writes the module; ``read_module``
reads one back without running it, and ``changes`` says what the app does otherwise since. The command line is
``dify-client app generate`` and ``dify-client app check``.
"""

from __future__ import annotations

from .changes import Change, Level, changes
from .checking import check_module, fails, judge
from .facts import AppFactsError, app_form
from .fetching import fetch_form
from .reading import AppModule, ModuleError, read_module
from .reports import Verdict
from .source import generate_module

__all__ = [
    "AppFactsError",
    "AppModule",
    "Change",
    "Level",
    "ModuleError",
    "Verdict",
    "app_form",
    "changes",
    "check_module",
    "fails",
    "fetch_form",
    "generate_module",
    "judge",
    "read_module",
]
