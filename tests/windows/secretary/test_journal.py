"""The tab Journal: each act as a row, and whole beside it what was told of it."""

from chairconsole.models.journal_model import JournalModel
from chairconsole.windows.side.end_panel import JOURNAL
from chairconsole.windows.side.journal_panel import JournalPainter
from tests.windows.secretary.desk import Desk


def test_what_was_told_beside_an_act_is_not_cut_where_its_row_is_not_selected(at_work: Desk) -> None:
    at_work.session.perform("follow_practice", practice="rule_22")
    for code in ("ARE", "JPN"):
        assert at_work.session.perform("nominate", office="president", delegation=code)
    at_work.window.end.tabs.turn_to(JOURNAL)
    view = at_work.window.end.journal
    painter, model = view.itemDelegate(), view.model()
    assert isinstance(painter, JournalPainter)
    assert isinstance(model, JournalModel)
    row = next(row for row in model.rows if len(row.remarks) > 1)
    told = sum(len(lines) for lines in painter._remarks(row))
    assert told > 1
    assert painter.height(row, False) == 52 + 15 * (told - 1)
    assert painter.height(row, True) > painter.height(row, False)
