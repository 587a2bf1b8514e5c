"""The clock goes on whatever the laptop's does, and by itself never back."""

from datetime import UTC, datetime, timedelta

from chairconsole.models.clock import SystemClock

NOON = datetime(2019, 12, 16, 12, tzinfo=UTC)


class Laptop:
    """A laptop whose clock can be set while time runs on."""

    def __init__(self) -> None:
        self.shown = NOON
        self.running = timedelta(hours=7)

    def wall(self) -> datetime:
        return self.shown

    def carried(self) -> timedelta:
        return self.running

    def go(self, seconds: float) -> None:
        self.shown += timedelta(seconds=seconds)
        self.running += timedelta(seconds=seconds)

    def set(self, seconds: float) -> None:
        self.shown += timedelta(seconds=seconds)


def clock_of(laptop: Laptop, **told: datetime | timedelta) -> SystemClock:
    return SystemClock(wall=laptop.wall, carried=laptop.carried, **told)  # type: ignore[arg-type]


def test_time_goes_by() -> None:
    laptop = Laptop()
    clock = clock_of(laptop)
    laptop.go(90.5)
    assert clock.now() == NOON + timedelta(seconds=90.5)


def test_setting_the_laptop_moves_nothing_and_is_told_until_it_is_accepted() -> None:
    laptop = Laptop()
    clock = clock_of(laptop)
    laptop.set(-3600)
    laptop.go(1)
    assert clock.now() == NOON + timedelta(seconds=1)
    assert clock.step() == clock.step() == timedelta(seconds=-3600)
    clock.accept(timedelta(seconds=-3600))
    assert clock.step() is None
    assert clock.now() == NOON + timedelta(seconds=1)
    assert clock.ahead() == timedelta(seconds=3600)


def test_a_drift_within_two_seconds_is_no_step() -> None:
    laptop = Laptop()
    clock = clock_of(laptop)
    laptop.set(2)
    assert clock.step() is None
    laptop.set(0.1)
    assert clock.step() == timedelta(seconds=2.1)


def test_the_clock_goes_where_it_is_told_and_the_laptop_stays() -> None:
    clock = clock_of(Laptop())
    clock.go(timedelta(seconds=-10))
    assert (clock.now(), clock.ahead()) == (NOON - timedelta(seconds=10), timedelta(seconds=-10))
    clock.go(timedelta(seconds=10))
    assert (clock.now(), clock.ahead(), clock.step()) == (NOON, timedelta(0), None)


def test_the_clock_never_begins_before_the_last_act() -> None:
    later = NOON + timedelta(minutes=3)
    clock = clock_of(Laptop(), not_before=later)
    assert (clock.now(), clock.ahead(), clock.step()) == (later, timedelta(minutes=3), None)
    assert clock_of(Laptop(), not_before=NOON - timedelta(minutes=3)).ahead() == timedelta(0)


def test_a_rehearsal_has_its_own_time() -> None:
    ahead = timedelta(days=-2000)
    clock = clock_of(Laptop(), offset=ahead)
    assert clock.now() == NOON + ahead
    assert clock.ahead() == ahead
    clock.go(timedelta(hours=2))
    assert clock.ahead() == ahead + timedelta(hours=2)


def test_the_real_clock_agrees_with_the_laptop() -> None:
    clock = SystemClock()
    assert clock.step() is None
    assert clock.now() <= clock.now()
