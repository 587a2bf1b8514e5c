"""Procedural motions, and who spoke on them (cf. GA rules 72 to 77; the numbers here are unknown)."""

from sqlmodel import Field

from chairconsole.records.fact import Fact, MaybeMoment, Moment
from chairconsole.rules.terms import MotionKind, MotionState, Stand


class Motion(Fact):
    """A motion: `on` is what it is about, an item, a proposal by its symbol, or a decision by how it is named.

    `limit_s` and `until` are what it asks for, where its kind does.
    """

    id: int = Field(primary_key=True)
    number: int
    kind: MotionKind
    delegation: str = Field(foreign_key="participant.code")
    on: str | None = None
    proposal: int | None = Field(default=None, foreign_key="proposal.id")
    decision: int | None = Field(default=None, foreign_key="decision.id")
    limit_s: int | None = Field(default=None, gt=0)
    until: MaybeMoment = None
    moved_at: Moment
    state: MotionState = MotionState.PENDING
    decided_at: MaybeMoment = None


class MotionSpeech(Fact):
    """Who spoke on a motion, on which side, and in which statement."""

    id: int = Field(primary_key=True)
    motion: int = Field(foreign_key="motion.id")
    delegation: str = Field(foreign_key="participant.code")
    side: Stand
    statement: int = Field(foreign_key="statement.id")
