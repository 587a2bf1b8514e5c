"""What `python -m chairconsole` runs."""

import sys

from chairconsole.app import main

if __name__ == "__main__":
    sys.exit(main())
