"""Writes the table as a page: ``python -m tests.faults.page``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from .cases import Case
from .table import CASES, SECTIONS

PAGE: Final = Path(__file__).resolve().parents[2] / "docs" / "fault-matrix.md"

_INTRO: Final = """\
<!-- Written by `python -m tests.faults.page` from tests/faults. Edit the table there, not this page. -->
# Fault matrix

What a caller sees when servers and networks misbehave. Each row is played over real sockets with the blocking client
and with the async one, on a fresh connection and on one that has served a call before, unless it says otherwise:
{cases} rows, {runs} runs, as part of every test run.

Every run also checks that

- the server saw as many requests as the row says, all alike, each with the key; another host saw none;
- every event came once, in order, and none was lost;
- the connection was used again by the next call (*kept*), or ended and the next call got another one (*closed*); no
    place in the pool is lost, for the client may have one connection only;
- the key is in no log line, repr, error, pickle, or local name of a traceback, even where the server repeats it.

`send`, `upload` and `stream` are POSTs, `info`, `preview` and `save` are GETs. Limits that are not the usual ones are
part of the row. [Errors](errors.md) explains the classes, [security](security.md) what is behind the rows.
"""


def page() -> str:
    """The page."""
    runs = sum(4 if case.connection == "both" else 2 for case in CASES)
    parts = [_INTRO.format(cases=len(CASES), runs=runs)]
    for section in SECTIONS:
        rows = "\n".join(_row(case) for case in section.cases)
        parts.append(
            f"## {section.title}\n\n| row | call | the server | the caller sees | requests | connection |\n"
            f"| --- | --- | --- | --- | --- | --- |\n{rows}\n"
        )
    return "\n".join(parts)


def _row(case: Case) -> str:
    where = {"both": "", "fresh": " (fresh)", "kept": " (kept before)"}[case.connection]
    limits = {**case.settings, **case.options}
    does = case.does + (f" ({', '.join(_limit(n, v) for n, v in limits.items())})" if limits else "")
    after = "none" if case.after == "none" else case.after
    cells = [case.id, f"`{case.call}`", does, _sees(case), str(case.reached), after + where]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _limit(name: str, value: Any) -> str:
    if name in ("timeout", "size_limits"):
        slots = [slot for slot in value.__slots__ if getattr(value, slot) != getattr(type(value)(), slot)]
        return ", ".join(f"`{name}.{slot}` {getattr(value, slot):g}" for slot in slots if slot != "pool")
    return f"`{name}` {value}"


def _sees(case: Case) -> str:
    sees = case.sees
    events = ", ".join(f"`{name}`" if name != "?" else "an unknown event" for name in sees.events)
    if sees.error is None:
        return f"the events {events}" if events else "the result"
    fields = [f"`{name}={_short(value)}`" for name, value in sees.fields.items()]
    if sees.says is not None:
        fields.append(f"“{_short(sees.says, quoted=False)}”")
    found = f"`{sees.error}`" + (f" {', '.join(fields)}" if fields else "")
    return f"{events}, then {found}" if events else found


def _short(value: Any, *, quoted: bool = True) -> str:
    text = repr(value) if quoted else str(value)
    return text if len(text) <= 60 else text[:57] + "..."


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    print(f"{PAGE}: {len(CASES)} rows")
