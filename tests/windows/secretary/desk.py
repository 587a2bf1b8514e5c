"""The secretary at work: the window, and hands that press its keys."""

from functools import cached_property
from typing import Any, TypeVar, get_type_hints

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chairconsole.models.desk import EntryRow
from chairconsole.models.entries import ReadsText, reads_none
from chairconsole.models.papers import NO_PAPERS, Papers
from chairconsole.models.rows import ROW
from chairconsole.models.session import Session
from chairconsole.models.work import BacksUp, backs_up_none
from chairconsole.windows.bars.status_line import Tone
from chairconsole.windows.commands.papers import PapersCommands
from chairconsole.windows.secretary import SecretaryWindow
from tests.models.hand import HandClock, beat

P = TypeVar("P", bound=QObject)


def brought(window: QWidget, kind: type[P]) -> P:
    """Return what belongs to a window and is of one class: a matter, or a panel that one brings, made by now or not."""
    for matter in window.children():
        for name, part in vars(type(matter)).items():
            if isinstance(part, cached_property) and get_type_hints(part.func)["return"] is kind:
                getattr(matter, name)
    found = window.findChild(kind)
    assert found is not None
    return found


class Desk:
    """One console: its window, its session, and what a test does and sees there."""

    def __init__(
        self,
        session: Session,
        clock: HandClock,
        qtbot: QtBot,
        language: str = "en",
        read_text: ReadsText = reads_none,
        backs_up: BacksUp = backs_up_none,
        papers: Papers = NO_PAPERS,
    ) -> None:
        self.session, self.clock, self._qtbot = session, clock, qtbot
        self.window = SecretaryWindow(session, language, read_text=read_text, backs_up=backs_up, papers=papers)
        qtbot.addWidget(self.window)
        self.window.show()
        with qtbot.waitActive(self.window):
            self.window.activateWindow()

    def press(self, *keys: str) -> None:
        """Press keys, each as `Ctrl+K`, where the focus is."""
        for key in keys:
            # the stubs do not know that a sequence can be indexed
            sequence: Any = QKeySequence(key)
            QTest.keyClick(self.focus, sequence[0].key(), sequence[0].keyboardModifiers())

    def type(self, text: str) -> None:
        """Type text where the focus is."""
        field = self.focus
        if text.isascii():
            QTest.keyClicks(field, text)
        else:
            # an input method commits other scripts at once
            field.insert(text)  # type: ignore[attr-defined]
            field.textEdited.emit(field.text())  # type: ignore[attr-defined]

    def add(self, text: str) -> None:
        """Add a line by the Add field."""
        self.press("F2")
        self.type(text)
        self.press("Return")

    def answer(self, words: str) -> None:
        """Answer what is asked in one line."""
        field = self.window.palette_field.field
        field.setText(words)
        field.textEdited.emit(words)
        self.press("Return")

    def wait(self, seconds: int) -> None:
        """Let seconds go by, each with its beat."""
        for _ in range(seconds):
            beat(self.session, self.clock)

    def finish_work(self) -> None:
        """Wait until what is done beside the clocks is over."""
        works = (
            self.window.work,
            self.window.backups,
            self.window.writing,
            brought(self.window, PapersCommands).painting,
        )
        self._qtbot.waitUntil(lambda: not any(work.goes_on for work in works))

    @property
    def focus(self) -> QWidget:
        """Return where keys go."""
        return self.window.focusWidget() or self.window

    def is_at(self, widget: QWidget) -> bool:
        """Tell whether keys go to a widget."""
        return self.focus is widget

    @property
    def waiting(self) -> list[str]:
        """Return the codes of those waiting, first to speak first."""
        rows = self.window._speakers.rows
        return [row.code for row in rows if isinstance(row, EntryRow) and row.position is not None]

    @property
    def said(self) -> str:
        """Return what the status line says."""
        return self.window.status.text()

    def was_refused(self) -> bool:
        """Tell whether the status line says a refusal."""
        return self.window.status.tone is Tone.REFUSED

    @property
    def last(self) -> str:
        """Return the name of the last act."""
        assert self.session.record.last is not None
        return self.session.record.last.act

    @property
    def acts(self) -> int:
        """Return how many acts the journal holds."""
        assert self.session.record.last is not None
        return self.session.record.last.number

    @property
    def shown(self) -> str:
        """Return the large figures."""
        return self.window.floor.shown_time()

    def select(self, code: str) -> None:
        """Go to a delegation's row by the arrow keys' own means."""
        table = self.window.table
        shown = [table.model().index(row, 0) for row in range(table.model().rowCount())]
        rows = {value.code: index for index in shown if isinstance(value := index.data(ROW), EntryRow)}
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        # selectRow finds no row where the window is mirrored
        table.setCurrentIndex(rows[code])
