"""What keys do about secret ballots: what is elected is asked for, and the desk follows the ballot."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial

from PySide6.QtCore import QObject, QTimer

from chairconsole.ledger.record import Changed
from chairconsole.models.ballots import ballot_in_hand, contested, next_opened, office_words
from chairconsole.models.tongue import Speaks
from chairconsole.rules.terms import Office
from chairconsole.rules.typed import figure_of
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.commands.several import parted
from chairconsole.windows.desks.ballot import BallotDesk
from chairconsole.windows.desks.ballot_parts import PAPERS
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command

_WORDS, _LAST = "=words ", "=last"


@matter
class BallotCommands(Speaks, QObject):
    """Turns keys into acts about a ballot; opening one shows its desk, and the end of its election the floor."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading, self._asking = bench.session, bench.reading, bench.asking
        self._people = bench.people
        self._palette, self._desks, self._tells = bench.palette, bench.desks, bench.status
        self._window = bench.window
        self._put: dict[str, object] = {}
        self._shown: tuple[int, bool] | None = None
        self._session.changed.connect(self._on_changed)
        bench.asking.ways["open_ballot"] = self.put
        bench.asking.ways["draw_lot"] = self.draw
        # where the program comes back in the middle of a ballot, it comes back to its desk, once all is in sight
        QTimer.singleShot(0, self, self._come_back)

    @cached_property
    def _page(self) -> BallotDesk:
        """The desk of the ballot."""
        page = BallotDesk(self._window, self._reading)
        self._desks.bring(page)
        page.table.entered.connect(self._on_entered)
        page.drawn.connect(self.draw)
        page.own_foot.noted.connect(self.note_paper)
        return page

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return what each command does."""
        return {Command.BALLOT: self.show}

    def show(self) -> None:
        """Show the ballot whose election is under way; where there is none, ask what is elected."""
        if self._session.derived(ballot_in_hand) is not None:
            self._desks.open(self._page)
        else:
            self.put()

    def put(self) -> None:
        """Ask what is elected: an office for which more are nominated than there are places, or a question."""
        coming = self._session.derived(next_opened)
        if coming is not None:
            self._session.perform("open_ballot", **coming)
            return
        self._page.renew()
        hint = self.tr("an office, or what is elected in words")
        self._palette.ask(
            Question(self.tr("What is elected by secret ballot?"), self._on_what, self._offer, hint, free=True)
        )

    def note_paper(self) -> None:
        """Ask who took a paper."""
        self._asking.begin("take_paper")

    def draw(self) -> None:
        """Ask whom the lot named."""
        self._page.renew()
        scene = self._page.scene
        if scene is None or not scene.lot:
            self._tells.hint(self.tr("Nothing is to be drawn by lot."))
            return
        choices = [Choice(code, name) for code, name in scene.lot]
        self._palette.ask(Question(self.tr("Whom does the lot name?"), self._on_drawn, partial(fitting, choices)))

    def _offer(self, typed: str) -> list[Choice]:
        offices = [*self._session.derived(contested), *Office]
        choices = [
            Choice(office.value, self._reading.say(office_words(office)), note=self._note(office))
            for office in dict.fromkeys(offices)
        ]
        if self._page.scene is not None and not typed.strip():
            choices.append(Choice(_LAST, self.tr("Show ballot {number}").format(number=self._page.scene.number)))
        words = typed.strip()
        # what is typed may be words of its own: an office is meant only where it begins so
        found = [each for each in choices if each.words.casefold().startswith(words.casefold())]
        return [*found, Choice(f"{_WORDS}{words}", words)] if words else found

    def _note(self, office: Office) -> str:
        return self.tr("more candidates than places") if office in self._session.derived(contested) else ""

    def _on_what(self, answer: str) -> None:
        if answer == _LAST:
            self._desks.open(self._page)
        elif answer in set(Office):
            self._session.perform("open_ballot", office=answer)
        else:
            self._put = {"question": answer.removeprefix(_WORDS)}
            title = self.tr("{question} – how many places?").format(question=self._put["question"])
            self._palette.ask(Question(title, self._on_places, self._offer_places, self.tr("a number"), free=True))

    def _offer_places(self, typed: str) -> list[Choice]:
        figure = figure_of(typed) if typed.strip() else 1
        return [] if figure is None or figure < 1 else [Choice(str(figure), self.tr("%n places", "", figure))]

    def _on_places(self, places: str) -> None:
        figure = figure_of(places)
        if figure is None:
            return
        self._put["places"] = figure
        title = self.tr("{question} – who are the candidates?").format(question=self._put["question"])
        hint = self.tr("names or codes, with commas between them")
        self._palette.ask(Question(title, self._on_candidates, self._offer_candidates, hint, free=True))

    def _offer_candidates(self, typed: str) -> list[Choice]:
        names = parted(typed)
        told = self.spoken.series(*(self._reading.name(self._code(name)) for name in names))
        return [Choice(typed.strip(), told)] if names else []

    def _on_candidates(self, typed: str) -> None:
        names = [self._code(name) for name in parted(typed)]
        self._session.perform("open_ballot", candidates=names, **self._put)

    def _code(self, name: str) -> str:
        """Return the code of a delegation that was told by its name; what is none stays in its words."""
        choices = self._people.choices(name)
        sought = name.casefold()
        found = (each.value for each in choices if sought in (each.value.casefold(), self._named(each.value)))
        return next(found, name)

    def _named(self, code: str) -> str:
        return self._reading.name(code).casefold()

    def _on_entered(self, which: str, figures: tuple[int, ...]) -> None:
        scene = self._page.scene
        if scene is None:
            return
        given_out, in_box, invalid, blank, *votes = figures
        by_code = dict(zip(scene.codes, votes, strict=True))
        papers = {"given_out": given_out, "in_box": in_box, "invalid": invalid, "blank": blank}
        assert len(figures) == PAPERS + len(by_code), "a figure for each candidate"
        self._session.perform("enter_count", count=which, votes=by_code, **papers)

    def _on_drawn(self, chosen: str) -> None:
        self._session.perform("draw_lot", chosen=chosen)

    def _on_changed(self, changed: Changed) -> None:
        self._follow()

    def _come_back(self) -> None:
        self._shown = self._session.derived(ballot_in_hand)
        if self._shown is not None:
            self._desks.open(self._page)

    def _follow(self) -> None:
        """Show the desk of a ballot that was opened; where its election is over, go back to the floor."""
        before, self._shown = self._shown, self._session.derived(ballot_in_hand)
        if self._shown is not None and self._shown[1] and self._shown != before:
            self._desks.open(self._page)
        elif self._shown is None and before is not None and self._page.isVisible():
            self._desks.close()
