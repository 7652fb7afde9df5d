# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
"""The session ends while a run is on: a person is asked once, and the run goes on to its end. Afterwards nobody is asked."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

from mainjob import choose, hear
from screenreader import Absent, Atspi, ScreenReader, wait
from sessionmanager import SessionManager

SLOW_WRITE = {"fault": "delay", "method": "PATCH", "value": 6000}  # long enough to log off twice meanwhile


def start_server(program, folder):
    faults, token = pathlib.Path(folder, "faults"), pathlib.Path(folder, "token")
    faults.write_text(json.dumps(SLOW_WRITE) + "\n")
    server = subprocess.Popen([program + "-sandbox", "--port", "0", "--faults", str(faults), "--token-file", str(token)],
                              stdout=subprocess.PIPE, text=True)
    return server, server.stdout.readline().split()[-1], str(token)


def questions(reader):
    return [thing for thing in reader.showing()
            if thing.get_role() == Atspi.Role.PUSH_BUTTON and thing.get_name() == "Close anyway"]


def log_off(session, ends):
    before = len(session.heard)
    session.log_off()
    wait(f"{ends}; the session heard {session.heard[before:]}", lambda: session.heard[before:] == ends)


def job(reader, session, parting):
    wait("the program to register", lambda: session.heard == ["registered"])
    choose(reader, "adatum")
    reader.press("Suspend all")
    reader.press("Suspend 2 subscriptions")
    reader.find("Stop after this step")

    log_off(session, ["asks", "cancelled", "saved"])
    wait("the question", lambda: questions(reader))
    log_off(session, ["asks", "cancelled", "saved"])
    assert len(questions(reader)) == 1, "asked more than once"
    reader.press("Keep open")
    hear(reader, "Result", "Every step is done and confirmed.")

    log_off(session, ["saved"])
    assert parting.wait(10) == 0, "it ends with the session"


def main(program):
    session, reader = SessionManager(), ScreenReader()
    with tempfile.TemporaryDirectory() as folder:
        server, address, token = start_server(program, folder)
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                           SESSION_MANAGER=session.address)
        parting = subprocess.Popen([program, "--endpoint", address, "--access-token-file", token, "--data-dir",
                                    folder + "/data", "--language", "en"], env=environment)
        try:
            reader.attach("parting")
            job(reader, session, parting)
        except Absent as absent:
            return reader.miss(absent)
        finally:
            parting.kill()
            server.kill()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
