"""What comes next, said once: every button, key and view of every window reads it here."""

from chairconsole.models.points import Stage, point_in_hand, stage
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.models.situation import situation
from chairconsole.models.wording import Wording
from chairconsole.rules.script import Act, Turn, turn
from chairconsole.rules.terms import By


def turn_now(session: Session, reading: Reading) -> Turn:
    """Return where things stand and what the next step is; a point of order in hand comes before everything else."""
    point = point_in_hand(session.room())
    if point is not None:
        # nothing goes on before it is ruled upon, and then the statement that was interrupted
        ruled = stage(point) is Stage.RULED
        return Turn(step=Act("resume_statement")) if ruled else Turn()
    return turn(situation(session.room(), reading, session.record.last))


def take(session: Session, act: Act, by: By) -> None:
    """Take a step, for whoever pressed a button or a key."""
    if act.meant is not None:
        session.call_next(act.meant, by)
        return
    args = dict(act.args)
    if act.name == "decide":
        # the record is kept in English
        args["text"] = Wording("en").decided(str(args["text"]))
    session.perform_as(by, act.name, **args)
