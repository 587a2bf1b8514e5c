"""What stands before the President and the hall while nobody speaks: a vote, its result, a motion, a suspension."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from operator import itemgetter

from chairconsole.acts.floor import explanations_due
from chairconsole.acts.meetings import unread_announcements
from chairconsole.acts.motions import NAMES, pending, speeches
from chairconsole.acts.participation import is_excluded
from chairconsole.acts.votes import calling_of, cast, tally_of
from chairconsole.ledger.pack import pack
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import is_begun, open_vote
from chairconsole.models.ballot_matters import BallotMatters, ballot_before_all, ballot_just_announced
from chairconsole.models.points import held, holder, is_within, to_vote_on
from chairconsole.models.proposals import ProposalRow, put_last
from chairconsole.models.reading import Reading, in_language
from chairconsole.models.saying import day_in_full
from chairconsole.models.scenes import BoardScene, MatterScene, ResultScene, RowScene, ShareScene
from chairconsole.models.tongue import Tongue
from chairconsole.models.voting import explained_of_before
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.ballots import Ballot
from chairconsole.records.facts.meetings import Meeting
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.facts.votes import Vote
from chairconsole.rules import votes
from chairconsole.rules.sentence import capital
from chairconsole.rules.shares import TWO_THIRDS
from chairconsole.rules.terms import Category, MeetingState, Method, MotionKind, MotionState, Stand, Track
from chairconsole.rules.turn import Turn
from chairconsole.rules.votes import Tally

_BRINGS_RESULT = frozenset({"announce_result", "decide_appeal"})
_LEAVES_RESULT = ("request_explanation", "note_intention")
"""Behind the announcement these alone leave the result of a vote what the room looks at."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What of these stands, the first of them alone: a suspension, a vote, a secret ballot, a result, a motion."""

    suspended: Meeting | None = None
    vote: Vote | None = None
    ballot: Ballot | None = None
    result: Vote | None = None
    elected: Ballot | None = None
    motion: Motion | None = None

    @property
    def is_anything(self) -> bool:
        """Tell whether one of them stands."""
        return (
            self.ballot is not None
            or self.elected is not None
            or ((self.suspended, self.vote, self.result, self.motion) != (None, None, None, None))
        )


def standing(room: Room) -> Standing:
    """Return what stands while nobody speaks; nothing where somebody does, on a motion or a vote too.

    Whoever was interrupted by a vote speaks no more until its result is out, whatever the clock does.
    """
    meeting = room.meeting()
    if meeting is not None and meeting.state is MeetingState.SUSPENDED:
        return Standing(suspended=meeting)
    statement = room.with_the_floor()
    vote, motion = open_vote(room.door), next(iter(pending(room)), None)
    if statement is not None and is_within(room, statement, vote):
        return Standing()
    if vote is not None:
        return Standing(vote=vote)
    if (ballot := ballot_before_all(room)) is not None:
        return Standing(ballot=ballot)
    result = _just_announced(room) if meeting is not None else None
    if result is not None:
        return Standing(result=result)
    elected = ballot_just_announced(room) if meeting is not None else None
    if elected is not None:
        return Standing(elected=elected)
    return Standing() if statement is not None and held(room) is None else Standing(motion=motion)


def is_private(room: Room) -> bool:
    """Tell whether the meeting that sits is private."""
    meeting = room.meeting()
    return meeting is not None and meeting.private


def next_announcement(room: Room) -> int | None:
    """Return the number of what is to be read out next."""
    return next((each.number for each in unread_announcements(room)), None)


def _just_announced(room: Room) -> Vote | None:
    """Return the vote whose result is the last that was done."""
    last = room.history.last_but(*_LEAVES_RESULT)
    if last is None or last.act not in _BRINGS_RESULT:
        return None
    announced = [each for each in room.door.all(Vote) if each.announced_at is not None]
    return max(announced, key=_by_number, default=None)


def _settled_last(room: Room) -> Motion | None:
    settled = [(each.decided_at, each.number, each) for each in room.door.all(Motion) if each.decided_at is not None]
    return max(settled, key=itemgetter(0, 1))[2] if settled else None


def in_words(scene: MatterScene) -> Sequence[str]:
    """Return what a scene of these tells, for those who listen."""
    figures = [f"{word}: {figure}" for figure, word in scene.figures]
    return [words for words in (scene.title, *scene.lines, *figures) if words]


def in_sentences(told: Iterable[str]) -> str:
    """Return what is told one after the other, as sentences; what has its mark keeps it."""
    return " ".join(words if words[-1] in "?!.؟。？" else f"{words}." for words in told if words)


class Matters:
    """Puts what stands into words of one language."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._ballots = BallotMatters(reading)

    @property
    def _room(self) -> Room:
        return self._reading.session.room()

    @property
    def _tongue(self) -> Tongue:
        return self._reading.tongue

    @property
    def standing(self) -> Standing:
        """Return what stands."""
        return self._reading.session.derived(standing)

    @property
    def fills_the_hall(self) -> bool:
        """Tell whether the hall sees another matter than whoever has the floor: an appeal that waits is one too."""
        return self.standing.is_anything or self._appealed is not None

    @property
    def _appealed(self) -> PointOfOrder | None:
        """Return the appeal that waits for its vote, unless something stands that comes before it."""
        stands = self.standing
        before = stands.suspended or stands.vote or stands.result
        return None if before is not None else self._reading.session.derived(to_vote_on)

    def scene(self, now: Turn) -> MatterScene | None:
        """Return what NOW holds in the President's view where it is not a speaker."""
        stands = self.standing
        if stands.suspended is not None:
            return self._suspended(stands.suspended)
        if stands.vote is not None:
            return self._voting(stands.vote)
        if stands.ballot is not None:
            return self._ballots.taken(stands.ballot)
        if stands.result is not None:
            return self._result(stands.result)
        if stands.elected is not None:
            return self._ballots.result(stands.elected)
        if stands.motion is not None:
            return self._motion(stands.motion)
        about = put_last(self._reading)
        if about is not None and self._room.with_the_floor() is None:
            return self._proposal(about)
        return self._announcement() if now.step is not None and now.step.name == "read_announcement" else None

    def row(self, now: Turn) -> RowScene | None:
        """Return the line below the sentences, where it is another than who is next in the list."""
        stands, room = self.standing, self._room
        if stands.vote is not None:
            return self._called(stands.vote)
        if stands.ballot is not None or stands.elected is not None:
            return RowScene()
        due = explanations_due(room)
        explains = any(cue.key == "explain-floor" for cue in now.lines)
        if due and explains:
            names = [self._reading.name(each.delegation) for each in due[:2]]
            number = explained_of_before(room, due[0])
            second = self.tr("in explanation of vote")
            if number is not None:
                second = self.tr("in explanation of vote %1").replace("%1", str(number))
            second = self._tongue.series(second, self._then(names[1])) if len(names) > 1 else second
            return RowScene(
                self._tongue.translate("Following", "Next"),
                names[0],
                second,
                self.tr("%n wish to explain", "", len(due)),
            )
        if stands.motion is None and (within := self._after_the_floor()) is not None:
            return within
        waits = held(room)
        if waits is not None and stands.is_anything:
            left = self.tr("%1 left").replace("%1", _minutes(waits.left_s))
            return RowScene(self.tr("Then"), holder(waits.statement, self._reading), "", left)
        return RowScene() if stands.motion is not None else None

    def hall(self) -> ResultScene | None:
        """Return the result that the hall sees."""
        vote, elected = self.standing.result, self.standing.elected
        if elected is not None:
            return self._ballots.hall(elected)
        if vote is None:
            return None
        figures = tally_of(self._room, vote)
        words = (self.tr("in favour"), self.tr("against"), self.tr("abstaining"))
        return ResultScene(
            word=self._outcome(vote),
            figures=tuple(zip(map(str, _three(figures)), words, strict=True)),
            needed=self._needed(vote, figures),
            share=self._share(vote, figures),
            question=self._question(vote),
        )

    def heading(self) -> tuple[str, tuple[str, ...]]:
        """Return what stands large in the idle hall, and the words at its foot; nothing where the item does."""
        stands, appealed = self.standing, self._appealed
        if stands.vote is not None:
            return self.tr("Voting"), (*self._item_words(stands.vote.item)[:1], self._question(stands.vote))
        if stands.ballot is not None:
            return self._ballots.heading(stands.ballot)
        if appealed is not None:
            return self.tr("Appeal against a ruling"), (self._reading.name(appealed.appealed_by or ""),)
        if stands.motion is not None:
            motion = stands.motion
            return self._motion_title(motion), (*self._item_words(motion.on)[:1], self._moved_by(motion))
        if stands.suspended is not None:
            meeting = stands.suspended
            suspended = self.tr("The meeting is suspended")
            if meeting.resumes_at is None:
                return suspended, (meeting.suspended_for,) if meeting.suspended_for else ()
            hour = self._hour(meeting.resumes_at)
            return self.tr("Suspended, resumes %1").replace("%1", hour), (meeting.suspended_for or suspended,)
        if self._room.conference.closed_at is not None:
            return self.tr("The session is closed"), ()
        return self._risen() if self._room.meeting() is None else ("", ())

    def _risen(self) -> tuple[str, tuple[str, ...]]:
        """Return that a meeting of this day has risen, and when the next one begins; nothing where none has."""
        room = self._room
        risen = room.door.find(Meeting, track=Track.PLENARY, state=MeetingState.ADJOURNED)
        today = self._reading.local(room.at).date()
        if not any(each.adjourned_at and self._reading.local(each.adjourned_at).date() == today for each in risen):
            return "", ()
        following = room.meeting_or_next()
        if following is None:
            return self.tr("The meeting is adjourned"), ()
        number = self.tr("Meeting %1").replace("%1", str(following.number))
        starts = day_in_full(self._reading.local(following.starts).date(), self._tongue)
        hour = self._tongue.series(starts, self._hour(following.starts))
        return self.tr("The meeting is adjourned"), (number, hour)

    def board(self) -> BoardScene | None:
        """Return the board of a result by name, State by State."""
        vote, result = self.standing.result, self.hall()
        if vote is None or result is None or not vote.method.is_by_name:
            return None
        room = self._room
        given = {each.delegation: each.answer for each in cast(room, vote)}
        parties = [who for who in room.door.find(Participant, category=Category.PARTY) if not is_excluded(room, who)]
        codes = {who.code for who in parties} | given.keys()
        order = votes.roll({code: room.participant(code).name["en"] for code in codes})
        return BoardScene(result, tuple((self._reading.name(code), given.get(code)) for code in order))

    def _after_the_floor(self) -> RowScene | None:
        """Return what is gone on with behind whoever speaks on it: the motion, or the vote."""
        room = self._room
        statement, vote = room.with_the_floor(), open_vote(room.door)
        motion = next(iter(pending(room)), None)
        if statement is None or self.standing.is_anything or not is_within(room, statement, vote):
            return None
        if vote is not None:
            return RowScene(self.tr("Then"), self._question(vote))
        return None if motion is None else RowScene(self.tr("Then"), self._motion_title(motion), self._moved_by(motion))

    def told(self, act: str) -> str:
        """Return what those who listen hear after an act: what is put, what it came to, until when is suspended."""
        room, stands = self._room, self.standing
        scenes: list[MatterScene] = []
        match act:
            case "call_vote" if stands.vote is not None:
                scenes = [MatterScene(self.tr("Voting")), self._voting(stands.vote)]
            case "announce_result" | "decide_appeal" if (vote := _just_announced(room)) is not None:
                scenes = [self._result(vote)]
            case "open_ballot" | "close_box" if stands.ballot is not None:
                scenes = [self._ballots.taken(stands.ballot)]
            case "announce_ballot" | "draw_lot" if stands.elected is not None:
                scenes = [self._ballots.result(stands.elected)]
            case "decide_motion" | "withdraw_motion" if (settled := _settled_last(room)) is not None:
                scenes = [MatterScene(self._motion_title(settled), (self._settled(settled),))]
            case "move_motion" if stands.motion is not None:
                scenes = [self._motion(stands.motion)]
            case "suspend_meeting":
                pass
            case _:
                return ""
        if stands.suspended is not None:
            # by its own act, or by a motion that was carried
            scenes.append(self._suspended(stands.suspended))
        return in_sentences(words for scene in scenes for words in in_words(scene))

    # each of them

    def _suspended(self, meeting: Meeting) -> MatterScene:
        until = meeting.resumes_at
        figures = ((self._hour(until), self.tr("resumes")),) if until is not None else ()
        lines = (meeting.suspended_for,) if meeting.suspended_for else ()
        return MatterScene(self.tr("The meeting is suspended"), lines, figures)

    def _proposal(self, about: ProposalRow) -> MatterScene:
        sponsors = (
            self.tr("submitted by %1").replace("%1", self._tongue.series(*about.sponsors)) if about.sponsors else ""
        )
        objects = self.tr("Objection: %1").replace("%1", self._tongue.series(*about.objections))
        lines = (about.title, self._tongue.series(sponsors, about.version), objects if about.objections else "")
        return MatterScene(
            f"{about.kind_words} {self._tongue.kept(about.symbol)}", tuple(line for line in lines if line)
        )

    def _announcement(self) -> MatterScene:
        waits = unread_announcements(self._room)
        asked_by = waits[0].asked_by if waits else None
        lines = (self.tr("asked for by %1").replace("%1", self._reading.name(asked_by)),) if asked_by else ()
        return MatterScene(self.tr("Announcement"), lines, ((str(len(waits)), self.tr("to be read out")),))

    def _voting(self, vote: Vote) -> MatterScene:
        title, lines = self._question(vote), (self._taken(vote),)
        if not is_begun(self._room.door, vote):
            return MatterScene(title, lines)
        figures = tally_of(self._room, vote)
        return MatterScene(title, lines, self._figures(figures), self._share(vote, figures, is_open=True))

    def _result(self, vote: Vote) -> MatterScene:
        figures = tally_of(self._room, vote)
        lines = (self._question(vote), self._taken(vote))
        return MatterScene(self._outcome(vote), lines, self._figures(figures), self._share(vote, figures))

    def _motion(self, motion: Motion) -> MatterScene:
        title, moved = self._motion_title(motion), self._moved_by(motion)
        item = self._on(motion)
        lines = [self._tongue.series(moved, item)]
        spoken = speeches(self._room, motion)
        rule = pack(self._room.door).motion(motion.kind)
        names = {side: [self._reading.name(each.delegation) for each in spoken if each.side is side] for side in Stand}
        if any(names.values()):
            lines.append(self._have_spoken(*(self._tongue.series(*names[side]) for side in Stand)))
        left = {side: rule.speakers(side) - len(names[side]) for side in Stand}
        still = [self._may_speak(side, left[side]) for side in Stand if left[side] > 0]
        lines.append(self._tongue.series(*still) if still else self.tr("Nobody else may speak on it"))
        return MatterScene(title, tuple(lines))

    def _called(self, vote: Vote) -> RowScene:
        if not vote.method.is_by_name:
            return RowScene()
        calling = calling_of(self._room, vote)
        if vote.method is Method.RECORDED:
            left = len(calling.awaited)
            return RowScene(count=self.tr("%n have not answered", "", left) if left else "")
        if calling.now is None:
            return RowScene()
        names = [self._reading.name(code) for code in calling.to_call[:2]]
        left = len(calling.to_call)
        count = self.tr("%n to call again", "", left) if calling.again else self.tr("%n still to call", "", left)
        return RowScene(self.tr("Called"), names[0], self._then(names[1]) if len(names) > 1 else "", count)

    # words

    def _question(self, vote: Vote) -> str:
        """Return what is put: of a motion and an appeal in the language of the window."""
        if vote.motion is not None and (motion := self._room.door.get(Motion, vote.motion)) is not None:
            return self._motion_title(motion)
        return self.tr("Shall the ruling be overruled?") if vote.point is not None else vote.question

    def _taken(self, vote: Vote) -> str:
        """Return how a vote is taken, and on what."""
        door = self._room.door
        if vote.motion is not None and (motion := door.get(Motion, vote.motion)) is not None:
            on = self.tr("the motion of %1").replace("%1", self._reading.name(motion.delegation))
        elif vote.point is not None and (point := door.get(PointOfOrder, vote.point)) is not None:
            on = self.tr("the appeal of %1").replace("%1", self._reading.name(point.appealed_by or ""))
        else:
            on = self.tr("agenda item %1").replace("%1", self._tongue.kept(vote.item)) if vote.item is not None else ""
        how = {
            Method.ROLL_CALL: (self.tr("Roll call"), self.tr("Roll call on %1")),
            Method.RECORDED: (self.tr("Recorded vote"), self.tr("Recorded vote on %1")),
            Method.SHOW_OF_HANDS: (self.tr("Vote by show of hands"), self.tr("Vote by show of hands on %1")),
        }
        alone, upon = how[vote.method]
        return upon.replace("%1", on) if on else alone

    def _outcome(self, vote: Vote) -> str:
        if vote.motion is not None:
            return self.tr("Carried") if vote.adopted else self.tr("Not carried")
        if vote.point is not None:
            return self.tr("Ruling overruled") if vote.adopted else self.tr("The ruling stands")
        return self.tr("Adopted") if vote.adopted else self.tr("Not adopted")

    def _settled(self, motion: Motion) -> str:
        if motion.state is MotionState.WITHDRAWN:
            return self.tr("Withdrawn")
        return self.tr("Carried") if motion.state is MotionState.CARRIED else self.tr("Not carried")

    def _figures(self, figures: Tally) -> tuple[tuple[str, str], ...]:
        words = (self.tr("In favour"), self.tr("Against"), self.tr("Abstaining"))
        return tuple(zip(map(str, _three(figures)), words, strict=True))

    def _share(self, vote: Vote, figures: Tally, is_open: bool = False) -> ShareScene:
        """Return the share of yes among yes and no, with what is needed of it in whole numbers."""
        share = pack(self._room.door).of(vote.majority)
        told = self.tr("two thirds are %1 of %2") if share == TWO_THIRDS else self.tr("the majority is %1 of %2")
        if is_open:
            reached = self.tr("%1: reached so far"), self.tr("%1: not reached so far")
            told = reached[not figures.carries(share)].replace("%1", told)
        # no figure takes the other's place
        least, of = str(share.least(figures.voting)), str(figures.voting)
        told = told.replace("%2", of).replace("%1", least) if figures.voting else self.tr("nobody for or against")
        part = Fraction(figures.yes, figures.voting) if figures.voting else Fraction(0)
        return ShareScene(told, float(part), float(share.part))

    def _needed(self, vote: Vote, figures: Tally) -> str:
        if not figures.voting:
            return ""
        least = pack(self._room.door).of(vote.majority).least(figures.voting)
        return self.tr("%n needed", "", least)

    def _motion_title(self, motion: Motion) -> str:
        told = self._reading.say(capital(NAMES[motion.kind]))
        if motion.kind is MotionKind.LIMIT_SPEECHES and motion.limit_s is not None:
            told = self.tr("%1: to %2").replace("%2", _minutes(motion.limit_s)).replace("%1", told)
        if motion.until is not None:
            told = self.tr("%1: until %2").replace("%2", self._hour(motion.until)).replace("%1", told)
        return told

    def _on(self, motion: Motion) -> str:
        if motion.on is None:
            return ""
        is_item = motion.proposal is None and motion.decision is None
        told = self.tr("item %1") if is_item else self.tr("on %1")
        return told.replace("%1", self._tongue.kept(motion.on))

    def _moved_by(self, motion: Motion) -> str:
        return self.tr("moved by %1").replace("%1", self._reading.name(motion.delegation))

    def _have_spoken(self, in_favour: str, against: str) -> str:
        """Return who has spoken on a motion, as one sentence of both sides."""
        both = self.tr("Spoke for it: %1; against it: %2")
        told = both if in_favour and against else self.tr("Spoke for it: %1")
        told = told if in_favour else self.tr("Spoke against it: %2")
        return told.replace("%2", against).replace("%1", in_favour)

    def _may_speak(self, side: Stand, left: int) -> str:
        if side is Stand.FOR:
            return self.tr("%n may still speak for it", "", left)
        return self.tr("%n may still speak against it", "", left)

    def _item_words(self, number: str | None) -> tuple[str, ...]:
        item = self._room.door.get(AgendaItem, number)
        if item is None:
            return ()
        capitalized = self.tr("Item %1").replace("%1", self._tongue.kept(item.number))
        return capitalized, in_language(item.short_title, self._reading.language)

    def _then(self, name: str) -> str:
        return self._tongue.translate("Following", "then %1").replace("%1", name)

    def _hour(self, at: datetime) -> str:
        return f"{self._reading.local(at):%H:%M}"

    def tr(self, source: str, disambiguation: str = "", n: int = -1) -> str:
        """Return words in the language of the window."""
        return self._tongue.translate("Matters", source, disambiguation, n)


def _three(figures: Tally) -> tuple[int, int, int]:
    return figures.yes, figures.no, figures.abstain


def _minutes(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"


def _by_number(vote: Vote) -> int:
    return vote.number
