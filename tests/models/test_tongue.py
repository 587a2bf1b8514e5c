"""What a language calls the city of a time zone."""

import pytest

from chairconsole.models.tongue import LANGUAGES, tongue


@pytest.mark.parametrize(
    ("zone", "told"),
    [
        ("Asia/Dubai", ["دبي", "迪拜", "Dubai", "Dubaï", "Дубай", "Dubái"]),
        ("Europe/Vienna", ["فيينا", "维也纳", "Vienna", "Vienne", "Вена", "Viena"]),
        ("America/New_York", ["نيويورك", "纽约", "New York", "New York", "Нью-Йорк", "Nueva York"]),
        ("UTC", ["UTC"] * 6),
    ],
)
def test_the_city_of_a_zone_is_called_as_the_language_calls_it(zone: str, told: list[str]) -> None:
    assert [tongue(language).city(zone) for language in LANGUAGES] == told


def test_a_zone_known_by_its_earlier_name_is_known() -> None:
    assert [tongue(each).city("Asia/Kolkata") for each in ("en", "ru", "zh")] == ["Kolkata", "Калькутта", "加尔各答"]
    assert tongue("ru").city("America/Argentina/Buenos_Aires") in ("Буэнос-Айрес", "Buenos Aires")
