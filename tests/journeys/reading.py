"""A second reading of the contract's acts on lists and the floor: slow, obvious, and written from its words alone.

Nothing of the program is imported. Rules are cited by their number in "How a speakers list is ordered"; the words
"acts" and "limits" cite the paragraphs under "Acts in a script" and behind the nine rules. Where the contract is
silent, the most literal reading was taken:

- a pause of one who is paused, a resumption of one who runs, and the same of the meeting, are refused;
- what a ruling lends is a value: neither a correction of the other's entry nor a change of the list alters it;
- a class is named by what stands in it, so a lent one keeps its meaning when `groups_first` or `observers_last` change;
- "changes rung" means that the number of its own rung, from the first, is another than before, whatever changed it;
- `reopen_list` lifts a deadline that is still to come as well ("lifts both");
- `recall next`: behind the last one who waits in a place by recall next, or else before all, moved ones too;
- to be last already and be moved to the end is no ruling: it ends nothing and lets nothing lapse;
- what comes at the deadline is in time; what comes at the moment of the declaration comes after it;
- limits: one passed over, withdrawn, void or transferred shows the limit that a call would give.
"""

import pickle
from collections.abc import Iterator, Mapping
from datetime import datetime
from fractions import Fraction

from tests.journeys.standing import (
    NO_TIME,
    RECALLED_NEXT,
    STANDING,
    Args,
    Entry,
    Lent,
    Received,
    Refused,
    Replaced,
    SpeakersList,
    Standing,
    Statement,
    refuse,
    rung,
    time_of,
)


class Reading(Standing):
    """The acts by the contract; each looks at everything that may refuse it before it changes anything."""

    def __init__(self, now: datetime, categories: Mapping[str, str], lists: Mapping[str, SpeakersList]) -> None:
        super().__init__(now, categories, lists)
        self.done: list[bytes] = []
        self.undone: list[bytes] = []

    def perform(self, at: datetime, act: str, args: Args) -> None:
        """Perform an act, or raise Refused and change nothing."""
        refuse(at < self.now, "dated before the last act")
        if act == "undo":
            refuse(not self.done, "nothing to take back")
            self.undone.append(pickle.dumps(self.room))
            self.room = pickle.loads(self.done.pop())
        elif act == "redo":
            refuse(not self.undone, "nothing to bring back")
            self.done.append(pickle.dumps(self.room))
            self.room = pickle.loads(self.undone.pop())
        else:
            for name in ("received_at", "notified_at", "began_at"):
                told = time_of(args, name, None)
                refuse(told is not None and told > at, f"{name} is later than the act")
            before = pickle.dumps(self.room)
            getattr(self, act)(at, args)
            self.done.append(before)
            self.undone.clear()
        self.now = at

    # The lists: rule 1

    def open_list(self, at: datetime, args: Args) -> None:
        code = args["list"]
        refuse(code.removesuffix("/reply") not in self.items, "unknown item")
        refuse(code in self.room.lists and bool(self.of(code)), "anew only while the list has no entries")
        self.room.lists[code] = SpeakersList()
        self._set(code, args)

    def change_list(self, at: datetime, args: Args) -> None:
        self.settings(args["list"])
        with_notices = {e: self.rung_of(e) for e in self._with_notices(args["list"])}
        self._set(args["list"], args)
        for entry, before in with_notices.items():
            if self.rung_of(entry) != before:
                self._lapse(entry)

    def _set(self, code: str, args: Args) -> None:
        for name, value in args.items():
            if name in ("opens", "closes", "ends_by"):
                value = time_of(args, name, None)
            if name not in ("list", "decision"):
                setattr(self.room.lists[code], name, value)

    def close_list(self, at: datetime, args: Args) -> None:
        listed = self.settings(args["list"])
        refuse(listed.declared_closed is not None, "already declared closed")
        listed.declared_closed = at

    def reopen_list(self, at: datetime, args: Args) -> None:
        listed = self.settings(args["list"])
        refuse(listed.declared_closed is None and not (listed.closes and at > listed.closes), "neither has happened")
        listed.declared_closed = listed.closes = None

    def _is_closed(self, listed: SpeakersList, received_at: datetime) -> bool:
        past = listed.closes is not None and received_at > listed.closes
        return past or (listed.declared_closed is not None and received_at >= listed.declared_closed)

    # The entries: rules 1, 3, 4, 8, 9

    def inscribe(self, at: datetime, args: Args) -> None:
        code, listed = args["list"], self.settings(args["list"])
        refuse(self.standing(code, self.known(args["delegation"])) is not None, "stands there already (rule 9)")
        if args.get("on_behalf_of") is not None:
            self.known(args["on_behalf_of"])
        received = Received(time_of(args, "received_at", at) or at)
        early = listed.opens is not None and received.received_at < listed.opens
        refuse(not early and self._is_closed(listed, received.received_at), "received after the list was closed")
        self.room.entered += 1
        entry = Entry(code, args["delegation"], self.room.entered, args.get("level", "R"), received, received)
        entry.status = "void" if early else "waiting"
        entry.left_at = received.received_at if early else None
        entry.name, entry.title, entry.limit_s = args.get("name"), args.get("title"), args.get("limit_s")
        self.room.entries.append(entry)

    def correct_entry(self, at: datetime, args: Args) -> None:
        entry = self.one(args, *STANDING)
        for name in ("name", "title", "limit_s"):
            if name in args:
                setattr(entry, name, args[name])
        if "received_at" in args:
            # Whoever holds this time now, by an exchange, holds it as corrected.
            entry.received.received_at = time_of(args, "received_at", None) or at
        if "level" in args:
            entry.level = args["level"]
            if entry.replacement is not None:
                entry.replacement.level = args["level"]
            self._lapse(entry)

    def confirm_cabinet(self, at: datetime, args: Args) -> None:
        entry = self.one(args, *STANDING)
        refuse(entry.level != "M", "cabinet rank is a question for M alone")
        before = self.rung_of(entry)
        entry.member = args.get("member", True)
        if self.rung_of(entry) != before:
            self._lapse(entry)

    def replace_speaker(self, at: datetime, args: Args) -> None:
        entry = self.one(args, "waiting", "passed_over")
        precedence = self.settings(args["list"]).precedence
        rung_before = rung(precedence, entry.level, entry.member, True)
        notified_at = time_of(args, "notified_at", at) or at
        entry.time = entry.replacement = Replaced(entry.time, rung_before, precedence, args["level"], notified_at)
        entry.name, entry.level, entry.title, entry.member = args["name"], args["level"], args.get("title"), None
        entry.lent = None
        self._lapse(entry)

    # Places: rules 5, 6, 7

    def exchange_places(self, at: datetime, args: Args) -> None:
        code = args["list"]
        one, other = self.one(args, "waiting"), self.one(args, "waiting", name="with")
        refuse(one is other, "with oneself")
        refuse(one.level != other.level or self.rung_of(one) != self.rung_of(other), "not of one level and rung")
        refuse(self.class_of(one) != self.class_of(other), "not of one class")
        notice, answered = (code, one.delegation, other.delegation), (code, other.delegation, one.delegation)
        refuse(notice in self.room.notices, "already pending")
        if answered not in self.room.notices and not args.get("copied", False):
            self.room.notices.append(notice)
            return
        one.time, other.time = other.time, one.time
        one.order, other.order = other.order, one.order
        for each in (one, other):
            each.lent = None
            self._lapse(each)

    def _lapse(self, entry: Entry) -> None:
        self.room.notices = [n for n in self.room.notices if n[0] != entry.list or entry.delegation not in n[1:]]

    def _with_notices(self, code: str) -> Iterator[Entry]:
        named = {who for listed, *two in self.room.notices if listed == code for who in two}
        return (entry for entry in self.of(code, "waiting") if entry.delegation in named)

    def move_entry(self, at: datetime, args: Args) -> None:
        refuse(not args.get("reason"), "a ruling needs a reason")
        entry = self.one(args, "waiting")
        if args["before"] is None:
            last = self.waiting(args["list"])[-1]
            if last is entry:
                return
            entry.lent = self.lend(entry, last, behind=True)
        else:
            other = self.one(args, "waiting", name="before")
            refuse(other is entry, "before oneself")
            entry.lent = self.lend(entry, other, behind=False)
        self._lapse(entry)

    def pass_over(self, at: datetime, args: Args) -> None:
        entry = self.one(args, "waiting", "called")
        if entry.status == "called":
            self.room.floor = None
        entry.statement = None
        self._leave(entry, "passed_over", at)

    def recall(self, at: datetime, args: Args) -> None:
        entry = self.one(args, "passed_over")
        waiting = self.waiting(args["list"])
        recalled = [e for e in waiting if e.lent is not None and e.lent.recalled_next]
        if args.get("place", "next") == "end":
            lent = self.lend(entry, waiting[-1], behind=True) if waiting else None
        else:
            lent = Lent((RECALLED_NEXT, 0, NO_TIME, 0), Fraction(0), recalled_next=True)
            if recalled:
                lent.rank = self.lend(entry, recalled[-1], behind=True).rank
            elif waiting and self.place(waiting[0])[0] == lent.key:
                lent.rank = self.lend(entry, waiting[0], behind=False).rank
        entry.status, entry.left_at, entry.lent = "waiting", None, lent

    # Leaving the list

    def _leave(self, entry: Entry, status: str, at: datetime) -> None:
        entry.status, entry.left_at, entry.lent = status, at, None
        self._lapse(entry)

    def withdraw(self, at: datetime, args: Args) -> None:
        self._leave(self.one(args, "waiting", "passed_over"), "withdrawn", at)

    def transfer(self, at: datetime, args: Args) -> None:
        source, target, listed = args["list"], args["to"], self.settings(args["to"])
        moved = [self.one(args, "waiting")] if args.get("delegation") else self.waiting(source)
        self.settings(source)
        refuse(source == target, "the same list")
        refuse(self._is_closed(listed, at) or (listed.opens is not None and at < listed.opens), "closed, or not open")
        refuse(any(self.standing(target, e.delegation) for e in moved), "one of them stands there already")
        for entry in moved:
            self._leave(entry, "transferred", at)
            self.room.entered += 1
            received = Received(at)
            again = Entry(target, entry.delegation, self.room.entered, entry.level, received, received)
            again.name, again.title, again.limit_s, again.member = entry.name, entry.title, entry.limit_s, entry.member
            self.room.entries.append(again)

    # The floor

    def give_floor(self, at: datetime, args: Args) -> None:
        refuse(self.room.floor is not None, "somebody has the floor")
        entry = None
        if "speaker" in args or args.get("delegation") == "SECRETARIAT":
            statement = Statement(at, args["limit_s"])
        else:
            code = args.get("list", self.in_hand)
            self.settings(code)
            if "delegation" in args:
                entry = self.one({"list": code, **args}, "waiting")
            else:
                refuse(not self.of(code, "waiting"), "nobody waits")
                entry = self.waiting(code)[0]
            statement = entry.statement = Statement(at, self.limit_of(entry))
            self._leave(entry, "called", at)
        self.room.floor = entry, statement
        if args.get("begin", True):
            self._begin(at)

    def _begin(self, at: datetime) -> None:
        assert self.room.floor is not None
        entry, statement = self.room.floor
        statement.began_at = at
        if entry is not None:
            entry.status = "speaking"

    def begin_statement(self, at: datetime, args: Args) -> None:
        if self.room.floor is None:
            raise Refused("nobody has the floor")
        began_at, statement = time_of(args, "began_at", None), self.room.floor[1]
        refuse(statement.began_at is not None and began_at is None, "has begun already")
        refuse(began_at is not None and began_at < statement.called_at, "before the call")
        self._begin(began_at or at)

    def pause_statement(self, at: datetime, args: Args) -> None:
        statement = self.speaking()
        refuse(statement.is_paused, "paused already")
        statement.pauses.append((at, None))

    def resume_statement(self, at: datetime, args: Args) -> None:
        statement = self.speaking()
        refuse(not statement.is_paused, "not paused")
        statement.pauses[-1] = (statement.pauses[-1][0], at)

    def end_statement(self, at: datetime, args: Args) -> None:
        statement = self.speaking()
        assert self.room.floor is not None
        entry, statement.ended_at = self.room.floor[0], at
        if entry is not None:
            entry.status, entry.left_at = "spoken", at
        self.room.spoken.append(self.room.floor)
        self.room.floor = None

    def continue_statement(self, at: datetime, args: Args) -> None:
        """Who spoke last, or the one named, goes on: the gap is a pause, and nobody stands twice in a list (rule 9)."""
        refuse(self.room.floor is not None, "somebody has the floor")
        named = self.known(args["delegation"]) if "delegation" in args else None
        spoken = [
            one for one in self.room.spoken if named is None or (one[0] is not None and one[0].delegation == named)
        ]
        refuse(not spoken, "has not spoken")
        entry, statement = spoken[-1]
        refuse(entry is not None and self.standing(entry.list, entry.delegation) is not None, "stands there anew")
        if entry is not None:
            entry.status, entry.left_at = "speaking", at
        self.room.floor = spoken[-1]
        self.room.spoken.remove(spoken[-1])
        assert statement.ended_at is not None
        since = statement.pauses.pop()[0] if statement.is_paused else statement.ended_at
        statement.pauses.append((since, at))
        statement.ended_at = None

    def grant_time(self, at: datetime, args: Args) -> None:
        if self.room.floor is None:
            raise Refused("nobody has the floor")
        statement = self.room.floor[1]
        refuse(statement.limit_s + args["seconds"] <= 0, "to zero or below")
        statement.limit_s += args["seconds"]

    def _pause_if_running(self, at: datetime) -> None:
        if self.room.floor is not None and self.room.floor[1].began_at is not None and not self.room.floor[1].is_paused:
            self.room.floor[1].pauses.append((at, None))

    def suspend_meeting(self, at: datetime, args: Args) -> None:
        refuse(self.room.suspended, "suspended already")
        self.room.suspended = True
        self._pause_if_running(at)

    def resume_meeting(self, at: datetime, args: Args) -> None:
        refuse(not self.room.suspended, "not suspended")
        self.room.suspended = False

    def point_of_order(self, at: datetime, args: Args) -> None:
        refuse(self.known(args["delegation"]) in self.room.points, "the earlier one awaits its ruling")
        self.room.points.append(args["delegation"])
        self._pause_if_running(at)

    def rule_on_point(self, at: datetime, args: Args) -> None:
        refuse(not self.room.points, "none awaits a ruling")
        self.room.points.pop(0)
