"""Reads how things stand, as far as the President's script goes by it, out of the record."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from chairconsole.acts.actions import HEARD, REPORTER, actions_of, has_reported, in_record, next_action
from chairconsole.acts.credentials import latest_report, stands
from chairconsole.acts.floor import explanations_due
from chairconsole.acts.meetings import planned_that_day, unread_announcements
from chairconsole.acts.motions import is_debate_over
from chairconsole.acts.officers import in_office, may_stand, nominations, vacant
from chairconsole.acts.participation import is_uninvited, undisputed
from chairconsole.acts.questions import has_answer, is_answered, question_under
from chairconsole.ledger.proposals import objections_to
from chairconsole.ledger.registry import told_of
from chairconsole.ledger.room import THE_SECRETARIAT, Room, is_secretariat
from chairconsole.ledger.voting import open_vote
from chairconsole.models.ballots import balloting, counting
from chairconsole.models.lists import is_reply, replies_are_of_another_day, replies_come_first, replies_in
from chairconsole.models.motions import moved
from chairconsole.models.points import is_within, point_in_hand, stage
from chairconsole.models.proposals import proposed, unput
from chairconsole.models.votes import settled_appeal, voting
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.credentials import Challenge
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.floor import Statement
from chairconsole.records.facts.lists import Entry
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.motions import MotionSpeech
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.records.facts.votes import Explanation
from chairconsole.records.journal import JournalLine
from chairconsole.records.memory import IDS_PER_ACT
from chairconsole.rules.officers import twice
from chairconsole.rules.participation import awaits_decision
from chairconsole.rules.phase import is_paused, phase, shown_s
from chairconsole.rules.terms import AgendaState, Majority, MeetingState, Office, Status
from chairconsole.rules.turn import (
    QUESTIONS,
    Act,
    Cue,
    Debate,
    Floor,
    Point,
    Proposed,
    Question,
    Situation,
    Waiting,
    Was,
    asked,
)

OWN = frozenset({"adopt_agenda", "adopt_organization_of_work", "adopt_credentials_report", "decide"})
"""The acts by which the own question of an item is decided, or an action expected under it, nobody objecting."""


@dataclass(frozen=True, slots=True)
class Put:
    """A question of an item: its sentence, whether it is answered, comes next, or awaits something first."""

    cue: Cue
    is_answered: bool = False
    is_next: bool = False
    awaits: bool = False


def situation(room: Room) -> Situation:
    """Return how things stand now; times in it are written as they are said."""
    conference, meeting = room.conference, room.meeting_or_next()
    item = room.door.get(AgendaItem, conference.item_in_hand)
    sits = meeting is not None and meeting.state is not MeetingState.PLANNED
    session = (("session", conference.session_number or 0),)
    return Situation(
        opened=conference.opened_at is not None,
        closed=conference.closed_at is not None,
        meeting=meeting.number if meeting else None,
        code=meeting.code if meeting else None,
        state=meeting.state if meeting else None,
        is_last=_is_last(room, meeting),
        time_is_up=sits and meeting is not None and meeting.ends <= room.at,
        resumes=_resumes(room, meeting),
        is_early=meeting is not None and meeting.resumes_at is not None and room.at < meeting.resumes_at,
        session=Cue("open-session", figures=session),
        closing=Cue("close-session", figures=session),
        item=item.number if item else None,
        purpose=item.purpose if item else None,
        decided=item is not None and _is_decided(room, item),
        question=None if item is None else _question(room, item),
        action=None if item is None else _action(room, item),
        chair=_chair(room),
        untouched=_untouched(room),
        next_item=_next_item(room, meeting, item),
        debate=_debate(room, item),
        floor=_floor(room),
        point=_point(room),
        just=_just(room, _last_said(room)),
        vote=voting(room),
        motion=moved(room),
        ballot=balloting(room),
        explains=next((each.delegation for each in explanations_due(room)), None),
        announcement=_announcement(room, meeting),
        unput=None if item is None else unput(room, item.number),
        proposal=proposed(room) or (None if item is None else _objected(room, item)),
        settled=settled_appeal(room),
        begins=room.history.to_undo is not None and room.history.to_undo.act in ("call_to_order", "open_session"),
    )


def _is_last(room: Room, meeting: Meeting | None) -> bool:
    return not [other for other in room.to_come() if other is not meeting]


def _resumes(room: Room, meeting: Meeting | None) -> str:
    """Return when the next meeting of the same day begins, if there is one."""
    later = () if meeting is None else planned_that_day(room, meeting)
    return _hour(room, later[0].starts) if later else ""


def _is_decided(room: Room, item: AgendaItem) -> bool:
    # every act that was done is gone through
    return room.door.remembered(("answer", item.number), partial(is_answered, room, item), until_next_act=True)


def puts(room: Room, item: AgendaItem) -> tuple[Put, ...]:
    """Return what is put to the Conference under an item, in its order, and how far each question is."""
    keys = _keys(room, item)
    decided, now = _is_decided(room, item), _question(room, item)
    found = [Put(Cue(key), decided or (key != "adopt-report" and has_answer(room, key))) for key in keys]
    if now is None:
        return tuple(found)
    # what is put next may be a part of a question, or what it waits for
    place = next((n for n, put in enumerate(found) if not put.is_answered), len(found))
    found[place : place + 1] = [Put(now.cue, is_next=True, awaits=now.act is None)]
    return tuple(found)


def _keys(room: Room, item: AgendaItem) -> tuple[str, ...]:
    """Return the questions of an item by its purpose; that of the report is put as the action expected, if one is."""
    if item.purpose == "report" and actions_of(room, item.number):
        return ()
    return QUESTIONS.get(item.purpose or "", ())


def _action(room: Room, item: AgendaItem) -> Question | None:
    """Return the action expected next under an item: as it is put to the Conference, or who is to report."""
    action = None if item.debate_adjourned_at is not None else next_action(room, item.number)
    if action is None:
        return None
    what = (("item", action.item), ("order", action.order))
    if action.reporter is None:
        takes = (("item", action.item), ("text", in_record(action)), ("action", action.order))
        return Question(Cue("expected-action", figures=what), Act("decide", takes))
    if has_reported(room, action):
        return Question(Cue("report-heard"), step=Act("settle_action", (*what, ("outcome", HEARD))))
    return Question(Cue("expected-report", figures=what), step=_giving(room, action.reporter))


def _objected(room: Room, item: AgendaItem) -> Proposed | None:
    """Return what comes of an objection to deciding an item's question without a vote: consultations, then a vote."""
    standing = objections_to(room.door, item.number)
    if not standing or item.debate_adjourned_at is not None:
        return None
    objection, about = standing[-1], (("item", item.number),)
    put = Act("call_vote", (("question", question_under(room, item)), ("majority", Majority.TWO_THIRDS)))
    if any(line.number > objection.id // IDS_PER_ACT for line in room.history.standing("suspend_meeting")):
        return Proposed(Cue("question-vote", objection.delegation, about), put)
    return Proposed(Cue("question-objected", objection.delegation, about), put, Act("suspend_meeting"))


def _giving(room: Room, reporter: str) -> Act:
    """Return the step that gives the floor to who is to report: somebody known, or named in words."""
    known = room.known(reporter)
    named = str(THE_SECRETARIAT) if is_secretariat(reporter) else reporter
    who = ("speaker", named) if known is None else ("delegation", known.code)
    return Act("give_floor", (who, ("as", REPORTER), ("begin", False)))


def _question(room: Room, item: AgendaItem) -> Question | None:
    return room.door.remembered(("question", item.number), partial(_next_question, room, item), until_next_act=True)


def _next_question(room: Room, item: AgendaItem) -> Question | None:
    """Return what is put to the Conference next under an item, or what that waits for."""
    counted = counting(room)
    if counted is not None and counted.item == item.number:
        return Question(Cue("ballot-counting"))
    if _is_decided(room, item) or item.debate_adjourned_at is not None:
        return None
    match item.purpose:
        case "elections":
            return _of_elections(room, item)
        case "observers":
            return _of_observers(room)
        case "credentials":
            return _of_credentials(room, item)
    return next((asked(item.number, key) for key in _keys(room, item) if not has_answer(room, key)), None)


def _of_elections(room: Room, item: AgendaItem) -> Question:
    candidates = {office: len(nominations(room, office)) for office in Office}
    contested = next((office for office, count in candidates.items() if count > vacant(room, office)), None)
    if contested is not None:
        return Question(Cue("ballot-awaited"), step=Act("open_ballot", (("office", contested),)))
    groups = [each.group for each in in_office(room)] + [each.group for each in nominations(room)]
    is_slate = all(count == vacant(room, office) for office, count in candidates.items()) and not twice(groups)
    # one that was excluded since cannot be elected, and must be withdrawn first
    is_slate = is_slate and all(may_stand(room, each) for each in nominations(room))
    return asked(item.number, "election-acclamation") if is_slate else Question(Cue("nominations-awaited"))


def _of_observers(room: Room) -> Question:
    """Return the question of all to whom nobody objects, and then that of each other applicant."""
    awaiting, free = [who for who in room.door.all(Participant) if awaits_decision(who)], undisputed(room)
    if free:
        # whom somebody objects to is not meant by the question, and must not be said to be
        key = "observers" if len(free) == len(awaiting) else "observers-undisputed"
        return Question(Cue(key), Act("decide_status", (("granted", True),)))
    disputed = min((who.code for who in awaiting), default="")
    return Question(Cue("observer-disputed", disputed), Act("decide_status", (("granted", True), ("code", disputed))))


def _of_credentials(room: Room, item: AgendaItem) -> Question:
    """Return the question of each representative objected to, once the Bureau has reported, and then that of it all."""
    if latest_report(room) is None:
        return Question(Cue("credentials-awaited"))
    challenged = min((c.delegation for c in room.door.all(Challenge) if stands(c)), default=None)
    if challenged is None:
        return asked(item.number, "credentials-report")
    admits = Act("decide_challenge", (("delegation", challenged), ("admitted", True)))
    return Question(Cue("representative-disputed", challenged), admits)


def _chair(room: Room) -> Question | None:
    """Return the hand-over of the chair to a President who was elected while another one presided until then."""
    conference = room.conference
    elected = next(iter(in_office(room, Office.PRESIDENT)), None)
    presides = conference.presiding is not None and not conference.presiding_until_elected
    if elected is None or presides or room.meeting() is None:
        return None
    args: tuple[tuple[str, object], ...] = (("delegation", elected.delegation), ("office", "President"))
    named = (("name", elected.name),) if elected.name else ()
    return Question(Cue("hand-over", elected.delegation), Act("take_the_chair", (*args, *named)))


def _untouched(room: Room) -> bool:
    """Tell whether an item was never opened, nor any part of it."""
    items = room.agenda()
    parents = {item.parent for item in items}
    leaves = [item for item in items if item.number not in parents]
    return any(item.state is AgendaState.NOT_OPENED for item in leaves)


def _next_item(room: Room, meeting: Meeting | None, in_hand: AgendaItem | None) -> Cue | None:
    """Return the next item that the organization of work has for the meeting: one not yet opened before any other."""
    rows = [] if meeting is None else room.door.find(ProgrammeEntry, meeting=meeting.code)
    numbers = [number for row in sorted(rows, key=_position) for number in row.items]
    items = [item for number in numbers if (item := room.door.get(AgendaItem, number)) is not None]
    # one whose part is in hand is itself in hand
    held = {*room.conference.in_hand, None if in_hand is None else in_hand.parent}
    is_done = (AgendaState.CONCLUDED, AgendaState.DEFERRED)
    waiting = [
        item for item in items if item.number not in held and item.state not in is_done and item.deleted_at is None
    ]
    fresh = [item for item in waiting if item.state is AgendaState.NOT_OPENED]
    again = [item for item in waiting if item.purpose != "opening"]
    found = next(iter(fresh or again), None)
    return None if found is None else Cue("take-up-item", figures=(("item", found.number),))


def _debate(room: Room, item: AgendaItem | None) -> Debate | None:
    listed = None if item is None else room.list_to_call()
    if listed is None:
        return None
    order = () if is_debate_over(room, listed) else room.in_order(listed)
    replies = replies_in(room, listed)
    asked = room.in_order(replies) if replies is not None else ()
    later = replies is not None and replies_are_of_another_day(room, replies)
    closes = listed.closes if listed.closes is not None and listed.closes > room.at else None
    return Debate(
        code=listed.code,
        next=tuple(_waiting(room, entry) for entry, _ in order[:2]),
        count=len(order),
        begun=bool(room.door.find(Statement, item=listed.item)),
        closed=listed.closed_at is not None,
        past_deadline=listed.closes is not None and listed.closes <= room.at,
        closes=_today(room, closes),
        minutes=round(listed.limit_s / 60),
        group_minutes=round(listed.limit_group_s / 60),
        reply=Waiting(asked[0][0].delegation, asked[0][0].id) if asked and not later else None,
        replies=replies.code if replies is not None else "",
        replies_first=replies is not None and replies_come_first(room, listed, replies),
        replies_later=later,
        replying=any(is_reply(room.door.get(Entry, one.entry)) for one in room.by_end()[-1:]),
    )


def _waiting(room: Room, entry: Entry) -> Waiting:
    return Waiting(entry.delegation, entry.id, is_uninvited(room.participant(entry.delegation)))


def _today(room: Room, at: datetime | None) -> str:
    """Write an hour of today; nothing for one of another day."""
    if at is None or at.astimezone(room.zone).date() != room.at.astimezone(room.zone).date():
        return ""
    return _hour(room, at)


def _hour(room: Room, at: datetime) -> str:
    return f"{at.astimezone(room.zone):%H:%M}"


def _floor(room: Room) -> Floor | None:
    statement = room.with_the_floor()
    if statement is None:
        return None
    marks = room.marks(statement)
    shown = shown_s(statement, marks, room.at)
    in_reply = is_reply(room.door.get(Entry, statement.entry))
    explains = bool(room.door.find(Explanation, statement=statement.id))
    key = "reply-floor" if in_reply else "explain-floor" if explains else "floor"
    vote, speech = open_vote(room.door), next(iter(room.door.find(MotionSpeech, statement=statement.id)), None)
    within = is_within(room, statement, vote)
    last, given = room.history.to_undo, None
    if speech is not None and last is not None and last.act == "speak_on_motion":
        given = Cue(f"motion-floor-{speech.side.value}", statement.delegation)
    is_called = statement.state is Status.CALLED
    return Floor(_cue_of(statement, key), is_called, phase(shown, is_paused(marks)), shown, within, given)


def _announcement(room: Room, meeting: Meeting | None) -> Cue | None:
    """Return what is to be read out next before a public meeting rises."""
    unread = unread_announcements(room)
    if not unread or meeting is None or meeting.private:
        return None
    return Cue("announcement", figures=(("number", unread[0].number), ("text", unread[0].text)))


def _point(room: Room) -> Point | None:
    point = point_in_hand(room)
    if point is None:
        return None
    return Point(stage(point).value)


def _cue_of(statement: Statement, key: str) -> Cue:
    figures = () if statement.delegation else (("speaker", str(statement.speaker)),)
    return Cue(key, statement.delegation, figures, statement.entry)


def _last_said(room: Room) -> JournalLine | None:
    """Return the last act; of a decision that was reopened that, though who objects was noted since."""
    last = room.history.last
    if last is None or last.act != "note_objection":
        return last
    before = room.history.line(last.number - 1)
    return before if before is not None and before.act == "reopen_decision" else last


def _just(room: Room, last: JournalLine | None) -> Cue | None:
    """Return the sentence that the last act calls for, if it does."""
    was = None if last is None else told_of(last.act).calls_for
    if was is None or last is None:
        return None
    if was is Was.ENDED:
        ended = room.by_end()
        return _cue_of(ended[-1], "thank") if ended else None
    if was is Was.PASSED_OVER:
        return Cue("absent", str(last.args.get("delegation")))
    if was is Was.REOPENED:
        return Cue("reopen-list")
    if was is Was.DECISION_REOPENED:
        return _reopened(room)
    meeting = room.meeting()
    until = _hour(room, meeting.ends) if meeting is not None else ""
    return Cue("courtesy", figures=(("until", until),))


def _reopened(room: Room) -> Cue | None:
    """Return what is said of the decision that was reopened: of a proposal by its number, else as a decision."""
    found = max(room.door.all(Decision), key=_by_reopening, default=None)
    if found is None or found.reopened_at is None:
        return None
    if found.kind is None or found.number is None:
        return Cue("reopen-decision")
    return Cue("reopen-proposal", figures=(("kind", found.kind.value), ("number", found.number)))


def entry_of(room: Room, cue: Cue) -> Entry | None:
    """Return the entry of whom a sentence is about."""
    return None if cue.entry is None else room.door.get(Entry, cue.entry)


def _by_reopening(decision: Decision) -> tuple[bool, datetime, int]:
    return decision.reopened_at is not None, decision.reopened_at or decision.at, decision.id


def _position(row: ProgrammeEntry) -> int:
    return row.position
