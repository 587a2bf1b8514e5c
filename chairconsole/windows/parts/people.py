"""Who can be meant by what is typed, as choices that say how each delegation stands in the list in hand."""

from dataclasses import dataclass, replace

from chairconsole.models.desk import Person
from chairconsole.models.finding import Closeness, Match, TypedRequest, finder, plain, read
from chairconsole.models.levels import levels_typed
from chairconsole.models.lists import list_in_hand, order_in_hand, standing_of
from chairconsole.models.participation import people_of, role_words
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.terms import Status
from chairconsole.windows.parts.choices import AT_MOST, Choice

_OF = ":"
"""Divides the value of a choice into a delegation and one of its people."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks to speak: the delegation, and who of it speaks, where that is told."""

    code: str
    person: Person | None = None

    @property
    def request(self) -> dict[str, object]:
        """Return what an entry says of who speaks."""
        return {} if self.person is None else dict(self.person.request)


class People:
    """Finds participants for every field of the window."""

    def __init__(self, session: Session, reading: Reading) -> None:
        self._session, self._reading = session, reading

    def find(self, typed: str) -> list[Match]:
        """Return whoever fits what was typed, best first."""
        return self._session.derived(finder).find(typed)

    def read(self, typed: str) -> TypedRequest:
        """Read a line of the Add field: the name, and behind it a level and an hour."""
        return read(typed, levels_typed(self._reading.language), self._is_known)

    def choices(self, typed: str) -> list[Choice]:
        """Return them as choices; where nobody fits, as guesses, whose names differ by a slip."""
        found = [self.choice(match.participant.code) for match in self.find(typed)]
        return found or [replace(self.choice(near.code), guessed=True) for near in self.near(typed)]

    def speakers(self, typed: str) -> list[Choice]:
        """Return the people of the one delegation that can be meant; where more is typed, those whose names fit it."""
        code, rest = self._divided(typed)
        if code is None:
            return []
        sought = plain(rest).split()
        return [
            Choice(f"{code}{_OF}{each.id}", each.line, code, role_words(each.role, self._reading.tongue))
            for each in people_of(self._reading, code)
            if all(any(word.startswith(part) for word in plain(each.name).split()) for part in sought)
        ]

    def chosen(self, value: str) -> Asking:
        """Return who asks to speak by the value of a choice: of a delegation, or of one of its people."""
        code, _, number = value.partition(_OF)
        people = people_of(self._reading, code) if number else ()
        return Asking(code, next((each for each in people if str(each.id) == number), None))

    def asking(self, typed: str) -> Asking | None:
        """Return the one delegation that can be meant, or the one speaker; None where a choice must be made."""
        code = self.meant(typed)
        if code is not None:
            return Asking(code)
        speakers = [] if self.find(typed) else self.speakers(typed)
        return self.chosen(speakers[0].value) if len(speakers) == 1 else None

    def _divided(self, typed: str) -> tuple[str | None, str]:
        """Divide what was typed into the delegation and the name of who speaks, as `ken ruiz`."""
        if self.find(typed):
            return self.meant(typed), ""
        words = typed.split()
        divisions = ((self.meant(" ".join(words[:n])), " ".join(words[n:])) for n in range(len(words) - 1, 0, -1))
        return next(((code, rest) for code, rest in divisions if code is not None), (None, ""))

    def near(self, typed: str) -> list[Participant]:
        """Return whose names are like what was typed but for a slip, the likest first."""
        return self._session.derived(finder).near(typed)

    def choice(self, code: str) -> Choice:
        """Return a delegation as a choice."""
        return Choice(code, self._reading.name(code), code, self.stands(code))

    def pairs(self, who: str, to: str) -> list[Choice]:
        """Return whoever fits the one name, each with whoever fits the other, as `ARM:AZE`; nobody with itself."""
        translate = self._reading.tongue.translate
        pairs = [
            (one, other)
            for one in self.choices(who)[:AT_MOST]
            for other in self.choices(to)[:AT_MOST]
            if one.value != other.value
        ]
        return [
            replace(
                one,
                value=f"{one.value}:{other.value}",
                guessed=one.guessed or other.guessed,
                note=translate("People", "replies to {name}").format(name=other.words),
            )
            for one, other in pairs
        ]

    def meant(self, typed: str) -> str | None:
        """Return the one delegation that can be meant, or None where a choice must be made.

        A whole name is meant though others contain it, as "Niger". A code typed as such, in capitals, is meant; in
        small letters only if no other name begins so.
        """
        matches = self.find(typed)
        if len(matches) == 1:
            return matches[0].participant.code
        codes = [match for match in matches if match.participant.code == typed.strip().upper()]
        close = [match for match in matches if match.closeness <= Closeness.BEGINNING]
        if codes and (typed.strip() == codes[0].participant.code or close == codes):
            return codes[0].participant.code
        whole = [match for match in matches if match.closeness <= Closeness.WHOLE_NAME]
        # a short one in small letters, as "uk", may as well be the beginning of another
        if len(whole) == 1 and not codes and (close == whole or _is_no_beginning(typed.strip())):
            return whole[0].participant.code
        return None

    def _is_known(self, name: str) -> bool:
        return bool(self.find(name))

    def stands(self, code: str) -> str:
        """Say how a delegation stands in the list in hand."""
        translate = self._reading.tongue.translate
        if self._session.derived(list_in_hand) is None:
            return ""
        order = self._session.derived(order_in_hand)
        if code in order:
            return translate("People", "place {place}").format(place=order.index(code) + 1)
        told = {
            Status.SPEAKING: translate("People", "has the floor"),
            Status.CALLED: translate("People", "has the floor"),
            Status.SET_ASIDE: translate("People", "set aside for a motion"),
            Status.PASSED_OVER: translate("People", "passed over"),
            Status.SPOKEN: translate("People", "spoken"),
            Status.WITHDRAWN: translate("People", "withdrawn"),
            Status.VOID: translate("People", "void"),
        }
        standing = standing_of(self._session, code)
        return next(
            (words for status, words in told.items() if status in standing),
            translate("People", "no entry"),
        )


def _is_no_beginning(typed: str) -> bool:
    return len(typed) > 3 or not typed.isascii() or typed.isupper()
