"""The desk of a vote: the question, the share with its threshold, the lock, who is called, and the roll."""

from itertools import chain

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.models.reading import Reading
from chairconsole.models.vote_scene import VoteScene, vote_scene
from chairconsole.rules.terms import Method
from chairconsole.rules.turn import Turn
from chairconsole.windows.desks.foot import Foot
from chairconsole.windows.desks.page import Figure, Heading, Page
from chairconsole.windows.desks.roll_grid import RollGrid
from chairconsole.windows.desks.vote_parts import DIGITS, CallStrip, CountFields, FactsFoot, Legend, LockBand, ShareBar
from chairconsole.windows.ground import Ground
from chairconsole.windows.paint.buttons import Badge
from chairconsole.windows.parts.panel import Panel

_NONE = "–"
"""What stands for a figure that was not counted yet."""

_LEAST_ROLL = 90.0
"""A roll lower than this is given the room of the legend, and then that of the bar."""


class VoteDesk(Page):
    """Shows the vote that is being taken, or, turned to, the one announced last."""

    answered = Signal(str, int)
    """A digit was pressed for a party."""
    chosen = Signal(str)
    """Enter was pressed on a party."""
    counted = Signal(int, int, int)
    """A show of hands was counted."""

    def __init__(self, window: Ground, reading: Reading) -> None:
        self.facts: FactsFoot
        super().__init__(self.tr("The vote"), window)
        self.setAccessibleName(self.tr("The vote"))
        self._reading = reading
        self._scene: VoteScene | None = None
        digits = "".join(map(str, DIGITS))
        self.share = ShareBar(self)
        self.lock = LockBand(window.actions_by_command, self)
        self.grid = RollGrid(self.tr("Roll of the States parties"), digits, reading.session.now, self)
        self.strip = CallStrip(self.grid, self)
        self.legend = Legend(self)
        self.count = CountFields(self)
        self.grid.answered.connect(self.answered)
        self.grid.chosen.connect(self.chosen)
        self.grid.missed.connect(window.tell)
        self.count.counted.connect(self.counted)
        self.count.left.connect(self.left)
        self.setFocusProxy(self.grid)

    @property
    def scene(self) -> VoteScene | None:
        """Return the vote that is shown."""
        return self._scene

    @property
    def is_vote(self) -> bool:
        """Tell that it is the desk of a vote."""
        return True

    def make_foot(self) -> Foot:
        """Return a foot of facts."""
        self.facts = FactsFoot(self)
        return self.facts

    def delegation(self) -> str | None:
        """Return for whom a digit answers, where the roll has the focus."""
        return self.grid.meant if self.grid.hasFocus() else None

    def show_turn(self, now: Turn) -> None:
        """Have the foot say whether there is a step at all."""
        self.facts.has_step = now.expected is not None or now.awaits is not None

    def heading(self) -> Heading:
        """Return what is put, by which method, and the figures."""
        scene = self._scene
        if scene is None:
            return Heading(self.tr("The vote"), "")
        tally, is_uncounted = scene.tally, not scene.is_by_name and not scene.is_over
        shown = [_NONE if is_uncounted else str(figure) for figure in (tally.yes, tally.no, tally.abstain)]
        names = (self.tr("In favour"), self.tr("Against"), self.tr("Abstaining"))
        figures = tuple(Figure(figure, name) for figure, name in zip(shown, names, strict=True))
        return Heading(self._kind(scene), scene.question, badges=self._badges(scene), figures=figures)

    def renew(self) -> None:
        """Read the vote."""
        self._scene = scene = vote_scene(self._reading)
        if scene is None:
            return
        by_name = scene.is_by_name
        for part in (self.grid, self.strip, self.legend):
            part.setVisible(by_name)
        self.count.setVisible(not by_name)
        self.setFocusProxy(self.grid if by_name else self.count.fields[0])
        self.grid.show_cells(scene.cells)
        for each in (self.share, self.lock, self.strip, self.legend, self.count):
            each.show_scene(scene)
        self.facts.show_vote(scene)

    def work(self) -> tuple[Panel, ...]:
        """Return the parts."""
        return self.share, self.lock, self.strip, self.legend, self.grid, self.count

    def stops(self) -> list[QWidget]:
        """Return where Tab stops: the roll first, then the answers."""
        own = chain(self.strip.buttons(), self.count.fields, self.count.buttons(), self.lock.buttons())
        return [self.grid, *own, *self.foot.buttons()]

    def arrange_work(self, room: QRect) -> None:
        """Place the parts below one another, and give the roll the rest; nothing at the foot is ever scrolled away."""
        m = self.measures
        by_name = self._scene is None or self._scene.is_by_name
        breadth = room.width() / m.unit
        heights = [48.0, 28.0, 0.0, 0.0] if not m.wide else [52.0, 32.0, 0.0, 0.0]
        if by_name:
            heights[2:] = [self.strip.height_at(breadth), 28.0 if m.wide else 26.0]
        left = room.height() / m.unit - sum(heights)
        # the legend gives way first, then the bar
        for gives_way in (3, 0) if by_name else ():
            if left < _LEAST_ROLL:
                left += heights[gives_way]
                heights[gives_way] = 0.0
        y = room.y()
        for part, height in zip((self.share, self.lock, self.strip, self.legend), heights, strict=True):
            part.setGeometry(room.x(), y, room.width(), m.px(height))
            y += m.px(height)
        rest = QRect(room.x(), y, room.width(), max(0, room.y() + room.height() - y))
        self.grid.setGeometry(rest)
        self.count.setGeometry(rest)

    def _kind(self, scene: VoteScene) -> str:
        how = {
            Method.SHOW_OF_HANDS: self.tr("Vote by show of hands"),
            Method.ROLL_CALL: self.tr("Vote by roll call"),
            Method.RECORDED: self.tr("Recorded vote"),
        }[scene.method]
        if scene.item is None:
            return how
        return self.tr("{method}, under item {item}").format(method=how, item=self.spoken.kept(scene.item))

    def _badges(self, scene: VoteScene) -> tuple[tuple[str, Badge], ...]:
        badges = []
        if scene.is_motion:
            badges.append((self.tr("Motion"), Badge.PLAIN))
        if scene.is_appeal:
            badges.append((self.tr("Appeal: yes overrules the ruling"), Badge.PLAIN))
        if scene.is_two_thirds:
            badges.append((self.tr("Two thirds"), Badge.PLAIN))
        elif scene.is_half:
            badges.append((self.tr("Simple majority"), Badge.PLAIN))
        if scene.asked_by:
            badges.append((self.tr("Asked for by {name}").format(name=scene.asked_by), Badge.PLAIN))
        if scene.announced:
            badges.append((self.tr("Announced"), Badge.SETTLED))
        return tuple(badges)
