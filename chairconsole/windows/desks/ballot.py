"""The desk of a secret ballot: papers out, the box closed, counted twice, announced, lots, and the one that follows."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.models.ballot_scene import BallotScene, Held, ballot_scene
from chairconsole.models.ballots import Stage
from chairconsole.models.reading import Reading
from chairconsole.rules.terms import BallotKind
from chairconsole.rules.turn import Turn
from chairconsole.windows.desks.ballot_parts import BallotFoot, CompareBand, CountTable
from chairconsole.windows.desks.foot import Foot
from chairconsole.windows.desks.lines import Line, LinesView, heading, text
from chairconsole.windows.desks.page import Figure, Heading, Page
from chairconsole.windows.ground import Ground
from chairconsole.windows.paint.buttons import Badge
from chairconsole.windows.parts.panel import Panel
from chairconsole.windows.parts.rows_view import RowsView

_NONE = "–"
"""What stands for a figure that was not counted yet."""

_SHARE = 63
"""So much of the breadth the counts have, in percent; what follows stands beside them."""

_BAND = 64.0


class BallotDesk(Page):
    """Shows the ballot opened last."""

    drawn = Signal()
    """It is to be told whom the lot named."""

    def __init__(self, window: Ground, reading: Reading) -> None:
        self.own_foot: BallotFoot
        super().__init__(self.tr("The secret ballot"), window)
        self.setAccessibleName(self.tr("The secret ballot"))
        self._reading, self._floor = reading, window.strip
        self._scene: BallotScene | None = None
        self.table = CountTable(self)
        self.band = CompareBand(self)
        self.follows = LinesView(self.tr("What follows"), self)
        self.table.left.connect(self.left)
        self.own_foot.went.connect(self.takes_step)

    @property
    def scene(self) -> BallotScene | None:
        """Return the ballot that is shown."""
        return self._scene

    @property
    def is_vote(self) -> bool:
        """Tell whether it is the desk of a ballot whose papers are out."""
        return self._scene is not None and self._scene.stage is Stage.OUT

    def make_foot(self) -> Foot:
        """Return a foot whose step is the desk's own while papers are counted."""
        self.own_foot = BallotFoot(self)
        return self.own_foot

    def takes_step(self) -> bool:
        """Go on with the count, or ask whom the lot named; a step of the script's is not taken here."""
        scene = self._scene
        if scene is None or not self.own_foot.has_own or (self._floor.is_wanted and not self.own_foot.own.hasFocus()):
            return False
        if scene.stage is Stage.LOT:
            self.drawn.emit()
        else:
            self.table.go()
        return True

    def show_turn(self, now: Turn) -> None:
        """Have the foot know what is done on the desk itself."""
        if self._scene is not None:
            self.own_foot.show_ballot(self._scene, is_below_floor=self._floor.is_wanted)

    def arrive(self) -> None:
        """Go to the first figure that is missing."""
        scene = self._scene
        if scene is not None and scene.stage in (Stage.FIRST, Stage.SECOND, Stage.DIFFER):
            self.table.go()
        else:
            self.foot.buttons()[-1].setFocus()

    def renew(self) -> None:
        """Read the ballot."""
        before, self._scene = self._scene, ballot_scene(self._reading)
        scene = self._scene
        if scene is None:
            return
        self.table.show_scene(scene)
        self.band.show_scene(scene)
        self.follows.show_lines(tuple(self._lines(scene)))
        self.own_foot.show_ballot(scene, is_below_floor=self._floor.is_wanted)
        if before is not None and before.stage is not scene.stage and self.isVisible():
            self.arrange()
            self.arrive()

    def heading(self) -> Heading:
        """Return what is elected, by which ballot, and the figures."""
        scene = self._scene
        if scene is None:
            return Heading(self.tr("The secret ballot"), "")
        papers = (self._agreed(scene, each) for each in ("given_out", "in_box", "majority"))
        given_out, in_box, majority = (_NONE if figure is None else str(figure) for figure in papers)
        if scene.stage is Stage.OUT and scene.taken:
            given_out = str(scene.taken)
        words = (self.tr("Given out"), self.tr("In the box"), self.tr("Majority"))
        figures = tuple(map(Figure, (given_out, in_box, majority), words))
        return Heading(self._kind(scene), scene.title, badges=tuple(self._badges(scene)), figures=figures)

    def work(self) -> tuple[Panel | RowsView, ...]:
        """Return the parts."""
        return self.table, self.follows, self.band

    def stops(self) -> list[QWidget]:
        """Return where Tab stops: the figures first."""
        return [self.follows, *self.foot.buttons()]

    def arrange_work(self, room: QRect) -> None:
        """Place the counts and what follows beside one another, below them where there is little breadth."""
        m = self.measures
        band = m.px(_BAND if m.wide else 52.0) if self.band.is_wanted else 0
        self.band.setGeometry(room.x(), room.y() + room.height() - band, room.width(), band)
        left = QRect(room.x(), room.y(), room.width(), max(0, room.height() - band))
        if m.wide:
            self.beside(self.table, self.follows, left, _SHARE)
            return
        self._split = None
        high = min(left.height(), max(m.px(self.table.least_height() * 0.72), left.height() * 62 // 100))
        self.table.setGeometry(left.x(), left.y(), left.width(), high)
        self.follows.setGeometry(left.x(), left.y() + high, left.width(), left.height() - high)

    # words

    def _agreed(self, scene: BallotScene, name: str) -> int | None:
        """Return a figure in which both counts agree."""
        figures = {None if each is None else getattr(each, name) for each in (scene.first, scene.second)}
        return figures.pop() if len(figures) == 1 else None

    def _kind(self, scene: BallotScene) -> str:
        kinds = {
            BallotKind.FIRST: self.tr("Secret ballot, the first"),
            BallotKind.RESTRICTED: self.tr("Secret ballot {round}, restricted"),
            BallotKind.SPECIAL: self.tr("Secret ballot {round}, special"),
        }
        told = kinds[scene.kind].format(round=scene.round)
        if scene.item is None:
            return told
        return self.tr("{ballot}, under item {item}").format(ballot=told, item=self.spoken.kept(scene.item))

    def _badges(self, scene: BallotScene) -> Iterator[tuple[str, Badge]]:
        if scene.keeps is not None:
            yield self.tr("%n stay in", "", scene.keeps), Badge.PLAIN
        else:
            yield self.tr("%n places", "", scene.places), Badge.PLAIN
        yield self.tr("%n candidates", "", len(scene.candidates)), Badge.PLAIN
        if scene.tellers:
            yield self.tr("Tellers: {names}").format(names=self.spoken.series(*scene.tellers)), Badge.PLAIN
        if scene.stage is Stage.OUT:
            yield self.tr("Papers out since {hour}").format(hour=f"{scene.opened_at:%H:%M}"), Badge.PLAIN
        elif scene.closed_at is not None:
            yield self.tr("Box closed {hour}").format(hour=f"{scene.closed_at:%H:%M}"), Badge.SETTLED
        if scene.is_announced:
            yield self.tr("Announced"), Badge.SETTLED

    def _lines(self, scene: BallotScene) -> Iterator[Line]:
        yield heading(self.tr("What follows"))
        yield from self._came_to(scene) if scene.is_announced else self._may_follow(scene)
        yield text("rule", scene.rule, quiet=True)
        yield heading(self.tr("Ballots held"))
        yield from (self._held(each) for each in scene.held)
        if not scene.held:
            yield text("none", self.tr("None yet in this election."), quiet=True)
        yield heading(self.tr("Secrecy"))
        noted = self.tr(
            "Papers are counted, delegations are not: who took a paper may be noted, how anybody voted is not."
        )
        yield text("secrecy", noted, quiet=True)
        if scene.taken:
            yield text(
                "taken", self.tr("%n delegations were noted to have taken a paper.", "", scene.taken), quiet=True
            )

    def _came_to(self, scene: BallotScene) -> Iterator[Line]:
        if scene.elected:
            yield Line(
                "elected", self.spoken.series(*scene.elected), note=self.tr("Elected."), bold=True, is_below=True
            )
        if scene.by_lot and scene.keeps is None:
            yield Line(
                "drawn", self.spoken.series(*scene.by_lot), note=self.tr("Elected by lot."), bold=True, is_below=True
            )
        if scene.lot:
            names = self.spoken.series(*(name for _, name in scene.lot))
            note = self.tr("Equal: %n lots are drawn among them.", "", scene.lots)
            yield Line("lot", names, note=note, bold=True, is_below=True)
        elif scene.next_kind is BallotKind.SPECIAL:
            note = self.tr("Equal: a special ballot is held among them.")
            yield Line("next", self.spoken.series(*scene.next), note=note, bold=True, is_below=True)
        elif scene.next_kind is not None:
            note = self.tr("A restricted ballot is held among them.")
            yield Line("next", self.spoken.series(*scene.next), note=note, bold=True, is_below=True)
        else:
            yield text("over", self.tr("The election is over."))

    def _may_follow(self, scene: BallotScene) -> Iterator[Line]:
        """Say what each outcome would lead to, by the kind of ballot and how many places it fills."""
        majority, equal = self.tr("The majority of the valid papers"), self.tr("Equal votes")
        if scene.kind is BallotKind.SPECIAL:
            most = self.tr("Elected, without a majority.")
            if scene.keeps is not None:
                most = self.tr("Stays in, beside: {names}.").format(names=self.spoken.series(*scene.staying))
                most = most if scene.staying else self.tr("Stays in for the next ballot.")
            yield Line("most", self.tr("Most votes"), note=most, bold=True, is_below=True)
            yield Line("equal", equal, note=self.tr("Lots are drawn."), bold=True, is_below=True)
            return
        if scene.places == 1:
            yield Line("majority", majority, note=self.tr("Elected."), bold=True, is_below=True)
            if scene.kind is BallotKind.FIRST:
                two = self.tr("A restricted ballot is held between the two with most votes.")
                yield Line("nobody", self.tr("Nobody has it"), note=two, bold=True, is_below=True)
                note = self.tr("For the second place, or of more than two who lead: a special ballot.")
            else:
                note = self.tr("The President draws lots between the two.")
            yield Line("equal", equal, note=note, bold=True, is_below=True)
            return
        note = self.tr("Elected, most votes first, as many as there are places.")
        yield Line("majority", majority, note=note, bold=True, is_below=True)
        few = self.tr("A restricted ballot is held among those with most votes, not more than twice the places left.")
        yield Line("few", self.tr("Too few have it"), note=few, bold=True, is_below=True)
        tied = self.tr("Over the last place, or at the border: a special ballot, then lots.")
        yield Line("equal", equal, note=tied, bold=True, is_below=True)

    def _held(self, each: Held) -> Line:
        words = self.tr("Ballot {round}, {hour}").format(round=each.round, hour=f"{each.at:%H:%M}")
        votes = self.spoken.series(*(f"{name} {count}" for name, count in each.votes))
        note = self.tr("{valid} valid: {votes}").format(valid=each.valid, votes=votes)
        end = self.tr("elected: {names}").format(names=self.spoken.series(*each.elected)) if each.elected else ""
        return Line(("held", each.round), words, note=self.spoken.series(note, end), bold=True, is_below=True)
