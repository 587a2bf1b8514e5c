"""What an act would lead to is what it then leads to, and asking changes nothing."""

import pytest

from chairconsole.models.foretelling import foretell
from chairconsole.models.reading import Reading
from chairconsole.models.session import Session
from chairconsole.rules.terms import Level, Status

ACTS = [
    ("inscribe", {"delegation": "GHA", "level": Level.MINISTER}),
    ("inscribe", {"delegation": "gha"}),
    ("replace_speaker", {"delegation": "JPN", "name": "Ana Ruiz", "level": Level.HEAD_OF_STATE}),
    ("correct_entry", {"delegation": "JPN", "level": Level.HEAD_OF_STATE, "reason": "a slip"}),
    ("pass_over", {"delegation": "JPN"}),
]


@pytest.fixture
def debate(session: Session) -> Session:
    session.perform("open_session")
    session.perform("call_to_order", meeting=1)
    session.perform("take_up_item", item="1(f)")
    for code in ("KEN", "CHL", "JPN"):
        session.perform("inscribe", list="1(f)", delegation=code)
    return session


@pytest.mark.parametrize(("act", "args"), ACTS)
def test_what_is_foretold_comes_true_and_nothing_is_changed_by_asking(
    debate: Session, act: str, args: dict[str, object]
) -> None:
    before, last = list(debate.record.memory.everything()), debate.record.last
    fore = foretell(debate, act, list="1(f)", **args)
    assert list(debate.record.memory.everything()) == before
    assert debate.record.last == last
    changed = debate.perform(act, list="1(f)", **args)
    assert changed is not None
    assert fore.is_allowed
    assert fore.told == changed.line.sentence
    room = debate.room()
    order = [entry for entry, _ in room.in_order(room.list("1(f)"))]
    assert fore.entry is not None
    assert fore.entry == room.live_entry(room.list("1(f)"), room.participant(str(args["delegation"])))
    assert fore.place == (order.index(fore.entry) + 1 if fore.entry.status is Status.WAITING else None)
    assert fore.count == len(order)


def test_a_refusal_is_foretold_in_its_own_words(debate: Session) -> None:
    fore = foretell(debate, "inscribe", list="1(f)", delegation="KEN")
    assert not fore.is_allowed
    assert "already stands in the list" in fore.told


def test_of_an_act_about_no_entry_its_sentence_is_foretold(debate: Session) -> None:
    fore = foretell(debate, "suspend_meeting")
    assert fore.is_allowed
    assert (fore.entry, fore.place) == (None, None)


def test_what_would_be_told_beside_an_act_is_foretold_and_kept_with_it(debate: Session) -> None:
    debate.perform("challenge_credentials", delegation="NOR", challenger="KEN")
    debate.perform("report_on_credentials")
    fore = foretell(debate, "adopt_credentials_report")
    assert fore.remarks == ("1 objection to a representative is still open (Rule 20).",)
    assert debate.perform("adopt_credentials_report") is not None
    for language, told in (("en", fore.remarks[0]), ("fr", "1 objection à un représentant")):
        last = Reading(debate, language).last_act()
        assert last is not None
        assert last.remarks.startswith(told)
    assert debate.perform("conclude_item", item="1(f)") is not None
    last = Reading(debate, "en").last_act()
    assert last is not None
    assert last.remarks == ""
