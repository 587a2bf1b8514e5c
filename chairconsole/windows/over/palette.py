"""The palette: one line over the window that finds every command and act, and asks for what an act needs."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.windows.paint.lettering import Step, elided, fit
from chairconsole.windows.paint.marks import paint_attention
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.paint.theme import Theme
from chairconsole.windows.parts.choices import CHOICE_ROW, Choice, Choices
from chairconsole.windows.parts.field import Field
from chairconsole.windows.parts.found import divided
from chairconsole.windows.parts.measures import Measures
from chairconsole.windows.parts.panel import Panel, base

_WIDTH, _TITLE, _PAD, _LINE = 680, 36, 12, 28
_LOW_TITLE, _LOW_PAD = 18, 4
"""Where there is hardly any height, so that one choice can still be seen."""

_LEAST_ROWS, _MOST_ROWS = 3, 12

Offer = Callable[[str], list[Choice]]
Answer = Callable[[str], None]
Tells = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked in one line: what it is about, what is offered, and whether any words will do.

    `tells` says what is to be known of what was typed, in a sentence; nothing where nothing is. `left` is called where
    the question is let go without an answer. `present` is the value that is set: the choice begins with it. `remark`
    stands below the field from the beginning: what will be told beside that which is asked about. Where it is asked
    `again`, and what was answered is refused, it stays with what was typed: the next letters are meant for it.
    """

    title: str
    answer: Answer
    offer: Offer | None = None
    hint: str = ""
    free: bool = False
    tells: Tells | None = None
    left: Callable[[], None] | None = None
    present: str = ""
    remark: str = ""
    again: bool = False


class Palette(Panel):
    """Asks one question at a time; Esc lets it go, and nothing is done."""

    missed = Signal(str)
    """What was typed is no answer: why, in a sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("All acts"), parent)
        self._question: Question | None = None
        self._before: QWidget | None = None
        self._within = QRect()
        self._told = ""
        self._answered: tuple[Question, str] | None = None
        """What is being answered just now, and what was typed for it."""
        self.field = Field(self.tr("What to do"), "", parent=self)
        self.choices = Choices(self.tr("What can be chosen"), self)
        self.field.textEdited.connect(self._on_edited)
        self.field.returnPressed.connect(self._on_return)
        self.field.stepped.connect(self.choices.step)
        self.field.reached.connect(self.choices.reach)
        self.field.left.connect(self.let_go)
        self.field.installEventFilter(self)
        self.choices.chosen.connect(self._on_chosen)
        self.hide()

    @property
    def title(self) -> str:
        """Return what is asked at present."""
        return self._question.title if self._question else ""

    @property
    def told(self) -> str:
        """Return what is said of what was typed: that nothing fits it, or that what is offered is a guess."""
        return self._told

    def ask(self, question: Question) -> None:
        """Ask; the answer is handed to the question's own `answer`, once."""
        before, self._question = self._question, question
        if before is None:
            self._before = self.window().focusWidget()
        elif before.left is not None and before.left != question.left:
            before.left()
        self.setAccessibleDescription(question.title)
        self.field.setAccessibleName(question.title)
        self.field.set_hint(question.hint)
        self.field.clear()
        self.field.set_refused(False)
        self._offer("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.update()

    def let_go(self) -> None:
        """Let the question go unanswered, and give the focus back."""
        question = self._question
        self._close()
        if question is not None and question.left is not None:
            question.left()

    def ask_again(self) -> None:
        """Ask once more what is being answered just now: it was refused."""
        answered, self._answered = self._answered, None
        if answered is None or self._question is not None or not answered[0].again:
            return
        question, typed = answered
        self.ask(question)
        self.field.setText(typed)
        self._offer(typed)
        self.field.selectAll()
        self.field.set_refused(True)

    def refuse(self, why: str) -> None:
        """Say why what was typed is no answer."""
        self.field.set_refused(True)
        self.missed.emit(why)

    def _close(self) -> None:
        """Put the question away, and give the focus back."""
        if self._question is None:
            return
        self._question = None
        if self._before is not None and self._before.isVisible():
            # before hiding, or Qt hands the focus to whoever comes next
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().set_theme(theme)
        self.field.set_theme(theme)
        self.choices.set_theme(theme)

    def set_measures(self, sizes: Measures) -> None:
        """Take the sizes of the window."""
        super().set_measures(sizes)
        self.field.set_measures(sizes)
        self.choices.set_measures(sizes)
        self.arrange()

    @property
    def least(self) -> int:
        """Return the height in which a few choices can be seen, in the pixels of the window."""
        return self.measures.px(_TITLE + self.measures.field + 2 * _PAD + _LEAST_ROWS * CHOICE_ROW)

    def stand_in(self, within: QRect) -> None:
        """Stand at the top of a part of the window, in the middle, as high as the choices ask for and it allows."""
        self._within = within
        self.arrange()

    def arrange(self) -> None:
        """Stand where it may, as high as the choices ask for."""
        m, within = self.measures, self._within
        width = min(m.px(_WIDTH), within.width() - m.px(16))
        title, pad = self._heights()
        line = m.px(_LINE) if self._told else 0
        above = title + m.px(m.field) + line
        room = within.height() - above - 2 * pad
        choices = self.choices.wanted_height(max(0, min(_MOST_ROWS, room // m.px(CHOICE_ROW))))
        self.setGeometry(within.x() + (within.width() - width) // 2, within.y(), width, above + choices + 2 * pad)
        self.field.setGeometry(m.px(_PAD), title, width - 2 * m.px(_PAD), m.px(m.field))
        self.choices.setGeometry(1, above + pad, width - 2, choices)

    def _heights(self) -> tuple[int, int]:
        """Return the heights of the title and of the space below the field, in the pixels of the window."""
        m = self.measures
        is_low = self._within.height() < m.px(_TITLE + m.field + 2 * _PAD + CHOICE_ROW)
        return (m.px(_LOW_TITLE), m.px(_LOW_PAD)) if is_low else (m.px(_TITLE), m.px(_PAD))

    def paint_on(self, sheet: Sheet) -> None:
        """Paint frame and title, and what is said of what was typed."""
        m, theme = self.measures, self.theme
        box = QRectF(0, 0, sheet.width, self.length)
        sheet.painter.fillRect(box, theme.surface)
        sheet.outline(box, theme.edge)
        title = elided(self.title, m.body, True, sheet.width - 2 * _PAD)
        above, pad = (height / m.unit for height in self._heights())
        sheet.write(title, _PAD + 2, base(above / 2, m.body), m.body, theme.text, bold=True)
        if self._told:
            x, middle = _PAD + 2.0, above + m.field + (_LINE + pad) / 2
            if self._question is not None and self._told == self._question.remark:
                paint_attention(sheet.painter, QPointF(sheet.left(x + 7.0), middle), 14.0, theme.attention)
                x += 20.0
            told = fit(self._told, (Step(m.body), Step(13), Step(12), Step(11, 2)), sheet.width - x - _PAD - 2)
            sheet.write_amid(told, x, middle, theme.text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the question go when somebody turns to another part of the window."""
        # the type first, as in `EntryField`
        left = event.type() == QEvent.Type.FocusOut and watched is self.field and self._question is not None
        if left and self.window().isActiveWindow() and self.window().focusWidget() is not self.field:
            self._before = None
            self.let_go()
        return super().eventFilter(watched, event)

    def _offer(self, typed: str) -> None:
        question = self._question
        offered = question.offer(typed) if question is not None and question.offer is not None else []
        first = question is not None and not question.free
        present = "" if question is None or typed.strip() else question.present
        self.choices.offer(offered, first=first, present=present)
        self._told = self._tell(typed.strip(), offered)
        self.field.setAccessibleDescription(self._told)
        self.arrange()
        self.update()

    def _tell(self, typed: str, offered: list[Choice]) -> str:
        """Say what is to be known of what was typed, before Enter is pressed."""
        question = self._question
        if question is None:
            return ""
        if not typed:
            return question.remark
        told = question.tells(typed) if question.tells is not None else ""
        if told or question.free:
            return told
        # words of their own may follow behind a colon
        typed = divided(typed)[0] or typed
        if not offered:
            return self.tr("Nothing that is offered fits “{typed}”.").format(typed=typed)
        if offered[0].guessed:
            return self.tr("Nothing is called “{typed}”. Is one of these meant? An arrow key chooses.").format(
                typed=typed
            )
        return ""

    def _on_edited(self, typed: str) -> None:
        self._offer(typed)

    def _on_return(self) -> None:
        chosen = self.choices.choice()
        question = self._question
        if question is None:
            return
        if chosen is not None:
            self._answer(chosen.value)
        elif question.free and self.field.text().strip():
            self._answer(self.field.text().strip())
        else:
            chooses = self.choices.rows.rowCount() > 0
            must = self.tr("An arrow key chooses.") if chooses else self.tr("This must be said, in words.")
            self.refuse(self._told or must)

    def _on_chosen(self, choice: Choice) -> None:
        self._answer(choice.value)

    def _answer(self, value: str) -> None:
        """Give the focus back, then hand the answer over: whoever asked may ask again at once."""
        question = self._question
        if question is not None:
            typed = self.field.text()
            self._close()
            self._answered = question, typed
            question.answer(value)
            self._answered = None
