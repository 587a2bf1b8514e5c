"""What the President and the hall see, and the two steps that the President's own buttons take."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from chairconsole.models.desk import Desk, Floor, Head, Waiting, ahead_words
from chairconsole.models.levels import level_word
from chairconsole.models.matters import Matters, is_private
from chairconsole.models.outlook import Foresight, hour
from chairconsole.models.participation import admission_words, invitation_words
from chairconsole.models.points import Stage, held, holder, point_in_hand, stage
from chairconsole.models.prompting import Prompting
from chairconsole.models.reading import Reading
from chairconsole.models.replies import right_of_reply
from chairconsole.models.saying import day_in_full
from chairconsole.models.scenes import (
    BandScene,
    Expected,
    FloorScene,
    HallScene,
    NextScene,
    PresidentScene,
    StepScene,
)
from chairconsole.models.session import Session
from chairconsole.models.tongue import Speaks, Tongue, tongue
from chairconsole.models.turning import take, turn_in
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.rules.phase import phase
from chairconsole.rules.terms import By, Category, Ruling, Status
from chairconsole.rules.turn import Act, Turn


class Presiding(Speaks, QObject):
    """Reads the scenes of one moment, in one language, and takes the step on which the script stands.

    Where the President's buttons ask instead of acting, a step waits until the secretary grants it or it is past.
    """

    asked_for = Signal()
    """The President asks for something, or what was asked for waits no more: see `asked`."""

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._foresight = Foresight(session, self)
        self.speak(language)
        self.blanked = False
        self.message = ""
        self.overtime_in_hall = False
        self.shows_board = False
        self.asks = False
        self.asked: Act | None = None
        session.changed.connect(self._on_changed)

    def speak(self, language: str) -> None:
        """Read the scenes in a language from now on."""
        self._reading, self.tongue = Reading(self._session, language), tongue(language)
        self._prompting, self.matters = Prompting(self._reading), Matters(self._reading)

    def president(self) -> PresidentScene:
        """Return what the President sees now."""
        head, desk = self._reading.head(), self._reading.desk()
        point = self._session.derived(point_in_hand)
        now = self.turn()
        matter = self.matters.scene(now)
        return PresidentScene(
            hour=f"{head.now:%H:%M:%S}",
            meeting=self._meeting(head),
            rises=f"{head.ends:%H:%M}" if head.ends else "",
            item_number=head.item or "",
            item_title=head.item_title or "",
            floor=None if desk.floor is None or matter is not None else _floor_presided(desk.floor, self.tongue),
            matter=matter,
            idle_s=desk.idle_s if matter is None else None,
            say=self._prompting.script(now),
            following=self._following(desk, _next_presided),
            remaining=_remaining(desk),
            row=self.matters.row(now),
            list_end=self._list_end(),
            presiding=head.presiding,
            band=None if point is None else self._band(point),
            step=self._buttons(now),
            rehearsal=head.rehearsal,
            beat=head.now.second % 2 == 1,
        )

    def hall(self) -> HallScene:
        """Return what the hall sees now."""
        head, desk = self._reading.head(), self._reading.desk()
        heading, foot = self.matters.heading()
        private = self._session.derived(is_private)
        return HallScene(
            hour=f"{head.now:%H:%M}",
            second=head.now.second,
            floor=None if desk.floor is None or self.matters.fills_the_hall else _floor(desk.floor, self.tongue),
            item_number=head.item or "",
            item_title=head.item_title or "",
            meeting=self._meeting(head),
            date=day_in_full(head.now.date(), self.tongue),
            following=self._following(desk, _next),
            remaining=_remaining(desk),
            heading=heading,
            foot=foot,
            result=self.matters.hall(),
            board=self.matters.board() if self.shows_board else None,
            rehearsal=head.rehearsal,
            blanked=self.blanked,
            message=self.tr("Private meeting") if private else self.message,
            overtime_in_hall=self.overtime_in_hall,
            beat=head.now.second % 2 == 1,
        )

    def turn(self) -> Turn:
        """Return where the script stands."""
        return self._session.derived(turn_in)

    def take_step(self) -> None:
        """Take the next step, as the President, or ask for it; nothing where the script waits for the gavel alone."""
        self._press(self.turn().step)

    def fall(self) -> None:
        """Let the gavel fall, as the President, or ask for it, if the script stands on a step that it confirms."""
        self._press(self.turn().gavel)

    def set_asks(self, asks: bool) -> None:
        """Have the President's buttons ask from now on, or act."""
        self.asks = asks
        self._ask(None)

    def grant(self) -> bool:
        """Do what the President asks for, as the secretary, and tell whether there was anything."""
        act = self.asked
        if act is not None:
            self._ask(None)
            self._do(act, By.SECRETARY)
        return act is not None

    def _press(self, act: Act | None) -> None:
        if act is None:
            return
        if self.asks:
            self._ask(act)
        else:
            self._do(act, By.PRESIDENT)

    def _ask(self, act: Act | None) -> None:
        if act != self.asked:
            self.asked = act
            self.asked_for.emit()

    def _on_changed(self) -> None:
        if self.matters.standing.result is None:
            self.shows_board = False
        if self.asked is not None:
            now = self.turn()
            if self.asked not in (now.step, now.gavel):
                self._ask(None)

    def _do(self, act: Act, by: By) -> None:
        take(self._session, act, by)

    def _buttons(self, now: Turn) -> StepScene:
        expected = Expected.NEITHER
        if now.expected is not None:
            expected = Expected.STEP if now.gavel is None else Expected.GAVEL
        asked = Expected.NEITHER
        if self.asked is not None:
            asked = Expected.STEP if self.asked == now.step else Expected.GAVEL
        return StepScene(self._step_words(now), now.step is not None, now.gavel is not None, expected, asked)

    def _step_words(self, now: Turn) -> str:
        """Return the word on the button of the next step."""
        step = now.step
        if step is None:
            # while it is voted the button waits for the result, which the gavel confirms
            return self.tr("Announce the result") if self.matters.standing.vote is not None else ""
        if any(cue.key == "explain-floor" for cue in now.lines):
            return self.tr("Explanation of vote")
        if step.is_off_list:
            return self.tr("Oral report")
        if step.name == "take_up_item":
            return self.tr("Take up %1").replace("%1", self._reading.tongue.kept(str(dict(step.args)["item"])))
        words = {
            "begin_statement": self.tr("Begin"),
            "end_statement": self.tr("End statement"),
            "resume_statement": self.tr("Resume the statement"),
            "give_floor": self.tr("Next speaker"),
            "call_vote": self.tr("Put it to the vote"),
            "open_ballot": self.tr("Open the ballot"),
            "close_box": self.tr("Close the box"),
            "read_announcement": self.tr("Read out"),
            "settle_action": self.tr("Report heard"),
            "put_to_conference": self.tr("Put it to the Conference"),
        }
        return words[step.name]

    def _band(self, point: PointOfOrder) -> BandScene:
        stands, name = self._session.derived(held), self._reading.name(point.delegation)
        whose, left_s = (holder(stands.statement, self._reading), stands.left_s) if stands is not None else ("", 0)
        if stage(point) is Stage.UNDER_APPEAL:
            told = self.tr("Appeal: %1.").replace("%1", self._reading.name(point.appealed_by or ""))
            # once it is put, NOW says so
            is_put = self.matters.standing.vote is not None
            return BandScene(told, "" if is_put else self.tr("To be voted on at once."), whose, left_s)
        told = ""
        if stage(point) is Stage.RULED:
            upheld = point.ruling is Ruling.UPHELD
            told = self.tr("The point of order is upheld.") if upheld else self.tr("The point of order is rejected.")
            told = told if point.stands else self.tr("The ruling is overruled.")
        elif self._session.room().participant(point.delegation).category is not Category.PARTY:
            told = self.tr("Not a State party.")
        elif self._reading.mark(point.delegation).excluded:
            told = self.tr("Not admitted.")
        return BandScene(self.tr("Point of order: %1.").replace("%1", name), told, whose, left_s)

    def _meeting(self, head: Head) -> str:
        if head.meeting is None:
            return ""
        told = self.tr("Private meeting %1") if self._session.derived(is_private) else self.tr("Meeting %1")
        return told.replace("%1", str(head.meeting))

    def _following(self, desk: Desk, scene: Callable[[Waiting, Tongue], NextScene]) -> tuple[NextScene, ...]:
        """Return who is next, or what comes before them."""
        if desk.ahead is not None:
            return (NextScene(ahead_words(desk.ahead, self.tongue)),)
        return tuple(scene(waiting, self.tongue) for waiting in desk.next_two)

    def _list_end(self) -> str:
        """Tell until when the list goes on as it is expected to, within its time or not."""
        outlook = self._foresight.outlook
        if outlook is None or outlook.last_ends is None:
            return ""
        return self.tr("until %1").replace("%1", hour(outlook.last_ends, outlook.now, self.tongue.locale))


def _remaining(desk: Desk) -> int | None:
    """Return how many remain, where one of them is next."""
    return (desk.waiting or desk.replies) if desk.list_code and desk.ahead is None else None


def _floor(floor: Floor, tongue: Tongue) -> FloorScene:
    return FloorScene(
        name=floor.delegation,
        speaker=floor.speaker,
        level="" if floor.level is None else level_word(floor.level, tongue),
        phase=floor.phase,
        present=phase(floor.shown_s),
        shown_s=floor.shown_s,
        limit_s=floor.limit_s,
        called_s=floor.called_s if floor.status is Status.CALLED else None,
        role=floor.speaks_as or "",
        reply=right_of_reply(floor.reply_to, tongue) if floor.in_reply else "",
    )


def _next(waiting: Waiting, tongue: Tongue) -> NextScene:
    if waiting.in_reply:
        return NextScene(waiting.delegation, right_of_reply(waiting.reply_to, tongue))
    return NextScene(waiting.delegation, level_word(waiting.level, tongue))


def _floor_presided(floor: Floor, tongue: Tongue) -> FloorScene:
    """Return who has the floor with what is for the President alone: that they are not admitted, how a name is said."""
    standing = "" if floor.credentials is None else admission_words(floor.credentials, tongue)
    return replace(_floor(floor, tongue), standing=standing, said=_said(floor.said, tongue))


def _next_presided(waiting: Waiting, tongue: Tongue) -> NextScene:
    mark = waiting.credentials
    standing = tongue.series(admission_words(mark, tongue), invitation_words(mark, tongue))
    return replace(_next(waiting, tongue), standing=standing, said=_said(waiting.said, tongue))


def _said(said: str, tongue: Tongue) -> str:
    return tongue.translate("Presiding", "say: %1").replace("%1", tongue.kept(said)) if said else ""
