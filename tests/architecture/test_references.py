"""The guard against a Qt binding that takes a reference from None at each call that returns nothing."""

import ctypes
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QRect, QTimer

CALLS = 10_000
NOISE = 200
"""What other code may add or take meanwhile; a binding that leaks takes all 10,000."""


def lost_references(call: Callable[[], object]) -> int:
    """Count the references to None that so many calls take away; where None is immortal, none ever are."""
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(None)


@pytest.mark.parametrize(
    "call",
    [lambda: QObject().setObjectName("hall"), lambda: QTimer().setInterval(50), lambda: QRect().setWidth(3)],
    ids=["object", "timer", "value"],
)
def test_calls_that_return_nothing_leave_none_alone(call: Callable[[], object]) -> None:
    assert lost_references(call) < NOISE


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there, so nothing can be lost")
def test_a_leak_would_be_seen() -> None:
    nothing = ctypes.py_object(None)
    for _ in range(CALLS):
        ctypes.pythonapi.Py_IncRef(nothing)
    assert lost_references(lambda: ctypes.pythonapi.Py_DecRef(nothing)) > CALLS - NOISE
