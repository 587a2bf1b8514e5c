"""The hall display: the delegation, the countdown, a light bar and who follows, to be read from afar."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QRegion
from PySide6.QtWidgets import QWidget

from chairconsole.models.scenes import FloorScene, HallScene
from chairconsole.rules.phase import Phase
from chairconsole.windows.floor.board import paint_board, paint_result
from chairconsole.windows.floor.following import Sizes, fit_large, next_words, paint_next
from chairconsole.windows.paint.countdown import Figures, format_time
from chairconsole.windows.paint.lettering import CAP_HALF, Setting, Step, advance, fit, is_arabic, scaled
from chairconsole.windows.paint.marks import SHAPES, paint_hollow, paint_solid
from chairconsole.windows.paint.phase import (
    HOLLOW,
    PLACES,
    changed_part,
    hollow_weight,
    lapse_of,
    paint_bar,
    paint_beat,
    phase_word,
    shape_at,
)
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.stage import Block, Stage
from chairconsole.windows.paint.theme import DARK

_LONG = (Step(72, 2), Step(64, 3), Step(56, 3), Step(52, 3))
NAME_STEPS = (Step(152), Step(128), Step(112), Step(104, 2), Step(88, 2), Step(80, 2), *_LONG)
ARABIC_STEPS = (Step(136), Step(112), Step(96), Step(88, 2), Step(80, 2), Step(72, 2), Step(56, 2), Step(52, 3))
WORD_STEPS = (Step(80), Step(72), Step(72, 2), Step(64, 2), Step(56, 2))
MESSAGE_STEPS = (Step(152), Step(128, 2), Step(112, 3), Step(96, 4), Step(80, 6), Step(72, 8))
NAME_ABOVE = (Step(128), Step(112), Step(96), Step(80), Step(72, 2), Step(64, 2), Step(56, 2))
ARABIC_ABOVE = (Step(96), Step(80), Step(72), Step(60), Step(48, 2))
REPLY_STEPS = (Step(56), Step(48), Step(42), Step(36))
FOOT_STEPS = (Step(72), Step(64), Step(56), Step(52))
HEADING_STEPS = (Step(72), Step(64), Step(56), Step(52), Step(52, 2), Step(44, 3), Step(36, 4))
NEXT_SIZES = Sizes(72, ((88, 72), (80, 68), (72, 64), (64, 64)), (72, 64, 56, 52), 72, 48.0, count_yields=True)

_DRAWN = (1920, 1080)
_MARGIN = 96.0
_NAME_MIDDLE = 164.0
_BASE, _FIGURES, _FIGURES_TOP = 704.0, 560, 292.0
_REPLY_HIGH = 72.0
_COLUMN, _SHAPE, _PITCH = 1284.0, 88.0, 104.0
_BAR_TOP, _BAR_HEIGHT = 768.0, 72.0
_FOOT = 984.0
_MARKS = 60
_TALL = 1.26
"""How far a line of type reaches about the middle of its capitals, accents above and tails below, in sizes."""


def steps_for(name: str, *, above_a_line: bool = False) -> tuple[Step, ...]:
    """Return the sizes a name may take in the hall: Arabic stands higher and wants smaller ones."""
    if above_a_line:
        return ARABIC_ABOVE if is_arabic(name) else NAME_ABOVE
    return ARABIC_STEPS if is_arabic(name) else NAME_STEPS


def for_the_hall(floor: FloorScene, overtime: bool) -> FloorScene:
    """Return the floor as the hall may see it: without the setting the clock stops at TIME and 0:00."""
    if overtime or floor.shown_s > 0:
        return floor
    hidden = {Phase.OVER: Phase.TIME}
    phase, present = hidden.get(floor.phase, floor.phase), hidden.get(floor.present, floor.present)
    return replace(floor, shown_s=0, phase=phase, present=present)


def _still(scene: HallScene) -> HallScene:
    """Return a scene without what changes from tick to tick."""
    floor = scene.floor
    if floor is not None:
        floor = replace(floor, shown_s=0, called_s=None if floor.called_s is None else 0)
    return replace(scene, hour="", second=0, beat=False, floor=floor)


class HallDisplay(Stage):
    """The window for the room; it takes no input and shows no pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(*_DRAWN, DARK, parent)
        self._scene = HallScene(hour="", second=0)
        self._count = Figures()
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def title(self) -> str:
        """Return the name of the window."""
        return self.tr("Hall")

    def show_scene(self, scene: HallScene) -> None:
        """Show a scene: after a tick only the figures, bar, beat or hand that moved; otherwise everything."""
        if scene.floor is not None:
            scene = replace(scene, floor=for_the_hall(scene.floor, scene.overtime_in_hall))
        before, self._scene = self._scene, scene
        if _still(before) != _still(scene):
            self.setAccessibleDescription(self._told(scene))
            self.arrange()
            return
        if scene.blanked or scene.message or scene.result is not None:
            return
        region = self._count.show(self._count_text())
        if scene.floor is None or before.floor is None:
            region += self._moved_hand(before.second, scene.second)
        else:
            part = changed_part(self._bar(), lapse_of(before.floor), lapse_of(scene.floor), self.right_to_left)
            region += self.pixels(part)
            if before.beat is not scene.beat:
                region += self.pixels(self._beat())
        self.repaint_part(region)

    def lay_out(self) -> tuple[tuple[Block, ...], tuple[tuple[Figures, QColor], ...]]:
        """Place the blocks for the present scene: nothing, a message, a speaker, or the item and the hour."""
        scene, wide = self._scene, self.page_width
        if scene.blanked:
            return (), ()
        if scene.message:
            return (Block(self.box(0.0, 0.0, wide, self.page_height), self._paint_message),), ()
        if scene.result is not None:
            paint = self._paint_result if scene.board is None else self._paint_board
            return (Block(self.box(0.0, 0.0, wide, self.page_height), paint),), ()
        room = _COLUMN - _MARGIN - 48.0 if scene.floor is not None else wide - 2 * _MARGIN
        self._count.show(self._count_text())
        self.put_figures(self._count, _MARGIN, _BASE, _FIGURES, room, ends=False)
        name = Block(self.box(0.0, 0.0, wide, 296.0), self._paint_name)
        foot = self.box(0.0, _BAR_TOP + _BAR_HEIGHT, wide, self.page_height - _BAR_TOP - _BAR_HEIGHT)
        ink = self.theme.text
        if scene.floor is None:
            rail = Block(self.box(0.0, _BAR_TOP, wide, _BAR_HEIGHT), self._paint_rail)
            return (name, rail, Block(foot, self._paint_idle_foot)), ((self._count, ink),)
        column = Block(self.box(_COLUMN - 8.0, 296.0, wide - _COLUMN + 8.0, 412.0), self._paint_column)
        bar, beat = Block(self._bar(), self._paint_bar), Block(self._beat(), self._paint_beat)
        if scene.floor.called_s is not None:
            ink = self.theme.text_2
        return (name, column, bar, beat, Block(foot, self._paint_foot)), ((self._count, ink),)

    def _told(self, scene: HallScene) -> str:
        """Tell in words what the hall sees."""
        if scene.blanked or scene.message:
            return scene.message
        if scene.result is not None:
            figures = [f"{word}: {figure}" for figure, word in scene.result.figures]
            return ". ".join(part for part in (scene.result.word, scene.result.question, *figures) if part)
        if scene.floor is None:
            shown = (scene.heading, *scene.foot) if scene.heading else (scene.item_title, scene.meeting, scene.date)
            return ". ".join(part for part in shown if part)
        words = next_words(scene.following, scene.remaining, self.spoken)
        parts = (
            scene.floor.name,
            scene.floor.reply,
            phase_word(scene.floor.phase, self.spoken),
            f"{words.label} {words.first}".strip(),
        )
        return ". ".join(part for part in (*parts, words.second, words.count) if part)

    # what is shown

    def _count_text(self) -> str:
        floor = self._scene.floor
        if floor is None:
            return self._scene.hour
        return format_time(floor.shown_s if floor.called_s is None else floor.limit_s)

    def _bar(self) -> QRectF:
        return self.box(0.0, _BAR_TOP, self.page_width, _BAR_HEIGHT)

    @property
    def _foot(self) -> float:
        """The base line of the foot: what a page is higher than it was drawn lies above and below."""
        return _FOOT + (self.page_height - _DRAWN[1]) / 2

    def _beat(self) -> QRectF:
        return self.box(self.page_width - _MARGIN - 80.0, 728.0, 80.0, 16.0)

    def _rail_mark(self, second: int, width: float, height: float) -> QRectF:
        pitch = (self.page_width - 2 * _MARGIN - 8.0) / _MARKS
        return self.box(_MARGIN + 4.0 + second * pitch - width / 2, _BAR_TOP, width, height)

    def _hand(self, second: int) -> QRectF:
        return self._rail_mark(second, 24.0, _BAR_HEIGHT)

    def _moved_hand(self, before: int, after: int) -> QRegion:
        if before == after:
            return QRegion()
        return QRegion(self.pixels(self._hand(before))) + self.pixels(self._hand(after))

    def _fit(self, words: str, steps: tuple[Step, ...], measure: float, height: float) -> Setting:
        """Fit words in the largest type asked for whose lines stand within a height."""
        for factor in self.factors:
            setting = fit(words, scaled(steps, factor), measure, bold=True)
            if setting.squeeze == 1.0 and _TALL * setting.size + (len(setting.lines) - 1) * setting.pitch <= height:
                break
        return setting

    # painting, each its block

    def _paint_name(self, sheet: Sheet) -> None:
        scene = self._scene
        words = scene.floor.name if scene.floor is not None else scene.heading or scene.item_title or scene.meeting
        if not words:
            return
        middle, wide = _NAME_MIDDLE, sheet.width - 2 * _MARGIN
        reply = scene.floor.reply if scene.floor is not None else ""
        if reply:
            # the name gives up a line to what it speaks for
            middle -= _REPLY_HIGH / 2
            told = self._fit(reply, REPLY_STEPS, wide, _REPLY_HIGH)
            line = _FIGURES_TOP - _REPLY_HIGH / 2 + CAP_HALF * told.size
            sheet.write_setting(told, _MARGIN, line, self.theme.text_2, optical=True)
        high = 2 * (_FIGURES_TOP - _NAME_MIDDLE) - (_REPLY_HIGH if reply else 0.0)
        name = self._fit(words, steps_for(words, above_a_line=bool(reply)), wide, high)
        first = middle + CAP_HALF * name.size - (len(name.lines) - 1) * name.pitch / 2
        sheet.write_setting(name, _MARGIN, first, self.theme.text, optical=True)

    def _paint_column(self, sheet: Sheet) -> None:
        floor, theme, painter = self._scene.floor, self.theme, sheet.painter
        if floor is None:
            return
        running = floor.called_s is None
        for number, place in enumerate(PLACES):
            middle = 348.0 + number * _PITCH
            centre = QPointF(sheet.left(_COLUMN + _SHAPE / 2), middle)
            shape = SHAPES[shape_at(floor.phase, place, floor.present)]
            if not running or place is not floor.present:
                size = HOLLOW * _SHAPE
                paint_hollow(painter, shape(centre, size), theme.edge, hollow_weight(size))
                continue
            ink = theme.phases[floor.phase]
            paint_solid(painter, shape(centre, _SHAPE), ink.plate)
            if ink.edge is not None:
                paint_hollow(painter, shape(centre, _SHAPE), ink.edge, 2.0)
            x = _COLUMN + 1.5 * _SHAPE
            word = self._fit(phase_word(floor.phase, self.spoken), WORD_STEPS, sheet.width - _MARGIN - x, 1.3 * _PITCH)
            sheet.write_amid(word, x, middle, theme.text)

    def _paint_bar(self, sheet: Sheet) -> None:
        if self._scene.floor is not None:
            lapse, ground = lapse_of(self._scene.floor), self.theme.ground
            paint_bar(sheet.painter, self._bar(), lapse, self.theme, ground, sheet.right_to_left, 0.0, 12.0)

    def _paint_beat(self, sheet: Sheet) -> None:
        paint_beat(sheet.painter, self._beat(), self._scene.beat, self.theme, sheet.right_to_left)

    def _paint_foot(self, sheet: Sheet) -> None:
        scene, theme = self._scene, self.theme
        bare = tuple(replace(one, level="", honorific="") for one in scene.following)
        words = next_words(bare, scene.remaining, self.spoken)
        end = sheet.width - _MARGIN

        def begins(sizes: Sizes) -> float:
            return _MARGIN + (advance(words.label, sizes.label) + 48.0 if words.label else 0.0)

        fitted, sizes = fit_large(words, NEXT_SIZES, self.factors, lambda sizes: end - begins(sizes))
        sheet.write(words.label, _MARGIN, self._foot, sizes.label, theme.text_2, optical=True)
        paint_next(sheet, fitted, sizes, begins(sizes), end, self._foot, theme)

    def _paint_rail(self, sheet: Sheet) -> None:
        for second in range(_MARKS + 1):
            fifth = second % 5 == 0
            mark = self._rail_mark(second, 8.0, _BAR_HEIGHT if fifth else _BAR_HEIGHT / 2)
            sheet.fill(mark, self.theme.edge if fifth else self.theme.sunken)
        sheet.fill(self._hand(self._scene.second), self.theme.accent)

    def _paint_idle_foot(self, sheet: Sheet) -> None:
        scene, ink = self._scene, self.theme.text_2
        if scene.heading:
            self._paint_foot_of(sheet, scene.foot)
            return
        item = self.tr("Item %1").replace("%1", self.spoken.kept(scene.item_number)) if scene.item_number else ""
        # without an item the meeting stands large already
        parts = [words for words in (item, scene.meeting if scene.item_title else "") if words]
        for step in (step for factor in self.factors for step in scaled(FOOT_STEPS, factor)):
            size = step.size
            taken = sum(advance(words, size) + 48.0 for words in (*parts, scene.date))
            if taken <= sheet.width - 2 * _MARGIN:
                break
        x = _MARGIN
        for words in parts:
            x += sheet.write(words, x, self._foot, size, ink, optical=True) + 48.0
        sheet.write(scene.date, sheet.width - _MARGIN, self._foot, size, ink, ends=True)

    def _paint_foot_of(self, sheet: Sheet, foot: tuple[str, ...]) -> None:
        """Paint what the heading is about: a number, if there is one, and words that stand whole."""
        if not foot:
            return
        *before, words = foot
        for factor in self.factors:
            steps = scaled(HEADING_STEPS, factor)
            x = _MARGIN + sum(advance(each, steps[0].size) + 48.0 for each in before)
            told = fit(words, steps, sheet.width - _MARGIN - x)
            if told.squeeze == 1.0 and told.height <= 200.0:
                break
        x = _MARGIN
        for each in before:
            x += sheet.write(each, x, self._foot, told.size, self.theme.text_2, optical=True) + 48.0
        middle = self._foot - CAP_HALF * told.size
        sheet.write_amid(told, x, middle if len(told.lines) == 1 else middle - 12.0, self.theme.text_2)

    def _paint_result(self, sheet: Sheet) -> None:
        if self._scene.result is not None:
            bar = QRectF(0.0, _BAR_TOP, sheet.width, _BAR_HEIGHT)
            paint_result(sheet, self._scene.result, bar, self.page_height, self.theme)

    def _paint_board(self, sheet: Sheet) -> None:
        if self._scene.board is not None:
            rehearsal = self.tr("Rehearsal") if self._scene.rehearsal else ""
            paint_board(sheet, self._scene.board, rehearsal, self.page_height - _DRAWN[1], self.theme)

    def _paint_message(self, sheet: Sheet) -> None:
        message = self._fit(
            self._scene.message, MESSAGE_STEPS, sheet.width - 2 * _MARGIN, self.page_height - 2 * _MARGIN
        )
        middle = self.page_height / 2 + CAP_HALF * message.size
        first = middle - (len(message.lines) - 1) * message.pitch / 2
        sheet.write_setting(message, _MARGIN, first, self.theme.text, optical=True)
