"""The bar at the top: where the Conference is, how long the meeting still sits, and the hour."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QRegion
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import Head
from chairconsole.rules.terms import MeetingState
from chairconsole.windows.paint.buttons import BADGE_HEIGHT, Badge, badge_width, paint_badge
from chairconsole.windows.paint.countdown import Figures, Place
from chairconsole.windows.paint.lettering import advance, elided
from chairconsole.windows.paint.marks import disc, paint_solid
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import Panel, base, rule
from chairconsole.windows.parts.wording import meeting_name, minutes_words

_TRACK = {True: 160.0, False: 97.0}

_LEAST_TITLE = 64.0
"""What must be left for an item's title before something else gives way for it."""

_SPARED = 6
"""How many parts can be spared, one after the other."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the bar: how broad it is, and what paints it from a place on."""

    width: float
    paint: Callable[[float], object]


@dataclass(frozen=True, slots=True)
class _Writer:
    """Makes parts of words on one line."""

    sheet: Sheet
    line: float
    size: int

    def part(self, words: str, ink: QColor, *, bold: bool = False) -> _Part:
        """Return words as a part."""
        write = partial(self.sheet.write, words, base=self.line, size=self.size, ink=ink, bold=bold)
        return _Part(advance(words, self.size, bold), write)


class HeadBar(Panel):
    """Conference, meeting and item at the leading side; state, what is left and the hour at the trailing one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Where the Conference is"), parent)
        self._head: Head | None = None
        self._figures = Figures()
        self._is_hall_blank = False

    def mark_hall(self, *, is_blank: bool) -> None:
        """Keep in sight that the hall is blanked: nobody who looks at the console sees it."""
        if is_blank is not self._is_hall_blank:
            self._is_hall_blank = is_blank
            self.setAccessibleDescription(self._told(self._head) if self._head is not None else "")
            self.update()

    def show_head(self, head: Head) -> None:
        """Show where the Conference is; when only the hour went on, only its changed figures are painted."""
        before, self._head = self._head, head
        self._set_out()
        changed = self._figures.show(f"{head.now:%H:%M:%S}")
        if before is None or _slow(before) != _slow(head):
            self.setAccessibleDescription(self._told(head))
            self.update()
        else:
            self.update(changed)

    def hour(self) -> str:
        """Return the hour as shown."""
        return self._figures.text

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the bar; where it is narrow the least needed parts give way, so that the item still has room."""
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), self.theme.surface)
        rule(sheet, self.length - 1, self.theme)
        if self._head is None:
            return
        self._set_out()
        head, gap = self._head, 16.0 if self.measures.wide else 12.0
        hour = 8 * 0.572 * self.measures.clock + (36.0 if self.measures.wide else 24.0)
        for spared in range(_SPARED + 1):
            leading, trailing = self._leading(sheet, head, spared), self._trailing(sheet, head, spared)
            x = self.measures.margin + sum(part.width + gap for part in leading)
            end = sheet.width - self.measures.margin - hour
            begins = end - sum(part.width + gap for part in trailing)
            if begins - x >= (_LEAST_TITLE if head.item is not None else 0.0):
                break
        at = float(self.measures.margin)
        for part in leading:
            part.paint(at)
            at += part.width + gap
        if head.item is not None:
            m, line = self.measures, base((self.measures.top - 1) / 2, self.measures.body)
            title = elided(head.item_title or "", m.body, False, max(0.0, begins - gap - at))
            sheet.write(title, at, line, m.body, self.theme.text)
        for part in reversed(trailing):
            end -= part.width + gap
            part.paint(end + gap)
        sheet.painter.resetTransform()
        self._figures.paint(sheet, QRegion(QRect(0, 0, self.width(), self.height())), self.theme.text)

    def _set_out(self) -> None:
        m = self.measures
        width = m.px(8 * 0.6 * m.clock)
        margin = m.px(m.margin) if self.right_to_left else self.width() - m.px(m.margin)
        middle = (m.px(m.top) - 1) / 2
        place = Place(margin, base(middle, m.px(m.clock)), m.px(m.clock), width, not self.right_to_left, bold=True)
        self._figures.put(place, self.devicePixelRatioF())

    def _leading(self, sheet: Sheet, head: Head, spared: int) -> list[_Part]:
        """Return conference, badges, who presides, meeting and item; all but the item can be spared, in that order."""
        m, theme = self.measures, self.theme
        middle = (m.top - 1) / 2
        write = _Writer(sheet, base(middle, m.body), m.body)
        parts = [] if spared >= 3 else [write.part(head.conference, theme.text, bold=True)]
        for words, kind in self._badges(head):
            if spared < 1 or kind is not Badge.PLAIN:
                parts.append(_Part(badge_width(words, kind), partial(self._paint_badge, sheet, words, kind, middle)))
        if head.presiding and spared < 4:
            parts.append(write.part(head.presiding, theme.text_2))
        if spared < 5:
            parts.append(write.part(meeting_name(head.meeting, self.spoken), theme.text_2))
        if head.item is not None:
            parts.append(write.part(head.item, theme.text, bold=True))
        return parts

    def _trailing(self, sheet: Sheet, head: Head, spared: int) -> list[_Part]:
        """Return state, hours and what is left; the track with its hours can be spared, then the state."""
        m, theme = self.measures, self.theme
        middle = (m.top - 1) / 2
        write = _Writer(sheet, base(middle, m.body), m.body)
        small = _Writer(sheet, base(middle, m.body), m.second)
        parts: list[_Part] = []
        state = self._state(head)
        if head.state is MeetingState.IN_SESSION:
            parts.append(_Part(9.0, partial(self._paint_disc, sheet, middle)))
        if spared < 6 or head.state is not MeetingState.IN_SESSION:
            parts.append(write.part(state, theme.text))
        if head.left_s is not None and head.starts is not None and head.ends is not None:
            if spared < 2:
                parts.append(small.part(f"{head.starts:%H:%M}", theme.text_2))
                parts.append(_Part(_TRACK[m.wide], partial(self._paint_track, sheet, head, middle)))
                parts.append(small.part(f"{head.ends:%H:%M}", theme.text_2))
            parts.append(write.part(self._left(head), theme.text, bold=True))
        return parts

    def _paint_badge(self, sheet: Sheet, words: str, kind: Badge, middle: float, x: float) -> None:
        paint_badge(sheet, x, middle - BADGE_HEIGHT / 2, words, self.theme, kind)

    def _paint_disc(self, sheet: Sheet, middle: float, x: float) -> None:
        paint_solid(sheet.painter, disc(sheet.rect(x, middle, 9.0, 0.0).center(), 9.0), self.theme.accent)

    def _paint_track(self, sheet: Sheet, head: Head, middle: float, x: float) -> None:
        if head.starts is None or head.ends is None:
            return
        whole = (head.ends - head.starts).total_seconds()
        gone = min(1.0, max(0.0, (head.now - head.starts).total_seconds() / whole)) if whole > 0 else 1.0
        width = _TRACK[self.measures.wide]
        sheet.fill(sheet.rect(x, middle - 3, width, 6), self.theme.sunken, 3.0)
        if gone * width >= 1.0:
            sheet.fill(sheet.rect(x, middle - 3, gone * width, 6), self.theme.accent, min(3.0, gone * width / 2))

    def _badges(self, head: Head) -> list[tuple[str, Badge]]:
        badges = []
        if head.rehearsal:
            badges.append((self.tr("Rehearsal"), Badge.ACCENT))
        if self._is_hall_blank:
            badges.append((self.tr("Hall blanked"), Badge.ATTENTION))
        if head.read_only:
            badges.append((self.tr("Read only"), Badge.ATTENTION))
        if head.zone is not None:
            told = self.tr("{zone} time, assumed") if head.zone_assumed else self.tr("{zone} time")
            badges.append((told.format(zone=self.spoken.city(head.zone)), Badge.PLAIN))
        return badges

    def _state(self, head: Head) -> str:
        if head.session_closed:
            return self.tr("Session closed")
        if not head.session_open:
            return self.tr("Session not opened")
        states = {
            MeetingState.PLANNED: self.tr("Not in session"),
            MeetingState.IN_SESSION: self.tr("In session"),
            MeetingState.SUSPENDED: self.tr("Suspended"),
            MeetingState.ADJOURNED: self.tr("Adjourned"),
            MeetingState.CANCELLED: self.tr("Cancelled"),
        }
        return states[head.state] if head.state is not None else self.tr("Not in session")

    def _left(self, head: Head) -> str:
        left_s = head.left_s or 0
        if left_s < 0:
            return self.tr("{time} over").format(time=minutes_words(-left_s, self.spoken))
        return self.tr("{time} left").format(time=minutes_words(left_s, self.spoken))

    def _told(self, head: Head) -> str:
        item = f"{head.item} {head.item_title}" if head.item else self.tr("no item in hand")
        badges = [words for words, _ in self._badges(head)]
        left = [self._left(head)] if head.left_s is not None else []
        return self.spoken.series(
            head.conference,
            *badges,
            *([head.presiding] if head.presiding else []),
            meeting_name(head.meeting, self.spoken),
            item,
            self._state(head),
            *left,
        )


def _slow(head: Head) -> tuple[object, ...]:
    """Return what of the head changes less often than each second."""
    left = None if head.left_s is None else head.left_s // 60
    rest = (
        head.conference,
        head.meeting,
        head.state,
        head.item,
        head.item_title,
        head.starts,
        head.ends,
        head.presiding,
    )
    return (*rest, left, head.session_open, head.session_closed, head.rehearsal, head.read_only)
