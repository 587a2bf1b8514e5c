"""What keys do with an entry of the list: cabinet rank, another speaker, exchange, in writing, to another list."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from chairconsole.models.entries import partners
from chairconsole.models.finding import TypedSpeaker, read_speaker
from chairconsole.models.foretelling import Foretold, foretell
from chairconsole.models.levels import level_word, levels_typed
from chairconsole.models.lists import all_lists, list_in_hand, order_in_hand
from chairconsole.models.participation import people_of, role_words
from chairconsole.models.tongue import Speaks
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.rules.terms import AgendaState, Level
from chairconsole.rules.typed import Side
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command

_YES, _NO = "yes", "no"
_OPEN = "open "


@dataclass(frozen=True, slots=True)
class Doing:
    """One thing that Enter does, with what was typed as its reason."""

    words: str

    def offer(self, typed: str) -> list[Choice]:
        """Return it as the one choice."""
        return [Choice(typed.strip(), f"{self.words}: {typed.strip()}" if typed.strip() else self.words)]


@matter
class EntryCommands(Speaks, QObject):
    """Turns keys into acts about the entries selected; where none is, the first question is whose."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._people, self._palette = bench.people, bench.palette
        self._status, self._table = bench.status, bench.table
        self._hours = bench.asking.hours
        bench.asking.ways.update(self.ways())

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {
            Command.CABINET: self.find_cabinet,
            Command.REPLACE: self.replace_speaker,
            Command.EXCHANGE: self.exchange,
            Command.IN_WRITING: self.take_in_writing,
            Command.TRANSFER: self.transfer,
        }

    def ways(self) -> Mapping[str, Callable[[], object]]:
        """Return the acts that are asked for here in a way of their own, by their names."""
        return {
            "confirm_cabinet": self.find_cabinet,
            "replace_speaker": self.replace_speaker,
            "exchange_places": self.exchange,
            "take_in_writing": self.take_in_writing,
            "transfer": self.transfer,
        }

    def find_cabinet(self) -> None:
        """Ask on what evidence a minister is, or is not, a member of the cabinet (list rule 3)."""
        self._of_one(self.tr("Whose cabinet rank?"), self._ask_evidence)

    def replace_speaker(self) -> None:
        """Ask in one line who speaks instead, and when the notice came (list rule 4)."""
        self._of_one(self.tr("Whose speaker is replaced?"), self._ask_speaker)

    def exchange(self) -> None:
        """Ask with whom places are exchanged (list rule 5)."""
        self._of_one(self.tr("Who gives notice of an exchange?"), self._ask_partner)

    def take_in_writing(self) -> None:
        """Take the statements of those selected in writing instead of spoken."""
        self._of_several(self.tr("Whose text is taken in writing?"), self._ask_in_writing)

    def transfer(self) -> None:
        """Ask to which list those selected are transferred."""
        self._of_several(self.tr("Who is transferred?"), self._ask_list)

    def _of_one(self, title: str, then: Callable[[str], None]) -> None:
        """Go on with the delegation selected, or ask which one is meant."""
        if self._list() is None:
            return
        row = self._table.selected_entry()
        if row is not None:
            then(row.code)
        else:
            self._palette.ask(Question(title, then, self._offer_listed))

    def _of_several(self, title: str, then: Callable[[tuple[str, ...]], None]) -> None:
        self._of_one(title, partial(self._with_all_selected, then))

    def _with_all_selected(self, then: Callable[[tuple[str, ...]], None], code: str) -> None:
        selected = tuple(row.code for row in self._table.selected_entries())
        then(selected if code in selected else (code,))

    def _list(self) -> SpeakersList | None:
        listed = self._session.derived(list_in_hand)
        if listed is None:
            self._status.hint(self.tr("No list is in hand."))
        return listed

    def _perform(self, act: str, **args: object) -> None:
        listed = self._list()
        if listed is not None:
            self._session.perform(act, list=listed.code, **args)

    def _offer_listed(self, typed: str) -> list[Choice]:
        """Offer whoever fits, those in the list first; before anything is typed, those alone."""
        if self._session.derived(list_in_hand) is None:
            return self._people.choices(typed)
        order = self._session.derived(order_in_hand)
        if not typed.strip():
            return [self._people.choice(code) for code in order]
        # sorting keeps the order of those alike
        return sorted(self._people.choices(typed), key=lambda choice: (choice.guessed, choice.value not in order))

    def _called(self, codes: tuple[str, ...]) -> str:
        """Name one or two, and count more."""
        if len(codes) > 2:
            return self.tr("%n delegations", "", len(codes))
        names = [self._reading.name(code) for code in codes]
        return self.tr("{one} and {other}").format(one=names[0], other=names[1]) if len(names) == 2 else names[0]

    def _ask_evidence(self, code: str) -> None:
        row = self._table.selected_entry()
        if row is not None and row.code == code and row.level is not Level.MINISTER:
            # the act says why, before anybody writes down evidence for nothing
            self._perform("confirm_cabinet", delegation=code, evidence="")
            return
        title = self.tr("{name}: what shows the minister's rank?").format(name=self._reading.name(code))
        hint = self.tr("evidence, as: list of the cabinet of 14 December")
        self._palette.ask(Question(title, partial(self._ask_member, code), hint=hint, free=True))

    def _ask_member(self, code: str, evidence: str) -> None:
        title = self.tr("{name}: found by “{evidence}”").format(name=self._reading.name(code), evidence=evidence)
        self._palette.ask(Question(title, partial(self._find_cabinet, code, evidence), self._offer_member))

    def _offer_member(self, typed: str) -> list[Choice]:
        member, no_member = self.tr("Member of the cabinet"), self.tr("No member of the cabinet")
        return fitting([Choice(_YES, member), Choice(_NO, no_member)], typed)

    def _find_cabinet(self, code: str, evidence: str, answer: str) -> None:
        self._perform("confirm_cabinet", delegation=code, evidence=evidence, member=answer == _YES)

    def _ask_speaker(self, code: str) -> None:
        title = self.tr("{name}: who speaks instead?").format(name=self._reading.name(code))
        hint = self.tr("Ms. Ana Ruiz, VM, Deputy Minister of Justice; notified earlier: 11:59 at the end")
        self._palette.ask(Question(title, partial(self._replace_by, code), partial(self._offer_replaced, code), hint))

    def _offer_replaced(self, code: str, typed: str) -> list[Choice]:
        """Offer the people of the delegation, and tell of what is typed to which place it would lead."""
        speaker = read_speaker(typed, levels_typed(self._reading.language))
        tongue = self._reading.tongue
        people = [Choice(p.line, p.line, note=role_words(p.role, tongue)) for p in people_of(self._reading, code)]
        if not typed.strip():
            return people
        told = typed.strip()
        if speaker.name and speaker.level is not None:
            told = self._foretold(code, speaker, speaker.level)
        return [Choice(typed.strip(), told), *fitting(people, typed)]

    def _foretold(self, code: str, speaker: TypedSpeaker, level: Level) -> str:
        """Say what a replacement would lead to, or why it is refused."""
        fore = self._foreseen(code, speaker, level)
        return "" if fore is None else self._reading.say(fore.told)

    def _foreseen(self, code: str, speaker: TypedSpeaker, level: Level) -> Foretold | None:
        listed = self._session.derived(list_in_hand)
        if listed is None:
            return None
        notified = speaker.notified
        at = None if notified is None else self._hours.first(notified, Side.LAST)
        args = _replacement(speaker, level, at)
        return foretell(self._session, "replace_speaker", list=listed.code, delegation=code, **args)

    def _replace_by(self, code: str, typed: str) -> None:
        speaker = read_speaker(typed, levels_typed(self._reading.language))
        if not speaker.name:
            told = self.tr("The line begins with the name of who speaks instead.")
            self._status.refuse(self.tr("Not replaced."), told)
        elif speaker.has_figures:
            # an hour that was not read must not become part of the office without a word
            title = self.tr("{name}: no hour was read in these figures. Is this who speaks?")
            title = title.format(name=self._reading.name(code))
            self._palette.ask(
                Question(title, partial(self._ask_level, code, speaker), partial(_offer_as_read, speaker))
            )
        else:
            self._ask_level(code, speaker)

    def _ask_level(self, code: str, speaker: TypedSpeaker, _: str = "") -> None:
        if speaker.level is None:
            title = self.tr("{name}: at which level does {speaker} speak?")
            title = title.format(name=self._reading.name(code), speaker=speaker.name)
            offer = partial(self._offer_levels, code, speaker)
            does, present = partial(self._replace_at, code, speaker), self._reading.level(code)
            self._palette.ask(Question(title, does, offer, present=present))
        else:
            self._replace_at(code, speaker, speaker.level)

    def _offer_levels(self, code: str, speaker: TypedSpeaker, typed: str) -> list[Choice]:
        """Offer the levels, each with the place to which it would lead."""
        levels = fitting([Choice(level, level_word(level, self.spoken), level) for level in Level], typed)
        return [replace(choice, note=self._place_at(code, speaker, Level(choice.value))) for choice in levels]

    def _place_at(self, code: str, speaker: TypedSpeaker, level: Level) -> str:
        fore = self._foreseen(code, speaker, level)
        if fore is None or fore.place is None:
            return ""
        return self.tr("place {place} of {count}").format(place=fore.place, count=fore.count)

    def _replace_at(self, code: str, speaker: TypedSpeaker, level: str) -> None:
        if speaker.notified is None:
            self._replace(code, speaker, level)
        else:
            self._hours.take(speaker.notified, Side.LAST, partial(self._replace, code, speaker, level))

    def _replace(self, code: str, speaker: TypedSpeaker, level: str, notified_at: datetime | None = None) -> None:
        self._perform("replace_speaker", delegation=code, **_replacement(speaker, Level(level), notified_at))

    def _ask_partner(self, code: str) -> None:
        title = self.tr("{name} exchanges places with").format(name=self._reading.name(code))
        hint = self.tr("one of the same level, on the same rung")
        self._palette.ask(Question(title, partial(self._ask_copied, code), partial(self._offer_partners, code), hint))

    def _offer_partners(self, code: str, typed: str) -> list[Choice]:
        """Offer those who may, first; whoever else fits what was typed is refused by the act, in its words."""
        gave = self._gave_notice(code)
        choices = self._people.choices(typed) if typed.strip() else [self._people.choice(other) for other in gave]
        gone = self.tr("gave its notice")
        told = [replace(choice, note=gone) if gave.get(choice.value) else choice for choice in choices]
        # sorting keeps the order of those alike
        return [*(c for c in told if c.value in gave), *(c for c in told if c.value not in gave)]

    def _gave_notice(self, code: str) -> dict[str, bool]:
        """Return those who may exchange with one, and whether each gave its notice already."""
        return {each.code: each.gave_notice for each in partners(self._session, code)}

    def _ask_copied(self, code: str, other: str) -> None:
        gave = self._gave_notice(code)
        if other not in gave or gave[other]:
            # refused by the act, or nothing is awaited any more
            self._exchange(code, other, _NO)
            return
        title = self.tr("Was the notice of {name} copied to {other}?")
        title = title.format(name=self._reading.name(code), other=self._reading.name(other))
        offer = partial(self._offer_copied, self._reading.name(other))
        self._palette.ask(Question(title, partial(self._exchange, code, other), offer))

    def _offer_copied(self, other: str, typed: str) -> list[Choice]:
        awaited = self.tr("No: the notice of {other} is awaited").format(other=other)
        return fitting([Choice(_NO, awaited), Choice(_YES, self.tr("Yes: the exchange takes effect"))], typed)

    def _exchange(self, code: str, other: str, answer: str) -> None:
        copied = {"copied": True} if answer == _YES else {}
        self._perform("exchange_places", delegation=code, **{"with": other}, **copied)

    def _ask_in_writing(self, codes: tuple[str, ...]) -> None:
        title = self.tr("{names}: in writing instead of spoken").format(names=self._called(codes))
        self._ask_reason(title, self.tr("Take in writing"), partial(self._do_several, "take_in_writing", codes, {}))

    def _ask_reason(self, title: str, words: str, answer: Callable[[str], None]) -> None:
        self._palette.ask(Question(title, answer, Doing(words).offer, self.tr("reason, if there is one")))

    def _do_several(self, act: str, codes: tuple[str, ...], args: Mapping[str, object], reason: str) -> None:
        meant: dict[str, object] = {"delegations": list(codes)} if len(codes) > 1 else {"delegation": codes[0]}
        self._perform(act, **meant, **args, **({"reason": reason} if reason else {}))

    def _ask_list(self, codes: tuple[str, ...]) -> None:
        title = self.tr("{names}: transferred to the list of").format(names=self._called(codes))
        self._palette.ask(Question(title, partial(self._to_list, codes), self._offer_lists))

    def _offer_lists(self, typed: str) -> list[Choice]:
        """Offer the other lists, then the items that have none yet: there one is opened first."""
        from_list, listed = self._session.derived(list_in_hand), self._session.derived(all_lists)
        present = from_list.item if from_list is not None else ""
        rows = self._reading.side().agenda
        in_hand = next((place for place, row in enumerate(rows) if row.in_hand), -1)
        # what is still to come is likelier than what went before
        others = [row for row in (*rows[in_hand + 1 :], *rows[: max(0, in_hand)]) if row.number != present]
        choices = [Choice(row.number, row.title, row.number) for row in others if row.number in listed]
        none = self.tr("no list yet: Enter opens one")
        unlisted = [row for row in others if row.number not in listed and row.state is not AgendaState.CONCLUDED]
        return fitting([*choices, *(Choice(_OPEN + r.number, r.title, r.number, none) for r in unlisted)], typed)

    def _to_list(self, codes: tuple[str, ...], to: str) -> None:
        target = to.removeprefix(_OPEN)
        if target != to and self._session.perform("open_list", list=target) is None:
            return
        title = self.tr("{names}: to the list of {list}").format(names=self._called(codes), list=target)
        answer = partial(self._do_several, "transfer", codes, {"to": target})
        self._ask_reason(title, self.tr("Transfer"), answer)


def _offer_as_read(speaker: TypedSpeaker, typed: str) -> list[Choice]:
    """Return a speaker as the line was read, as the one choice."""
    person = " ".join(word for word in (speaker.honorific, speaker.name) if word)
    return fitting([Choice(speaker.name, person, speaker.level or "", speaker.title or "")], typed)


def _replacement(speaker: TypedSpeaker, level: Level, notified_at: datetime | None) -> dict[str, object]:
    """Return what was typed of who speaks instead, as the act takes it."""
    known = {
        "name": speaker.name,
        "level": level,
        "title": speaker.title,
        "honorific": speaker.honorific,
        "gender": speaker.gender,
        "notified_at": notified_at,
    }
    return {name: value for name, value in known.items() if value is not None}
