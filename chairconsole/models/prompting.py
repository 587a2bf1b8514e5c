"""Puts the sentences of the script into words of one language, as this conference's record has them."""

from chairconsole.acts.actions import action_of
from chairconsole.acts.points import figures_of, was_put
from chairconsole.ledger.room import Room
from chairconsole.ledger.wording import of_value
from chairconsole.models.ballots import APART
from chairconsole.models.points import Stage, held, point_in_hand, stage
from chairconsole.models.reading import Reading, in_language
from chairconsole.models.scenes import Say, SayLine
from chairconsole.models.situation import entry_of
from chairconsole.models.voting import is_voting
from chairconsole.models.wording import Wording
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.lists import Entry
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.facts.script import SentenceWording
from chairconsole.rules.terms import Category, Level, Office
from chairconsole.rules.turn import Cue, Turn

ENGLISH = "en"

EXCELLENCIES = frozenset(level for level in Level if level.is_ministerial)
"""Levels whose holders are named with their style when they are called."""


class Prompting:
    """Says cues in the language of a reading."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._known: tuple[SentenceWording, ...] = ()
        self._wording = Wording(reading.language)

    @property
    def wording(self) -> Wording:
        """Return the sentences as they are corrected now."""
        found = self._reading.session.room().door.find(SentenceWording, language=self._reading.language)
        known = tuple(found)
        if known != self._known:
            self._known = known
            corrections = {each.key: each.text for each in known if each.text is not None}
            self._wording = Wording(self._reading.language, corrections)
        return self._wording

    def key(self, cue: Cue) -> str:
        """Return which sentence of the script says a cue: how somebody is called depends on who it is."""
        room = self._reading.session.room()
        if cue.key == "floor":
            return self._floor_key(room, cue)
        if cue.key == "thank":
            if cue.code is None:
                return "thank-speaker"
            entry = entry_of(room, cue)
            return "thank-dignitary" if entry is not None and self._has_style(entry) else "thank-representative"
        if cue.key in ("expected-action", "expected-report"):
            # words of another language would not go on in the sentence: they stand behind it
            return cue.key if self._reading.language in self._expected(room, cue) else f"{cue.key}-quoted"
        if cue.key in ("open-session", "close-session"):
            return cue.key if self._session(room)["ordinal"] else f"{cue.key.partition('-')[0]}-this-session"
        return cue.key

    def say(self, cue: Cue) -> str:
        """Return a cue in words."""
        room, key = self._reading.session.room(), self.key(cue)
        words = {name: figure for name, figure in cue.figures if name != "session"}
        if cue.key in ("open-session", "close-session"):
            words |= {name: word for name, word in self._session(room).items() if word}
        if cue.key == "take-up-item":
            item = room.door.get(AgendaItem, words["item"])
            words["title"] = in_language(item.title, self._reading.language) if item is not None else ""
        if cue.key in ("expected-action", "expected-report"):
            words = {"words": in_language(self._expected(room, cue), self._reading.language)}
        if cue.key == "next-one":
            words["first"] = self._reading.spoken(cue.code or "")
        words |= self._of_ballot(words)
        if cue.code is not None:
            words |= self._whom(room, cue, key)
        return self.wording.say(key, **words)

    def _of_ballot(self, words: dict[str, str | int]) -> dict[str, str | int]:
        """Return what is elected, the candidates, and their votes, as this language calls them."""
        told: dict[str, str | int] = {}
        if words.get("office") in set(Office):
            told["office"] = self._reading.say(of_value(str(words["office"])))
        for name in {"names", "votes"} & words.keys():
            parts = [part.split("\t") for part in str(words[name]).split(APART)]
            told[name] = self._reading.tongue.series(
                *(" ".join([self._reading.name(who), *votes]) for who, *votes in parts)
            )
        return told

    def script(self, now: Turn) -> Say | None:
        """Return what the President reads where the script stands, and what is said if it comes otherwise."""
        point = self._reading.session.derived(point_in_hand)
        # what came over a point of order has its own sentences
        return self._of_turn(now) if point is None or now.lines else self._of_point(point)

    def _of_turn(self, now: Turn) -> Say | None:
        """Return what to read, the gavel after the last sentence, and what is said if it comes otherwise."""
        said = [self.say(cue) for cue in now.lines]
        last = len(said) - 1
        lines = tuple(SayLine(words, now.gavel is not None and n == last) for n, words in enumerate(said) if words)
        then = " ".join(words for cue in now.then if (words := self.say(cue)))
        if now.otherwise:
            # no full stop behind what stands for a figure still to come
            then = then.replace("….", "…")
            return Say(lines, self.wording.branch(now.otherwise), later=then)
        return Say(lines, then, branch_is_next=True) if lines or then else None

    def _of_point(self, point: PointOfOrder) -> Say | None:
        """Return what to read while a point of order is in hand; the branch is the ruling, or an appeal against it."""
        say, cue = self.say, Cue
        if stage(point) is Stage.UNDER_APPEAL:
            # within a vote it is not called, and nobody else would say what a yes means
            within = self._reading.session.derived(is_voting)
            return _say((say(cue("appeal")), say(cue("appeal-hands")) if within else ""))
        if stage(point) is Stage.AWAITS_RULING:
            asked = say(cue("point-of-order", point.delegation))
            return _say((asked,), say(cue("ruling", figures=(("ruling", say(cue("ruling-either"))),))), True)
        stands = self._reading.session.derived(held)
        code = stands.statement.delegation if stands is not None else None
        goes_on = say(cue("floor-direct", code)) if code is not None else ""
        if point.decided_at is None:
            return _say((goes_on,), say(cue("appeal")))
        room = self._reading.session.room()
        if was_put(room, point):
            # it was told with the gavel
            return _say((goes_on,))
        figures = figures_of(room, point)
        votes = (("yes", figures.yes), ("no", figures.no), ("abstain", figures.abstain))
        outcome = say(cue("ruling-stands" if point.stands else "ruling-overruled"))
        return _say((say(cue("vote-result", figures=votes)), outcome, goes_on))

    def _floor_key(self, room: Room, cue: Cue) -> str:
        if cue.code is None:
            return "floor-somebody"
        entry = entry_of(room, cue)
        if room.participant(cue.code).category is Category.GROUP:
            return "floor-group" if entry is not None and entry.on_behalf_of else "floor-group-chair"
        if entry is None:
            return "floor-representative"
        if entry.title and self._reading.language == ENGLISH:
            # titles are recorded in one language: in another they would stand in the middle of its sentence
            return "floor-title" if entry.name else "floor-office"
        return "floor-dignitary" if self._has_style(entry) else "floor-representative"

    def _has_style(self, entry: Entry) -> bool:
        return bool(entry.name) and entry.level in EXCELLENCIES

    def _whom(self, room: Room, cue: Cue, key: str) -> dict[str, str | int]:
        """Return the words for a delegation and its speaker."""
        code = cue.code or ""
        entry = entry_of(room, cue)
        words: dict[str, str | int] = {"code": code, "country": self._reading.spoken(code)}
        if entry is None:
            return words
        if entry.gender in ("f", "m"):
            words["gender"] = entry.gender
        words |= {name: word for name, word in (("name", entry.name), ("title", entry.title)) if word}
        words["honorific"] = entry.honorific or "none"
        if key == "floor-group" and entry.on_behalf_of:
            speaker = entry.on_behalf_of
            words |= {"code": speaker, "country": self._reading.spoken(speaker)}
            words |= {"group_code": code, "group": self._reading.spoken(code)}
        return words

    def _expected(self, room: Room, cue: Cue) -> dict[str, str]:
        """Return the words of an expected action, by language."""
        what = dict(cue.figures)
        return action_of(room, str(what["item"]), int(what["order"])).words

    def _session(self, room: Room) -> dict[str, str]:
        conference, wording = room.conference, self.wording
        name = in_language(conference.name, self._reading.language)
        return {
            "ordinal": wording.ordinal(conference.session_number),
            "of_conference": wording.of_conference(name),
        }


def _say(sentences: tuple[str, ...], branch: str = "", is_next: bool = False) -> Say | None:
    """Return the sentences that are known in the language, and the branch; none where none is."""
    lines = tuple(SayLine(words) for words in sentences if words)
    return Say(lines, branch, is_next) if lines or branch else None
