"""The other process: does one job that it is told, and says what came of it."""

import json
import os
import signal
import sys
from threading import Thread

from chairconsole.exchange.apart.jobs import JOBS
from chairconsole.records.trouble import Trouble
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import to_data


def main() -> None:
    """Do the job."""
    # a Ctrl+C is meant for whoever asked, who ends this one
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    request = json.loads(sys.stdin.buffer.readline())
    Thread(target=_end_with_whoever_asked, daemon=True).start()
    job = JOBS[request["job"]]()
    _write(b"\n")
    _write(json.dumps(_done(job, request["args"])).encode())


def _done(job: object, args: dict[str, object]) -> dict[str, object]:
    try:
        return {"done": job(**args)}  # type: ignore[operator]
    except MemoryError:
        return {"memory": True}
    except Refusal as refusal:
        return {"refusal": to_data(refusal.sentence), "rule": refusal.rule}
    except Trouble as trouble:
        return {"trouble": to_data(trouble.sentence), "kind": type(trouble).__name__}


def _write(told: bytes) -> None:
    sys.stdout.buffer.write(told)
    sys.stdout.buffer.flush()


def _end_with_whoever_asked() -> None:
    # not through sys.stdin, whose lock would be waited for at the end
    while os.read(0, 4096):
        pass
    os._exit(1)


if __name__ == "__main__":
    main()
