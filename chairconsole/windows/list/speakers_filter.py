"""The filter of the speakers list: who is shown, and the line over the list that always says so in words."""

from collections.abc import Hashable
from enum import StrEnum

from PySide6.QtCore import QObject, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import EntryRow, GroupRow, RulerRow
from chairconsole.models.finding import plain, spellings
from chairconsole.models.rows import ROW, AllRows, Index, Rows
from chairconsole.models.session import Session
from chairconsole.models.speakers_model import SpeakersModel
from chairconsole.models.speakers_rows import Row
from chairconsole.models.tongue import Tongue
from chairconsole.rules.participation import Admission
from chairconsole.rules.terms import Finding, Form, Status
from chairconsole.windows.list.remarks import details
from chairconsole.windows.paint.lettering import elided
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.field import Field
from chairconsole.windows.parts.keys import Command, cap_of
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base
from chairconsole.windows.side.finder import Filter

_LANGUAGE = "language "


class Which(StrEnum):
    """Which entries are shown."""

    ALL = "all"
    UNCONFIRMED = "unconfirmed"
    CHANGED = "changed"
    WITH_TEXT = "with_text"
    WITHOUT_TEXT = "without_text"
    NOT_REACHED = "not_reached"
    GROUPS = "groups"
    OBSERVERS = "observers"
    PASSED_OVER = "passed_over"
    VOID = "void"
    CREDENTIALS = "credentials"
    NOT_ADMITTED = "not_admitted"


def which_words(which: Which, tongue: Tongue) -> str:
    """Return which entries are shown, in words."""
    words = {
        Which.ALL: tongue.translate("SpeakersFilter", "All"),
        Which.UNCONFIRMED: tongue.translate("SpeakersFilter", "Ministers unconfirmed"),
        Which.CHANGED: tongue.translate("SpeakersFilter", "Moved, exchanged, replaced"),
        Which.WITH_TEXT: tongue.translate("SpeakersFilter", "With text"),
        Which.WITHOUT_TEXT: tongue.translate("SpeakersFilter", "Without text"),
        Which.NOT_REACHED: tongue.translate("SpeakersFilter", "Not reached"),
        Which.GROUPS: tongue.translate("SpeakersFilter", "Groups"),
        Which.OBSERVERS: tongue.translate("SpeakersFilter", "Observers"),
        Which.PASSED_OVER: tongue.translate("SpeakersFilter", "Passed over"),
        Which.VOID: tongue.translate("SpeakersFilter", "To be resubmitted"),
        Which.CREDENTIALS: tongue.translate("SpeakersFilter", "Credentials not in order"),
        Which.NOT_ADMITTED: tongue.translate("SpeakersFilter", "Not admitted"),
    }
    return words[which]


def fits(row: EntryRow, which: Which) -> bool:
    """Tell whether an entry stands so; credentials are asked of neither observers nor groups."""
    mark, waits = row.credentials, row.position is not None
    papers_fit = mark.form is Form.FORMAL and mark.finding in (None, Finding.IN_ORDER) and not mark.challenged
    told = {
        Which.ALL: True,
        Which.UNCONFIRMED: row.unconfirmed and row.status is not Status.VOID,
        Which.CHANGED: any((row.lent_by, row.exchanged_with, row.replaced_at)),
        Which.WITH_TEXT: row.text is not None,
        Which.WITHOUT_TEXT: row.text is None,
        Which.NOT_REACHED: waits and not row.reached,
        Which.GROUPS: row.is_group,
        Which.OBSERVERS: row.is_observer,
        Which.PASSED_OVER: row.status is Status.PASSED_OVER,
        Which.VOID: row.status is Status.VOID,
        Which.CREDENTIALS: not (papers_fit or row.is_group or row.is_observer),
        Which.NOT_ADMITTED: mark.admission is not Admission.ADMITTED,
    }
    return told[which]


class SpeakersSieve(SpeakersModel):
    """The list in hand, or of it the entries looked for, with their headings; places stay the true ones."""

    sifted = Signal()
    """It was looked anew who is shown."""

    def __init__(self, session: Session, language: str, parent: QObject | None = None) -> None:
        self._typed, self._which, self._spoken = "", Which.ALL, ""
        super().__init__(session, language, parent)
        self.renewed.connect(self.sifted)

    @property
    def is_in_force(self) -> bool:
        """Tell whether anything is looked for."""
        return bool(self._typed or self._spoken or self._which is not Which.ALL)

    @property
    def counts(self) -> tuple[int, int]:
        """Return how many entries are shown, of how many."""
        entries = [row for row in map(self._whole.__getitem__, self._whole.keys) if isinstance(row, EntryRow)]
        return sum(map(self._fits, entries)), len(entries)

    def look_for(self, typed: str, which: Which, language: str = "") -> None:
        """Show whose name or code has what was typed, among those that stand so, or speak this language."""
        self._typed, self._which, self._spoken = plain(typed), which, language
        self.become(self._sifted())
        self.sifted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Tell those who listen to the screen what the badges say, too."""
        told = super().data(index, role)
        row = super().data(index, ROW) if role == Qt.ItemDataRole.AccessibleTextRole else None
        if not isinstance(row, EntryRow):
            return told
        return " ".join([str(told), *(f"{detail}." for detail in details(row, self.spoken))])

    def _read(self) -> Rows[Row]:
        super()._read()
        return self._sifted()

    def _sifted(self) -> Rows[Row]:
        """Return who fits, and each heading under which somebody does; meetings rise only in the whole list."""
        if not self.is_in_force:
            return self._whole
        rows = [self._whole[key] for key in self._whole.keys]
        shown: set[Hashable] = set()
        heading: Hashable = None
        ruler: Hashable = None
        for row in rows:
            if isinstance(row, GroupRow):
                heading = self.key(row)
            elif isinstance(row, RulerRow):
                ruler = self.key(row)
            elif self._fits(row):
                # the ruler behind which one begins tells the meeting, and so the day, of the time
                shown |= {heading, ruler, self.key(row)}
        return AllRows([row for row in rows if self.key(row) in shown], self.key)

    def _fits(self, row: EntryRow) -> bool:
        named = any(self._typed in spelling for spelling in spellings(row.delegation))
        if not named and not plain(row.code).startswith(self._typed):
            return False
        if self._spoken and row.language != self._spoken:
            return False
        return fits(row, self._which)


class FilterBar(Panel):
    """The line over the list's columns: a name, which entries, and in words how many of how many are shown."""

    turned = Signal()
    """The line came into sight, or went."""
    left = Signal()
    """The line was left for the list."""

    def __init__(self, sieve: SpeakersSieve, parent: QWidget) -> None:
        super().__init__(self.tr("Filter of the list"), parent)
        self._sieve = sieve
        self.is_open = False
        self.field = Field(self.tr("Show by name or code"), self.tr("Name or code"), cap_of(self, Command.FILTER), self)
        self.which = Filter(self)
        self.which.setAccessibleName(self.tr("Which entries are shown"))
        for which in Which:
            self.which.addItem(which_words(which, self.spoken), which.value)
        self.field.textChanged.connect(self._on_looked_for)
        self.which.currentIndexChanged.connect(self._on_looked_for)
        self.field.returnPressed.connect(self.left)
        self.field.stepped.connect(self._on_stepped)
        self.field.left.connect(self._on_left)
        sieve.sifted.connect(self._on_sifted)
        self.hide()

    @property
    def told(self) -> str:
        """Return in words which filter is in force, and how many of how many it shows."""
        if not self._sieve.is_in_force:
            return ""
        parts = [f"“{self.field.text().strip()}”"] if self.field.text().strip() else []
        if self.which.currentIndex() > 0:
            parts.append(self.which.currentText())
        shown, count = self._sieve.counts
        told = self.tr("{filter}: {shown} of {count} shown; Esc shows all")
        return told.format(filter=self.spoken.series(*parts), shown=shown, count=count)

    def open(self) -> None:
        """Come into sight, and take what is typed."""
        self.is_open = True
        self._on_sifted()
        self.show()
        self.turned.emit()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def let_go(self) -> None:
        """Show all again, and go out of sight."""
        if not self.is_open:
            return
        self.is_open = False
        self.field.clear()
        self.which.setCurrentIndex(0)
        self.hide()
        self.turned.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        self.field.set_theme(theme)
        self.which.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.field.set_measures(sizes)
        self.which.set_measures(sizes)
        self._arrange()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint what the filter shows, in words."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        x = m.margin + sum(self._widths()) + 24.0
        told = elided(self.told, m.second, False, sheet.width - m.margin - x)
        sheet.write(told, x, base(self.length / 2, m.second), m.second, theme.attention)

    def _widths(self) -> tuple[int, int]:
        return (300, 232) if self.measures.wide else (180, 196)

    def _arrange(self) -> None:
        m, x = self.measures, self.measures.margin
        for part, width in zip((self.field, self.which), self._widths(), strict=True):
            left = self.width() - m.px(x + width) if self.right_to_left else m.px(x)
            part.setGeometry(left, (self.height() - part.height()) // 2, m.px(width), part.height())
            x += width + 8

    def _on_looked_for(self) -> None:
        chosen = str(self.which.currentData())
        is_language = chosen.startswith(_LANGUAGE)
        which = Which.ALL if is_language else Which(chosen)
        self._sieve.look_for(self.field.text(), which, chosen.removeprefix(_LANGUAGE) if is_language else "")

    def _on_sifted(self) -> None:
        """Tell the counts anew; offer the languages there are, and the one looked for."""
        if not self.is_open:
            return
        offered = [str(self.which.itemData(place)) for place in range(len(Which), self.which.count())]
        chosen = str(self.which.currentData())
        wanted = {f"{_LANGUAGE}{code}" for code in self._sieve.languages}
        wanted |= {chosen} if chosen.startswith(_LANGUAGE) else set()
        if offered != sorted(wanted):
            # what is chosen stays chosen, so nobody needs to hear of it
            with QSignalBlocker(self.which):
                for place in reversed(range(len(Which), self.which.count())):
                    self.which.removeItem(place)
                for language in sorted(wanted):
                    code = language.removeprefix(_LANGUAGE).upper()
                    self.which.addItem(self.tr("Language: {code}").format(code=code), language)
                self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
        self.setAccessibleDescription(self.told)
        self.update()

    def _on_stepped(self, by: int) -> None:
        self.left.emit()

    def _on_left(self) -> None:
        self.let_go()
        self.left.emit()
