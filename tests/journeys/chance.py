"""What a room might do next: acts drawn from how it stands, most of them allowed, some of them plain mistakes."""

from datetime import datetime, timedelta
from random import Random
from typing import Any

from tests.journeys.drawing import Drawing, Wish
from tests.journeys.reading import Reading
from tests.journeys.standing import STANDING, Entry

LEVELS = ("HS", "VP", "CP", "HG", "DPM", "M", "M", "M", "VM", "CD", "R", "R", "R")
MINISTERIAL = ("M", "M", "DPM", "HG", "R")


class Chance(Drawing[Reading]):
    """Draws acts for a room that a reading keeps; of `lists` the first is the busiest."""

    mistakes = 0.12
    longest_ms = 60_000

    def __init__(self, random: Random, reading: Reading, lists: tuple[str, ...], pool: list[str]) -> None:
        super().__init__(random, reading)
        self.lists = lists
        self.pool = pool
        self.given: list[tuple[str, str, str]] = []
        self.few = set(random.sample(pool, 24))
        self.states = [code for code in pool if reading.room.categories[code] == "party"]
        self.wishes = {
            self.inscribe: 16,
            self.correct: 9,
            self.confirm: 7,
            self.replace: 7,
            self.exchange: 12,
            self.move: 8,
            self.withdraw: 3,
            self.transfer: 2,
            self.pass_over: 6,
            self.recall: 6,
            self.floor: 18,
            self.meeting: 4,
            self.order: 4,
            self.settings: 6,
            self.back: 5,
        }

    # What is drawn from

    def a_list(self) -> str:
        return self.random.choices(self.lists, [7, 2, 1])[0]

    def an_entry(self, *statuses: str, code: str | None = None) -> Entry | None:
        return self.one_of(self.reading.of(code or self.a_list(), *statuses))

    def one_of(self, found: list[Entry]) -> Entry | None:
        """Draw an entry; most acts are about a few, so that what was done to one before meets what is done now."""
        few = [entry for entry in found if entry.delegation in self.few]
        if few and self.yes(0.6):
            found = few
        pending = {who for _, *two in self.reading.room.notices for who in two}
        if self.yes(0.3):
            found = [entry for entry in found if entry.delegation in pending] or found
        return self.random.choice(found) if found else None

    def somebody(self, *kept_out: Entry) -> str:
        taken = {entry.delegation for entry in kept_out}
        few = [code for code in self.pool if code in self.few - taken]
        if few and self.yes(0.3):
            return self.random.choice(few)
        return self.random.choice([code for code in self.pool if code not in taken])

    def moment(self, since: datetime, to: datetime) -> str:
        """Return a moment between two, or one of them."""
        whole = (to - since) // timedelta(milliseconds=1)
        if self.yes(0.05):
            return self.random.choice((since, to)).isoformat()
        return (since + timedelta(milliseconds=self.random.randint(0, whole))).isoformat()

    def lately(self) -> str:
        return self.moment(self.reading.now - timedelta(hours=3), self.reading.now)

    def a_name(self) -> str:
        return f"{self.random.choice(('Ana', 'Wei', 'Musa', 'Ingrid'))} {self.random.randint(1, 999)}"

    # Entries

    def inscribe(self) -> Wish:
        code = self.a_list()
        who = self.somebody(*self.reading.of(code, *STANDING))
        args: dict[str, Any] = {"list": code, "delegation": who, "level": self.random.choice(LEVELS)}
        if self.yes(0.5):
            args |= {"name": self.a_name(), "title": "Minister of Justice"}
        if self.yes(0.1):
            args["limit_s"] = self.random.randint(60, 600)
        if self.reading.room.categories[who] == "group" and self.yes(0.5):
            args["on_behalf_of"] = self.random.choice(self.states)
        opens, closes = self.reading.settings(code).opens, self.reading.settings(code).closes
        bounds = [bound for bound in (opens, closes) if bound is not None and bound < self.reading.now]
        if bounds and self.yes(0.15):
            bound = self.random.choice(bounds)
            near = bound - timedelta(minutes=1), min(bound + timedelta(minutes=1), self.reading.now)
            args["received_at"] = self.random.choice((bound.isoformat(), self.moment(*near)))
        elif self.yes(0.3):
            args["received_at"] = self.lately()
        return "inscribe", args

    def correct(self) -> Wish | None:
        entry = self.an_entry(*STANDING)
        if entry is None:
            return None
        args: dict[str, Any] = {"list": entry.list, "delegation": entry.delegation, "reason": "misread"}
        if self.yes(0.4):
            args["level"] = self.random.choice([level for level in LEVELS if level != entry.level])
        if self.yes(0.5):
            listed = self.reading.settings(entry.list)
            since = listed.opens or self.reading.now - timedelta(days=20)
            # Whether a correction may carry a request past the opening or the closing, the contract does not say.
            declared = listed.declared_closed and listed.declared_closed - timedelta(milliseconds=1)
            end = min(end for end in (listed.closes, declared, self.reading.now) if end is not None)
            if end > since:
                args["received_at"] = self.moment(since, end)
        if self.yes(0.3):
            args["name"] = self.a_name()
        if entry.status in ("waiting", "passed_over") and self.yes(0.2):
            args["limit_s"] = self.random.randint(60, 600)
        return ("correct_entry", args) if len(args) > 3 else None

    def confirm(self) -> Wish | None:
        ministers = [entry for entry in self.reading.of(self.a_list(), *STANDING) if entry.level == "M"]
        # Both of a notice found no members stand on one rung again: then it shows whether the notice lapsed.
        noticed = [entry for entry in ministers if any(entry.delegation in two for _, *two in self.given[-6:])]
        entry = self.one_of(noticed if noticed and self.yes(0.7) else ministers)
        if entry is None:
            return None
        args: dict[str, Any] = {"list": entry.list, "delegation": entry.delegation, "evidence": "the gazette"}
        return "confirm_cabinet", args | self.random.choice(({}, {"member": True}, *[{"member": False}] * 3))

    def replace(self) -> Wish | None:
        entry = self.an_entry("waiting", "passed_over")
        if entry is None:
            return None
        level = entry.level if self.yes(0.4) else self.random.choice(LEVELS)
        args = {"list": entry.list, "delegation": entry.delegation, "name": self.a_name(), "level": level}
        if self.yes(0.5):
            args["title"] = "Ambassador"
        if self.yes(0.4):
            args["notified_at"] = self.lately()
        return "replace_speaker", args

    # Places

    def exchange(self) -> Wish | None:
        code = self.a_list()
        self.given += [notice for notice in self.reading.room.notices if notice not in self.given]
        # Also those that lapsed meanwhile, or were answered, are answered.
        given = [notice for notice in self.given if notice[0] == code]
        if given and self.yes(0.5):
            _, other, one = self.random.choice(given[-8:] if self.yes(0.5) else given)
        else:
            entry = self.an_entry("waiting", code=code)
            fits = [e for e in self.reading.of(code, "waiting") if entry is not None and self._fits(e, entry)]
            partner = self.one_of(fits)
            if entry is None or partner is None:
                return None
            one, other = entry.delegation, partner.delegation
        args: dict[str, Any] = {"list": code, "delegation": one, "with": other}
        return "exchange_places", args | ({"copied": self.yes(0.7)} if self.yes(0.4) else {})

    def _fits(self, one: Entry, other: Entry) -> bool:
        where = [(e.level, self.reading.class_of(e), self.reading.rung_of(e)) for e in (one, other)]
        return one is not other and where[0] == where[1]

    def move(self) -> Wish | None:
        code = self.a_list()
        waiting = self.reading.waiting(code)
        if len(waiting) < 2:
            return None
        # Near the head, and around those moved before, places meet.
        near = waiting[: self.random.randint(2, len(waiting))]
        lent = [entry for entry in waiting if entry.lent is not None]
        entry, other = self.random.sample(near, 2)
        if self.yes(0.5):
            entry, other = self.one_of(waiting) or entry, self.one_of(near) or other
        if entry is other:
            return None
        if lent and self.yes(0.4):
            other = self.random.choice([e for e in lent if e is not entry] or [other])
        before = None if self.yes(0.25) else other.delegation
        return "move_entry", {"list": code, "delegation": entry.delegation, "before": before, "reason": "so ruled"}

    def pass_over(self) -> Wish | None:
        waiting = self.reading.waiting(self.a_list())
        if not waiting:
            return None
        entry = waiting[0] if self.yes(0.4) else self.one_of(waiting) or waiting[0]
        return "pass_over", {"list": entry.list, "delegation": entry.delegation}

    def recall(self) -> Wish | None:
        entry = self.an_entry("passed_over")
        if entry is None:
            return None
        place = self.random.choice(({}, {"place": "next"}, {"place": "end"}))
        return "recall", {"list": entry.list, "delegation": entry.delegation} | place

    # Leaving

    def withdraw(self) -> Wish | None:
        entry = self.an_entry("waiting", "passed_over")
        return ("withdraw", {"list": entry.list, "delegation": entry.delegation}) if entry is not None else None

    def transfer(self) -> Wish | None:
        source, target = self.random.sample(self.lists, 2)
        there = {entry.delegation for entry in self.reading.of(target, *STANDING)}
        waiting = self.reading.of(source, "waiting")
        if not waiting:
            return None
        args = {"list": source, "to": target}
        if source != self.lists[0] and self.yes(0.3) and not any(entry.delegation in there for entry in waiting):
            return "transfer", args
        return "transfer", args | {"delegation": self.random.choice(waiting).delegation}

    # The floor

    def floor(self) -> Wish | None:
        """Draw what the one who has the floor may do; giving it if nobody has."""
        if self.reading.room.floor is None:
            spoken = [entry for entry, _ in self.reading.room.spoken if entry is not None]
            if spoken and self.yes(0.1):
                return "continue_statement", {"delegation": self.random.choice(spoken).delegation}
            return ("continue_statement", {}) if spoken and self.yes(0.1) else self.give_floor()
        entry, statement = self.reading.room.floor
        if self.yes(0.15):
            return "grant_time", {"seconds": self.random.choice((-60, -30, 30, 60, 120))}
        if statement.began_at is None:
            if entry is not None and self.yes(0.3):
                return "pass_over", {"list": entry.list, "delegation": entry.delegation}
            late = {"began_at": self.moment(statement.called_at, self.reading.now)} if self.yes(0.4) else {}
            return "begin_statement", late
        if self.yes(0.15):
            # After the first pause there is no telling what a later beginning would leave of it.
            until = statement.pauses[0][0] if statement.pauses else self.reading.now
            return "begin_statement", {"began_at": self.moment(statement.called_at, until)}
        if self.yes(0.5):
            return "end_statement", {}
        return ("resume_statement" if statement.is_paused else "pause_statement"), {}

    def give_floor(self) -> Wish | None:
        begin = {} if self.yes(0.6) else {"begin": self.yes(0.3)}
        if self.yes(0.08):
            who = self.random.choice(({"speaker": "The Executive Director"}, {"delegation": "SECRETARIAT"}))
            return "give_floor", {**who, "limit_s": 300, **begin}
        code = self.a_list()
        if not self.reading.of(code, "waiting"):
            return None
        listed = {} if code == self.reading.in_hand and self.yes(0.5) else {"list": code}
        entry = self.an_entry("waiting", code=code)
        named = {"delegation": entry.delegation} if entry is not None and self.yes(0.3) else {}
        return "give_floor", {**listed, **named, **begin}

    def meeting(self) -> Wish:
        return ("resume_meeting" if self.reading.room.suspended else "suspend_meeting"), {}

    def order(self) -> Wish | None:
        if self.reading.room.points and self.yes(0.6):
            return "rule_on_point", {"ruling": self.random.choice(("upheld", "rejected"))}
        # A point of order needs a meeting that is not suspended, or does not: the contract does not say.
        free = [code for code in self.states if code not in self.reading.room.points]
        return None if self.reading.room.suspended else ("point_of_order", {"delegation": self.random.choice(free)})

    # The lists, and what was done

    def settings(self) -> Wish | None:
        code, now = self.a_list(), self.reading.now
        listed, chance = self.reading.settings(code), self.random.random()
        past = listed.closes is not None and now >= listed.closes
        if listed.declared_closed is not None or past:
            # At the deadline itself reopening is neither allowed nor refused in words.
            return ("reopen_list", {"list": code}) if chance < 0.7 and listed.closes != now else None
        open_already = listed.opens is None or now >= listed.opens
        if chance < 0.2 and open_already:
            return "close_list", {"list": code}
        if chance < 0.3:
            return "open_list", {"list": "7"} | self.random.choice(({}, {"limit_s": 100}, {"precedence": "none"}))
        drawn: list[dict[str, Any]] = [
            {"limit_s": self.random.randint(60, 300)},
            {"limit_group_s": self.random.randint(60, 600), "decision": "so decided"},
            {"precedence": self.random.choice(("ministerial", "protocol", "none"))},
            {"groups_first": self.yes(0.5)},
            {"observers_last": self.yes(0.6)},
            {"hold_place_until_confirmed": self.yes(0.5)},
            {"closes": self.random.choice((None, (now + timedelta(minutes=self.random.randint(5, 90))).isoformat()))},
        ]
        if listed.closes is None:
            drawn.append({"opens": self.random.choice((None, (now + timedelta(minutes=2)).isoformat()))})
        return "change_list", {"list": code} | self.random.choice(drawn)

    def back(self) -> Wish | None:
        return ("undo", {}) if self.reading.done else None

    # Mistakes

    def mistake(self, at: datetime) -> Wish | None:
        """Draw an act that is refused, or would be if the room did not happen to allow it."""
        code = self.a_list()
        here = {"list": code}
        one, other = self.an_entry("waiting", code=code), self.an_entry("waiting", code=code)
        gone = self.an_entry("spoken", "withdrawn", "transferred", code=code)
        passed, later = self.an_entry("passed_over", code=code), (at + timedelta(seconds=9)).isoformat()
        if one is None or other is None:
            return None
        this, that = {**here, "delegation": one.delegation}, other.delegation
        drawn: list[Wish] = [
            ("inscribe", {**this, "level": "HS"}),
            ("inscribe", {**this, "received_at": "2019-11-01T00:00:00+04:00"}),
            ("inscribe", {**here, "delegation": "XXX"}),
            ("inscribe", {**here, "delegation": "SECRETARIAT"}),
            (
                "inscribe",
                {**here, "delegation": self.somebody(*self.reading.of(code, *STANDING)), "received_at": later},
            ),
            ("inscribe", {"list": "9", "delegation": one.delegation}),
            ("correct_entry", {**this, "received_at": later, "reason": "misread"}),
            ("correct_entry", {**here, "delegation": "XXX", "name": "N", "reason": "misread"}),
            ("confirm_cabinet", {**this, "evidence": "the gazette"}),
            ("replace_speaker", {**this, "name": "N", "level": "M", "notified_at": later}),
            ("exchange_places", {**this, "with": one.delegation}),
            ("exchange_places", {**this, "with": that}),
            ("exchange_places", {**this, "with": that, "copied": True}),
            ("exchange_places", {**this, "with": "XXX"}),
            ("move_entry", {**this, "before": one.delegation, "reason": "so ruled"}),
            ("move_entry", {**this, "before": that}),
            ("move_entry", {**this, "before": that, "reason": ""}),
            ("move_entry", {**this, "before": "XXX", "reason": "so ruled"}),
            ("recall", this),
            ("transfer", {**this, "to": code}),
            ("transfer", {**this, "to": "9"}),
            ("transfer", {**this, "to": self.random.choice(self.lists)}),
            ("pass_over", {**this, "list": "9"}),
            ("give_floor", here),
            ("give_floor", {**here, "delegation": "XXX"}),
            ("begin_statement", {}),
            ("begin_statement", {"began_at": later}),
            ("begin_statement", {"began_at": "2019-12-16T09:00:00+04:00"}),
            ("pause_statement", {}),
            ("resume_statement", {}),
            ("end_statement", {}),
            ("grant_time", {"seconds": -900}),
            ("continue_statement", {}),
            ("continue_statement", {"delegation": one.delegation}),
            ("grant_time", {"seconds": 60}),
            ("suspend_meeting" if self.reading.room.suspended else "resume_meeting", {}),
            ("rule_on_point", {"ruling": "upheld"}),
            ("point_of_order", {"delegation": "XXX"}),
            ("open_list", here),
            ("open_list", {"list": "99"}),
            ("redo", {}),
        ]
        if self.reading.settings(code).declared_closed is not None:
            drawn.append(("close_list", here))
        if (closes := self.reading.settings(code).closes) is None or at < closes:
            drawn.append(("reopen_list", here))
        drawn += [("point_of_order", {"delegation": who}) for who in self.reading.room.points[:1]]
        drawn += [
            ("exchange_places", {"list": listed, "delegation": one_, "with": with_, "copied": self.yes(0.5)})
            for listed, one_, with_ in self.reading.room.notices[:2]
        ]
        for entry in filter(None, (gone, passed)):
            theirs = {"list": code, "delegation": entry.delegation}
            drawn += [
                ("replace_speaker", {**theirs, "name": "N", "level": "R"}),
                ("move_entry", {**theirs, "before": that, "reason": "so ruled"}),
                ("move_entry", {**this, "before": entry.delegation, "reason": "so ruled"}),
                ("exchange_places", {**this, "with": entry.delegation, "copied": True}),
                ("give_floor", theirs),
                ("withdraw", theirs),
                ("transfer", {**theirs, "to": self.random.choice(self.lists)}),
                ("pass_over", theirs),
            ]
        return self.random.choice(drawn)
