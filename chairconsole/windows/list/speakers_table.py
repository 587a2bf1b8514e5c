"""The speakers list: the words over its columns, and its rows under keys and mouse."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from chairconsole.models.desk import EntryRow
from chairconsole.models.finding import plain, spellings
from chairconsole.models.rows import ROW
from chairconsole.models.speakers_model import SpeakersModel
from chairconsole.models.tongue import tongue_of
from chairconsole.windows.list.speakers_painter import Columns, SpeakersPainter
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base, rule
from chairconsole.windows.parts.rows_view import CursorAction, RowsView

ONE_WORD = timedelta(seconds=1.2)
"""Signs typed within this of each other form one number, or one beginning of a name."""


class SpeakersHeader(Panel):
    """The words above the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Columns of the list"), parent)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the words over their columns."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        rule(sheet, self.length - 1, theme)
        at, line = Columns.of(sheet.width, m), base(self.length / 2 - 1, m.small)
        sheet.write(self.tr("Delegation"), at.delegation, line, m.small, theme.text_2)
        sheet.write(self.tr("Speaker"), at.level, line, m.small, theme.text_2)
        sheet.write(self.tr("Lang."), at.language, line, m.small, theme.text_2)
        sheet.write(self.tr("Limit"), at.limit_ends, line, m.small, theme.text_2, ends=True)
        sheet.write(self.tr("Begins"), at.begins_ends, line, m.small, theme.text_2, ends=True)


@dataclass(frozen=True, slots=True)
class Put:
    """Where somebody put an entry with the mouse: before which delegation, or (none) at the end."""

    code: str
    before: str | None


class SpeakersTable(RowsView):
    """The list in hand; those who have just changed keep the tint for a while.

    Digits typed in it go to that place, letters to the next delegation whose name or code begins so; neither is an act.
    """

    # nobody is meant by the keys of acts before somebody goes to an entry
    begins_at_first = False

    put = Signal(object)
    """A `Put`: an entry was dropped elsewhere. Nothing has moved: a ruling needs its reason."""
    missed = Signal(str)
    """What was typed leads to nobody who is shown: the sentence that says so."""

    def __init__(self, language: str, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        self.painter = SpeakersPainter(language)
        super().__init__(tongue_of(parent).translate("SpeakersTable", "Speakers list"), self.painter, parent)
        self.painter.setParent(self)
        self._now = now
        self._typed, self._typed_at = "", now() - ONE_WORD
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)

    def selected_entry(self) -> EntryRow | None:
        """Return the entry selected; where several are, the one on which the cursor stands; none behind a page."""
        if self.isHidden():
            return None
        row = self.currentIndex().data(ROW) if self.selectionModel().isSelected(self.currentIndex()) else None
        row = row or self.selected()
        return row if isinstance(row, EntryRow) else None

    def is_in_sight(self) -> bool:
        """Tell whether the row that is selected can be seen."""
        return self.visualRect(self.currentIndex()).intersects(self.viewport().rect())

    def selected_entries(self) -> list[EntryRow]:
        """Return the entries selected, in the order of the list."""
        indexes = [] if self.isHidden() else self.selectionModel().selectedIndexes()
        rows = [index.data(ROW) for index in sorted(indexes, key=QModelIndex.row)]
        return [row for row in rows if isinstance(row, EntryRow)]

    def mark_fresh(self, entries: Collection[int]) -> None:
        """Tint the entries that have just changed, and no others."""
        if set(entries) != set(self.painter.fresh):
            self.painter.fresh = frozenset(entries)
            self.viewport().update()

    def show_fresh(self) -> None:
        """Bring the entry that has just changed into sight."""
        model = self._speakers()
        for place in map(model.place_of, self.painter.fresh):
            if place is not None:
                self.scrollTo(model.index(place, 0))

    def of_own_height(self, rows: range) -> Iterable[int]:
        """Return the headings and rulers among these rows, and the one that is opened."""
        return [row for row in (*self._speakers().headings(), *self.opened_rows()) if row in rows]

    def opened_rows(self) -> set[int]:
        """Return the one row selected: of several none says more."""
        selected = super().opened_rows()
        return selected if len(selected) == 1 else set()

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        self.painter.breadth = self.width() / sizes.unit
        super().set_measures(sizes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set what the opened row says to the new width."""
        super().resizeEvent(event)
        self.painter.breadth = self.width() / self.painter.measures.unit
        if self.model() is not None:
            self._fit(self.opened_rows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to a place by its number, and to a delegation by its letters."""
        command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.text().isalnum() and not event.modifiers() & command:
            self._go_by(event.text())
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Step over headings and rulers, which nobody can choose."""
        index = super().moveCursor(action, modifiers)
        back = action in (CursorAction.MoveUp, CursorAction.MovePageUp, CursorAction.MoveEnd)
        found = index
        while found.isValid() and not isinstance(found.data(ROW), EntryRow):
            found = found.siblingAtRow(found.row() + (-1 if back else 1))
        return found if found.isValid() else self.currentIndex()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where an entry was put; it is the act that moves it."""
        entry = self.selected_entry()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if entry is None or len(self.selected_entries()) != 1 or entry.position is None:
            return
        behind = self._entry_behind(event.position().toPoint())
        if behind is None or behind.position not in (entry.position, entry.position + 1):
            self.put.emit(Put(entry.code, behind.code if behind is not None else None))

    def _entry_behind(self, at: QPoint) -> EntryRow | None:
        """Return the first of those waiting who stands behind a point, if there is one."""
        index = self.indexAt(at)
        if not index.isValid():
            return None
        first = index.row() + (at.y() > self.visualRect(index).center().y())
        rows = (self.model().index(row, 0).data(ROW) for row in range(first, self.model().rowCount()))
        return next((row for row in rows if isinstance(row, EntryRow) and row.position is not None), None)

    def _speakers(self) -> SpeakersModel:
        model = self.model()
        assert isinstance(model, SpeakersModel)
        return model

    def _go_by(self, sign: str) -> None:
        """Take one more sign of a number or a name, and go there."""
        now, typed = self._now(), plain(sign) or sign
        goes_on = now - self._typed_at < ONE_WORD and self._typed.isdecimal() == sign.isdecimal()
        # the same letter again goes to the next one that begins with it
        repeats = goes_on and self._typed == typed and not sign.isdecimal()
        self._typed = typed if repeats or not goes_on else self._typed + typed
        self._typed_at = now
        found = self._at_place(int(self._typed)) if sign.isdecimal() else self._beginning(goes_on and not repeats)
        if found is not None:
            self.setCurrentIndex(self.model().index(found, 0))
        elif sign.isdecimal():
            self.missed.emit(self.tr("No place {number} is shown.").format(number=self._typed))
        else:
            self.missed.emit(self.tr("No delegation shown begins with “{letters}”.").format(letters=self._typed))

    def _at_place(self, position: int) -> int | None:
        for row in range(self.model().rowCount()):
            value = self.model().index(row, 0).data(ROW)
            if isinstance(value, EntryRow) and value.position == position:
                return row
        return None

    def _beginning(self, from_here: bool) -> int | None:
        """Return the row of the next entry that begins with what was typed, round about from the cursor."""
        count, start = self.model().rowCount(), max(0, self.currentIndex().row() + (0 if from_here else 1))
        for step in range(count):
            row = (start + step) % count
            value = self.model().index(row, 0).data(ROW)
            if isinstance(value, EntryRow):
                names = (*spellings(value.delegation), plain(value.code))
                if any(name.startswith(self._typed) for name in names):
                    return row
        return None

    def _on_selection_changed(self, chosen: QItemSelection, left: QItemSelection) -> None:
        super()._on_selection_changed(chosen, left)
        # where a second row is chosen the first one closes
        self._fit({index.row() for index in self.selectedIndexes()})
        self.viewport().update()
