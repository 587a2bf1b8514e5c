"""Names and other texts are made fit to be kept, and the record says what was changed in them."""

import pytest

from chairconsole.rules.refusal import Refusal
from tests.room import Hall


def test_line_breaks_become_a_space_and_the_record_says_so(hall: Hall) -> None:
    hall.inscribe("NOR", name="Ms. Ana\r\nRuiz", title="Minister of\nJustice")
    assert (hall.entry("NOR").name, hall.entry("NOR").title) == ("Ms. Ana Ruiz", "Minister of Justice")
    told = "in name a line break became a space; in office of the speaker a line break became a space"
    assert hall.last.endswith(f"({told})")
    assert hall.record.last is not None
    assert hall.record.last.args["name"] == "Ms. Ana Ruiz"


def test_control_characters_and_direction_overrides_are_taken_out(hall: Hall) -> None:
    hall.inscribe("NOR", name="\u202eMs.\x07 A\u2066na\x00")
    assert hall.entry("NOR").name == "Ms. Ana"
    assert "2 direction overrides were taken out" in hall.last
    assert "2 control characters were taken out" in hall.last


def test_markup_and_marks_of_direction_are_kept_as_they_are(hall: Hall) -> None:
    hall.inscribe("NOR", name="<b>Ana</b> & \u200fعلي")
    assert hall.entry("NOR").name == "<b>Ana</b> & \u200fعلي"
    assert "taken out" not in hall.last


@pytest.mark.parametrize("field", ["name", "title", "delegation", "level", "reference"])
def test_a_hundred_thousand_characters_are_refused_in_one_short_sentence(hall: Hall, field: str) -> None:
    with hall.refuses("it may have 500|does not fit “level”"):
        hall.inscribe(**{"delegation": "NOR", field: "x" * 100_000})


def test_what_does_not_fit_is_told_in_short(hall: Hall) -> None:
    with pytest.raises(Refusal) as refused:
        hall.inscribe("NOR", level="x" * 100_000)
    assert len(str(refused.value)) < 300


@pytest.mark.parametrize("reason", ["", " \n", "\u200f\u200b", "\u202e"])
def test_a_reason_that_says_nothing_is_none(hall: Hall, reason: str) -> None:
    hall.inscribe("NOR")
    with hall.refuses("Say why it is corrected"):
        hall.correct_entry("NOR", level="M", reason=reason)
    with hall.refuses("Say who is to speak instead"):
        hall.replace_speaker("NOR", reason, "M")


def test_decisions_keep_their_lines(hall: Hall) -> None:
    hall.decide("1(f)", "First.\r\nSecond.\x07")
    assert hall.record.last is not None
    assert hall.record.last.args["text"] == "First.\nSecond."
