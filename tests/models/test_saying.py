"""What was done is said first, and its particulars behind it, in every language."""

import pytest

from chairconsole.ledger.pack import compared
from chairconsole.models.saying import act_and_particulars, in_short, say
from chairconsole.models.tongue import LANGUAGES, tongue
from chairconsole.rules.sentence import capital, sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_particulars_begin_without_their_mark(language: str) -> None:
    told = sentence("The laptop's clock was set by {seconds} s; {how}", seconds="-600", how=sentence("followed"))
    act, particulars = act_and_particulars(told, tongue(language))
    assert "-600" in act
    assert particulars[0].isalpha()


@pytest.mark.parametrize(
    ("told", "short"),
    [
        (sentence("Floor given to {name} ({why})", name="Uganda", why="place 1"), "floor given to Uganda"),
        (sentence("{name} began at {time}", name="Uganda", time="11:23"), "Uganda began at 11:23"),
        (
            sentence("{done} ({changes})", done=sentence("Session opened"), changes="a line"),
            "session opened",
        ),
        ("As an older journal tells it", "As an older journal tells it"),
    ],
)
def test_what_is_taken_back_is_said_in_short(told: str, short: str) -> None:
    assert in_short(told, tongue("en")) == short


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("cf", "number"), [("GA rule 88", "88"), ("GA rules 30-31", "30-31"), ("GA rule 88 / 90", "90")]
)
def test_a_rule_of_the_general_assembly_is_named_in_every_language(language: str, cf: str, number: str) -> None:
    said = say(compared(cf), tongue(language))
    assert number in said
    assert (cf in said) == (language == "en" and "/" not in cf)


def test_a_rule_of_another_body_is_named_as_it_was_entered() -> None:
    assert say(compared("ECOSOC rule 12"), tongue("fr")) == "cf. ECOSOC rule 12"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_done_to_a_motion_begins_with_a_capital(language: str) -> None:
    words = {"motion": sentence("motion to close the debate"), "name": "Uganda"}
    act, _ = act_and_particulars(capital(sentence("{motion}, moved by {name}, withdrawn", **words)), tongue(language))
    assert act == act[0].upper() + act[1:]
