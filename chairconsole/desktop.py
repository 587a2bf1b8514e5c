"""Puts the parts together for whoever looks: opens the console on a file, or paints a picture of one."""

import gc
import logging
import os
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache, partial
from itertools import count
from pathlib import Path
from random import SystemRandom
from tempfile import TemporaryDirectory, TemporaryFile
from threading import Event
from types import TracebackType

from PySide6.QtCore import QHashSeed, QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

import chairconsole.acts  # noqa: F401 - registers the acts
from chairconsole.cli import EMPTY, ConsoleCall, ScreenshotCall
from chairconsole.exchange.agenda import found_from_document
from chairconsole.exchange.apart import jobs
from chairconsole.exchange.apart.jobs import back_up, damage, read_text
from chairconsole.exchange.offered import OFFERS, PAPER
from chairconsole.ledger.friday import FRIDAY
from chairconsole.ledger.record import Record
from chairconsole.ledger.rehearsal import copy_to_rehearse, found_rehearsal
from chairconsole.ledger.samples import founding_day, moved, sample_data
from chairconsole.ledger.thursday import THURSDAY
from chairconsole.models.beginning import SAMPLE as THE_SAMPLE
from chairconsole.models.clock import StoppedClock, SystemClock
from chairconsole.models.papers import Moment, Papers, Wanted
from chairconsole.models.saying import say
from chairconsole.models.session import Session
from chairconsole.models.tongue import system_language, tongue
from chairconsole.models.work import Work
from chairconsole.records.facts.session import Rehearsal
from chairconsole.records.holding import cannot_be_made
from chairconsole.records.trouble import Trouble, Unchecked
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import By
from chairconsole.windows.commands.first_minutes import remember
from chairconsole.windows.liked import LAST_FILE, Liked
from chairconsole.windows.over.welcome_panel import EMPTY as EMPTY_FILE
from chairconsole.windows.over.welcome_panel import GUIDED, SAMPLE, Wish
from chairconsole.windows.paint import fonts
from chairconsole.windows.paint.theme import THEMES
from chairconsole.windows.parts.qt_words import QtWords
from chairconsole.windows.podium import Podium
from chairconsole.windows.screens import has_screen

NAME = "chairconsole"
MOMENTS = {"thursday": THURSDAY, "friday": FRIDAY}
"""The moments to which a rehearsal is brought, by their names on the command line."""

REHEARSAL = "rehearsal.conference"
LOG = "console.log"

CHECKED_AT_ONCE = 4_000_000
"""Up to how many bytes a file is checked before the console is shown; a larger one is checked in a process apart."""

_log = logging.getLogger(NAME)


def run(call: ConsoleCall) -> int:
    """Open the console on a file, on the one used last, or on a rehearsal of the sample.

    Raises:
        Trouble: there is no screen, or the file cannot be used.
    """
    if not has_screen():
        raise Trouble(
            sentence("There is no screen to show the console on; perform, export and verify work without one.")
        )
    application = _application()
    try:
        return _run(application, call)
    except Trouble as trouble:
        if call.file is None:
            # whoever starts the program without a word may see no terminal
            _say_in_a_window(trouble)
        raise


def _run(application: QApplication, call: ConsoleCall) -> int:
    liked, log = Liked(QSettings(NAME, NAME)), _begin_log()
    is_first = call.file is None and not liked.knows(LAST_FILE)
    path = _rehearsed(call.file, call.moment) if call.rehearse and call.file else call.file or _last_file(liked)
    named, is_start, is_guided = path if call.file is not None else None, True, False
    is_first |= LAST_FILE in liked.unread
    refused: list[str] = []
    while True:
        try:
            shown = _Shown(application, liked, path, log)
        except Trouble as trouble:
            if path == named or _is_temporary(path):
                raise
            # the one used last, or chosen, cannot be opened: people can still choose another
            refused += [sentence("Not opened."), trouble.sentence]
            own = next(_rehearsals())
            path, is_first = _rehearsal(_temporary_folder() if path == own else own.parent), True
            continue
        if _is_temporary(path):
            is_first = True
            refused += [sentence("This rehearsal is kept nowhere: it is gone when the console is closed."), _home().why]
        status = shown.run(is_start=is_start, with_welcome=is_first, is_guided=is_guided, refused=refused)
        if shown.following is None:
            return status
        path, is_guided, refused = shown.following, shown.is_guided, []
        is_start = is_first = False


def _say_in_a_window(trouble: Trouble) -> None:
    spoken, words = tongue(system_language()), QtWords()
    words.speak(spoken.language)
    QMessageBox(QMessageBox.Icon.Critical, NAME, say(trouble.sentence, spoken)).exec()


class _Shown:
    """One conference while it is open: its session and its windows.

    `following` is which is to be opened after it, and `is_guided` whether the guide goes through that.
    """

    def __init__(self, application: QApplication, liked: Liked, path: Path, log: Path | Trouble) -> None:
        self.following: Path | None = None
        self.is_guided = False
        self._application, self._log = application, log
        self._session = _session(_opened(path))
        if not _is_temporary(path):
            liked.keep(LAST_FILE, str(path.absolute()))
            remember(liked, path)
        _keep_going(self._session, log)
        self._checking, self._making = Work(), Work()
        self._checking.done.connect(self._on_checked)
        self._checking.failed.connect(self._on_not_checked)
        self._making.done.connect(self._on_made)
        self._making.failed.connect(self._on_not_made)
        self._podium = Podium(
            self._session,
            read_text=read_text,
            backs_up=back_up,
            liked=liked,
            papers=papers_apart(),
            otherwise=system_language(),
        )
        self._podium.wished.connect(self._on_wished)
        self._podium.gone_on.connect(self._on_gone_on)
        application.screenAdded.connect(self._podium.places.on_added)
        application.screenRemoved.connect(self._podium.places.on_removed)

    def run(self, *, is_start: bool, with_welcome: bool, is_guided: bool, refused: Sequence[str]) -> int:
        """Show the windows until they are closed, and give the status to end with; say what was `refused`, and why."""
        self._podium.open()
        if with_welcome:
            self._podium.first_minutes.welcome()
        if is_guided:
            self._podium.first_minutes.guide()
        if is_start or refused:
            also = [self._log.sentence] if isinstance(self._log, Trouble) and is_start else []
            self._podium.say_unread(*also, refused=refused)
        self._session.start()
        if isinstance(self._session.record.barred, Unchecked):
            self._checking.begin(partial(damage, self._session.record.path))
        # What was loaded stays: the collector need not go through it again, which took 150 ms in mid-speech.
        gc.freeze()
        gc.enable()
        status = self._application.exec()
        for work in (self._checking, self._making):
            work.close()
        self._session.stop()
        self._put_away()
        return status

    def _on_checked(self, found: list[str]) -> None:
        self._session.take_check(found)

    def _on_not_checked(self, _: Trouble | Refusal) -> None:
        # no other process could do it
        self._session.take_check(self._session.record.examined().damage)

    def _on_wished(self, wish: Wish) -> None:
        """Close this conference for the one wished for; where that cannot be, say why, and this one stays open.

        A new one is made beside the clocks, which go on.
        """
        if self._making.begin(partial(_wished, wish)):
            self.is_guided = wish.way == GUIDED
            self._podium.first_minutes.wait()

    def _put_away(self) -> None:
        """Close the windows for good: no screen that is plugged in brings them back."""
        self._podium.places.end()
        self._podium.close()

    def _on_gone_on(self) -> None:
        if self._making.stop():
            self._podium.first_minutes.stopped()

    def _on_made(self, path: Path) -> None:
        self.following = path
        # closed here, or the application would ask each window, which asks whoever is at it
        self._put_away()
        self._application.quit()

    def _on_not_made(self, problem: Trouble | Refusal) -> None:
        self._podium.first_minutes.refuse(problem.sentence)


def _wished(wish: Wish, stop: Event) -> Path:
    """Return the conference that was wished for, made if it is a new one.

    Raises:
        Trouble: it cannot be made or opened.
        Refusal: what it was to be made from holds no conference.
    """
    now = SystemClock().now()
    if wish.way == GUIDED or wish.path is None:
        # afresh; what was done in an earlier one stays, among the conferences opened of late
        path = next(each for each in _rehearsals() if not each.exists())
        found_rehearsal(path, now)
        return path
    if wish.document is not None:
        found_from_document(wish.document, wish.path, now, stop)
    elif wish.way == SAMPLE and wish.weeks:
        Record.found(wish.path, now, By.SECRETARY, {"data": moved(sample_data(THE_SAMPLE), wish.weeks)}).close()
    elif wish.way == SAMPLE:
        Record.found(wish.path, founding_day(THE_SAMPLE), By.SECRETARY, {"sample": THE_SAMPLE}).close()
    elif wish.way == EMPTY_FILE:
        Record.found(wish.path, now, By.SECRETARY, {"data": EMPTY}).close()
    Record.open(wish.path, to_write=False).close()
    return wish.path


def paint(call: ScreenshotCall) -> int:
    """Paint one window of a conference as it stood at a moment, without a screen, into a PNG file.

    Raises:
        Trouble: the file cannot be used, or the picture cannot be written.
        Refusal: the conference was not founded at that moment.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _application()
    with Record.open(call.file, to_write=False) as record:
        if call.at is not None:
            record.rewind(call.at)
        assert record.last is not None
        session = Session(record, StoppedClock(call.at or record.last.at), is_picture=True)
        window = _window(session, call)
        if not window.grab().save(str(call.output), "PNG"):
            raise Trouble(sentence("{path} cannot be written.", path=str(call.output)))
    return 0


def papers_apart() -> Papers:
    """Return whatever the exchange can write of a conference, and how it is done in a process apart."""
    return Papers(OFFERS, PAPER, _write, _paint)


def _write(path: Path, target: Path, wanted: Wanted, moment: Moment, stop: Event) -> None:
    jobs.export(
        path,
        target,
        wanted.what,
        wanted.form,
        code=wanted.listed,
        language=wanted.language,
        at=moment.at,
        rewinds=moment.is_past,
        type_ready_at=_TYPE_READY,
        stop=stop,
    )


def _paint(path: Path, wanted: Wanted, moment: Moment, stop: Event) -> tuple[bytes, ...]:
    assert wanted.language is not None, "a paper is in a language"
    return jobs.pages(
        path,
        wanted.what,
        code=wanted.listed,
        language=wanted.language,
        at=moment.at,
        rewinds=moment.is_past,
        type_ready_at=_TYPE_READY,
        stop=stop,
    )


_TYPE_READY = f"{__name__}:make_type_ready"


def make_type_ready() -> None:
    """Make ready what papers are set with, without a screen; the same paper gives the same bytes each time."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    QHashSeed.setDeterministicGlobalSeed()
    _application()


def _application() -> QApplication:
    application = QApplication([NAME])
    application.setApplicationName(NAME)
    application.setStyle("Fusion")
    fonts.load()
    return application


def _window(session: Session, call: ScreenshotCall) -> QWidget:
    podium = Podium(session, call.language)
    if call.own_digits:
        podium.set_own_digits(call.window, True)
    window = podium.window(call.window)
    if call.theme is not None:
        podium.set_theme(call.window, THEMES[call.theme])
    width, height = call.size or podium.made_for(call.window)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    podium.set_percent(call.window, call.scale)
    window.resize(width, height)
    window.show()
    return window


def _session(record: Record) -> Session:
    rehearsal = next(iter(record.memory.all(Rehearsal)), None)
    offset = timedelta(seconds=rehearsal.offset_s) if rehearsal else timedelta(0)
    not_before = record.last.clock_after if record.last is not None else None
    return Session(record, SystemClock(offset, not_before), By.SECRETARY)


def _opened(path: Path) -> Record:
    """Open a file to write, or to look where it may not be written."""
    return Record.open_or_look(path, checked_at_once=CHECKED_AT_ONCE)


def _last_file(liked: Liked) -> Path:
    """Return the file used last, whether it can still be opened or not; on a first start, a rehearsal made now."""
    last = liked.words(LAST_FILE)
    return Path(last) if last else _rehearsal(_home().folder)


def _rehearsal(folder: Path) -> Path:
    """Return the rehearsal of the sample in a folder, made now where there is none."""
    path = folder / REHEARSAL
    if not path.exists():
        found_rehearsal(path, SystemClock().now())
    return path


def _rehearsals() -> Iterator[Path]:
    """Give the names that rehearsals of the sample take, one after the other."""
    folder, first = _home().folder, Path(REHEARSAL)
    yield folder / first
    for number in count(2):
        yield folder / f"{first.stem} {number}{first.suffix}"


def _rehearsed(source: Path, moment: str | None) -> Path:
    """Make a rehearsal of a file, as it stands or brought to a moment; each has its own name."""
    now = SystemClock().now()
    if moment is None:
        path = _home().folder / f"rehearsal of {source.name}"
        copy_to_rehearse(source, path, now)
    else:
        path = _home().folder / f"rehearsal of {source.stem}, {moment}{source.suffix}"
        copy_to_rehearse(source, path, now, partial(MOMENTS[moment].begin, lots=SystemRandom()))
    return path


@dataclass(frozen=True, slots=True)
class _Home:
    """Where rehearsals are kept, and `why` that is for this time only, where it is."""

    folder: Path
    why: str = ""


@cache
def _home() -> _Home:
    """Return the person's own folder; where it cannot be made or written, one that goes with the program."""
    try:
        folder = _data_folder()
        with TemporaryFile(dir=folder):
            return _Home(folder)
    except Trouble as trouble:
        why = trouble.sentence
    except OSError as error:
        why = sentence("{path} cannot be written: {why}.", path=str(folder), why=str(error.strerror))
    return _Home(_temporary_folder(), why)


@cache
def _temporary() -> TemporaryDirectory[str]:
    # a conference that is still open keeps its file on some systems
    return TemporaryDirectory(prefix=f"{NAME}-", ignore_cleanup_errors=True)


def _temporary_folder() -> Path:
    """Return a folder that is gone when the program ends."""
    return Path(_temporary().name)


def _is_temporary(path: Path) -> bool:
    return _temporary.cache_info().currsize > 0 and path.parent == _temporary_folder()


def _data_folder() -> Path:
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_be_made(folder, error) from None
    return folder


def _begin_log() -> Path | Trouble:
    """Begin to write down what happens to the program; return where, or why it cannot be: nothing else needs it."""
    try:
        log = _data_folder() / LOG
        handler: logging.Handler = logging.FileHandler(log, encoding="utf-8")
    except Trouble as trouble:
        told: Path | Trouble = trouble
        handler = logging.StreamHandler()
    except OSError as error:
        why = str(error.strerror)
        told = Trouble(sentence("The log {path} cannot be written: {why}.", path=str(log), why=why))
        handler = logging.StreamHandler()
    else:
        told = log
    logging.basicConfig(handlers=[handler], format="%(asctime)s %(message)s", level=logging.INFO)
    return told


def _keep_going(session: Session, log: Path | Trouble) -> None:
    """Have a fault in the program written down and said, and the console go on: every act done is on disk."""
    _log.info("%s opened with SQLite %s", session.record.path, sqlite3.sqlite_version)

    def on_fault(kind: type[BaseException], fault: BaseException, at: TracebackType | None) -> None:
        _log.error("fault in the program", exc_info=(kind, fault, at))
        if isinstance(log, Trouble):
            told = sentence("A fault in the program; the record is safe.")
        else:
            told = sentence("A fault in the program; the record is safe. It is written down in {path}.", path=str(log))
        session.troubled.emit(Trouble(told))

    sys.excepthook = on_fault
