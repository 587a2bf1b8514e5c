"""How an argument of an act is asked for in the words of the room: what is offered, the likely answer first."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, get_args, get_origin

from chairconsole.acts.lists import REPLY
from chairconsole.acts.motions import SIDE_WORDS
from chairconsole.ledger.arguments import SIDES, meaning
from chairconsole.ledger.registry import About, Act, closed_words, told_of, value_words
from chairconsole.ledger.wording import of_value
from chairconsole.models.deciding import Known, amendments_undecided, objecting, sponsoring, taken, undecided
from chairconsole.models.finding import plain
from chairconsole.models.levels import level_word
from chairconsole.models.lists import all_lists, order_in_hand
from chairconsole.models.motions import kind_words
from chairconsole.models.participation import awaiting, objectors_to, people_of, role_words
from chairconsole.models.planned import parts_of, planned_meetings
from chairconsole.models.reading import Reading, challengers
from chairconsole.models.session import Session
from chairconsole.models.tongue import LANGUAGES
from chairconsole.rules.credentials import ISSUERS, PROBABLE_ISSUERS
from chairconsole.rules.proposals import OFFICIAL
from chairconsole.rules.terms import Category, Fate, Finding, Level, MotionKind, Role, Ruling, Stand
from chairconsole.rules.typed import Side, span_of
from chairconsole.windows.commands.hours import Hours
from chairconsole.windows.commands.several import parted
from chairconsole.windows.over.palette import Offer, Tells
from chairconsole.windows.over.text_panel import fate_words
from chairconsole.windows.paint.countdown import format_time
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting, with_none
from chairconsole.windows.parts.people import People
from chairconsole.windows.parts.wording import language_words
from chairconsole.windows.side.credentials_table import issuer_words

Given = dict[str, object]

_DELEGATIONS = frozenset({"delegation", "challenger", "on_behalf_of", "with", "asked_by"})
_PARTIES = frozenset({"by", "challenger"})
"""Who objects: only States parties may."""

_NOT_ASKED = frozenset({"content", "file", "data", "sample", "examined", "reservations", "action"})
"""Files, and several at once, are chosen in the list and dropped on it; an expected action is the one that was put."""

_NAMED_DELEGATIONS = frozenset(
    {
        ("request_reply", "to"),
        ("object_to_status", "by"),
        ("withdraw_objection", "by"),
        ("withdraw_objection_to", "by"),
        ("note_objection", "by"),
        ("submit_amendment", "by"),
        ("divide", "by"),
        ("replace_officer", "successor"),
    }
)

_SEVERAL = frozenset({"sponsors", "languages", "order"})
"""Arguments that are several at once, and are answered in one line, with commas between."""

_OWN_SYMBOLS = frozenset({("submit_proposal", "symbol"), ("submit_amendment", "symbol")})
"""Symbols that are given, and not chosen among those that are known."""

_ITEMS = frozenset({"item", "along", "list", "on"})
"""Arguments that are an item of the agenda, or the list of one."""

_NAMED_ITEMS = frozenset(
    {
        ("add_item", "parent"),
        ("add_item", "before"),
        ("change_item", "number"),
        ("change_item", "before"),
        ("delete_item", "number"),
        ("defer_item", "number"),
    }
)

_LIMITS_S = (180, 150, 120, 240, 300)
_GRANTS_S = (30, 60, 120, -30, -60)


def can_be_asked(act: Act, argument: str) -> bool:
    """Tell whether an argument of an act can be answered in one line."""
    kinds = kinds_of(act.arguments.model_fields[argument].annotation)
    if argument in _SEVERAL and list[str] in kinds:
        return True
    return argument not in _NOT_ASKED and not any(get_origin(kind) is list for kind in kinds)


def is_about_taking_part(act: str) -> bool:
    """Tell whether an act is about somebody who takes part already, whose code it takes."""
    return About.DELEGATION in told_of(act).about


@dataclass(frozen=True, slots=True)
class Way:
    """How one argument is asked for; without an offer any words will do."""

    offer: Offer | None = None
    hint: str = ""
    tells: Tells | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """Knows for each argument of each act how it is asked for, and how its value is said."""

    session: Session
    reading: Reading
    people: People
    hours: Hours

    def way(self, act: Act, name: str, given: Given) -> Way:
        """Return how an argument is asked for, after what was given already."""
        annotation = act.arguments.model_fields[name].annotation
        translate = self.reading.tongue.translate
        if (of_people := self._of_people(act, name, given)) is not None:
            return of_people
        if (of_proposals := self._of_proposals(act, name)) is not None:
            return of_proposals
        if (act.name, name) == ("move_entry", "before"):
            return Way(self._before, translate("Answers", "name or code of a delegation"))
        if _is_item(act, name) or (act.name, name) == ("transfer", "to"):
            is_item = name in ("item", "on") or act.name == "open_list" or (act.name, name) in _NAMED_ITEMS
            return Way(
                self._items if is_item else self._lists, translate("Answers", "number or words of an agenda item")
            )
        if is_span(name, annotation):
            return Way(
                partial(self._spans, act.name, name),
                translate("Answers", "minutes and seconds, as 2:30"),
                self._no_span,
            )
        if datetime in kinds_of(annotation):
            side = SIDES.get(name, Side.NEAREST)
            return Way(partial(self.hours.offer, side), self.hours.hint, self.hours.tells(side))
        if name == "meeting":
            return Way(
                partial(self._meetings, int in kinds_of(annotation)), translate("Answers", "number of a meeting")
            )
        if name == "position":
            return Way(
                partial(self._parts, str(given.get("meeting", ""))),
                translate("Answers", "what the meeting is to take up"),
            )
        if int in kinds_of(annotation) and bool not in kinds_of(annotation):
            return Way(hint=translate("Answers", "a number"))
        closed = self._closed(act, name, annotation, given)
        # of a closed set all is offered: nothing needs to be explained
        return Way(closed, "" if closed is not None else self.reading.say(meaning(act.name, name)))

    def said(self, act: Act, name: str, value: object) -> str:
        """Return a value as people read it."""
        annotation = act.arguments.model_fields[name].annotation
        if value is None or isinstance(value, list):
            each = [self._one_of(name, str(one)) for one in value or ()]
            return self.reading.tongue.series(*each) or self.reading.tongue.translate("Answers", "none")
        if _is_delegation(act, name) or (act.name, name) == ("move_entry", "before"):
            return self.reading.name(str(value))
        if isinstance(value, datetime):
            return self.hours.said(value)
        if name == "issued_by":
            return issuer_words(str(value), self.reading.tongue)
        if isinstance(value, int) and is_span(name, annotation) and not isinstance(value, bool):
            return format_time(value)
        if _is_item(act, name) or (act.name, name) == ("transfer", "to"):
            return self._list_words(str(value))
        if isinstance(value, bool):
            return self._yes_or_no(value)
        if name == "language":
            return LANGUAGES.get(str(value), str(value))
        if closed_words(annotation):
            return self.word(annotation, str(value))
        return str(value)

    def word(self, annotation: Any, value: str) -> str:
        """Return a word of a closed set in the words of the room."""
        tongue = self.reading.tongue
        kinds = kinds_of(annotation)
        if Level in kinds:
            return level_word(Level(value), tongue)
        if MotionKind in kinds:
            return kind_words(MotionKind(value), tongue)
        if Stand in kinds:
            return self.reading.say(SIDE_WORDS[Stand(value)])
        if Fate in kinds:
            return fate_words(Fate(value), tongue)
        # the same word means another thing elsewhere
        is_plain = Category in kinds or not {Finding, Ruling} & set(kinds)
        return self.reading.say(of_value(value) if is_plain else value_words(value))

    def delegations(self, typed: str) -> list[Choice]:
        """Offer whoever fits; before anything is typed, who has the floor, and those who wait."""
        if typed.strip():
            return self.people.choices(typed)
        floor = self.reading.floor()
        speaking = [floor.code] if floor is not None and floor.code is not None else []
        codes = dict.fromkeys([*speaking, *self.session.derived(order_in_hand)])
        return [self.people.choice(code) for code in codes if self.reading.participant(code) is not None]

    def parties(self, typed: str) -> list[Choice]:
        """Offer the States parties that fit."""
        return [choice for choice in self.delegations(typed) if self._is_party(choice.value)]

    def _of_people(self, act: Act, name: str, given: Given) -> Way | None:
        """Return how is asked for who is meant: a delegation, somebody of it, or who signed for it."""
        translate = self.reading.tongue.translate
        if name == "issued_by":
            return Way(self._issuers, translate("Answers", "who signed them"))
        if _is_delegation(act, name):
            offer = partial(self._parties, act.name, given) if name in _PARTIES else partial(self._whom, act.name)
            if act.name == "remove_sponsor":
                offer = partial(self._sponsors, str(given.get("symbol", "")))
            return Way(offer, translate("Answers", "name or code of a delegation"))
        if (act.name, name) == ("remove_delegate", "name"):
            return Way(partial(self._people_of, str(given.get("delegation", ""))))
        return None

    def _of_proposals(self, act: Act, name: str) -> Way | None:
        """Return how is asked for a proposal, an amendment, a decision, or several at once."""
        if name in _SEVERAL and list[str] in kinds_of(act.arguments.model_fields[name].annotation):
            hint = self.reading.tongue.translate("Answers", "names or codes, with commas between them")
            is_order = name == "order"
            return Way(partial(self._several, name), self.reading.say(meaning(act.name, name)) if is_order else hint)
        if name == "decision" and About.PROPOSAL in told_of(act.name).about:
            return Way(partial(self._known, taken))
        if (act.name, name) == ("drop_amendment", "symbol") or (act.name, name) == ("call_vote", "amendment"):
            return Way(partial(self._known, amendments_undecided))
        if is_of_proposal(act.name, name):
            return Way(partial(self._known, undecided), self.reading.tongue.translate("Answers", "symbol or title"))
        return None

    def _known(self, those: Callable[[Reading], tuple[Known, ...]], typed: str) -> list[Choice]:
        return fitting([Choice(each.value, each.words, note=each.note) for each in those(self.reading)], typed)

    def _several(self, name: str, typed: str) -> list[Choice]:
        """Offer what was typed as it is understood; before that, what is usual: all languages, the order as it is."""
        parts = parted(typed)
        usual = {"languages": list(OFFICIAL), "order": [each.value for each in amendments_undecided(self.reading)]}
        values = [self._value_of(name, each) for each in parts] if parts else usual.get(name, [])
        told = self.reading.tongue.series(*(self._one_of(name, each) for each in values))
        return [Choice(", ".join(values), told)] if values else []

    def _value_of(self, name: str, typed: str) -> str:
        """Return the code of a delegation or a language by its name; what is none stays as it was typed."""
        sought = plain(typed)
        if name == "sponsors":
            codes = [each.value for each in self.people.choices(typed)]
            return next((each for each in codes if sought in (plain(each), plain(self.reading.name(each)))), typed)
        if name == "languages":
            spoken = {each: (each, own, self._language(each)) for each, own in LANGUAGES.items()}
            return next((each for each, known in spoken.items() if sought in map(plain, known)), typed)
        return typed

    def _one_of(self, name: str, value: str) -> str:
        if name == "sponsors":
            return self.reading.name(value) if self.reading.participant(value) is not None else value
        return self._language(value) if name == "languages" else self.reading.tongue.kept(value)

    def _language(self, code: str) -> str:
        return language_words(code, self.reading.tongue) if code in LANGUAGES else code

    def _whom(self, act: str, typed: str) -> list[Choice]:
        """Offer whoever fits; before anything is typed, first those whose taking part waits for the act."""
        waiting = awaiting(self.reading, act) if is_about_taking_part(act) and not typed.strip() else ()
        return [self.people.choice(code) for code in waiting] or self.delegations(typed)

    def _parties(self, act: str, given: Given, typed: str) -> list[Choice]:
        """Offer the States parties that fit; of an objection that is withdrawn, those that have made it."""
        if act == "withdraw_objection_to" and not typed.strip():
            symbol, item = (None if name not in given else str(given[name]) for name in ("symbol", "item"))
            return [self.people.choice(code) for code in objecting(self.reading, symbol, item)]
        of = str(given.get("code") or given.get("delegation") or "")
        objectors = {"withdraw_objection": objectors_to, "withdraw_challenge": challengers}.get(act)
        if objectors is not None and not typed.strip():
            return [self.people.choice(code) for code in objectors(self.reading, of)]
        return [choice for choice in self.parties(typed) if choice.value != of]

    def _sponsors(self, symbol: str, typed: str) -> list[Choice]:
        codes = sponsoring(self.reading, symbol)
        return fitting([self.people.choice(code) for code in codes], typed)

    def _is_party(self, code: str) -> bool:
        who = self.reading.participant(code)
        return who is not None and who.category is Category.PARTY

    def _people_of(self, code: str, typed: str) -> list[Choice]:
        choices = [
            Choice(each.name, each.line, note=role_words(each.role, self.reading.tongue))
            for each in people_of(self.reading, code)
        ]
        return fitting(choices, typed)

    def _issuers(self, typed: str) -> list[Choice]:
        """Offer who issues credentials, marked where the rule is only probable, and whatever was typed."""
        tongue = self.reading.tongue
        probable = tongue.translate("Answers", "probable: as in the sister treaty")
        choices = [
            Choice(each, issuer_words(each, tongue), note=probable if each in PROBABLE_ISSUERS else "")
            for each in ISSUERS
        ]
        found, words = fitting(choices, typed), typed.strip()
        return [*found, Choice(words, words)] if words and not any(each.words == words for each in found) else found

    def _before(self, typed: str) -> list[Choice]:
        return with_none(self.reading.tongue.translate("Asking", "To the end of the list"), self.delegations, typed)

    def _items(self, typed: str) -> list[Choice]:
        rows = sorted(self.reading.side().agenda, key=lambda row: not row.in_hand)
        return fitting([Choice(row.number, row.title, row.number) for row in rows], typed)

    def _lists(self, typed: str) -> list[Choice]:
        codes = self.session.derived(all_lists)
        choices = [Choice(code, self._title_of(code) or code, code.removesuffix(REPLY)) for code in codes]
        return fitting(choices, typed)

    def _list_words(self, code: str) -> str:
        return list_words(code, self.reading)

    def _title_of(self, code: str) -> str:
        return _title_of(code, self.reading)

    def _closed(self, act: Act, name: str, annotation: Any, given: Given) -> Offer | None:
        translate = self.reading.tongue.translate
        if name == "language":
            choices = [Choice(code, own) for code, own in LANGUAGES.items()]
        elif name == "gender":
            choices = [Choice("f", translate("Answers", "she")), Choice("m", translate("Answers", "he"))]
        elif bool in kinds_of(annotation):
            choices = self._yes_no(act, name, given)
        else:
            values = closed_words(annotation)
            # most who speak are no heads of State, and most of a delegation do not head it
            values = values[::-1] if {Level, Role} & set(kinds_of(annotation)) else values
            if act.name == "change_category":
                values = self._other_categories(values, str(given.get("code", "")))
            if not values:
                return None
            is_coded = Level in kinds_of(annotation)
            choices = [Choice(each, self.word(annotation, each), each if is_coded else "") for each in values]
        return partial(fitting, choices)

    def _other_categories(self, values: tuple[str, ...], code: str) -> tuple[str, ...]:
        """Return what one can become who takes part: not what it is, and no group."""
        who = self.reading.participant(code)
        return tuple(each for each in values if each != Category.GROUP and (who is None or each != who.category))

    def _yes_no(self, act: Act, name: str, given: Given) -> list[Choice]:
        """Offer yes and no: first what is not so by itself, for why else would somebody say it."""
        wanted = act.arguments.model_fields[name]
        who = self.reading.participant(str(given.get("delegation", ""))) if name == "present" else None
        usual = who.present if who is not None else wanted.get_default() is True
        likely = True if wanted.is_required() and who is None else not usual
        return [Choice(str(each).lower(), self._yes_or_no(each)) for each in (likely, not likely)]

    def _yes_or_no(self, value: bool) -> str:
        return self.reading.say(of_value(str(value).lower()))

    def _spans(self, act: str, name: str, typed: str) -> list[Choice]:
        if not typed.strip():
            offered = _GRANTS_S if name == "seconds" else _LIMITS_S
            return [] if act == "correct_clock" else [_span(each, signed=name == "seconds") for each in offered]
        span = span_of(typed, in_seconds=name == "seconds")
        return [] if span is None else [_span(span, signed=name == "seconds")]

    def _no_span(self, typed: str) -> str:
        if span_of(typed) is not None:
            return ""
        told = self.reading.tongue.translate("Answers", "“{typed}” is no span of time; write it as 2:30.")
        return told.format(typed=typed)

    def _meetings(self, by_number: bool, typed: str) -> list[Choice]:
        said = self.hours.said
        choices = [
            Choice(str(each.number) if by_number else each.code, said(each.starts), str(each.number or each.code))
            for each in planned_meetings(self.reading)
            if each.number is not None or not by_number
        ]
        return fitting(choices, typed)

    def _parts(self, meeting: str, typed: str) -> list[Choice]:
        minutes = self.reading.tongue.translate("Answers", "{minutes} min")
        choices = [
            Choice(str(each.position), each.title, str(each.position), minutes.format(minutes=each.minutes))
            for each in parts_of(self.reading, meeting)
        ]
        return fitting(choices, typed)


def _is_item(act: Act, name: str) -> bool:
    return name in _ITEMS or (act.name, name) in _NAMED_ITEMS


def _is_delegation(act: Act, name: str) -> bool:
    if name in _DELEGATIONS or (act.name, name) in _NAMED_DELEGATIONS:
        return True
    return name == "code" and is_about_taking_part(act.name)


def is_of_proposal(act: str, name: str) -> bool:
    """Tell whether an argument is the symbol of a proposal that was submitted."""
    if About.PROPOSAL not in told_of(act).about or (act, name) in _OWN_SYMBOLS:
        return False
    return name in ("symbol", "proposal") or (act, name) in (("submit_amendment", "to"), ("order_amendments", "to"))


def is_span(name: str, annotation: Any) -> bool:
    """Tell whether an argument is a span of time, in seconds."""
    return (name.endswith("_s") or name == "seconds") and (int in kinds_of(annotation) or float in kinds_of(annotation))


def kinds_of(annotation: Any) -> tuple[Any, ...]:
    """Return the kinds of which an annotation is made, through its options and remarks."""
    inner = [kind for each in get_args(annotation) if each is not annotation for kind in kinds_of(each)]
    return (annotation, *inner)


def _span(length_s: int, *, signed: bool) -> Choice:
    plus = "+" if signed and length_s > 0 else ""
    return Choice(str(length_s), f"{plus}{format_time(length_s)}")


def list_words(code: str, reading: Reading) -> str:
    """Return a list, or an item, by its number and title."""
    title = _title_of(code, reading)
    return title if code.endswith(REPLY) else f"{reading.tongue.kept(code)} {title}".strip()


def _title_of(code: str, reading: Reading) -> str:
    tongue, item = reading.tongue, code.removesuffix(REPLY)
    if code != item:
        return tongue.translate("Answers", "Replies under item {item}").format(item=tongue.kept(item))
    return next((row.title for row in reading.side().agenda if row.number == item), "")
