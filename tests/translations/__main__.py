"""Bring the catalogues up to date and make them ready: `python -m tests.translations`."""

from tests.translations.catalogue import HOME, refresh, release

if __name__ == "__main__":
    refresh(HOME)
    release(HOME, HOME)
