"""What keys do about points of order: one interrupts everything, so each is one line."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject

from chairconsole.ledger.record import Changed
from chairconsole.models.points import (
    PointRow,
    Stage,
    held,
    holder,
    point_in_hand,
    ruled_last,
    ruling_words,
    stage,
    to_rule_on,
    to_vote_on,
    why_too_late,
)
from chairconsole.models.tongue import Speaks
from chairconsole.models.voting import is_locked, is_voting
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.rules.terms import Category, Ruling
from chairconsole.windows.bars.banner import Standing
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.commands.putting import Putting
from chairconsole.windows.over.palette import Question
from chairconsole.windows.paint.countdown import format_time
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import divided, fitting
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.side.end_panel import FLOOR


@matter
class PointCommands(Speaks, QObject):
    """Turns keys into acts about points of order, and keeps in sight what is to be dealt with."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._asking, self._people, self._palette = bench.asking, bench.people, bench.palette
        self._status, self._banner, self._end = bench.status, bench.banner, bench.end
        self._doubts, self._putting = bench.doubts, Putting(bench)
        self._session.changed.connect(self._on_changed)
        self._end.floor_tab.chosen.connect(self.on_chosen)
        self._show_band()

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {
            Command.POINT_OF_ORDER: self.point_of_order,
            Command.RULE_ON_POINT: self.rule,
            Command.APPEAL: self.appeal,
        }

    def point_of_order(self) -> None:
        """Stop the clock, and ask which delegation raises a point of order, and about what, in one line."""
        hint = self.tr("delegation; behind a colon the subject, if it was told")
        self._asking.ask_interrupting(Question(self.tr("Point of order of"), self._raise, self._offer_raisers, hint))

    def rule(self) -> None:
        """Ask for the President's ruling on the point of order raised first."""
        point = self._session.derived(to_rule_on)
        if point is None:
            self._status.hint(self.tr("No point of order awaits a ruling."))
            return
        title = self.tr("The President's ruling on the point of order of {name}").format(
            name=self._reading.name(point.delegation)
        )
        hint = self.tr("upheld or rejected; behind a colon the words, if any")
        self._ask(title, self._rule, self._offer_rulings, hint)

    def appeal(self) -> None:
        """Ask who appeals against the last ruling; while an appeal is pending, put it to the vote.

        Within a vote it is settled at once, by its figures. What was gone on from is appealed against by a second try.
        """
        appealed, ruled = self._session.derived(to_vote_on), self._session.derived(ruled_last)
        if appealed is not None and not self._session.derived(is_voting):
            about = self.tr("The appeal of {name}").format(name=self._reading.name(appealed.appealed_by or ""))
            self._putting.put(about, appeal=True)
        elif appealed is not None:
            title = self.tr("Vote on the appeal of {name}: to overrule the ruling, against, abstaining")
            hint = self.tr("three numbers, as 54 60 3")
            self._ask(
                title.format(name=self._reading.name(appealed.appealed_by or "")), self._decide, self._offer_vote, hint
            )
        elif ruled is None:
            self._status.hint(self.tr("There is no ruling to appeal against."))
        elif self._is_in_time():
            title = self.tr("Appeal against the ruling on the point of order of {name}, by")
            title = title.format(name=self._reading.name(ruled.delegation))
            hint = self.tr("name or code of a State party")
            self._asking.ask_interrupting(Question(title, self._appeal, self._asking.parties, hint))

    def _is_in_time(self) -> bool:
        """Tell whether an appeal would be in time, or is meant all the same."""
        why = self._session.derived(why_too_late)
        doubt = "" if why is None else self._reading.say(why)
        told = self.tr("The same key again asks all the same who appeals.")
        return self._doubts.is_meant(Command.APPEAL, doubt, told)

    def on_chosen(self, row: object) -> None:
        """Go on with a point of order."""
        if isinstance(row, PointRow):
            (self.rule if row.stage is Stage.AWAITS_RULING else self.appeal)()

    def _ask(self, title: str, answer: Callable[[str], None], offer: Callable[[str], list[Choice]], hint: str) -> None:
        self._palette.ask(Question(title, answer, offer, hint, again=True))

    def _offer_raisers(self, typed: str) -> list[Choice]:
        who, subject = divided(typed)
        choices = self._people.choices(who)
        return [
            replace(choice, value=f"{choice.value}:{subject}", note=subject or self._whether_party(choice))
            for choice in choices
        ]

    def _whether_party(self, choice: Choice) -> str:
        if self._is_excluded(choice.value):
            return self.tr("not admitted")
        return "" if self._is_party(choice.value) else self.tr("not a State party")

    def _is_excluded(self, code: str) -> bool:
        return self._reading.mark(code).excluded

    def _is_party(self, code: str) -> bool:
        who = self._reading.participant(code)
        return who is not None and who.category is Category.PARTY

    def _raise(self, answer: str) -> None:
        code, subject = divided(answer)
        self._asking.interruption.perform(
            "point_of_order",
            delegation=code,
            **({"subject": subject} if subject else {}),
            **({"on_voting": True} if self._session.derived(is_locked) else {}),
        )

    def _offer_rulings(self, typed: str) -> list[Choice]:
        word, text = divided(typed)
        # a ruling is the President's: none is taken by Enter alone
        rulings = [
            Choice(f"{ruling}:{text}", ruling_words(ruling, self.spoken), note=text, guessed=not word)
            for ruling in Ruling
        ]
        return fitting(rulings, word)

    def _rule(self, answer: str) -> None:
        ruling, text = divided(answer)
        self._session.perform("rule_on_point", ruling=ruling, **({"text": text} if text else {}))

    def _appeal(self, code: str) -> None:
        self._asking.interruption.perform("appeal_ruling", delegation=code)

    def _offer_vote(self, typed: str) -> list[Choice]:
        """Tell how three numbers are read, as long as they are three; two are the votes for and against."""
        votes = _votes(typed)
        if votes is None:
            return []
        told = self.tr("{overrule} to overrule the ruling, {against} against, {abstaining} abstaining")
        words = told.format(overrule=votes[0], against=votes[1], abstaining=votes[2])
        return [Choice(typed, words, note=self._asking.remark("decide_appeal", **_as_given(votes)))]

    def _decide(self, answer: str) -> None:
        self._session.perform("decide_appeal", **_as_given(_votes(answer) or (0, 0, 0)))

    def _on_changed(self, changed: Changed) -> None:
        self._show_band()
        raised = any(isinstance(change.after, PointOfOrder) and change.before is None for change in changed.changes)
        # whoever works at the side is not disturbed: the band tells it too
        if raised and not self._end.is_worked_in():
            self._end.tabs.turn_to(FLOOR)

    def _show_band(self) -> None:
        point = self._session.derived(point_in_hand)
        self._banner.stand(None if point is None else self._band(point))

    def _band(self, point: PointOfOrder) -> Standing:
        name, stands = self._reading.name(point.delegation), self._session.derived(held)
        if not self._is_party(point.delegation):
            name = self.tr("{name} (not a State party)").format(name=name)
        elif self._is_excluded(point.delegation):
            name = self.tr("{name} (not admitted)").format(name=name)
        clock = ""
        if stands is not None:
            clock = self.tr("The clock of {name} is held at {left}.").format(
                name=holder(stands.statement, self._reading), left=format_time(stands.left_s)
            )
        if stage(point) is Stage.AWAITS_RULING:
            bold = self.tr("Point of order: {name}.").format(name=name)
            return Standing(bold, clock, Command.RULE_ON_POINT, self.tr("The ruling"), bool(clock))
        if stage(point) is Stage.UNDER_APPEAL:
            bold = self.tr("Appeal: {name}.").format(name=self._reading.name(point.appealed_by or ""))
            told = self.tr("The ruling on the point of order of {name} is put to the vote at once.").format(name=name)
            return Standing(bold, f"{told} {clock}".strip(), Command.APPEAL, self.tr("The vote"), bool(clock))
        bold = self.tr("Point of order of {name}: {ruling}.").format(
            name=name, ruling=ruling_words(point.ruling, self.spoken)
        )
        if point.decided_at is not None and not point.stands:
            bold = self.tr("Point of order of {name}: the ruling is overruled.").format(name=name)
        return Standing(bold, clock, Command.PAUSE, self.tr("Resume"), True)


def _votes(typed: str) -> tuple[int, int, int] | None:
    """Read votes to overrule, against and (none if left out) abstaining."""
    counts = [int(count) for count in re.findall(r"\d+", typed)]
    if len(counts) not in (2, 3) or not re.fullmatch(r"[\d\s,،，、;؛；/]+", typed):
        return None
    return counts[0], counts[1], counts[2] if len(counts) == 3 else 0


def _as_given(votes: tuple[int, int, int]) -> dict[str, object]:
    return dict(zip(("overrule", "sustain", "abstain"), votes, strict=True))
