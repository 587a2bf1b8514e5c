"""What is put right in the reference: a rule's number and how sure it is, its sister, its words and its figures."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject

from chairconsole.ledger.record import Changed
from chairconsole.models.reference import RuleFigure, Sort, certainty_words, figures_of, majority_words
from chairconsole.models.tongue import Speaks
from chairconsole.records.facts.reference import Rule
from chairconsole.rules.terms import Certainty, Majority
from chairconsole.rules.typed import figure_of, span_of
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.over.palette import Question
from chairconsole.windows.paint.countdown import format_time
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.side.reference_panel import Reference

_NUMBER, _NONE, _CF, _SUMMARY = "number", "none", "cf", "summary"
_SHARES = (">1/2", "2/3", "1/3", "3/4", "1/2")
_LIMITS_S = (180, 120, 300, 600)


@matter
class ReferenceCommands(Speaks, QObject):
    """Has Enter on a rule ask what of it is to be put right, one line each; figures are used from then on."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading = bench.session, bench.reading
        self._palette, self._tells, self._end = bench.palette, bench.status, bench.end
        self._subject = ""
        self._figures: Sequence[RuleFigure] = ()
        self._end.reference.table.chosen.connect(self._on_chosen)
        self._session.changed.connect(self._on_changed)

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return nothing: a rule is put right where it is looked up."""
        return {}

    def _on_chosen(self, row: Reference) -> None:
        if row.rule is None:
            self._tells.hint(self.tr("Only rules of procedure are put right here."))
            return
        self._subject, self._figures = row.rule.subject, figures_of(self._reading, row.rule.subject)
        self._palette.ask(Question(self._title(self.tr("put right")), self._on_what, partial(self._offer, row)))

    def _title(self, what: str) -> str:
        return self.tr("{rule} – {what}").format(rule=self._subject, what=what)

    def _offer(self, row: Reference, typed: str) -> list[Choice]:
        known = row.rule
        sister = known.cf or "" if known is not None else ""
        choices = [
            Choice(f"={each.name}", each.words, note=self.tr("now {value}").format(value=each.value))
            for each in self._figures
        ]
        choices += [
            Choice(_NUMBER, self.tr("Its number, and how sure it is"), note=row.above),
            Choice(_NONE, self.tr("Its number is not known")),
            Choice(_CF, self.tr("The rule of another body that tells the same"), note=sister),
            Choice(_SUMMARY, self.tr("What it says, in our words")),
        ]
        return fitting(choices, typed)

    def _on_what(self, what: str) -> None:
        if what == _NUMBER:
            self._ask(self.tr("Its number"), self._on_number, hint=self.tr("as 47"))
        elif what == _NONE:
            self._put_right(number=None, certainty=Certainty.UNKNOWN)
        elif what == _CF:
            self._ask(self.tr("The rule of another body"), self._on_cf, hint=self.tr("as GA rule 76"))
        elif what == _SUMMARY:
            self._ask(self.tr("What it says"), self._on_summary, hint=self.tr("in our words"))
        else:
            figure = next(each for each in self._figures if each.name == what.removeprefix("="))
            self._ask_figure(figure)

    def _ask(
        self,
        what: str,
        answer: Callable[[str], None],
        offer: Callable[[str], list[Choice]] | None = None,
        hint: str = "",
    ) -> None:
        self._palette.ask(Question(self._title(what), answer, offer, hint, free=offer is None))

    def _on_number(self, number: str) -> None:
        choices = [Choice(each, certainty_words(each, self.spoken)) for each in (Certainty.CERTAIN, Certainty.PROBABLE)]
        what = self.tr("Rule {number}: how sure is that?").format(number=number)
        self._ask(what, partial(self._on_certainty, number), partial(fitting, choices))

    def _on_certainty(self, number: str, certainty: str) -> None:
        self._put_right(number=number, certainty=certainty)

    def _on_cf(self, cf: str) -> None:
        self._put_right(cf=cf)

    def _on_summary(self, summary: str) -> None:
        self._put_right(summary=summary)

    def _ask_figure(self, figure: RuleFigure) -> None:
        answer = partial(self._on_figure, figure)
        match figure.sort:
            case Sort.MAJORITY:
                choices = [Choice(each, majority_words(each, self.spoken)) for each in Majority]
                self._ask(figure.words, answer, partial(fitting, choices))
            case Sort.SHARE:
                hint = self.tr("1/3 is at least a third, >1/2 is more than half")
                self._ask(figure.words, answer, self._offer_shares, hint)
            case Sort.SPAN:
                self._ask(figure.words, answer, self._offer_spans, self.tr("minutes and seconds, as 2:30"))
            case Sort.NUMBER:
                self._ask(figure.words, answer, hint=self.tr("a number"))

    def _offer_shares(self, typed: str) -> list[Choice]:
        words = typed.strip()
        return [Choice(words, words)] if words else [Choice(each, each) for each in _SHARES]

    def _offer_spans(self, typed: str) -> list[Choice]:
        if not typed.strip():
            return [Choice(str(each), format_time(each)) for each in _LIMITS_S]
        found = span_of(typed)
        return [] if found is None else [Choice(str(found), format_time(found))]

    def _on_figure(self, figure: RuleFigure, value: str) -> None:
        number = figure_of(value) if figure.sort in (Sort.NUMBER, Sort.SPAN) else None
        self._put_right(figures={figure.name: value if number is None else number})

    def _put_right(self, **known: object) -> None:
        self._session.perform("set_rule", subject=self._subject, **known)

    def _on_changed(self, changed: Changed) -> None:
        if any(change.kind is Rule for change in changed.changes):
            self._end.show_reference()
