"""The text of a statement, laid over the list: whose it is, how long it will take, and its words to read."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollBar, QWidget

from chairconsole.models.entries import AttachedText
from chairconsole.models.tongue import Tongue
from chairconsole.rules.terms import Fate
from chairconsole.windows.paint.buttons import BADGE_HEIGHT, Badge, badge_width, paint_badge
from chairconsole.windows.paint.countdown import format_time
from chairconsole.windows.paint.fonts import face
from chairconsole.windows.paint.lettering import Step, elided, fit
from chairconsole.windows.paint.marks import paint_attention
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.keys import Command, cap_of, keys_of
from chairconsole.windows.parts.lying_over import LyingOver
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import base, rule
from chairconsole.windows.parts.wording import day_and_month, locale_of

HEAD = 120
_TEXT_PX = 16


def fate_words(fate: Fate, tongue: Tongue) -> str:
    """Return what becomes of a text in words."""
    words = {
        Fate.WISHED: tongue.translate("TextPanel", "To be posted"),
        Fate.NOT_WISHED: tongue.translate("TextPanel", "Not to be posted"),
        Fate.CLEAN_COPY_AWAITED: tongue.translate("TextPanel", "Clean copy awaited"),
        Fate.SENT: tongue.translate("TextPanel", "Sent to be posted"),
        Fate.POSTED: tongue.translate("TextPanel", "Posted"),
    }
    return words[fate]


def length_words(text: AttachedText, tongue: Tongue) -> tuple[str, str]:
    """Return how long a text will take, and what its limit says to that."""
    about = tongue.translate("TextPanel", "about {time} at 100 words a minute").format(
        time=format_time(text.expected_s)
    )
    limit = format_time(text.limit_s)
    if not text.over_s:
        return about, tongue.translate("TextPanel", "within the limit of {limit}").format(limit=limit)
    over = tongue.translate("TextPanel", "over the limit of {limit} by {over}")
    return about, over.format(limit=limit, over=format_time(text.over_s))


class Words(QPlainTextEdit):
    """The words themselves: arrows and Space scroll, Esc leaves, and the console's keys keep their meaning."""

    left = Signal()
    """Esc was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.document().setDocumentMargin(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # without a cursor of its own it would take no focus
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_words(self, text: str, right_to_left: bool) -> None:
        """Show a text in its own direction, whatever that of the window."""
        option = QTextOption(self.document().defaultTextOption())
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)
        self.setPlainText(text)

    def event(self, event: QEvent) -> bool:
        """Let the console's keys through."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and keys_of(self).is_ours(QKeySequence(event.keyCombination())):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, or leave; the Page keys are the next speaker's, so Space goes a page."""
        action = QScrollBar.SliderAction
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        actions = {
            Qt.Key.Key_Up: action.SliderSingleStepSub,
            Qt.Key.Key_Down: action.SliderSingleStepAdd,
            Qt.Key.Key_PageUp: action.SliderPageStepSub,
            Qt.Key.Key_Space: action.SliderPageStepSub if back else action.SliderPageStepAdd,
            Qt.Key.Key_Home: action.SliderToMinimum,
            Qt.Key.Key_End: action.SliderToMaximum,
        }
        key = Qt.Key(event.key())
        if key in actions:
            self.verticalScrollBar().triggerAction(actions[key])
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TextPanel(LyingOver):
    """Lies over the list and what belongs to it; goes with Esc, or when the list is turned to."""

    def __init__(self, below: tuple[QWidget, ...], language: str, parent: QWidget) -> None:
        super().__init__(self.tr("Text of a statement"), parent, below)
        self._locale = locale_of(language)
        self._text: AttachedText | None = None
        self.words = Words(self)
        self.words.setAccessibleName(self.tr("Words of the statement"))
        self.words.left.connect(self.put_away)
        self.setFocusProxy(self.words)

    @property
    def text(self) -> AttachedText | None:
        """Return what is shown, if anything is."""
        return self._text

    def open(self, text: AttachedText) -> None:
        """Lay a text over the list, and go there to read it."""
        self.show_text(text)
        self.lay_over()

    def show_text(self, text: AttachedText) -> None:
        """Show a text; the words stay where they were read if they are the same."""
        before, self._text = self._text, text
        if before is None or (before.code, before.text) != (text.code, text.text):
            self.words.show_words(text.text, text.right_to_left)
        self.setAccessibleDescription(self._told(text))
        self.update()

    def put_away(self) -> None:
        """Go, and give the list back."""
        self._text = None
        super().put_away()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        self.words.setStyleSheet(
            f"QPlainTextEdit, QPlainTextEdit:focus {{ border: none; border-radius: 0; padding: 0;"
            f" background: {theme.surface.name()}; color: {theme.text.name()}; }}"
        )

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.words.setFont(face(sizes.px(_TEXT_PX)))
        self._arrange()

    def paint_on(self, sheet: Sheet) -> None:
        """Paint whose text it is, what is known of it, and how long it will take."""
        m, theme, text = self.measures, self.theme, self._text
        sheet.painter.fillRect(QRectF(0, 0, sheet.width, self.length), theme.surface)
        sheet.fill(sheet.rect(0, 0, 4, self.length), theme.accent)
        rule(sheet, HEAD - 1, theme)
        if text is None:
            return
        end = sheet.width - m.margin
        end -= self._paint_badges(sheet, text, end) + 12.0
        setting = fit(text.delegation, (Step(20), Step(16), Step(16, 2), Step(13, 2)), end - m.margin, bold=True)
        sheet.write_amid(setting, m.margin, 24, theme.text)
        self._paint_file(sheet, text)
        self._paint_length(sheet, text)

    def _paint_badges(self, sheet: Sheet, text: AttachedText, end: float) -> float:
        """Paint the badges up to `end`, and return how wide they are."""
        badges = self._badges(text)
        width = sum(badge_width(*badge) + 8.0 for badge in badges)
        x = end - width + 8.0
        for words, kind in badges:
            x += paint_badge(sheet, x, 24 - BADGE_HEIGHT / 2, words, self.theme, kind) + 8.0
        return width

    def _badges(self, text: AttachedText) -> list[tuple[str, Badge]]:
        badges = [(self.tr("Check against delivery"), Badge.PLAIN)] if text.check_against_delivery else []
        kinds = {Fate.CLEAN_COPY_AWAITED: Badge.ATTENTION, Fate.POSTED: Badge.SETTLED}
        return [*badges, (fate_words(text.fate, self.spoken), kinds.get(text.fate, Badge.PLAIN))]

    def _paint_file(self, sheet: Sheet, text: AttachedText) -> None:
        m, theme, room = self.measures, self.theme, sheet.width - 2 * self.measures.margin
        hint, key = self.tr("Esc puts it away"), cap_of(self, Command.TEXT)
        hint = self.tr("{key}: what becomes of it").format(key=key) + "   " + hint
        width = sheet.write(hint, sheet.width - m.margin, base(54, m.small), m.small, theme.text_3, ends=True)
        told = elided(self._source(text), m.second, False, max(60.0, room - width - 16.0))
        sheet.write(told, m.margin, base(54, m.second), m.second, theme.text_2)

    def _paint_length(self, sheet: Sheet, text: AttachedText) -> None:
        """Paint the length, what is too long asking for an act, and below it how it was found."""
        m, theme, line = self.measures, self.theme, base(77, self.measures.body)
        about, verdict = length_words(text, self.spoken)
        x = m.margin + sheet.write(about, m.margin, line, m.body, theme.text, bold=True) + 16.0
        if text.over_s:
            paint_attention(sheet.painter, QPointF(sheet.left(x + 7.0), 77), 14.0, theme.attention)
            x += 20.0
        ink = theme.attention if text.over_s else theme.text_2
        sheet.write(verdict, x, line, m.body, ink, bold=bool(text.over_s))
        setting = fit(text.how, (Step(m.small), Step(11), Step(10, 2)), sheet.width - 2 * m.margin)
        sheet.write_setting(setting, m.margin, base(100, setting.size), theme.text_2)

    def _source(self, text: AttachedText) -> str:
        at = text.attached_at
        when = self.tr("attached {day} {hour}").format(day=day_and_month(at, self._locale), hour=f"{at:%H:%M}")
        return self.spoken.series(text.speaker, text.file, when)

    def _told(self, text: AttachedText) -> str:
        badges = [words for words, _ in self._badges(text)]
        return self.spoken.series(
            text.delegation, self._source(text), text.how, *length_words(text, self.spoken), *badges
        )

    def _arrange(self) -> None:
        m = self.measures
        top, bar = m.px(HEAD), m.px(4)
        side = m.px(m.margin)
        left = bar if self.right_to_left else side
        self.words.setGeometry(left, top + bar, self.width() - side - bar, max(0, self.height() - top - bar))
