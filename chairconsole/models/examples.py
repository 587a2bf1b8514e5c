"""Each sentence of the script as it would be read in this room: with its own names, its items and its hours."""

from chairconsole.ledger.wording import of_value
from chairconsole.models.lists import list_in_hand, order_in_hand
from chairconsole.models.reading import Reading, in_language
from chairconsole.models.wording import Wording
from chairconsole.records.facts.actions import ExpectedAction
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.terms import Category, Office

Words = dict[str, str | int]

_VOTES = {"yes": 54, "no": 60, "abstain": 3, "for": 2, "against": 1}
_PAPERS = {"given_out": 148, "invalid": 2, "blank": 4, "valid": 141, "needed": 71}
_LIMITS_MIN = (4, 7)


class Examples:
    """The words that stand for those a sentence is given, taken from the conference as it is now."""

    def __init__(self, reading: Reading, wording: Wording) -> None:
        self._wording = wording
        self._words = _words(reading, wording)

    def say(self, key: str) -> str:
        """Return a sentence of the script as an example."""
        return self._wording.say(key, **self._given(key))

    def try_out(self, key: str, pattern: str) -> str:
        """Return what a pattern would say in place of a sentence's own; nothing where it cannot be made."""
        tried = Wording(self._wording.language, {key: pattern})
        return tried.say(key, **self._given(key))

    def _given(self, key: str) -> Words:
        """Return the words for a sentence: the title of an item where that is meant, else of a speaker."""
        title = self._words.get("title_of_item", "") if key == "take-up-item" else self._words["title"]
        return {**self._words, "title": title}


def _words(reading: Reading, wording: Wording) -> Words:
    translate = reading.tongue.translate
    words: Words = {
        "gender": "f",
        "name": translate("Examples", "Ana Ruiz"),
        "title": translate("Examples", "Minister of Justice"),
        "honorific": translate("Examples", "H.E. Ms."),
        "speaker": translate("Examples", "the Executive Secretary"),
        "count": max(2, len(reading.session.derived(order_in_hand))),
        "ruling": wording.say("ruling-either"),
        "text": translate("Examples", "The buses leave at 18:30."),
        "time": "12:00",
        "until": "18:30",
        **_VOTES,
        **_about_ballot(reading),
        **_about_states(reading),
        **_about_group(reading),
        **_about_session(reading, wording),
        **_about_item(reading),
        "words": _expected(reading) or translate("Examples", "take note of the report"),
    }
    listed = reading.session.derived(list_in_hand)
    limits = _LIMITS_MIN if listed is None else (listed.limit_s // 60, listed.limit_group_s // 60)
    return words | {"minutes": limits[0], "group_minutes": limits[1]}


def _about_ballot(reading: Reading) -> Words:
    """Return words for a ballot between two States of the room, by which the first is elected."""
    states = _about_states(reading)
    names = [str(states[name]) for name in ("first", "second") if name in states]
    votes = [f"{name} {count}" for name, count in zip(names, (71, 70), strict=False)]
    series = reading.tongue.series
    return _PAPERS | {
        "office": reading.say(of_value(Office.RAPPORTEUR)),
        "names": series(*names),
        "votes": series(*votes),
    }


def _about_states(reading: Reading) -> Words:
    """Return words for two States of the room, those that wait first; none where nobody takes part yet."""
    found = reading.session.room().door.all(Participant)
    waiting = reading.session.derived(order_in_hand)
    states = [each for each in found if each.category is Category.PARTY] or list(found)
    states.sort(key=lambda each: (each.code not in waiting, each.name["en"]))
    if not states:
        return {}
    first, second = states[0], states[:2][-1]
    country = in_language(first.spoken, reading.language)
    return {
        "code": first.code,
        "country": country,
        "first": country,
        "second": in_language(second.spoken, reading.language),
    }


def _about_group(reading: Reading) -> Words:
    groups = [each for each in reading.session.room().door.all(Participant) if each.category is Category.GROUP]
    if not groups:
        return {}
    group = min(groups, key=lambda each: each.code)
    return {"group_code": group.code, "group": in_language(group.spoken, reading.language)}


def _about_session(reading: Reading, wording: Wording) -> Words:
    conference = reading.session.room().conference
    told = {
        "ordinal": wording.ordinal(conference.session_number),
        "of_conference": wording.of_conference(in_language(conference.name, reading.language)),
    }
    return {"meeting": reading.head().meeting or 1, **{name: word for name, word in told.items() if word}}


def _expected(reading: Reading) -> str:
    """Return what is expected first of the Conference, in the words of the language; nothing where none are known."""
    words = (each.words.get(reading.language, "") for each in reading.session.room().door.all(ExpectedAction))
    return next(filter(None, words), "")


def _about_item(reading: Reading) -> Words:
    room = reading.session.room()
    items = room.agenda()
    item = room.door.get(AgendaItem, room.conference.item_in_hand) or next(iter(items), None)
    return {} if item is None else {"item": item.number, "title_of_item": in_language(item.title, reading.language)}
