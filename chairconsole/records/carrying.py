"""What rows of older versions become where today's schema tells the same otherwise; see `records.migrating`.

Each change stands as a row image in the line that tells of the migration, so that the journal still leads to the rows.
"""

import json
import sqlite3
from collections.abc import Iterator
from itertools import count
from typing import Any

from chairconsole.records.fact import Fact
from chairconsole.records.facts.credentials import Challenge, Credentials
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.votes import Vote
from chairconsole.records.journal import Image, to_json
from chairconsole.records.memory import IDS_PER_ACT
from chairconsole.records.tables import TABLES
from chairconsole.rules.participation import puts_right
from chairconsole.rules.terms import Majority, Method

Rows = dict[type[Fact], list[dict[str, object]]]
"""Rows by kind, in stored form."""

OF_CHALLENGES = 4
"""The version since which objections to credentials are rows of their own, and a notice is one that was given."""

OF_VOTES = 5
"""The version since which an appeal is a vote, and it is known who was ever there, and who is whose member."""

_MEMBERS_IN_2019 = (
    *("AUT", "BEL", "BGR", "HRV", "CYP", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "IRL"),
    *("ITA", "LVA", "LTU", "LUX", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE", "GBR"),
)
"""The members of the European Union in December 2019, at the session that the sample is of."""


def carry_over(connection: sqlite3.Connection, version: int, rows: Rows, number: int) -> list[Image]:
    """Bring rows of a version to what they are today, in place; return how each changed, as the line `number` did it.

    It is asked while the tables are still those of the older version.
    """
    ids = count(number * IDS_PER_ACT + 1)
    images: list[Image] = []
    if version < OF_CHALLENGES:
        images += [
            *_notices(connection, rows[Participant]),
            *_challenges(connection, rows[Challenge], rows[Credentials], ids),
            *_nothing_held(rows[Credentials]),
        ]
    if version < OF_VOTES:
        images += [
            *_took_part(connection, rows[Participant]),
            *(_appeals(connection, rows[Vote], rows[Participant], ids) if _has(connection, "point_of_order") else ()),
        ]
    return images


def _notices(connection: sqlite3.Connection, participants: list[dict[str, object]]) -> Iterator[Image]:
    """Take away the notices that nobody gave: once each registration was taken for one."""
    registered = connection.execute("SELECT at, args FROM journal WHERE act = 'register_participant'")
    without = {(args["code"], at) for at, told in registered if "notified_at" not in (args := json.loads(told))}
    for row in participants:
        if (row["code"], row["notified_at"]) in without:
            before = to_json(row)
            row["notified_at"] = None
            yield TABLES[Participant].name, before, to_json(row)


def _challenges(
    connection: sqlite3.Connection,
    challenges: list[dict[str, object]],
    credentials: list[dict[str, object]],
    ids: Iterator[int],
) -> Iterator[Image]:
    """Make rows of the objections that stood in those of the credentials."""
    columns = "delegation, challenger, grounds, challenged_at, admitted, decision_note, decided_at"
    where = "challenger IS NOT NULL ORDER BY challenged_at, rowid"
    found = connection.execute(f"SELECT {columns} FROM credentials WHERE {where}")
    held = {row["delegation"]: Credentials.model_validate(row) for row in credentials}
    for values in found:
        delegation, challenger, grounds, made_at, admitted, note, decided_at = values
        told: dict[str, Any] = {
            "id": next(ids),
            "delegation": delegation,
            "challenger": challenger,
            "grounds": grounds,
            "made_at": made_at,
            "admitted": None if admitted is None else bool(admitted),
            "decision_note": note,
            "decided_at": decided_at,
        }
        challenge = _overtaken(Challenge.model_validate(told), held[delegation])
        row = challenge.model_dump(mode="json")
        challenges.append(row)
        yield TABLES[Challenge].name, None, to_json(row)


def _overtaken(challenge: Challenge, held: Credentials) -> Challenge:
    """Tell when what was found on a delegation's credentials put right what had been decided on it, if it did."""
    decided_at, finding = challenge.decided_at, held.finding
    if decided_at is None or finding is None or not puts_right(decided_at, finding, held.received_at):
        return challenge
    return challenge.but(put_right_at=held.examined_at)


def _has(connection: sqlite3.Connection, table: str) -> bool:
    found = connection.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)).fetchone()
    return found is not None


def _took_part(connection: sqlite3.Connection, participants: list[dict[str, object]]) -> Iterator[Image]:
    """Tell who was ever marked present and since when, by the journal, and whose members the European Union has."""
    undone = "SELECT undoes FROM journal WHERE undoes IS NOT NULL"
    acts = f"act IN ('record_presence', 'adjourn_meeting') AND number NOT IN ({undone})"
    ever: set[str] = set()
    noted: dict[str, str] = {}
    for at, act, told in connection.execute(f"SELECT at, act, args FROM journal WHERE {acts} ORDER BY number"):
        if act == "adjourn_meeting":
            noted.clear()
            continue
        args = json.loads(told)
        noted[args["delegation"]] = at
        if args["present"]:
            ever.add(args["delegation"])
    for row in participants:
        code = str(row["code"])
        now = {
            "presence_at": noted.get(code),
            "attended": bool(row["present"]) or code in ever,
            "members": list(_MEMBERS_IN_2019) if code == "EU" else [],
        }
        if any(now.values()):
            before = to_json(row)
            row |= now
            yield TABLES[Participant].name, before, to_json(row)


def _appeals(
    connection: sqlite3.Connection,
    votes: list[dict[str, object]],
    participants: list[dict[str, object]],
    ids: Iterator[int],
) -> Iterator[Image]:
    """Make votes of the appeals whose figures stood beside the ruling."""
    names = {row["code"]: row["name"]["en"] for row in participants}  # type: ignore[index]
    items = dict(connection.execute("SELECT at, item FROM decision"))
    columns = "id, delegation, appealed_by, appealed_at, overrule, sustain, abstain, decided_at"
    where = "decided_at IS NOT NULL ORDER BY decided_at, id"
    decided = connection.execute(f"SELECT {columns} FROM point_of_order WHERE {where}")
    for point, code, by, appealed_at, yes, no, abstain, at in decided.fetchall():
        vote = Vote.model_validate(
            {
                "id": next(ids),
                "number": len(votes) + 1,
                "question": f"Shall the ruling on the point of order of {names[code]} be overruled?",
                "item": items.get(at),
                "method": Method.SHOW_OF_HANDS,
                "majority": Majority.SIMPLE,
                "asked_by": by,
                "point": point,
                "called_at": appealed_at,
                "yes": yes,
                "no": no,
                "abstain": abstain,
                "not_participating": 0,
                "announced_at": at,
                "adopted": yes > no,
            }
        )
        row = vote.model_dump(mode="json")
        votes.append(row)
        yield TABLES[Vote].name, None, to_json(row)


def _nothing_held(credentials: list[dict[str, object]]) -> Iterator[Image]:
    """Take away the rows that were there for an objection alone."""
    for row in [row for row in credentials if row["form"] is None]:
        credentials.remove(row)
        yield TABLES[Credentials].name, to_json(row), None
