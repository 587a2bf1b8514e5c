"""The first minutes: the welcome page and what is chosen there, the guide of a rehearsal, the manual."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from chairconsole.models.beginning import Week, sample_code, weeks_of_sample
from chairconsole.models.guide import Guide, is_untouched
from chairconsole.models.saying import say
from chairconsole.models.session import Session
from chairconsole.models.tongue import Speaks
from chairconsole.windows.bars.guide_strip import GuideStrip
from chairconsole.windows.ground import Ground, Place
from chairconsole.windows.liked import Liked
from chairconsole.windows.over.palette import Question
from chairconsole.windows.over.welcome_panel import DOCUMENT, GUIDED, OPEN, SAMPLE, WelcomePanel, Wish
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.keys import Command
from chairconsole.windows.parts.qt_words import dialog_in_words
from chairconsole.windows.parts.wording import day_and_month

LATE, AT_MOST = "late_files", 8
"""The conferences opened of late, the latest first, and how many are remembered."""

PATTERN, DOCUMENTS = "*.conference", "*.txt *.docx *.pdf"

AsksForFile = Callable[[QWidget, str, str, str], str]
"""Asks for a file: the window, the title, the folder or the name to begin with, and the pattern; nothing: none."""


class FirstMinutes(Speaks, QObject):
    """Turns what is chosen on the welcome page into the conference that is opened next."""

    wished = Signal(object)
    """A `Wish` for another conference: this one is closed, that one opened."""
    tongue_chosen = Signal(str)
    """The windows are to speak this language."""
    gone_on = Signal()
    """The present conference is gone on with: nothing else is wished for any more."""

    def __init__(
        self,
        window: Ground,
        session: Session,
        liked: Liked,
        asks: AsksForFile | None = None,
        asks_new: AsksForFile | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._liked = window, session, liked
        self._asks, self._asks_new = asks or ask_for_file, asks_new or ask_for_new_file
        self._guide = Guide(session, window)
        self._strip = GuideStrip(self._guide, window)
        window.bring(self._strip, Place.FOOT)
        window.left.connect(self._on_left)

    @cached_property
    def _page(self) -> WelcomePanel:
        """The welcome page."""
        page = WelcomePanel(self._window.stops_of_list(), self._window)
        self._window.bring(page, Place.PAGE)
        page.wished.connect(self._on_wished)
        page.about_wished.connect(self._on_about_wished)
        page.went.connect(self.gone_on)
        page.tongue_chosen.connect(self.tongue_chosen)
        return page

    def welcome(self) -> None:
        """Show the welcome page, or go on with what is open."""
        if not self._window.put_away(self._page):
            self._page.show_late([path for path in late(self._liked) if path != self._session.record.path])
            self._window.lay(self._page)

    def wait(self) -> None:
        """Say that what was wished for is being made."""
        self._window.status.begin(self.tr("Opening …"), can_stop=True)

    def stopped(self) -> None:
        """Say that what was wished for is made no further."""
        self._window.tell(self.tr("Stopped."))

    def refuse(self, why: str) -> None:
        """Say why what was wished for could not be opened."""
        self._window.status.refuse(self.tr("Not opened."), say(why, self.spoken))

    def guide(self) -> None:
        """Begin the guide in a rehearsal, or put it away."""
        strip = self._strip
        if strip.isVisible():
            strip.hide()
        elif self._session.rehearsal() is None:
            self._window.tell(self.tr("Only a rehearsal has a guide."), self.tr("The welcome page opens one."))
            return
        else:
            self._guide.begin()
            strip.show()
        self._window.arrange()

    def _on_left(self) -> None:
        """Put the guide away where it has come to its end."""
        if not self._guide.step.act:
            self._strip.hide()

    def _on_about_wished(self) -> None:
        """Go on with the conference that is open, and show what is known of it."""
        self._window.put_away(self._page)
        self._window.actions_by_command[Command.ABOUT].trigger()

    def _on_wished(self, wish: Wish) -> None:
        if wish.way == GUIDED and is_untouched(self._session):
            self._window.put_away(self._page)
            if not self._strip.isVisible():
                self.guide()
            return
        if wish.way == GUIDED or wish.path is not None:
            self.wished.emit(wish)
            return
        if wish.way == OPEN:
            path = self._ask(self.tr("Open a conference file"), PATTERN)
            if path is not None:
                self.wished.emit(Wish(OPEN, path))
        elif wish.way == DOCUMENT:
            document = self._ask(self.tr("Annotated provisional agenda"), DOCUMENTS)
            if document is not None:
                self._found(wish.way, document.stem, document)
        elif wish.way == SAMPLE:
            title = self.tr("When is the conference of the sample to meet?")
            self._window.ask(Question(title, self._on_week_chosen, self._offer_weeks))
        else:
            self._found(wish.way, self.tr("New conference"))

    def _offer_weeks(self, typed: str) -> list[Choice]:
        to_come, told = weeks_of_sample(self._session.now() - self._session.clock.ahead())
        notes = {to_come: self.tr("the week to come"), told: self.tr("as its document has it")}
        choices = [Choice(str(week.weeks), self._days(week), note=note) for week, note in notes.items()]
        return fitting(choices, typed)

    def _on_week_chosen(self, value: str) -> None:
        self._found(SAMPLE, sample_code(), weeks=int(value))

    def _days(self, week: Week) -> str:
        locale = self.spoken.locale
        days = (day_and_month(week.starts, locale), f"{day_and_month(week.ends, locale)} {week.ends.year}")
        return self.tr("{first} to {last}").format(first=days[0], last=days[1])

    def _found(self, way: str, name: str, document: Path | None = None, weeks: int = 0) -> None:
        """Ask where the file of a new conference is to be, under its name unless people give it another."""
        path = self._ask(self.tr("New conference file"), PATTERN, self._asks_new, f"{name}{PATTERN[1:]}")
        if path is not None:
            self.wished.emit(Wish(way, path if path.suffix else path.with_suffix(PATTERN[1:]), document, weeks))

    def _ask(self, title: str, pattern: str, asks: AsksForFile | None = None, name: str = "") -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen = (asks or self._asks)(self._window, title, str(Path(folder, name)), pattern)
        return Path(chosen) if chosen else None


def ask_for_file(window: QWidget, title: str, folder: str, pattern: str) -> str:
    """Ask for a file that is there, with Qt's own dialog, which people know and screen readers read."""
    return _chosen(QFileDialog(window, title, folder, pattern))


def ask_for_new_file(window: QWidget, title: str, folder: str, pattern: str) -> str:
    """Ask for a file to be made, which asks before it lies over another."""
    dialog = QFileDialog(window, title, folder, pattern)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    return _chosen(dialog)


def _chosen(dialog: QFileDialog) -> str:
    """Return the file that is chosen in a dialog; empty where none is."""
    return dialog.selectedFiles()[0] if dialog_in_words(dialog).exec() else ""


def late(liked: Liked) -> list[Path]:
    """Return the conferences opened of late."""
    return liked.paths(LATE)


def remember(liked: Liked, path: Path) -> None:
    """Remember a conference as the one opened last."""
    others = [str(each) for each in late(liked) if each != path.absolute()]
    liked.keep(LATE, [str(path.absolute()), *others][:AT_MOST])
