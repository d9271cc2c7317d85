"""The whole table."""

from __future__ import annotations

from typing import Final

from .cases import Case, Section
from .table_files import FILES
from .table_redirects import PACKING, REDIRECTS
from .table_statuses import BODIES, STATUSES
from .table_streams import CONTENT, ENDS
from .table_transport import CONNECTIONS, FRAMING

SECTIONS: Final[tuple[Section, ...]] = (
    CONNECTIONS,
    FRAMING,
    STATUSES,
    BODIES,
    REDIRECTS,
    PACKING,
    ENDS,
    CONTENT,
    FILES,
)
CASES: Final[tuple[Case, ...]] = tuple(case for section in SECTIONS for case in section.cases)
