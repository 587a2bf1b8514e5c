"""The hall of the tests of ledger: a file of the sample's conference, founded once and copied."""

from tests.room import founded, hall, template

__all__ = ["founded", "hall", "template"]
