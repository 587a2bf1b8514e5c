"""What a window asks about one entry: with whom it may exchange places, and the text of its statement."""

import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Protocol

from chairconsole.acts.standing import entry_told_of
from chairconsole.acts.texts import UNREAD
from chairconsole.models.desk import Partner
from chairconsole.models.reading import Reading, speaker_line
from chairconsole.models.session import Session
from chairconsole.records.facts.lists import Entry, ExchangeNotice
from chairconsole.records.facts.texts import StatementText
from chairconsole.records.trouble import Trouble
from chairconsole.rules import speakers, words
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import Fate

RIGHT_TO_LEFT = ("R", "AL")


class TextRead(Protocol):
    """A text as it was read out of a file; `note` is a sentence where something of it was guessed or unreadable."""

    @property
    def name(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def content_base64(self) -> str: ...
    @property
    def check_against_delivery(self) -> bool: ...
    @property
    def note(self) -> str | None: ...


ReadsText = Callable[[Path, Event], TextRead]
"""Reads the text of a statement out of a file, or raises `Trouble` in one sentence; ends soon once it is stopped."""


def reads_none(path: Path, stop: Event) -> TextRead:
    """Read no file: for windows that nobody works in."""
    raise Trouble(sentence("{path} cannot be read here.", path=str(path)))


@dataclass(frozen=True, slots=True)
class AttachedText:
    """A text with whose it is; `how` says how its words were counted, `over_s` by how much the limit is too short."""

    code: str
    delegation: str
    speaker: str
    file: str | None
    text: str
    right_to_left: bool
    how: str
    expected_s: int
    limit_s: int
    over_s: int
    check_against_delivery: bool
    fate: Fate
    attached_at: datetime


def text_of(reading: Reading, code: str) -> AttachedText | None:
    """Return the text attached to a delegation's last entry in the list in hand, judged against its limit."""
    room = reading.session.room()
    listed = room.list_in_hand()
    if listed is None or not room.door.find(Entry, list=listed.code, delegation=code):
        return None
    entry = entry_told_of(room, listed, room.participant(code))
    found = room.door.find(StatementText, entry=entry.id)
    if not found:
        return None
    text, limit_s = found[0], speakers.limit_s(entry, listed, room.participant(code).category)
    counted = words.count(text.text, text.language)
    fit = words.fit(counted.words, limit_s)
    return AttachedText(
        code=code,
        delegation=reading.name(code),
        speaker=speaker_line(entry),
        file=text.file,
        text=text.text,
        right_to_left=is_right_to_left(text.text),
        how=reading.say(counted.how if text.text else UNREAD),
        expected_s=fit.expected_s,
        limit_s=limit_s,
        over_s=fit.over_s,
        check_against_delivery=text.check_against_delivery,
        fate=text.fate,
        attached_at=reading.local(text.attached_at),
    )


def is_right_to_left(text: str) -> bool:
    """Tell whether most letters of a text run from right to left."""
    directions = Counter(map(unicodedata.bidirectional, text))
    return sum(directions[each] for each in RIGHT_TO_LEFT) > directions["L"]


def partners(session: Session, code: str) -> list[Partner]:
    """Return with whom one in the list in hand may exchange places: first who gave notice, then in order (rule 5)."""
    room = session.room()
    listed = room.list_in_hand()
    if listed is None:
        return []
    order = [entry for entry, _ in room.in_order(listed)]
    one = next((entry for entry in order if entry.delegation == code), None)
    if one is None:
        return []
    gave = {notice.delegation for notice in room.door.find(ExchangeNotice, list=listed.code, other=code)}
    categories = room.categories(order)
    may = [other for other in order if speakers.why_not_exchange(one, other, listed, categories) is None]
    found = [Partner(other.delegation, other.delegation in gave) for other in may]
    return sorted(found, key=_by_notice)


def _by_notice(partner: Partner) -> bool:
    return not partner.gave_notice
