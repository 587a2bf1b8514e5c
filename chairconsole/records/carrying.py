"""What rows of older versions become where today's schema tells the same otherwise; see `records.migrating`.

Each change stands as a row image in the line that tells of the migration, so that the journal still leads to the rows.
"""

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from chairconsole.records.fact import Fact
from chairconsole.records.facts.credentials import Challenge, Credentials
from chairconsole.records.facts.participation import Participant
from chairconsole.records.journal import Image, to_json
from chairconsole.records.memory import IDS_PER_ACT
from chairconsole.records.tables import TABLES
from chairconsole.rules.participation import puts_right

Rows = dict[type[Fact], list[dict[str, object]]]
"""Rows by kind, in stored form."""

OF_CHALLENGES = 4
"""The version since which objections to credentials are rows of their own, and a notice is one that was given."""


def carry_over(connection: sqlite3.Connection, version: int, rows: Rows, number: int) -> list[Image]:
    """Bring rows of a version to what they are today, in place; return how each changed, as the line `number` did it.

    It is asked while the tables are still those of the older version.
    """
    if version >= OF_CHALLENGES:
        return []
    return [
        *_notices(connection, rows[Participant]),
        *_challenges(connection, rows[Challenge], rows[Credentials], number),
        *_nothing_held(rows[Credentials]),
    ]


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
    number: int,
) -> Iterator[Image]:
    """Make rows of the objections that stood in those of the credentials."""
    columns = "delegation, challenger, grounds, challenged_at, admitted, decision_note, decided_at"
    where = "challenger IS NOT NULL ORDER BY challenged_at, rowid"
    found = connection.execute(f"SELECT {columns} FROM credentials WHERE {where}")
    held = {row["delegation"]: Credentials.model_validate(row) for row in credentials}
    for place, values in enumerate(found, 1):
        delegation, challenger, grounds, made_at, admitted, note, decided_at = values
        told: dict[str, Any] = {
            "id": number * IDS_PER_ACT + place,
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


def _nothing_held(credentials: list[dict[str, object]]) -> Iterator[Image]:
    """Take away the rows that were there for an objection alone."""
    for row in [row for row in credentials if row["form"] is None]:
        credentials.remove(row)
        yield TABLES[Credentials].name, to_json(row), None
