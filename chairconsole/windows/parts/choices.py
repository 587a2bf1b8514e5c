"""What can be chosen while something is typed: a short list of codes, names and what stands."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from chairconsole.models.rows import RowsModel
from chairconsole.windows.paint.buttons import cap_width, paint_cap
from chairconsole.windows.paint.lettering import Step, advance, elided, fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import base
from chairconsole.windows.parts.rows_view import RowPainter, RowsView

CHOICE_ROW = 32
AT_MOST = 9


@dataclass(frozen=True, slots=True)
class Choice:
    """One that can be chosen: its value, its code, its words, what stands of it, and a key that does the same.

    `also` are other words by which it is found, `first` those that mean it before all else; one that is `guessed` was
    not typed so: only an arrow chooses it.
    """

    value: str
    words: str
    code: str = ""
    note: str = ""
    key: str = ""
    also: str = ""
    first: str = ""
    guessed: bool = False


class ChoicesModel(RowsModel[Choice]):
    """What fits what was typed so far."""

    def key(self, row: Choice) -> Hashable:
        """Know a choice by its value."""
        return row.value

    def words(self, row: Choice) -> str:
        """Return a choice in words."""
        return self.spoken.series(row.words, row.code, row.note)


class ChoicePainter(RowPainter):
    """Paints code, name and note in a row."""

    on_surface = True

    def height(self, row: Choice, selected: bool) -> int:
        """Return the one height there is."""
        return CHOICE_ROW

    def paint_row(self, sheet: Sheet, row: Choice, height: float, selected: bool) -> None:
        """Paint a choice."""
        m, theme = self.measures, self.theme
        self.paint_ground(sheet, height, selected)
        middle, x, end = height / 2, 14.0, sheet.width - 14.0
        if row.key:
            end -= cap_width(row.key)
            paint_cap(sheet, row.key, end, middle, theme.text_2, theme.edge)
            end -= 10.0
        if row.note:
            note = elided(row.note, m.small, False, sheet.width / 2)
            end -= sheet.write(note, end, base(middle, m.small), m.small, theme.text_2, ends=True) + 12.0
        if row.code:
            sheet.write(row.code, x, base(middle, m.small), m.small, theme.text_2, bold=True)
            x += max(48.0, advance(row.code, m.small, True) + 12.0)
        setting = fit(row.words, (Step(m.body), Step(m.body, 2), Step(12, 2), Step(11, 2)), max(60.0, end - x))
        sheet.write_amid(setting, x, middle, theme.text)


class Choices(RowsView):
    """The list of choices under a field; the field keeps the focus and moves the choice."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._painter = ChoicePainter()
        super().__init__(name, self._painter, parent)
        self._painter.setParent(self)
        self.rows = ChoicesModel(self)
        self.setModel(self.rows)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._on_clicked)

    def offer(self, choices: list[Choice], *, first: bool = False, present: str = "") -> None:
        """Offer these; with `first` one is chosen already: that whose value is present, or the first, if no guess."""
        self.rows.show_rows(choices)
        self.clearSelection()
        at = next((place for place, choice in enumerate(choices) if present and choice.value == present), 0)
        is_chosen = first and bool(choices) and not choices[at].guessed
        self.scrollToTop()
        self.setCurrentIndex(self.rows.index(at, 0) if is_chosen else QModelIndex())

    def step(self, by: int) -> None:
        """Move the choice; from none at all to the first or the last."""
        count = self.rows.rowCount()
        if not count:
            return
        chosen = self.choice()
        at = -1 if chosen is None else self.rows.rows.index(chosen)
        to = (at + by) % count if at >= 0 else (0 if by > 0 else count - 1)
        self.setCurrentIndex(self.rows.index(to, 0))

    def choice(self) -> Choice | None:
        """Return what is chosen, if anything is."""
        row = self.selected()
        return row if isinstance(row, Choice) else None

    def wanted_height(self, at_most: int = AT_MOST) -> int:
        """Return the height the choices ask for, in the pixels of the window."""
        # a view asks for a row's height when it shows it; these are all of one
        return min(at_most, self.rows.rowCount()) * self._painter.measures.px(CHOICE_ROW)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self.rows.rows[index.row()])
