"""Who asks for a right of reply, and to whom, in one line: as a point of order is raised with its subject."""

import pytest

from chairconsole.records.facts.lists import Entry
from tests.windows.secretary.desk import Desk


def ask(desk: Desk, typed: str) -> None:
    desk.press("Shift+F2")
    desk.type(typed)


@pytest.mark.parametrize("typed", ["arm: aze", "ARM:AZE", "armenia ： azer", "亚美尼亚：阿塞拜疆", "أرمينيا: أذربيجان"])
def test_a_reply_is_asked_for_in_one_line_with_to_whom(at_work: Desk, typed: str) -> None:
    ask(at_work, typed)
    at_work.press("Return")
    assert not at_work.window.palette_field.title
    found = at_work.session.room().door.find(Entry, list="1(f)/reply")
    assert [(entry.delegation, entry.reply_to) for entry in found] == [("ARM", "AZE")]


def test_to_whom_a_reply_is_made_is_told_before_it_is_asked_for(at_work: Desk) -> None:
    ask(at_work, "arm: nig")
    told = [(choice.words, choice.note) for choice in at_work.window.palette_field.choices.rows.rows]
    assert told == [("Armenia", "replies to Niger"), ("Armenia", "replies to Nigeria")]


def test_nobody_replies_to_itself(at_work: Desk) -> None:
    acts = at_work.acts
    ask(at_work, "arm: arm")
    at_work.press("Return")
    assert at_work.acts == acts
    assert at_work.window.palette_field.title == "Right of reply asked for by"


def test_without_a_colon_to_whom_is_asked_next(at_work: Desk) -> None:
    ask(at_work, "arm")
    at_work.press("Return")
    assert at_work.window.palette_field.title == "Armenia replies to"
