"""The debate as a picture, laid over the list: progress, groups, delegations, credentials; each can be kept."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from chairconsole.models.pictures import Pictures, Spoken, pictures
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.rules.officers import GROUPS
from chairconsole.windows.paint.charts import Bar, Words, paint_bars, paint_progress
from chairconsole.windows.paint.countdown import format_time
from chairconsole.windows.paint.lettering import Step, fit
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import LIGHT, Theme
from chairconsole.windows.parts.lying_over import LyingOver
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import base
from chairconsole.windows.parts.tabs import Tabs
from chairconsole.windows.parts.wording import group_words

PAPER = QSize(1200, 720)
"""A kept picture, in units; a PNG has two pixels for each."""

HEAD = 40.0


class PicturesPanel(LyingOver):
    """Paints one picture at a time; the arrow keys turn to the next, Ctrl+S keeps it, Esc goes back to the list."""

    def __init__(self, session: Session, reading: Reading, below: tuple[QWidget, ...], parent: QWidget) -> None:
        super().__init__(self.tr("The debate as a picture"), parent, below, stays=True)
        self._reading = reading
        self._shown: Pictures | None = None
        names = (self.tr("Progress"), self.tr("Groups"), self.tr("Delegations"), self.tr("Credentials"))
        self._names = names
        self.tabs = Tabs(names, self)
        self.tabs.turned.connect(self._on_turned)
        self.setFocusProxy(self.tabs)
        session.changed.connect(self._on_changed)

    @property
    def file_name(self) -> str:
        """Return a name for the file of the present picture."""
        item = self._reading.head().item or ""
        return f"{self._reading.head().conference} {item} {self._names[self.tabs.place]}.png".replace("/", "-")

    def draw(self) -> None:
        """Draw the debate as it stands."""
        self._read()

    def keep(self, path: Path) -> bool:
        """Write the present picture into a PNG or, by the file's name, an SVG; tell whether that was done."""
        if path.suffix.lower() == ".svg":
            generator = QSvgGenerator()
            generator.setFileName(str(path))
            generator.setSize(PAPER)
            generator.setViewBox(QRectF(0, 0, PAPER.width(), PAPER.height()))
            painter = QPainter()
            if not painter.begin(generator):
                return False
            self._paint_paper(painter)
            painter.end()
            return True
        image = QImage(PAPER * 2, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.scale(2.0, 2.0)
        self._paint_paper(painter)
        painter.end()
        return image.save(str(path))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        self.tabs.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.tabs.set_measures(sizes)
        self._arrange()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the present picture, and how to keep it."""
        m, theme = self.measures, self.theme
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.ground)
        top = m.tabs + 12.0
        steps = (Step(m.small), Step(11), Step(10))
        told = self.tr("Arrows turn to the next, Ctrl+S keeps it, Esc goes back")
        hint = fit(told, steps, sheet.width - 2 * m.margin)
        sheet.write_setting(hint, m.margin, self.length - 10.0, theme.text_3)
        box = QRectF(m.margin, top, sheet.width - 2 * m.margin, self.length - top - 32.0)
        self._paint_picture(sheet, box, theme)

    def _paint_paper(self, painter: QPainter) -> None:
        """Paint the picture as it is kept: with its title and its time, in the light theme, for paper."""
        sheet = Sheet(painter, PAPER.width(), self)
        painter.fillRect(QRectF(0, 0, PAPER.width(), PAPER.height()), LIGHT.surface)
        room = PAPER.width() - 80.0
        shown = self._read()
        steps = (Step(26), Step(22), Step(18), Step(15))
        title = fit(f"{shown.title}: {self._names[self.tabs.place]}", steps, room, bold=True)
        sheet.write_setting(title, 40.0, 52.0, LIGHT.text)
        at: datetime = self._reading.head().now
        sheet.write(f"{at:%Y-%m-%d %H:%M}", 40.0, 78.0, 14, LIGHT.text_2)
        self._paint_picture(sheet, QRectF(40.0, 100.0, room, PAPER.height() - 140.0), LIGHT)

    def _paint_picture(self, sheet: Sheet, box: QRectF, theme: Theme) -> None:
        shown = self._shown
        if shown is None or box.height() < 60.0:
            return
        empty = self.tr("Nobody has spoken under this item")
        place = self.tabs.place
        if place == 0 and shown.progress is not None:
            paint_progress(sheet, box, shown.progress, self._words(shown), theme)
        elif place == 0:
            sheet.write(self.tr("No list is in hand"), box.left(), base(box.top() + 12.0, 14), 14, theme.text_2)
        elif place == 1:
            paint_bars(sheet, box, [self._bar(each, self._group(each.name)) for each in shown.groups], empty, theme)
        elif place == 2:
            paint_bars(sheet, box, [self._bar(each, each.name) for each in shown.delegations], empty, theme)
        else:
            paint_bars(sheet, box, self._papers(shown), empty, theme)

    def _words(self, shown: Pictures) -> Words:
        progress = shown.progress
        end = f"{progress.ends:%H:%M}" if progress is not None and progress.ends is not None else ""
        return Words(
            self.tr("waiting"),
            self.tr("planned"),
            self.tr("expected"),
            self.tr("ends by {hour}").format(hour=end),
            self.tr("Speaking time that waits, in hours"),
        )

    def _bar(self, each: Spoken, name: str) -> Bar:
        told = self.tr("{time}, %n statements", "", each.statements).format(time=format_time(each.seconds))
        if each.over_s:
            told = self.tr("{told}, {over} over").format(told=told, over=format_time(each.over_s))
        if each.waiting:
            told = self.tr("{told}, {count} waiting").format(told=told, count=each.waiting)
        return Bar(name, each.seconds, told, each.over_s)

    def _papers(self, shown: Pictures) -> list[Bar]:
        tally = shown.tally
        return [
            Bar(self.tr("Formal"), tally.formal, str(tally.formal)),
            Bar(self.tr("Copy"), tally.copy, str(tally.copy), striped=True),
            Bar(self.tr("Information only"), tally.information, str(tally.information), hollow=True),
            Bar(self.tr("None"), tally.none, str(tally.none), hollow=True),
            Bar(self.tr("Challenged"), tally.challenged, str(tally.challenged), striped=True),
        ]

    def _group(self, name: str) -> str:
        known = {
            **{group: group_words(group, self.spoken) for group in GROUPS},
            "group": self.tr("Groups"),
            "entity": self.tr("Entities"),
            "igo": self.tr("Intergovernmental organizations"),
        }
        return known.get(name, self.tr("Others"))

    def _read(self) -> Pictures:
        self._shown = pictures(self._reading)
        self.setAccessibleDescription(self._told(self._shown))
        self.update()
        return self._shown

    def _told(self, shown: Pictures) -> str:
        """Tell the present picture in words."""
        rows = {1: shown.groups, 2: shown.delegations}.get(self.tabs.place, ())
        bars = [self._bar(each, self._group(each.name) if self.tabs.place == 1 else each.name) for each in rows]
        bars += self._papers(shown) if self.tabs.place == 3 else []
        if self.tabs.place == 0 and shown.progress is not None:
            waits = format_time(shown.progress.actual[-1][1])
            bars = [Bar(self._words(shown).axis, 0.0, waits)]
        return ". ".join([self._names[self.tabs.place], *(f"{bar.name}: {bar.told}" for bar in bars)])

    def _arrange(self) -> None:
        self.tabs.setGeometry(0, 0, self.width(), self.measures.px(self.measures.tabs))

    def _on_turned(self) -> None:
        if self.isVisible():
            self._read()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._read()
