"""What comes next, said once: every button, key and view of every window reads it here."""

from chairconsole.ledger.room import Room
from chairconsole.models.session import Session
from chairconsole.models.situation import situation
from chairconsole.models.wording import Wording
from chairconsole.rules.terms import By
from chairconsole.rules.turn import Act, Turn, turn


def turn_in(room: Room) -> Turn:
    """Return where things stand in a room and what the next step is."""
    return turn(situation(room))


def take(session: Session, act: Act, by: By) -> None:
    """Take a step, for whoever pressed a button or a key."""
    if act.meant is not None:
        session.call_next(act.meant, by)
        return
    session.perform_as(by, act.name, **args_of(act))


def args_of(act: Act) -> dict[str, object]:
    """Return the arguments of a step as it is performed: the record is kept in English."""
    args = dict(act.args)
    if act.name == "decide" and "action" not in args:
        args["text"] = Wording("en").decided(str(args["text"]))
    return args
