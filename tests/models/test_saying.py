"""What was done is said first, and its particulars behind it, in every language."""

import pytest

from chairconsole.models.saying import act_and_particulars
from chairconsole.models.tongue import LANGUAGES, tongue
from chairconsole.rules.sentence import sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_particulars_begin_without_their_mark(language: str) -> None:
    told = sentence("The laptop's clock was set by {seconds} s; {how}", seconds="-600", how=sentence("followed"))
    act, particulars = act_and_particulars(told, tongue(language))
    assert "-600" in act
    assert particulars[0].isalpha()
