"""The page of an agenda item: its mandate, questions and decisions, documents, list and time."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from chairconsole.models.agenda import ActionRow, Item, item_of
from chairconsole.models.desk import Requests
from chairconsole.models.prompting import Prompting
from chairconsole.models.reading import Reading
from chairconsole.models.situation import Put
from chairconsole.rules.terms import AgendaState
from chairconsole.rules.turn import Turn
from chairconsole.windows.desks.lines import Kind, Line, LinesView, Mark, heading, or_none, text
from chairconsole.windows.desks.page import Figure, Heading, Page
from chairconsole.windows.desks.proposals import ProposalPainter, proposal_lines
from chairconsole.windows.ground import Ground
from chairconsole.windows.paint.buttons import Badge, Look, PushButton
from chairconsole.windows.paint.sheet import Sheet
from chairconsole.windows.parts.panel import rule
from chairconsole.windows.parts.wording import day_and_hour, day_and_month, locale_of, minutes_words
from chairconsole.windows.side.agenda_panel import state_words

_MARKS = {
    AgendaState.NOT_OPENED: Mark.RING,
    AgendaState.OPEN: Mark.DISC,
    AgendaState.SUSPENDED: Mark.RING,
    AgendaState.LEFT_OPEN: Mark.RING,
    AgendaState.DEFERRED: Mark.RING,
    AgendaState.CONCLUDED: Mark.TICK,
}


_BELOW = 45
"""So much of the room, in per cent, proposals may take before they are scrolled."""


class ItemPage(Page):
    """Shows one item; that in hand has the next step at its foot, another one may be taken up."""

    def __init__(self, window: Ground, reading: Reading, item: str = "") -> None:
        super().__init__(self.tr("Agenda item"), window)
        self._reading, self._number = reading, item
        self._prompting = Prompting(reading)
        self._shown: Item | None = None
        self.leading = self.lines_view(self.tr("Mandate, questions and decisions"), self)
        self.trailing = self.lines_view(self.tr("Documents, speakers list and time"), self)
        self.below = self.lines_view(self.tr("Proposals"), self)
        self.setFocusProxy(self.leading)
        self.more = PushButton(self.tr("Other acts …"), Look.OUTLINE, parent=self)
        self.take_up = PushButton(self.tr("Take up {item}"), Look.OUTLINE, parent=self)
        for button in (self.more, self.take_up):
            self.foot.add_own(button)

    def lines_view(self, name: str, parent: QWidget) -> LinesView:
        """Return a part of the page."""
        return LinesView(name, parent, ProposalPainter())

    @property
    def item(self) -> str | None:
        """Return the item that is shown."""
        return self._number or None

    @property
    def shown(self) -> Item | None:
        """Return the item as it was read last."""
        return self._shown

    def show_item(self, number: str) -> None:
        """Show an item from now on."""
        self._number = number

    def work(self) -> tuple[LinesView, ...]:
        """Return the parts: two side by side, and the proposals below them."""
        return self.leading, self.trailing, self.below

    def renew(self) -> None:
        """Read the item as it stands."""
        self._shown = item_of(self._reading, self._number)
        if self._shown is None:
            return
        self.take_up.set_text(self.tr("Take up {item}").format(item=self.spoken.kept(self._number)))
        self._show_lines(self._shown)

    def show_turn(self, now: Turn) -> None:
        """Offer to take the item up, unless that is the next step anyway, or it is in hand."""
        item, step = self._shown, now.expected
        is_next = step is not None and step.name == "take_up_item" and dict(step.args)["item"] == self._number
        can = item is not None and not item.in_hand and not is_next
        if self.take_up.isHidden() is can:
            self.take_up.setVisible(can)
            self.foot.own_changed()

    def heading(self) -> Heading:
        """Return the item's number and title, how far it is, and its figures."""
        item = self._shown
        if item is None:
            return Heading(self.tr("Agenda item"), "")
        figures = (
            Figure(str(item.statements), self.tr("Statements")),
            Figure(_hours(item.used_s), self.tr("Used, h:min")),
            Figure(_hours(60 * item.planned_min), self.tr("Planned, h:min")),
        )
        return Heading(self._what(item), item.title, badges=tuple(self._badges(item)), figures=figures)

    def arrange_work(self, room: QRect) -> None:
        """Let two parts stand side by side and proposals below them where there is room, else all in one list."""
        is_wide = self._is_wide
        below = min(self.below.wanted_height(room.width()), room.height() * _BELOW // 100) if is_wide else 0
        self.beside(self.leading, self.trailing, room.adjusted(0, 0, 0, -below - 1 if below else 0))
        self.below.setGeometry(room.x(), room.bottom() + 1 - below, room.width(), below)
        if self.trailing.isHidden() is is_wide:
            self.trailing.setVisible(is_wide)
            self.below.setVisible(is_wide)
            if self._shown is not None:
                self._show_lines(self._shown)

    def paint_on(self, sheet: Sheet) -> None:
        """Paint the heading, and a line above the proposals."""
        super().paint_on(sheet)
        if self.below.isVisible():
            rule(sheet, (self.below.y() - 1) / self.measures.unit, self.theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer what can be done with the item, where Enter has no other meaning."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.more.click()
        else:
            super().keyPressEvent(event)

    @property
    def _is_wide(self) -> bool:
        return self.measures.wide

    def _show_lines(self, item: Item) -> None:
        leading, trailing, below = list(self._leading(item)), list(self._trailing(item)), list(self._proposals(item))
        if self._is_wide:
            self.leading.show_lines(leading)
            self.trailing.show_lines(trailing)
            self.below.show_lines(below)
        else:
            self.leading.show_lines([*leading, *below, *trailing])

    def _proposals(self, item: Item) -> Iterator[Line]:
        return proposal_lines(item.number, item.proposals, self._reading.head().now.date(), self.spoken)

    def _what(self, item: Item) -> str:
        number = self.spoken.kept(item.number)
        if item.since is not None and item.state is AgendaState.OPEN:
            told = self.tr("Agenda item {item}, taken up {when}")
            return told.format(item=number, when=self._when(item))
        return self.tr("Agenda item {item}, {state}").format(item=number, state=state_words(item.state, self.spoken))

    def _when(self, item: Item) -> str:
        since = item.since
        assert since is not None
        if since.date() == self._reading.head().now.date():
            return f"{since:%H:%M}"
        return day_and_hour(since, locale_of(self.spoken.language))

    def _badges(self, item: Item) -> Iterator[tuple[str, Badge]]:
        if item.in_hand:
            yield self.tr("In hand"), Badge.ACCENT
        if item.rules:
            yield self.tr("Rules {rules}").format(rules=self.spoken.series(*item.rules)), Badge.PLAIN
        if not item.is_title_certain:
            yield self.tr("Title not certain"), Badge.ATTENTION

    def _leading(self, item: Item) -> Iterator[Line]:
        yield heading(self.tr("Mandate"))
        yield from or_none(self._mandate(item), "mandate", self.tr("None under this item"))
        if item.parts:
            yield heading(self.tr("Parts"))
            yield from self._parts(item)
        yield heading(self.tr("Action expected"))
        expected = [*map(self._put, item.puts), *(self._action(item, each) for each in item.actions)]
        yield from or_none(expected, "expected", self.tr("None under this item"))
        yield heading(self.tr("Decisions"))
        yield from or_none(self._decisions(item), "decisions", self.tr("None under this item"))

    def _trailing(self, item: Item) -> Iterator[Line]:
        count = len(item.documents)
        yield heading(self.tr("Documents"), str(count) if count else "")
        yield from or_none(self._documents(item), "documents", self.tr("None under this item"))
        yield from self._list(item)
        yield heading(self.tr("Time"))
        yield self._time(item)
        if item.notes:
            yield heading(self.tr("Doubts about the document"))
            yield from (
                Line(("note", number), told, Kind.TEXT, Mark.ATTENTION) for number, told in enumerate(item.notes)
            )

    def _mandate(self, item: Item) -> list[Line]:
        return [text("annotation", item.annotation)] if item.annotation else []

    def _parts(self, item: Item) -> list[Line]:
        return [
            Line(
                ("part", part.number),
                f"{self.spoken.kept(part.number)} {part.title}",
                mark=_MARKS[part.state],
                end=state_words(part.state, self.spoken),
                quiet=part.state is AgendaState.CONCLUDED,
                means=part.number,
            )
            for part in item.parts
        ]

    def _put(self, put: Put) -> Line:
        words = self._prompting.say(put.cue)
        if put.is_answered:
            end, mark = self.tr("answered"), Mark.TICK
        elif put.is_next:
            end, mark = (self.tr("awaited") if put.awaits else self.tr("next")), Mark.DISC
        else:
            end, mark = self.tr("open"), Mark.RING
        key = ("put", put.cue.key, put.cue.code)
        return Line(key, words, mark=mark, end=end, bold=put.is_next, quiet=put.is_answered, code=put.cue.code)

    def _action(self, item: Item, action: ActionRow) -> Line:
        """Return a line of an expected action: when it was settled, or whether it is put now or next."""
        end, mark = "", Mark.RING
        if action.settled is not None:
            end, mark = self._on_its_day(action.settled), Mark.TICK
        elif action.is_now:
            end, mark = self.tr("now"), Mark.DISC
        elif action.is_next:
            end = self.tr("next")
        is_settled = action.settled is not None
        return Line(
            ("action", action.order),
            action.words,
            mark=mark,
            note=action.outcome,
            end=end,
            bold=action.is_now,
            quiet=is_settled,
            state=self.tr("settled") if is_settled else "",
            is_below=True,
        )

    def _on_its_day(self, at: datetime) -> str:
        """Write an hour, with its day unless that is today."""
        day = ""
        if at.date() != self._reading.head().now.date():
            day = f"{day_and_month(at, locale_of(self.spoken.language))} "
        return f"{day}{at:%H:%M}"

    def _decisions(self, item: Item) -> list[Line]:
        lines = []
        for number, each in enumerate(item.decisions):
            presided = self.tr("{name} presided").format(name=each.presided_by) if each.presided_by else ""
            present = self.tr("%n delegations present", "", each.present) if each.present else ""
            note = self.spoken.series(presided, present)
            lines.append(
                Line(("decision", number), each.text, mark=Mark.TICK, note=note, end=self._on_its_day(each.at))
            )
        return lines

    def _documents(self, item: Item) -> list[Line]:
        lines = []
        for number, each in enumerate(item.documents):
            action = self.tr("for {action}").format(action=each.for_action) if each.for_action else ""
            state = self.tr("expected") if each.expected else action
            mark = Mark.ATTENTION if each.expected else Mark.NONE
            symbol = self.spoken.kept(each.symbol) if each.symbol else self.tr("No symbol")
            lines.append(Line(("document", number), symbol, note=each.title, end=state, bold=True, mark=mark))
        return lines

    def _list(self, item: Item) -> Iterator[Line]:
        listed = item.listed
        if listed is None:
            yield heading(self.tr("Speakers list"))
            yield text(("none", "list"), self.tr("None under this item"), quiet=True)
            return
        how = {
            Requests.NOT_YET: self.tr("not open yet"),
            Requests.OPEN: self.tr("open"),
            Requests.PAST_DEADLINE: self.tr("past its deadline"),
            Requests.DECLARED_CLOSED: self.tr("declared closed"),
        }
        yield heading(self.tr("Speakers list"), how[listed.registration.requests])
        if not listed.first:
            yield text(("none", "list"), self.tr("Nobody waits"), quiet=True)
        for place, each in enumerate(listed.first, start=1):
            yield Line(("next", each.code), f"{place}  {each.name}", note=each.speaker, code=each.code)
        more = listed.waiting - len(listed.first)
        if more > 0:
            yield text(("more", "list"), self.tr("%n more", "", more), quiet=True)

    def _time(self, item: Item) -> Line:
        made = self.tr("%n statements made", "", item.statements) if item.statements else self.tr("No statement yet")
        used = minutes_words(item.used_s, self.spoken) if item.statements else ""
        planned = minutes_words(60 * item.planned_min, self.spoken) if item.planned_min else self.tr("nothing planned")
        told = self.tr("{used} used of {planned}").format(used=used, planned=planned) if used else planned
        over = item.used_s > 60 * item.planned_min > 0
        return Line("time", made, note=told, mark=Mark.ATTENTION if over else Mark.NONE)


def _hours(seconds: int) -> str:
    hours, minutes = divmod(max(0, seconds) // 60, 60)
    return f"{hours}:{minutes:02}"
