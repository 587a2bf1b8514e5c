"""The parts of the desk of a secret ballot: both counts side by side, the band that compares them, and the foot."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from chairconsole.models.ballot_scene import BallotScene, Counted
from chairconsole.models.ballots import Stage
from chairconsole.rules.terms import CountOf
from chairconsole.rules.typed import figure_of
from chairconsole.windows.desks.foot import Foot, FootScene
from chairconsole.windows.paint.buttons import Look, PushButton
from chairconsole.windows.paint.lettering import Step, fit
from chairconsole.windows.paint.marks import paint_attention, paint_tick
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.field import Field
from chairconsole.windows.parts.keys import Command, cap_of
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base

PAPERS = 4
"""So many of the figures are of papers; those of the candidates follow."""

_FIELD, _GAP = 96.0, 16.0
_PITCHES = (40.0, 36.0, 32.0, 28.0, 25.0, 22.0, 20.0)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the table: its words, the field in it or the figures that are calculated, and whether it is bold."""

    words: str
    field: int | None = None
    told: tuple[str, str] = ("", "")
    note: str = ""
    asks: bool = False
    bold: bool = False
    is_heading: bool = False


class CountTable(Panel):
    """The figures of both counts; Enter goes on, and at last enters. The first is hidden until the second is whole."""

    entered = Signal(str, object)
    """A count is to be entered: which one, and its figures in their order."""
    left = Signal()
    """Esc was pressed in a field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("The counts"), parent)
        self._scene: BallotScene | None = None
        self._of: tuple[int, int] | None = None
        self.columns: dict[CountOf, list[Field]] = {which: [] for which in CountOf}

    @property
    def fields(self) -> list[Field]:
        """Return the fields, those of the first count first."""
        return [field for which in CountOf for field in self.columns[which]]

    def show_scene(self, scene: BallotScene) -> None:
        """Show the counts as they stand; figures that were typed stay until they are entered, or another is shown."""
        before, self._scene = self._scene, scene
        of = (scene.number, len(scene.candidates))
        if of != self._of:
            self._of = of
            self._make(PAPERS + len(scene.candidates))
            before = None
        for which, stored in ((CountOf.FIRST, scene.first), (CountOf.SECOND, scene.second)):
            hidden = _is_hidden(scene, which)
            if before is None or (_stored(before, which), _is_hidden(before, which)) != (stored, hidden):
                figures = () if stored is None else stored.figures
                for n, field in enumerate(self.columns[which]):
                    # as many dots for each, which do not tell how large it is
                    field.setText(_DOTTED if hidden else str(figures[n]) if figures else "")
            for field in self.columns[which]:
                field.setEnabled(self._is_open(which))
                field.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        self._mark()
        self._name()
        self._arrange()
        self.update()

    def which(self) -> CountOf | None:
        """Return the count that is entered now: the one that is missing, or that in which somebody types."""
        scene = self._scene
        if scene is None or scene.stage not in (Stage.FIRST, Stage.SECOND, Stage.DIFFER):
            return None
        if scene.stage is Stage.FIRST:
            return CountOf.FIRST
        first = self.columns[CountOf.FIRST]
        typed = any(field.hasFocus() for field in first) and scene.stage is Stage.DIFFER
        return CountOf.FIRST if typed else CountOf.SECOND

    def go(self) -> None:
        """Enter the count that is whole, or go to the figure that is missing or differs."""
        scene, which = self._scene, self.which()
        if scene is None or which is None:
            return
        figures = self._figures(which)
        changed = self._changed()
        if figures is not None and which in changed:
            self.entered.emit(which.value, figures)
            return
        column = self.columns[which]
        missing = next((field for field in column if figure_of(field.text()) is None), None)
        differs = next((column[n] for n in self._differing()), column[0])
        field = missing or differs
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        for field in self.fields:
            field.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self._arrange()

    def least_height(self) -> float:
        """Return how high the table is with its usual rows, at 100 % type."""
        scene = self._scene
        return 0.0 if scene is None else _HEAD + sum(self._high(row, _PITCHES[0]) for row in self._rows(scene)) + 8.0

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the rows: words, what is calculated, and how both counts compare."""
        m, theme, scene = self.measures, self.theme, self._scene
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        if scene is None:
            return
        one, two, note = self._columns()
        line = base(_HEAD / 2, m.small)
        for words, x in ((self.tr("First count"), one), (self.tr("Second count"), two)):
            sheet.write_amid(fit(words, (Step(m.small), Step(11)), _FIELD + 8.0), x, _HEAD / 2, theme.text_2)
        sheet.write(self.tr("Compared"), note + 24.0, line, m.small, theme.text_2)
        for row, top, high in self._placed(scene):
            self._paint_row(sheet, row, top, high, (one, two, note))

    def _paint_row(self, sheet: Sheet, row: _Row, top: float, high: float, at: tuple[float, float, float]) -> None:
        m, theme, middle = self.measures, self.theme, top + high / 2
        one, two, note = at
        end = sheet.width - m.margin
        if row.is_heading:
            width = sheet.write(row.words, m.margin, base(middle + 4.0, m.second), m.second, theme.text_2, bold=True)
            if row.note:
                sheet.write(row.note, m.margin + width + 10.0, base(middle + 4.0, m.small), m.small, theme.text_2)
            sheet.fill(sheet.rect(m.margin, top + high - 1.0, end - m.margin, 1.0), theme.line)
            return
        words = fit(row.words, (Step(m.body), Step(13), Step(12), Step(12, 2)), one - m.margin - 12.0, bold=row.bold)
        sheet.write_amid(words, m.margin, middle, theme.text)
        size = m.body
        for told, x in zip(row.told, (one, two), strict=True):
            sheet.write(told, x + _FIELD - 12.0, base(middle, size), size, theme.text_2, ends=True)
        if not row.note and row.field is None and not any(row.told):
            return
        self._paint_compared(sheet, row, note, middle, end)

    def _paint_compared(self, sheet: Sheet, row: _Row, x: float, middle: float, end: float) -> None:
        m, theme = self.measures, self.theme
        if row.asks:
            paint_attention(sheet.painter, QPointF(sheet.left(x + 8.0), middle), 15.0, theme.attention)
        elif all(row.told) or (row.field is not None and self._are_both()):
            paint_tick(sheet.painter, QPointF(sheet.left(x + 8.0), middle), 13.0, theme.text_2)
        ink = theme.attention if row.asks else theme.text_2
        told = fit(row.note, (Step(m.small), Step(12), Step(11)), max(30.0, end - x - 24.0), bold=row.asks)
        sheet.write_amid(told, x + 24.0, middle, ink)

    # what stands in the rows

    def _rows(self, scene: BallotScene) -> Iterator[_Row]:
        papers = (self.tr("Given out"), self.tr("Found in the box"), self.tr("Invalid"), self.tr("Blank (abstentions)"))
        differ = self._by_field()
        yield _Row(self.tr("Papers"), is_heading=True)
        for n, words in enumerate(papers):
            yield _Row(words, n, note=differ.get(n) or self._note(scene, n), asks=n in differ)
        calculated = self.tr("calculated")
        shown = [self._calculated(which) for which in CountOf]
        yield _Row(self.tr("Valid"), told=(shown[0][0], shown[1][0]), note=calculated)
        yield _Row(self.tr("Majority"), told=(shown[0][1], shown[1][1]), note=calculated)
        form = (
            self.tr("one name on each paper")
            if scene.names == 1
            else self.tr("no more than %n names on a paper", "", scene.names)
        )
        yield _Row(self.tr("Candidates"), note=form, is_heading=True)
        for n, name in enumerate(scene.candidates, PAPERS):
            yield _Row(name, n, note=differ.get(n, ""), asks=n in differ, bold=True)
        if scene.names == 1:
            yield _Row(self.tr("Sum, against valid papers"), told=(shown[0][2], shown[1][2]), note=self._of_sums())

    def _note(self, scene: BallotScene, n: int) -> str:
        counted = scene.first if scene.stage is not Stage.SECOND else None
        if counted is None:
            return self.tr("%n present", "", scene.present) if n == 0 and scene.present else ""
        if n == 0 and scene.present:
            same = counted.given_out == scene.present
            return self.tr("as many as present") if same else self.tr("%n present", "", scene.present)
        if n == 1:
            left = counted.given_out - counted.in_box
            return self.tr("%n not returned", "", left) if left else self.tr("all returned")
        return ""

    def _calculated(self, which: CountOf) -> tuple[str, str, str]:
        """Return valid papers, majority and sum of a column as it stands in the fields; nothing where it is hidden."""
        scene = self._scene
        if scene is None or _is_hidden(scene, which):
            return "", "", ""
        read = [figure_of(field.text()) for field in self.columns[which]]
        valid = "" if None in read[1:PAPERS] else str((read[1] or 0) - (read[2] or 0) - (read[3] or 0))
        total = "" if None in read[PAPERS:] else str(sum(each or 0 for each in read[PAPERS:]))
        stored = _stored(scene, which)
        majority = "" if stored is None else str(stored.majority)
        return valid, majority, total

    def _of_sums(self) -> str:
        scene = self._scene
        counts = [] if scene is None else [self._calculated(which) for which in CountOf]
        so = [valid == total for valid, _, total in counts if valid and total]
        if not so:
            return ""
        return self.tr("agrees in each") if all(so) else self.tr("does not agree")

    def _differing(self) -> Sequence[int]:
        """Return the fields in which the counts that stand differ."""
        scene = self._scene
        if scene is None or scene.first is None or scene.second is None:
            return ()
        pairs = zip(scene.first.figures, scene.second.figures, strict=True)
        return [n for n, (one, two) in enumerate(pairs) if one != two]

    def _by_field(self) -> dict[int, str]:
        scene = self._scene
        if scene is None or scene.first is None or scene.second is None:
            return {}
        one, two = scene.first.figures, scene.second.figures
        return {n: self.tr("differ by %1").replace("%1", str(abs(one[n] - two[n]))) for n in self._differing()}

    def _are_both(self) -> bool:
        return self._scene is not None and self._scene.first is not None and self._scene.second is not None

    def _is_open(self, which: CountOf) -> bool:
        scene = self._scene
        if scene is None:
            return False
        match scene.stage:
            case Stage.FIRST:
                return which is CountOf.FIRST
            case Stage.SECOND:
                return which is CountOf.SECOND
        return scene.stage is Stage.DIFFER

    def _figures(self, which: CountOf) -> tuple[int, ...] | None:
        """Return the figures of a column, where all of them are some."""
        read = [figure_of(field.text()) for field in self.columns[which]]
        found = [each for each in read if each is not None and each >= 0]
        return tuple(found) if len(found) == len(read) else None

    def _changed(self) -> Sequence[CountOf]:
        scene = self._scene
        if scene is None:
            return ()
        found = {which: _stored(scene, which) for which in CountOf}
        return [
            which
            for which, stored in found.items()
            if (figures := self._figures(which)) is not None and (stored is None or stored.figures != figures)
        ]

    # fields

    def _make(self, count: int) -> None:
        for field in self.fields:
            field.hide()
            field.deleteLater()
        for which in CountOf:
            self.columns[which] = [Field("", "", parent=self) for _ in range(count)]
            for field in self.columns[which]:
                field.returnPressed.connect(self._on_return)
                field.textEdited.connect(self._on_edited)
                field.stepped.connect(self._on_stepped)
                field.left.connect(self.left)
                field.set_theme(self.theme)
                field.show()
        for one, two in zip(self.fields, self.fields[1:], strict=False):
            QWidget.setTabOrder(one, two)

    def _name(self) -> None:
        scene = self._scene
        if scene is None:
            return
        words = [row.words for row in self._rows(scene) if row.field is not None]
        told = {CountOf.FIRST: self.tr("first count: {what}"), CountOf.SECOND: self.tr("second count: {what}")}
        for which in CountOf:
            for field, word in zip(self.columns[which], words, strict=True):
                field.setAccessibleName(told[which].format(what=word))

    def _mark(self) -> None:
        differ = self._differing()
        for which in CountOf:
            for n, field in enumerate(self.columns[which]):
                if bool(field.property("differs")) != (n in differ):
                    field.setProperty("differs", n in differ)
                    field.style().unpolish(field)
                    field.style().polish(field)

    def _on_edited(self) -> None:
        self.update()

    def _on_return(self) -> None:
        which, at = self._at()
        if which is None:
            return
        column = self.columns[which]
        if at + 1 < len(column):
            column[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
            column[at + 1].selectAll()
            return
        figures = self._figures(which)
        if figures is not None:
            self.entered.emit(which.value, figures)
        else:
            self.go()

    def _on_stepped(self, by: int) -> None:
        which, at = self._at()
        if which is not None and 0 <= at + by < len(self.columns[which]):
            self.columns[which][at + by].setFocus(Qt.FocusReason.TabFocusReason)

    def _at(self) -> tuple[CountOf | None, int]:
        for which in CountOf:
            for n, field in enumerate(self.columns[which]):
                if field.hasFocus():
                    return which, n
        return None, 0

    # places

    def _columns(self) -> tuple[float, float, float]:
        m = self.measures
        room = self.breadth - 2 * m.margin
        one = m.margin + max(120.0, min(300.0, room - 2 * _FIELD - 2 * _GAP - 120.0))
        return one, one + _FIELD + _GAP, one + 2 * (_FIELD + _GAP) + 12.0

    def _high(self, row: _Row, pitch: float) -> float:
        return pitch * 0.85 if row.is_heading else pitch

    def _placed(self, scene: BallotScene) -> Iterator[tuple[_Row, float, float]]:
        rows = list(self._rows(scene))
        room = self.length - _HEAD - 4.0
        fits = (pitch for pitch in _PITCHES if sum(self._high(row, pitch) for row in rows) <= room)
        pitch, top = next(fits, _PITCHES[-1]), _HEAD
        for row in rows:
            high = self._high(row, pitch)
            yield row, top, high
            top += high

    def _arrange(self) -> None:
        scene, m = self._scene, self.measures
        if scene is None:
            return
        one, two, _ = self._columns()
        for row, top, high in self._placed(scene):
            if row.field is None:
                continue
            for which, x in ((CountOf.FIRST, one), (CountOf.SECOND, two)):
                field = self.columns[which][row.field]
                field.set_measures(m)
                field.setFixedSize(m.px(_FIELD), m.px(min(36.0, high - 3.0)))
                field.setAlignment(Qt.AlignmentFlag.AlignCenter)
                left = round(x * m.unit)
                left = self.width() - left - field.width() if self.right_to_left else left
                field.move(left, round((top + high / 2) * m.unit - field.height() / 2))


_HEAD = 28.0
_DOTTED = "000"


def _is_hidden(scene: BallotScene, which: CountOf) -> bool:
    """Tell whether a count is not to be seen: the first, while the second is made."""
    return scene.stage is Stage.SECOND and which is CountOf.FIRST


def _stored(scene: BallotScene, which: CountOf) -> Counted | None:
    return scene.first if which is CountOf.FIRST else scene.second


class CompareBand(Panel):
    """Says by how many papers the counts differ, and whether the outcome hangs on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Where the counts differ"), parent)
        self._told: tuple[str, ...] = ()

    @property
    def is_wanted(self) -> bool:
        """Tell whether there is something to say."""
        return bool(self._told)

    def show_scene(self, scene: BallotScene) -> None:
        """Show how the counts differ."""
        self._told = tuple(self._words(scene)) if scene.stage is Stage.DIFFER else ()
        self.setVisible(bool(self._told))
        self.setAccessibleDescription(" ".join(self._told))
        self.update()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint both sentences."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.attention_tint)
        sheet.fill(sheet.rect(0, 0, 4.0, self.length), theme.attention)
        if not self._told:
            return
        middle = self.length / 2
        paint_attention(sheet.painter, QPointF(sheet.left(m.margin + 8.0), middle), 17.0, theme.attention)
        x, room = m.margin + 30.0, sheet.width - 2 * m.margin - 30.0
        lead, follows = self._told
        top = fit(lead, (Step(m.body), Step(13), Step(12)), room, bold=True)
        below = fit(follows, (Step(m.body), Step(13), Step(12)), room)
        sheet.write_amid(top, x, middle - 11.0, theme.attention)
        sheet.write_amid(below, x, middle + 11.0, theme.text)

    def _words(self, scene: BallotScene) -> Iterator[str]:
        if scene.compared is None:
            return
        yield self.tr("The two counts differ by %n papers.", "", scene.compared.by)
        if scene.is_same and scene.would_elect:
            told = self.tr("By either count the following are elected: {names}; the figures must still agree.")
            yield told.format(names=self.spoken.series(*scene.would_elect))
        elif scene.is_same:
            yield self.tr("By either count it comes to the same; the figures must still agree.")
        else:
            yield self.tr("The outcome hangs on it.")


class BallotFoot(Foot):
    """The foot of a ballot: while papers are counted its step is the desk's own."""

    went = Signal()
    """The desk's own step is to be taken."""
    noted = Signal()
    """It is to be noted who took a paper."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._note = ""
        self._is_out = False
        self.has_own = False
        """Whether the step is the desk's own: a figure, or a lot."""
        self.paper = PushButton(self.tr("Who took a paper"), Look.OUTLINE, parent=self)
        self.own = PushButton(self.tr("Enter the count"), Look.FILLED, parent=self)
        self.own.clicked.connect(self.went)
        self.paper.clicked.connect(self.noted)
        self.add_own(self.paper)
        self.add_own(self.own)
        self.own.hide()
        self.paper.hide()

    def show_ballot(self, scene: BallotScene, *, is_below_floor: bool) -> None:
        """Show what is done next on the desk itself."""
        words = {
            Stage.FIRST: self.tr("Enter the first count"),
            Stage.SECOND: self.tr("Enter the second count"),
            Stage.DIFFER: self.tr("Count again"),
            Stage.LOT: self.tr("Whom the lot named"),
        }.get(scene.stage, "")
        self.has_own, self._is_out = bool(words), scene.stage is Stage.OUT
        self.own.setVisible(self.has_own)
        self.paper.setVisible(scene.stage is Stage.OUT)
        if words:
            self.own.set_text(words)
            self.own.set_key("" if is_below_floor else cap_of(self, Command.NEXT_STEP))
            self.own.set_look(Look.OUTLINE if is_below_floor else Look.FILLED)
        counted = scene.stage in (Stage.FIRST, Stage.SECOND, Stage.DIFFER)
        self._note = self.tr("Meanwhile other business may go on; the box does not hold the floor.") if counted else ""
        self.own_changed()

    def show_scene(self, scene: FootScene) -> None:
        """Show what the President says and the step, but where the desk has its own."""
        step = None if self.has_own else scene.step
        can_object = scene.can_object and not self.has_own and not self._is_out
        super().show_scene(FootScene(None if self._note else scene.say, step, can_object))

    def paint_on(self, sheet: Sheet) -> None:
        """Paint what the President says, or what may go on meanwhile."""
        super().paint_on(sheet)
        if not self._note:
            return
        m = self.measures
        room = sheet.width - 2 * m.margin - self._buttons_width() - 24.0
        told = fit(self._note, (Step(m.second), Step(12), Step(12, 2), Step(11, 2)), max(80.0, room))
        sheet.write_amid(told, m.margin, self.length / 2, self.theme.text_2)
