"""The register: who takes part in which right, and of the one chosen how far it is on its way in."""

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QAbstractItemModel, QRect, Qt

from chairconsole.models.desk import DelegationRow
from chairconsole.models.on_file import FileModel, file_of
from chairconsole.models.participation import summary
from chairconsole.models.reading import Reading
from chairconsole.models.register import (
    CategoriesModel,
    CategoryRow,
    MembersModel,
    categories,
    members,
    observers_item,
)
from chairconsole.models.rows import RowsModel
from chairconsole.rules.participation import Admission
from chairconsole.rules.terms import Category
from chairconsole.windows.desks.page import Figure, Heading, Page
from chairconsole.windows.desks.register_rows import (
    CategoriesPainter,
    Columns,
    FilePainter,
    MembersPainter,
    rights_heads,
)
from chairconsole.windows.ground import Ground
from chairconsole.windows.paint.buttons import Look, PushButton
from chairconsole.windows.paint.lettering import Step, fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import rule
from chairconsole.windows.parts.rows_view import RowsView

_HEADS, _NOTE, _OF_CATEGORY = 28.0, 26.0, 28.0
_FILE = 0.56
"""Which part of the breadth the file has; those of the category have the rest."""

_LOW = 420.0
"""A work no higher than this gives its notes to the rows, and most of it to the file."""


class RegisterPage(Page):
    """A table of the categories; below it the file of the one chosen, and those of its category."""

    def __init__(self, reading: Reading, window: Ground) -> None:
        super().__init__(self.tr("Register of delegations"), window)
        self._reading, self._code, self._opened = reading, "", ""
        self._category = Category.PARTY
        self._note_at = self._rest_at = 0
        self._models = CategoriesModel(self), MembersModel(self), FileModel(self)
        file, of_category = FilePainter(), MembersPainter(reading.language)
        self._file_painter = file
        self.categories = RowsView(self.tr("Categories and their rights"), CategoriesPainter(self), self)
        self.members = RowsView(self.tr("Those of the category"), of_category, self)
        self.file = RowsView(self.tr("On file of the delegation chosen"), file, self)
        for view, painter in ((self.members, of_category), (self.file, file)):
            painter.setParent(view)
        for view, model in zip((self.categories, self.members, self.file), self._models, strict=True):
            view.setModel(cast(QAbstractItemModel, model))
        self.categories.selectionModel().selectionChanged.connect(self._on_category)
        self.members.selectionModel().selectionChanged.connect(self._on_member)
        self.file.chosen.connect(self._on_opened)
        self.open_file = PushButton(self.tr("Who objects"), Look.OUTLINE, parent=self.foot)
        self.open_file.clicked.connect(self._on_opened)
        self.foot.add_own(self.open_file)
        self.open_file.hide()
        self.setFocusProxy(self.members)

    @property
    def item(self) -> str | None:
        """Return the item under which observers are decided upon."""
        return observers_item(self._reading)

    def delegation(self) -> str | None:
        """Return the delegation chosen."""
        return self._code or None

    def show_one(self, code: str | None) -> None:
        """Choose one who takes part, or where none is meant the one chosen before, else whoever a decision awaits."""
        self._code = code or self._code or self._awaiting()
        who = self._reading.participant(self._code)
        self._category = who.category if who is not None else self._category

    def heading(self) -> Heading:
        """Return title and counts."""
        told, item = self._reading.session.derived(summary), self.item
        label = self.tr("Participation of observers")
        if item is not None:
            label = self.tr("Participation of observers, item {item}").format(item=self.spoken.kept(item))
        figures = [
            Figure(str(told.of(Category.PARTY)), self.tr("Parties")),
            Figure(str(told.observers), self.tr("Observers")),
            Figure(str(told.objected), self.tr("Objections")),
        ]
        return Heading(label, self.tr("Register of delegations"), figures=tuple(figures))

    def renew(self) -> None:
        """Read categories, those of the one chosen, and the file."""
        self._show(self._models[0], categories(self._reading), self.categories, self._category)
        of_category = members(self._reading, self._category)
        codes = [row.code for row in of_category]
        if self._code not in codes:
            self._code = codes[0] if codes else ""
        self._show(self._models[1], of_category, self.members, self._code)
        self._show_file()

    def work(self) -> tuple[RowsView, ...]:
        """Return the table, those of the category, and the file."""
        return self.categories, self.members, self.file

    def arrange_work(self, room: QRect) -> None:
        """Place the table above, the file and those of its category below it."""
        m = self.measures
        is_low = room.height() / m.unit < _LOW
        heads, note = m.px(_HEADS), 0 if is_low else m.px(_NOTE)
        wanted = m.px(len(Category) * (m.row if m.wide else m.group) + (0 if m.wide else 20))
        table = min(wanted, round(0.4 * room.height()) - heads) if is_low else wanted
        top = room.y() + heads
        self.categories.setGeometry(room.x(), top, room.width(), table)
        self._note_at, self._rest_at = (top + table, top + table + note)
        below = room.y() + room.height() - self._rest_at
        first = round(_FILE * room.width())
        self._file_painter.breadth = first / m.unit
        title = m.px(_OF_CATEGORY)
        mirrored = self.right_to_left
        self.file.setGeometry(room.width() - first if mirrored else 0, self._rest_at, first, max(0, below))
        # between the two stands a line
        x = 0 if mirrored else first + 1
        self.members.setGeometry(x, self._rest_at + title, room.width() - first - 1, max(0, below - title))
        self.file.fit_rows()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the heading, that of the table with its note, and whose the list below is."""
        super().paint_on(sheet)
        m, theme, unit = self.measures, self.theme, self.measures.unit
        at, middle = Columns.of(sheet.width, m), self.categories.y() / unit - _HEADS / 2
        heads = (
            (self.tr("Category"), at.name, at.rules),
            (self.tr("Rule"), at.rules, at.way_in),
            (self.tr("Way in"), at.way_in, at.accorded),
            (self.tr("Accorded"), at.accorded, at.accorded_ends),
        )
        steps = (Step(m.small), Step(11), Step(10))
        for words, begins, ends in heads:
            sheet.write_amid(fit(words, steps, ends - begins - 8.0), begins, middle, theme.text_2)
        for words, x in zip(rights_heads(self.spoken), at.rights, strict=False):
            head = fit(words, steps, 60.0)
            sheet.write_amid(head, x - head.width / 2, middle, theme.text_2)
        rule(sheet, self.categories.y() / unit - 1, theme)
        below = self._rest_at / unit
        if self._rest_at > self._note_at:
            self._paint_note(sheet, (self._note_at + self._rest_at) / 2 / unit)
        rule(sheet, below - 1, theme)
        self._paint_of_category(sheet, below + _OF_CATEGORY / 2)

    def _paint_note(self, sheet: Sheet, middle: float) -> None:
        m, theme = self.measures, self.theme
        left = self.tr("Move: motions and points of order. Invited: by the President, the Conference approving.")
        right = self.tr("Rights of observers: the sister treaty’s rules 16, 17 and 44 (probable)")
        room = sheet.width - 2 * m.margin
        steps = (Step(m.small), Step(11), Step(10), Step(10, 2), Step(9, 2))
        source = fit(right, steps, 0.46 * room)
        sheet.write_amid(source, sheet.width - m.margin - source.width, middle, theme.text_2)
        sheet.write_amid(fit(left, steps, room - source.width - 16.0), m.margin, middle, theme.text_2)

    def _paint_of_category(self, sheet: Sheet, middle: float) -> None:
        """Paint whose those are that stand beside the file, and the line between the two."""
        m, theme, unit = self.measures, self.theme, self.measures.unit
        first = self.file.width() / unit
        foot = self.foot.y() / unit
        sheet.fill(sheet.rect(first, self._rest_at / unit, 1.0, foot - self._rest_at / unit), theme.line)
        row = self.categories.selected()
        if isinstance(row, CategoryRow):
            name = fit(row.name, (Step(m.second), Step(12), Step(11)), sheet.width - first - 2 * m.margin, bold=True)
            sheet.write_amid(name, first + m.margin, middle, theme.text)

    def _awaiting(self) -> str:
        """Return whoever a decision awaits: first to whom an objection stands."""
        rows = [row for category in Category for row in members(self._reading, category) if row.is_observer]
        objected = [row.code for row in rows if row.objectors]
        waiting = [row.code for row in rows if row.mark.admission is Admission.NOT_YET]
        return next(iter((*objected, *waiting)), "")

    def _show(self, model: RowsModel[Any], rows: Sequence[Any], view: RowsView, chosen: object) -> None:
        model.show_rows(rows)
        place = next((number for number, row in enumerate(rows) if model.key(row) == chosen), None)
        if place is not None:
            view.setCurrentIndex(model.index(place, 0))

    def _show_file(self) -> None:
        is_opened = bool(self._code) and self._opened == self._code
        rows = file_of(self._reading, self._code, is_opened=is_opened) if self._code else ()
        self._models[2].show_rows(rows)
        row = self.members.selected()
        objected = isinstance(row, DelegationRow) and (bool(row.objectors) or row.mark.challenged)
        self.open_file.setVisible(objected and not is_opened)
        self.foot.own_changed()

    def _on_category(self) -> None:
        row = self.categories.selected()
        if isinstance(row, CategoryRow) and row.category is not self._category:
            self._category = row.category
            self.renew()
            self.update()

    def _on_member(self) -> None:
        row = self.members.selected()
        if isinstance(row, DelegationRow) and row.code != self._code:
            self._code = row.code
            self._show_file()

    def _on_opened(self) -> None:
        """Show who objects, and on what grounds."""
        self._opened = self._code
        focus = self.open_file.hasFocus()
        self._show_file()
        if focus:
            self.file.setFocus(Qt.FocusReason.OtherFocusReason)
