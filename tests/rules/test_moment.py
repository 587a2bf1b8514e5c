"""How moments are read and written."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chairconsole.rules.moment import moment, stamp
from chairconsole.rules.refusal import Refusal, list_rule, probable_rule, rule


@pytest.mark.parametrize(
    "text", ["2019-12-16T10:05:00+04:00", "2019-12-16T06:05:00Z", "2019-12-16 06:05:00+00:00", "2019-12-16T01:05-05:00"]
)
def test_a_moment_is_read_into_utc(text: str) -> None:
    read = moment(text)
    assert read == datetime(2019, 12, 16, 6, 5, tzinfo=UTC)
    assert read.tzinfo is UTC


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("noon", "is not a time"),
        ("", "is not a time"),
        ("2019-02-30T10:00:00Z", "is not a time"),
        ("2019-12-16T10:05:00", "has no offset"),
        ("2019-12-16", "has no offset"),
        ("0001-01-01T00:00:00+04:00", "too far away"),
        ("9999-12-31T23:59:59-04:00", "too far away"),
    ],
)
def test_what_names_no_moment_is_refused(text: str, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        moment(text)


def test_a_moment_is_written_in_utc_with_fractions_only_where_there_are_any() -> None:
    at = datetime(2019, 12, 16, 10, 5, tzinfo=timezone(timedelta(hours=4)))
    assert stamp(at) == "2019-12-16T06:05:00Z"
    assert stamp(at.replace(microsecond=500_000)) == "2019-12-16T06:05:00.500000Z"


@given(st.datetimes(datetime(1901, 1, 1), datetime(2998, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - Hypothesis asks it
@settings(max_examples=50)
def test_what_is_written_is_read_again(at: datetime) -> None:
    assert moment(stamp(at)) == at


def test_a_refusal_tells_its_rule_where_it_has_one() -> None:
    assert str(Refusal("No.")) == "No."
    assert str(Refusal("No.", rule(27))) == "No. (Rule 27)"
    assert str(Refusal("No.", probable_rule(43))) == "No. (Rule 43, number probable)"
    assert str(Refusal("No.", list_rule(8))) == "No. (List rule 8)"
