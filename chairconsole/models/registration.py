"""Whether a list takes requests: its opening, its deadline, and the President's declaration, each for itself."""

from datetime import datetime, timedelta
from functools import partial

from chairconsole.ledger.room import Room
from chairconsole.models.desk import Registration, Requests
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.records.journal import JournalLine

SECOND = timedelta(seconds=1)


def registration(room: Room, listed: SpeakersList) -> Registration:
    """Return how a list stands with regard to requests at this moment, in local times (list rule 1)."""
    opens, closes, closed_at = (_local(room, at) for at in (listed.opens, listed.closes, listed.closed_at))
    told = room.door.remembered(
        ("declaration", listed.code), partial(_declaration, room, listed.code), until_next_act=True
    )
    closing = told if told is not None and told.at == listed.closed_at else None
    reopening = told if told is not None and told.act == "reopen_list" else None
    requests = _requests(room.at, listed)
    runs_to = listed.closes if requests is Requests.OPEN else None
    return Registration(
        requests=requests,
        opens=opens,
        closes=closes,
        closed_at=closed_at,
        closed_by=closing.by if closing else None,
        reopened_at=_local(room, reopening.at) if reopening else None,
        left_s=None if runs_to is None else -((room.at - runs_to) // SECOND),
        bound=min((at for at in (closes, closed_at) if at is not None), default=None),
    )


def _declaration(room: Room, code: str) -> JournalLine | None:
    """Return the last act, not taken back, that closed or reopened a list, or opened it anew."""
    declared = room.history.standing("close_list", "reopen_list", "open_list")
    return next((line for line in reversed(declared) if line.args.get("list") == code), None)


def _requests(now: datetime, listed: SpeakersList) -> Requests:
    if listed.closed_at is not None:
        return Requests.DECLARED_CLOSED
    if listed.closes is not None and now > listed.closes:
        return Requests.PAST_DEADLINE
    return Requests.NOT_YET if listed.opens is not None and now < listed.opens else Requests.OPEN


def _local(room: Room, at: datetime | None) -> datetime | None:
    return None if at is None else at.astimezone(room.zone)
