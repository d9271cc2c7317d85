"""House rules for a specification. Each broken rule is a problem with file and JSON pointer; one run finds all."""

from __future__ import annotations

from collections.abc import Iterator

from .bundle import Bundle
from .errors import Problem
from .settings import Settings
from .spec_files import SpecFiles


def problems(spec: SpecFiles, bundle: Bundle, settings: Settings) -> Iterator[Problem]:
    """Everything that breaks a rule.

    Args:
        spec: the files, for what stands where.
        bundle: the files brought together.
        settings: services and keys that the specification must fit.
    """
    yield from ()
