"""The President's view: who has the floor and for how long, what to say next, who follows, and two buttons."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from chairconsole.models.matters import in_words
from chairconsole.models.scenes import Expected, MatterScene, PresidentScene, StepScene, heard, still
from chairconsole.windows.floor.following import Sizes, Words, fit_large, next_words, paint_next, row_words
from chairconsole.windows.floor.matter import columns_of, matter_height, paint_columns, paint_matter, paint_share
from chairconsole.windows.floor.say import paint_say, say_height
from chairconsole.windows.paint.buttons import RING, Look, PushButton
from chairconsole.windows.paint.countdown import Figures, format_time
from chairconsole.windows.paint.lettering import CAP_HALF, Step, advance, elided, fit, is_arabic, scaled
from chairconsole.windows.paint.marks import bars, paint_solid
from chairconsole.windows.paint.phase import (
    changed_part,
    lapse_of,
    paint_bar,
    paint_beat,
    paint_plate,
    phase_word,
    plate_width,
)
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.stage import Block, Stage
from chairconsole.windows.paint.theme import DARK

NAME_STEPS = (Step(64), Step(56), Step(48), Step(52, 2), Step(44, 2), Step(40, 2), Step(36, 3))
SPEAKER_STEPS = (Step(32), Step(28), Step(26), Step(24, 2))
IDLE_STEPS = (Step(44), Step(40), Step(36), Step(32, 2))
BAND_STEPS = (Step(24, 2), Step(22, 2), Step(20, 2), Step(18, 3))
SAY_STEPS = (Step(38, 1), Step(34, 9), Step(30, 9), Step(28, 9), Step(24, 99), Step(20, 99))
SAY_IDLE_STEPS = (Step(40, 9), Step(36, 9), Step(32, 12), Step(28, 15), Step(24, 99), Step(20, 99))
NEXT_SIZES = Sizes(22, ((30, 28), (28, 26), (26, 26)), (26, 24, 22, 20), 24, 20.0)

_MARGIN = 32.0
_PLATE_WIDTH = 472.0
_TEXT_AT = 148.0
_MATTER = 200.0
"""How high what is in hand stands where it has no bar."""

_READABLE = 30
"""The size in which the sentence can be read at the least, wherever there is room."""


@dataclass(frozen=True, slots=True)
class Heights:
    """The heights of what stands above and below the sentence, in units: larger type asks more, and it gives it."""

    top: float
    band: float
    plate: float
    row: float
    button: float

    @staticmethod
    def of(percent: int) -> "Heights":
        """Return the heights for a size of type in percent."""
        more = (percent - 100) / 100
        return Heights(
            56.0 + 24.0 * more, 64.0 + 32.0 * more, 56.0 + 12.0 * more, 72.0 + 40.0 * more, 96.0 + 16.0 * more
        )


class PresidentView(Stage):
    """The window in front of the President; it shows scenes and tells of its two buttons, and decides nothing."""

    step_pressed = Signal()
    gavel_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1280, 800, DARK, parent)
        self._scene = PresidentScene(hour="")
        self._granted = 100
        self._matter: MatterScene | None = None
        self._clock, self._count = Figures(), Figures()
        self._bar, self._beat = QRectF(), QRectF()
        self._step = PushButton("", parent=self)
        self._gavel = PushButton(self.tr("Gavel"), gavel=True, parent=self)
        self._step.clicked.connect(self.step_pressed)
        self._gavel.clicked.connect(self.gavel_pressed)

    def title(self) -> str:
        """Return the name of the window."""
        return self.tr("President")

    @property
    def step_button(self) -> PushButton:
        """The button of the next step."""
        return self._step

    @property
    def gavel_button(self) -> PushButton:
        """The button that confirms the step on which the script stands."""
        return self._gavel

    def show_scene(self, scene: PresidentScene) -> None:
        """Show a scene: after a tick only the figures, bar and beat that moved; otherwise everything."""
        before, self._scene = self._scene, scene
        if heard(before) != heard(scene):
            self.setAccessibleDescription(self._told(scene))
        # figures that become more or fewer move what stands beside them
        if still(before) != still(scene) or len(self._count_text()) != len(self._count.text):
            self.arrange()
            return
        region = self._clock.show(scene.hour) + self._count.show(self._count_text())
        if before.beat is not scene.beat:
            region += self.pixels(self._beat)
        if before.floor is not None and scene.floor is not None:
            was, now = lapse_of(before.floor), lapse_of(scene.floor)
            part = changed_part(self._bar, was, now, self.right_to_left)
            region += self.pixels(part)
        self.repaint_part(region)

    def arrange(self) -> None:
        """Lay everything out anew, the two buttons too, and have the whole window painted."""
        self._spare()
        self._grant()
        self._dress_buttons()
        self._place_buttons()
        super().arrange()

    def lay_out(self) -> tuple[tuple[Block, ...], tuple[tuple[Figures, QColor], ...]]:
        """Place the blocks for the present scene: top, band, NOW, SAY, NEXT."""
        scene, wide = self._scene, self.page_width
        now = self._now()
        blocks = [Block(self.box(0.0, 0.0, wide, self._heights.top), self._paint_top)]
        if scene.band:
            blocks.append(Block(self.box(0.0, self._heights.top, wide, self._heights.band), self._paint_band))
        self._clock.show(scene.hour)
        clock = round(30 * self._at_top)
        base = self._heights.top / 2 + CAP_HALF * clock
        self.put_figures(self._clock, wide - _MARGIN, base, clock, 600.0, ends=True, bold=True)
        self._count.show(self._count_text())
        if scene.floor is not None:
            blocks += self._lay_out_floor(now)
            ink = self.theme.text if scene.floor.called_s is None else self.theme.text_2
        elif self._matter is not None:
            blocks += self._lay_out_matter(self._matter, now)
            ink = self.theme.text
        else:
            blocks += self._lay_out_idle(now)
            ink = self.theme.text_2
        if scene.say is not None:
            blocks.append(Block(self._say_box(), self._paint_say))
        blocks.append(Block(self.box(0.0, self._next_top, wide, self._heights.row), self._paint_next))
        return tuple(blocks), ((self._clock, self.theme.text), (self._count, ink))

    # what is where, in units

    def _place_buttons(self) -> None:
        """Place the step and, half as wide, the gavel."""
        unit, high = self.unit, self._heights.button
        y = self.page_height - 24.0 - high
        gavel = (self.page_width - 2 * _MARGIN - 16.0) / 3
        step = 2 * gavel
        for button, x, width in ((self._step, _MARGIN, step), (self._gavel, _MARGIN + step + 16.0, gavel)):
            box = self.pixels(self.box(x, y, width, high))
            size = self._button_size(button, width)
            button.set_measures(round(size * unit), round(high * unit), 8.0 * unit, always_bold=True)
            button.setGeometry(box.adjusted(-RING, -RING, RING, RING))

    def _lay_out_floor(self, now: float) -> list[Block]:
        wide = self.page_width
        plate = self._plate_width()
        self._bar = self.box(_MARGIN, now + 256.0, wide - 2 * _MARGIN - 56.0, 16.0)
        self._beat = self.box(wide - _MARGIN - 40.0, now + 260.0, 40.0, 8.0)
        self.put_figures(self._count, wide - _MARGIN, now + 240.0, 208, plate + 16.0, ends=True)
        # the name's column ends where the plate's begins, so that a figure painted again leaves the name alone
        return [
            Block(self.box(0.0, now, wide - _MARGIN - plate - 18.0, 256.0), self._paint_name),
            Block(self.box(wide - _MARGIN - plate, now + 16.0, plate, self._heights.plate), self._paint_plate),
            Block(self._bar, self._paint_bar),
            Block(self._beat, self._paint_beat),
        ]

    def _lay_out_idle(self, now: float) -> list[Block]:
        wide = self.page_width
        self.put_figures(self._count, wide - _MARGIN, now + 90.0, 96, 360.0, ends=True)
        cells = self._count.cells
        taken = (cells[-1].left + cells[-1].width - cells[0].left) / self.unit if cells else 0.0
        self._beat = self.box(wide - _MARGIN - taken - 68.0, now + 52.0, 40.0, 8.0)
        return [
            Block(self.box(0.0, now, wide - _MARGIN - taken - 84.0, 112.0), self._paint_idle),
            Block(self._beat, self._paint_beat),
        ]

    def _lay_out_matter(self, matter: MatterScene, now: float) -> list[Block]:
        wide = self.page_width
        self._bar, self._beat = QRectF(), QRectF()
        taken = sum(columns_of(matter))
        high = self._matter_high(matter) if matter.share is None else 240.0
        blocks = [Block(self.box(0.0, now, wide - _MARGIN - taken, high), self._paint_matter)]
        if taken:
            blocks.append(Block(self.box(wide - _MARGIN - taken, now, taken + _MARGIN, high), self._paint_columns))
        if matter.share is not None:
            # the tick stands out above and below the bar
            blocks.append(Block(self.box(0.0, now + 212.0, wide, 72.0), self._paint_share))
        return blocks

    def _say_box(self) -> QRectF:
        top = self._now() + self._now_high()
        return self.box(_MARGIN, top, self.page_width - 2 * _MARGIN, self._next_top - top)

    def _now_high(self) -> float:
        """Return how high NOW is, down to where the sentence begins."""
        matter = self._matter
        if self._scene.floor is not None or (matter is not None and matter.share is not None):
            return 296.0
        return 120.0 if matter is None else self._matter_high(matter) + 16.0

    def _matter_high(self, matter: MatterScene) -> float:
        measure = self.page_width - 2 * _MARGIN - sum(columns_of(matter))
        return matter_height(matter, measure, self.factors, _MATTER)

    def _now(self) -> float:
        return self._heights.top + (self._heights.band if self._scene.band else 0.0)

    def _plate_width(self) -> float:
        return max(_PLATE_WIDTH, plate_width(self._heights.plate, self.spoken))

    @property
    def _heights(self) -> Heights:
        return Heights.of(self._granted)

    def _spare(self) -> None:
        """Let the bar of a vote give way to its words where the sentence could not be read beside it."""
        matter, say = self._scene.matter, self._scene.say
        self._matter, self._granted = matter, 100
        if matter is None or matter.share is None or say is None:
            return
        box = self._say_box()
        if say_height(say, _READABLE, box, self.spoken) > box.height():
            self._matter = replace(matter, share=None, lines=(*matter.lines, matter.share.words))

    def _grant(self) -> None:
        """Take the largest type asked for in which what surrounds the sentence leaves it its room."""
        say = self._scene.say
        for percent in (*range(self.percent, 100, -25), 100):
            self._granted = percent
            box = self._say_box()
            if say is None or say_height(say, _READABLE, box, self.spoken) <= box.height():
                break

    @property
    def factors(self) -> tuple[float, ...]:
        """By how much type may be larger than drawn."""
        return tuple(factor for factor in super().factors if factor <= self._granted / 100)

    @property
    def _next_top(self) -> float:
        return self.page_height - 32.0 - self._heights.button - self._heights.row

    @property
    def _at_top(self) -> float:
        """By how much the line at the top can be larger and still tell the item."""
        most = 1.0 + (self.factors[0] - 1.0) * 0.6
        scene = self._scene
        words = f"{scene.item_number} {scene.item_title} {scene.presiding} {self._meeting_line()}"
        taken = advance(words, 22) + 30 * 0.572 * 8 + (advance(self.tr("Rehearsal"), 22) if scene.rehearsal else 0.0)
        room = self.page_width - 2 * _MARGIN - 200.0
        return max(min(most, 1.25), min(most, room / max(1.0, taken)))

    def _button_size(self, button: PushButton, width: float) -> int:
        """Return the largest size in which a button's word stands whole, its icon and a margin beside it."""
        room = width - 48.0
        for factor in self.factors:
            size = round(32 * factor)
            icon = 2.0 * size if button is self._gavel else 0.0
            if advance(button.text(), size, True) + icon <= room:
                break
        while advance(button.text(), size, True) + icon > room and size > 18:
            size -= 1
        return size

    # what is shown

    def _dress_buttons(self) -> None:
        step: StepScene = self._scene.step
        words, asked = step.words or self.tr("Next step"), self.tr("Asked: %1")
        self._step.set_text(asked.replace("%1", words) if step.asked is Expected.STEP else words)
        self._gavel.set_text(self.tr("Asked") if step.asked is Expected.GAVEL else self.tr("Gavel"))
        for button, enabled, mine in (
            (self._step, step.step_enabled, Expected.STEP),
            (self._gavel, step.gavel_enabled, Expected.GAVEL),
        ):
            button.setEnabled(enabled)
            button.set_look(Look.FILLED if step.expected is mine else Look.OUTLINE)
            button.set_theme(self.theme)

    def _count_text(self) -> str:
        floor = self._scene.floor
        if floor is not None:
            return format_time(floor.shown_s if floor.called_s is None else floor.called_s)
        return "" if self._scene.idle_s is None else format_time(self._scene.idle_s)

    def _told(self, scene: PresidentScene) -> str:
        """Tell in words who speaks, how long is left, what to say and who follows."""
        floor, parts = scene.floor, []
        if floor is not None:
            state = self.tr("CALLED") if floor.called_s is not None else phase_word(floor.phase, self.spoken)
            minutes = self.tr("%n minutes left", "", max(0, -(-floor.shown_s // 60)))
            parts += [floor.name, floor.standing, floor.reply, floor.speaker or floor.level, floor.said, state, minutes]
        elif scene.matter is not None:
            parts += [*in_words(scene.matter), scene.matter.share.words if scene.matter.share is not None else ""]
        else:
            parts.append(self.tr("Nobody has the floor"))
        if scene.say is not None:
            parts += [*(line.words for line in scene.say.lines), scene.say.later, scene.say.branch]
        parts.append(scene.presiding)
        following = self._next_words(scene)
        first = f"{following.label} {following.first}{following.first_detail}".strip()
        parts += [first, following.second + following.second_detail, following.count]
        return ". ".join(part for part in parts if part)

    # painting, each its block

    def _paint_top(self, sheet: Sheet) -> None:
        scene, theme = self._scene, self.theme
        size, middle = round(22 * self._at_top), self._heights.top / 2
        line = middle + CAP_HALF * size
        end = sheet.width - _MARGIN - 173.0 * self._at_top
        if scene.meeting or scene.rises:
            end -= sheet.write(self._meeting_line(), end, line, size, theme.text_2, ends=True)
        if scene.presiding:
            # who is in the chair is named whole; the item, which the secretary announces, may be cut
            gap, sizes = 28.0, tuple(max(16, round(px * self._at_top)) for px in (22, 20, 18))
            steps = (*map(Step, sizes), *(Step(px, 2) for px in (18, 16)))
            presiding = fit(scene.presiding, steps, max(120.0, 0.6 * (end - _MARGIN)))
            end -= gap + presiding.width
            sheet.write_amid(presiding, end, middle, theme.text_2)
        x = _MARGIN
        if scene.rehearsal:
            word, high = self.tr("Rehearsal"), 1.55 * size
            width = advance(word, size) + 24.0
            sheet.outline(sheet.rect(x, middle - high / 2, width, high), theme.accent, 4.0)
            sheet.write(word, x + 12.0, line, size, theme.accent)
            x += width + 16.0
        if scene.item_number:
            x += sheet.write(scene.item_number, x, line, size, theme.text_2) + 11.5
        title = elided(scene.item_title, size, False, max(0.0, end - x - 40.0))
        sheet.write(title, x, line, size, theme.text_2)

    def _meeting_line(self) -> str:
        scene = self._scene
        line = scene.meeting
        if scene.rises:
            line = self.tr("%1 rises %2").replace("%1", line).replace("%2", scene.rises).strip()
        if scene.minutes_left is not None:
            hours, minutes = divmod(scene.minutes_left, 60)
            left = self.tr(", %1 h %2 left") if hours else self.tr(", %2 min left")
            line += left.replace("%1", str(hours)).replace("%2", f"{minutes:02}" if hours else str(minutes))
        return line

    def _paint_band(self, sheet: Sheet) -> None:
        band, theme = self._scene.band, self.theme
        if band is None:
            return
        sheet.fill(sheet.rect(0.0, self._heights.top, sheet.width, self._heights.band), theme.tint)
        sheet.fill(sheet.rect(0.0, self._heights.top, 4.0, self._heights.band), theme.accent)
        middle, x = self._heights.top + self._heights.band / 2, _MARGIN
        words = band.words
        if band.holder:
            centre = sheet.rect(x, middle - 12.0, 24.0, 24.0).center()
            paint_solid(sheet.painter, bars(centre, 24.0), theme.text)
            x += 40.0
            holds = self.tr("%1 holds %2.").replace("%1", band.holder).replace("%2", format_time(band.left_s))
            words = f"{words} {holds}".strip()
        size, measure = round(28 * self.factors[0]), sheet.width - _MARGIN - x
        while size > 22 and advance(band.lead, size, True) + 10.0 + advance(words, size) > measure:
            size -= 2
        x += sheet.write(band.lead, x, middle + CAP_HALF * size, size, theme.text, bold=True) + 10.0
        told = fit(words, (Step(size), *BAND_STEPS), sheet.width - _MARGIN - x)
        sheet.write_amid(told, x, middle, theme.text)

    def _paint_name(self, sheet: Sheet) -> None:
        floor, theme = self._scene.floor, self.theme
        if floor is None:
            return
        now = self._now()
        measure = sheet.width - 2 * _MARGIN - self._plate_width() - 24.0
        speaker = floor.speaker or floor.level
        words = self.spoken.series(floor.standing, floor.reply, floor.role, speaker, floor.said)
        for factor in self.factors:
            name = fit(floor.name, scaled(NAME_STEPS, factor), measure, bold=True)
            line = fit(words, scaled(SPEAKER_STEPS, factor), measure)
            limit_size = round(24 * factor)
            first = now + max(44.0, 12.0 + name.size / 2) + CAP_HALF * name.size
            second = first + (len(name.lines) - 1) * name.pitch + 20.0 + line.size
            # Arabic letters reach further down
            second += 0.15 * name.size if is_arabic(floor.name) else 0.0
            ends = second + (len(line.lines) - 1) * line.pitch + 0.3 * line.size if words else second - 20.0 - line.size
            whole = name.squeeze == line.squeeze == 1.0
            if whole and ends <= now + 240.0 - 0.9 * limit_size:
                break
        sheet.write_setting(name, _MARGIN, first, theme.text, optical=True)
        if words:
            sheet.write_setting(line, _MARGIN, second, theme.text, optical=True)
        limit = self.tr("limit %1").replace("%1", format_time(floor.limit_s))
        sheet.write(limit, _MARGIN, now + 240.0, limit_size, theme.text_2)

    def _paint_plate(self, sheet: Sheet) -> None:
        floor, theme = self._scene.floor, self.theme
        if floor is None:
            return
        width = self._plate_width()
        box = sheet.rect(sheet.width - _MARGIN - width, self._now() + 16.0, width, self._heights.plate)
        if floor.called_s is None:
            paint_plate(sheet.painter, box, floor.phase, floor.present, theme, self.spoken)
            return
        sheet.outline(box, theme.edge, 6.0, dashed=True)
        x = sheet.width - _MARGIN - width + 22.0
        sheet.write(self.tr("CALLED"), x, box.center().y() + CAP_HALF * 25, 25, theme.text_2, bold=True)

    def _paint_bar(self, sheet: Sheet) -> None:
        if self._scene.floor is not None:
            lapse = lapse_of(self._scene.floor)
            paint_bar(sheet.painter, self._bar, lapse, self.theme, self.theme.ground, sheet.right_to_left)

    def _paint_beat(self, sheet: Sheet) -> None:
        paint_beat(sheet.painter, self._beat, self._scene.beat, self.theme, sheet.right_to_left)

    def _paint_idle(self, sheet: Sheet) -> None:
        if self._scene.idle_s is None:
            return
        room = sheet.width - 2 * _MARGIN - 360.0
        words = fit(self.tr("Nobody has the floor"), scaled(IDLE_STEPS, min(1.75, self.factors[0])), room)
        base = self._now() + 56.0 + CAP_HALF * words.size
        sheet.write_setting(words, _MARGIN, base, self.theme.text_2, optical=True)

    def _paint_matter(self, sheet: Sheet) -> None:
        matter = self._matter
        if matter is not None:
            # below it stand the words of the bar
            high = _MATTER if matter.share is None else 240.0 - 26.0 * self.factors[0]
            end = sheet.width - _MARGIN - sum(columns_of(matter))
            paint_matter(sheet, matter, QRectF(_MARGIN, self._now(), end - _MARGIN, high), self.factors, self.theme)

    def _paint_columns(self, sheet: Sheet) -> None:
        matter = self._matter
        if matter is not None:
            base = self._now() + (148.0 if matter.share is not None else 108.0)
            paint_columns(sheet, matter, sheet.width - _MARGIN, base, self.theme)

    def _paint_share(self, sheet: Sheet) -> None:
        if self._matter is not None and self._matter.share is not None:
            bar = QRectF(_MARGIN, self._now() + 256.0, sheet.width - 2 * _MARGIN, 16.0)
            paint_share(sheet, self._matter.share, bar, self.factors[0], self.theme)

    def _paint_say(self, sheet: Sheet) -> None:
        if self._scene.say is not None:
            drawn = SAY_STEPS if self._now_high() > 280.0 else SAY_IDLE_STEPS
            steps = tuple(step for factor in self.factors for step in scaled(drawn, factor))
            paint_say(sheet, self._say_box(), self._scene.say, steps, self.theme, self.spoken)

    def _paint_next(self, sheet: Sheet) -> None:
        scene, theme = self._scene, self.theme
        end = sheet.width - 60.0
        words = self._next_words(scene)
        fitted, sizes = fit_large(words, NEXT_SIZES, self.factors, lambda sizes: end - self._next_at(words, sizes))
        base = self._next_top + self._heights.row / 2 + CAP_HALF * sizes.label + 4.0
        steps = (Step(sizes.label), *(Step(px) for px in range(20, 14, -2)))
        label = fit(words.label, steps, self._next_at(words, sizes) - 74.0, bold=True)
        if words.label:
            sheet.write_setting(label, 60.0, base, theme.text_2)
        paint_next(sheet, fitted, sizes, self._next_at(words, sizes), end, base, theme)

    def _next_words(self, scene: PresidentScene) -> Words:
        """Return the words of the line that says who, or what, is next."""
        if scene.row is not None:
            return row_words(scene.row)
        words = next_words(scene.following, scene.remaining, self.spoken, scene.list_end)
        if scene.next_item is None:
            return words
        words = replace(words, label=self.tr("Next"), first=scene.next_item[0], second=scene.next_item[1])
        return replace(words, first_detail="", second_detail="", first_mark="", second_mark="")

    def _next_at(self, words: Words, sizes: Sizes) -> float:
        """Return where the names begin: below the sentence, unless the label is broader than that."""
        return max(_TEXT_AT, 60.0 + advance(words.label, sizes.label, True) + 16.0) if sizes.label > 22 else _TEXT_AT
