"""The bar at the top: where the Conference is, how long the meeting still sits, and the hour."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

from chairconsole.models.desk import Head
from chairconsole.rules.terms import MeetingState
from chairconsole.windows.paint.buttons import BADGE_HEIGHT, Badge, paint_badge
from chairconsole.windows.paint.countdown import Figures, Place
from chairconsole.windows.paint.lettering import elided
from chairconsole.windows.paint.marks import disc, paint_solid
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.panels.panel import Panel, base, rule
from chairconsole.windows.panels.wording import meeting_name, minutes_words

_TRACK = {True: 160.0, False: 97.0}


class HeadBar(Panel):
    """Conference, meeting and item at the leading side; state, what is left and the hour at the trailing one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Where the Conference is"), parent)
        self._head: Head | None = None
        self._figures = Figures()

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
        """Paint the bar."""
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), self.theme.surface)
        rule(sheet, self.length - 1, self.theme)
        if self._head is None:
            return
        self._set_out()
        trailing = self._paint_time(sheet, self._head)
        self._paint_place(sheet, self._head, trailing)
        sheet.painter.resetTransform()
        self._figures.paint(sheet.painter, QRegion(QRect(0, 0, self.width(), self.height())), self.theme.text)

    def _set_out(self) -> None:
        m = self.measures
        width = m.px(8 * 0.6 * m.clock)
        margin = m.px(m.margin) if self.right_to_left else self.width() - m.px(m.margin)
        middle = (m.px(m.top) - 1) / 2
        place = Place(margin, base(middle, m.px(m.clock)), m.px(m.clock), width, not self.right_to_left, bold=True)
        self._figures.put(place, self.devicePixelRatioF())

    def _paint_place(self, sheet: Sheet, head: Head, trailing: float) -> None:
        m, theme = self.measures, self.theme
        middle, gap = (m.top - 1) / 2, 16.0 if m.wide else 12.0
        line = base(middle, m.body)
        x = float(m.margin)
        x += sheet.write(head.conference, x, line, m.body, theme.text, bold=True) + gap
        for words, kind in self._badges(head):
            x += paint_badge(sheet, x, middle - BADGE_HEIGHT / 2, words, theme, kind) + gap
        x += sheet.write(meeting_name(head.meeting, self.spoken), x, line, m.body, theme.text_2) + gap
        if head.item is not None:
            x += sheet.write(head.item, x, line, m.body, theme.text, bold=True) + 10.0
            title = elided(head.item_title or "", m.body, False, max(0.0, trailing - gap - x))
            sheet.write(title, x, line, m.body, theme.text)

    def _paint_time(self, sheet: Sheet, head: Head) -> float:
        """Paint state and time left, and return where they begin."""
        m, theme = self.measures, self.theme
        middle, gap = (m.top - 1) / 2, 12.0
        line = base(middle, m.body)
        x = sheet.width - m.margin - 8 * 0.572 * m.clock - (36.0 if m.wide else 24.0)
        runs = head.left_s is not None and head.starts is not None and head.ends is not None
        if runs and head.starts is not None and head.ends is not None:
            x -= sheet.write(self._left(head), x, line, m.body, theme.text, bold=True, ends=True) + 16.0
            x -= sheet.write(f"{head.ends:%H:%M}", x, line, m.second, theme.text_2, ends=True) + 8.0
            x -= _TRACK[m.wide]
            self._paint_track(sheet, head, x, middle)
            x -= 8.0
            x -= sheet.write(f"{head.starts:%H:%M}", x, line, m.second, theme.text_2, ends=True) + 24.0
        state = self._state(head)
        x -= sheet.write(state, x, line, m.body, theme.text, ends=True) + gap
        if head.state is MeetingState.IN_SESSION:
            paint_solid(sheet.painter, disc(QPointF(sheet.left(x), middle), 9.0), theme.accent)
            x -= gap
        return x

    def _paint_track(self, sheet: Sheet, head: Head, x: float, middle: float) -> None:
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
        if head.read_only:
            badges.append((self.tr("Read only"), Badge.ATTENTION))
        if head.zone is not None:
            told = self.tr("{zone} time, assumed") if head.zone_assumed else self.tr("{zone} time")
            badges.append((told.format(zone=head.zone.rpartition("/")[2].replace("_", " ")), Badge.PLAIN))
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
        return ", ".join(
            [head.conference, *badges, meeting_name(head.meeting, self.spoken), item, self._state(head), *left]
        )


def _slow(head: Head) -> tuple[object, ...]:
    """Return what of the head changes less often than each second."""
    left = None if head.left_s is None else head.left_s // 60
    rest = (head.conference, head.meeting, head.state, head.item, head.item_title, head.starts, head.ends)
    return (*rest, left, head.session_open, head.session_closed, head.rehearsal, head.read_only)
