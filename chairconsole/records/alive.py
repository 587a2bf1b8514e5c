"""The mark beside the file that says when a console was last known to be alive; written each second, not synced."""

from datetime import datetime
from pathlib import Path

from chairconsole.rules.moment import moment, stamp
from chairconsole.rules.refusal import Refusal


def _mark(path: Path) -> Path:
    return path.with_name(path.name + ".alive")


def mark_alive(path: Path, at: datetime) -> None:
    """Write the mark; where that fails nothing is lost but the length of an outage."""
    mark = _mark(path)
    part = mark.with_name(mark.name + ".part")
    try:
        # Put in place whole: a console killed in the middle must leave the mark before.
        part.write_text(stamp(at), encoding="ascii")
        part.replace(mark)
    except OSError:
        return


def last_alive(path: Path) -> datetime | None:
    """Read the mark, if there is one that can be read."""
    try:
        return moment(_mark(path).read_text(encoding="ascii").strip())
    except (OSError, ValueError, Refusal):
        return None
