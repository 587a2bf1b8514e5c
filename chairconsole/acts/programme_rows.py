"""What each meeting is to take up: rows of the organization of work planned, changed, moved and dropped (Rule 8)."""

from collections.abc import Sequence

from chairconsole.acts.programme import meeting_by
from chairconsole.ledger.arguments import MeetingCode, Minutes, Place, Titles, with_english
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import Named, Sentence, counted, sentence
from chairconsole.rules.terms import AgendaState, MeetingState


@act(words=sentence("plan an item for a meeting"))
def plan_item(
    room: Room,
    meeting: MeetingCode,
    items: list[str],
    minutes: Minutes,
    before: Place | None = None,
    title: Titles | None = None,
) -> Outcome:
    """Plan one or more items for a meeting, at its end or before another of its parts (Rule 8)."""
    held = meeting_by(room, meeting)
    rows = _rows(room, meeting)
    if before is not None:
        _row(room, meeting, before)
    taken = [room.item(number) for number in dict.fromkeys(items)]
    titled = _titled(taken) if title is None else with_english(title)
    place = len(rows) + 1 if before is None else before
    row = ProgrammeEntry(
        id=room.door.new_id(),
        meeting=meeting,
        position=place,
        items=tuple(item.number for item in taken),
        title=titled,
        minutes=minutes,
    )
    _shift(room, rows[place - 1 :], by=1)
    room.door.add(row)
    told = counted(
        "%n minutes planned for {title} in meeting {meeting}", "", minutes, title=Named(titled), meeting=meeting
    )
    over = (_HELD,) if held.state is MeetingState.ADJOURNED else ()
    return Outcome(told, remarks=(*over, *_told_done(taken)))


@act(words=sentence("change what is planned for a meeting"))
def change_row(
    room: Room,
    meeting: MeetingCode,
    position: Place,
    items: list[str] | None = None,
    minutes: Minutes | None = None,
    title: Titles | None = None,
) -> Outcome:
    """Change one part of what a meeting is to take up: its items, its minutes, its title (Rule 8)."""
    row = _row(room, meeting, position)
    if items is None and minutes is None and title is None:
        raise Refusal(sentence("Say what is to change in part {position} of meeting {meeting}.", **_of(row)))
    taken = None if items is None else [room.item(number) for number in dict.fromkeys(items)]
    changed = row
    if taken is not None:
        titles = _titled(taken) if title is None and taken else row.title
        changed = changed.but(items=tuple(item.number for item in taken), title=titles, link_inferred=False)
    if title is not None:
        changed = changed.but(title={**row.title, **title})
    if minutes is not None:
        # whoever says so has settled it
        changed = changed.but(minutes=minutes, minutes_ours=False)
    room.door.put(row, changed)
    told = counted(
        "%n minutes planned for {title} in meeting {meeting}",
        "",
        changed.minutes,
        title=Named(changed.title),
        meeting=meeting,
    )
    return Outcome(told, remarks=_told_done(taken or []))


@act(words=sentence("change the minutes planned"), is_offered=False)
def plan_minutes(room: Room, meeting: MeetingCode, position: int, minutes: Minutes) -> Outcome:
    """Change the minutes planned for one part of a meeting, as by changing the part (Rule 8)."""
    return change_row(room, meeting, position, minutes=minutes)


@act(words=sentence("move a part of a meeting to another place"))
def move_row(
    room: Room,
    meeting: MeetingCode,
    position: Place,
    to_meeting: MeetingCode | None = None,
    to_position: Place | None = None,
) -> Outcome:
    """Move one part of what a meeting is to take up, within it or to another one; else to its end (Rule 8)."""
    row = _row(room, meeting, position)
    target = meeting if to_meeting is None else to_meeting
    goal = meeting_by(room, target)
    _shift(room, _rows(room, meeting)[position:], by=-1)
    others = [each for each in _rows(room, target) if each.id != row.id]
    place = len(others) + 1 if to_position is None else to_position
    if place > len(others) + 1:
        raise _no_row(target, place)
    _shift(room, others[place - 1 :], by=1)
    room.door.put(row, row.but(meeting=target, position=place))
    told = sentence(
        "{title} moved from meeting {meeting} to part {position} of meeting {to}",
        title=Named(row.title),
        meeting=meeting,
        position=place,
        to=target,
    )
    return Outcome(told, remarks=(_HELD,) if goal.state is MeetingState.ADJOURNED else ())


@act(words=sentence("drop what is planned for a meeting"))
def drop_row(room: Room, meeting: MeetingCode, position: Place) -> Outcome:
    """Take one part out of what a meeting is to take up (Rule 8)."""
    row = _row(room, meeting, position)
    _shift(room, _rows(room, meeting)[position:], by=-1)
    room.door.drop(row)
    return Outcome(
        sentence("{title} is planned for meeting {meeting} no more", title=Named(row.title), meeting=meeting)
    )


_HELD = sentence("That meeting has been held already.")


def _rows(room: Room, meeting: str) -> Sequence[ProgrammeEntry]:
    return sorted(room.door.find(ProgrammeEntry, meeting=meeting), key=_by_position)


def _row(room: Room, meeting: str, position: int) -> ProgrammeEntry:
    found = room.door.find(ProgrammeEntry, meeting=meeting, position=position)
    if not found:
        raise _no_row(meeting, position)
    return found[0]


def _no_row(meeting: str, position: int) -> Refusal:
    return Refusal(
        sentence(
            "The organization of work has no row {position} in meeting {meeting}.", position=position, meeting=meeting
        )
    )


def _of(row: ProgrammeEntry) -> dict[str, str | int]:
    return {"position": row.position, "meeting": row.meeting}


def _shift(room: Room, rows: Sequence[ProgrammeEntry], by: int) -> None:
    for row in rows:
        room.door.put(row, row.but(position=row.position + by))


def _titled(items: Sequence[AgendaItem]) -> dict[str, str]:
    """Return the titles of items as one, in the languages in which all are known.

    Raises:
        Refusal: there is no item.
    """
    if not items:
        raise Refusal(sentence("Say what the meeting is to take up: an item, or a title."))
    known = set.intersection(*(set(item.title) for item in items))
    return {
        language: "; ".join(item.title[language] for item in items) for language in items[0].title if language in known
    }


def _told_done(items: Sequence[AgendaItem]) -> tuple[Sentence, ...]:
    concluded = [item for item in items if item.state is AgendaState.CONCLUDED]
    return tuple(sentence("Item {item} is concluded.", item=item.number) for item in concluded)


def _by_position(row: ProgrammeEntry) -> int:
    return row.position
