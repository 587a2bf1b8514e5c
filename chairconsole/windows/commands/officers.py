"""What is done on the page of the election of officers: naming, withdrawing and replacing, and whose turn it is."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial

from PySide6.QtCore import QObject

from chairconsole.models.officers import PlaceRow, likely_for
from chairconsole.models.tongue import Speaks
from chairconsole.rules.terms import Practice
from chairconsole.windows.commands.agenda import ItemButtons
from chairconsole.windows.commands.bench import Bench, matter
from chairconsole.windows.desks.lines import Line
from chairconsole.windows.desks.officers import ElectionsPage
from chairconsole.windows.over.palette import Question
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.parts.wording import group_words

_ANOTHER = "nominate"


@matter
class OfficersCommands(Speaks, QObject):
    """Has Enter on a place of an office ask who is named for it, or what becomes of who is."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._session, self._reading, self._people = bench.session, bench.reading, bench.people
        self._asking, self._palette = bench.asking, bench.palette
        self._bench = bench
        self._place: PlaceRow | None = None
        bench.desks.stand_for("elections", lambda: self._page)

    @cached_property
    def _page(self) -> ElectionsPage:
        """The page of the election of officers."""
        page = ElectionsPage(self._bench.window, self._reading)
        buttons = ItemButtons(page, self._bench)
        self._bench.desks.bring(page)
        page.leading.chosen.connect(partial(self._on_chosen, buttons))
        return page

    def handlers(self) -> Mapping[Command, Callable[[], object]]:
        """Return nothing: the page is that of an agenda item, and has its key."""
        return {}

    def _on_chosen(self, buttons: ItemButtons, line: Line) -> None:
        if isinstance(line.means, Practice):
            self._asking.begin("follow_practice", practice=line.means)
        elif isinstance(line.means, PlaceRow):
            self._place = line.means
            self._ask(line.means)
        else:
            buttons.offer()

    def _ask(self, place: PlaceRow) -> None:
        """Ask who is named for a place, or what becomes of who is named for it or holds it."""
        who = place.candidate
        if who is None:
            self._nominate()
        elif who.holds:
            self._asking.begin("replace_officer", office=place.office, delegation=who.code)
        else:
            self._palette.ask(Question(f"{place.words} – {who.name}", self._on_answered, self._offer))

    def _offer(self, typed: str) -> list[Choice]:
        choices = [
            Choice("withdraw_nomination", self.tr("Withdraw the nomination")),
            Choice(_ANOTHER, self.tr("Nominate another one too")),
        ]
        return fitting(choices, typed)

    def _on_answered(self, act: str) -> None:
        place = self._place
        if act == _ANOTHER or place is None or place.candidate is None:
            self._nominate()
        else:
            self._session.perform(act, office=place.office, delegation=place.candidate.code)

    def _nominate(self) -> None:
        """Ask who is nominated: first those of the group whose turn it is."""
        place = self._place
        if place is None:
            return
        title = self.tr("Nominate as {office}").format(office=place.words)
        if place.group is not None:
            title = f"{title} – {group_words(place.group, self.spoken)}"
        hint = self.tr("name or code of a delegation")
        self._palette.ask(Question(title, self._on_nominated, self._offer_parties, hint))

    def _offer_parties(self, typed: str) -> list[Choice]:
        place = self._place
        if typed.strip() or place is None:
            return self._people.choices(typed)
        return [self._people.choice(code) for code in likely_for(self._reading, place.group)]

    def _on_nominated(self, code: str) -> None:
        """Ask who the person is, if that is known already; the nomination stands without."""
        if self._place is not None:
            self._asking.begin("nominate", office=self._place.office, delegation=code)
