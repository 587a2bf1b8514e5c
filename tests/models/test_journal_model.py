"""The journal as rows: the latest first, older ones when they are scrolled to."""

import pytest
from PySide6.QtCore import QModelIndex

from chairconsole.models import journal_model
from chairconsole.models.journal_model import JournalModel
from chairconsole.models.session import Session
from tests.models.conftest import OpenSession

TOP = QModelIndex()


def numbers(model: JournalModel) -> list[int]:
    return [row.number for row in model.rows]


def test_older_lines_are_read_when_they_are_looked_for(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_model, "AT_ONCE", 3)
    for item in ("1(a)", "1(b)", "1(c)", "1(d)", "1(e)", "1(f)"):
        session.perform("take_up_item", item=item)
    model = JournalModel(session, "en")
    assert numbers(model) == [7, 6, 5]
    session.perform("take_up_item", item="2")
    assert numbers(model) == [8, 7, 6, 5], "what is done now stands first"
    model.fetchMore(TOP)
    assert numbers(model) == [8, 7, 6, 5, 4, 3, 2]
    assert model.canFetchMore(TOP)
    model.fetchMore(TOP)
    assert numbers(model) == [8, 7, 6, 5, 4, 3, 2, 1]
    assert not model.canFetchMore(TOP)


def test_no_line_is_left_out_or_told_twice(session: Session) -> None:
    for seconds in range(journal_model.AT_ONCE + 50):
        session.perform("decide", item="1", text=f"{seconds}")
    model = JournalModel(session, "en")
    while model.canFetchMore(TOP):
        model.fetchMore(TOP)
    assert numbers(model) == [line.number for line in session.record.lines()][::-1]


def test_what_was_told_beside_a_sentence_stands_in_the_row_in_each_language(
    session: Session, open_session: OpenSession
) -> None:
    session.perform("call_to_order", meeting=1)
    session.perform("challenge_credentials", delegation="NOR", challenger="KEN")
    session.perform("report_on_credentials")
    session.perform("adopt_credentials_report")
    told = "1 objection to a representative is still open (Rule 20)."
    # as it was done, and as it is read back
    for is_opened_again in (False, True):
        again = open_session() if is_opened_again else session
        (row,) = [row for row in JournalModel(again, "en").rows if row.remarks]
        assert row.remarks == (told,)
        assert JournalModel(again, "en").words(row).endswith(told)
        (said,) = next(row for row in JournalModel(again, "fr").rows if row.remarks).remarks
        assert said != told
