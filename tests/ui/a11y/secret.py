# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
"""The main job with a token of which we know every letter: afterwards it stands nowhere that outlives the process, and
during the job nowhere that others can look."""

import os
import signal
import subprocess
import sys
import tempfile

from mainjob import main_job
from screenreader import Absent, ScreenReader, wait

EVERYTHING = 3  # the log level that tells most


def serve(sandbox, folder, port="0"):
    token_file = os.path.join(folder, "token")
    server = subprocess.Popen([sandbox, "--port", port, "--token-file", token_file], stdout=subprocess.PIPE, text=True)
    url = server.stdout.readline().removeprefix("listening on ").strip()
    with open(token_file, encoding="ascii") as file:
        return server, url, file.read().strip()


def secrets_of(token):
    """The token, and what of it tells as much: its parts that are long enough to be nobody else's."""
    return [token.encode(), *(part.encode() for part in token.split(".") if len(part) > 40)]


def holding(secrets, things):
    return [name for name, content in things if any(secret in content for secret in secrets)]


def files_below(*folders):
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(place, name)
                if os.path.isfile(path):  # sockets hold nothing
                    with open(path, "rb") as file:
                        yield path, name.encode() + file.read()


def visible_to_others(pid, reader):
    for name in ("cmdline", "environ", "comm"):
        with open(f"/proc/{pid}/{name}", "rb") as file:
            yield name, file.read()
    for thing in reader.showing():
        yield "on screen", f"{thing.get_name()} {thing.get_description()}".encode()
    for _, _, who, text in reader.heard:
        yield "announced", f"{who} {text}".encode()


def provoke(reader, server):
    """An error that says as much as any."""
    server.send_signal(signal.SIGTERM)
    server.wait()
    reader.press("Read customers again")
    wait("the failure", lambda: any("Network" in text or "reach" in text or "answer" in text
                                    for text in reader.spoken("List message")))


def main(program, sandbox):
    reader = ScreenReader()
    with tempfile.TemporaryDirectory() as elsewhere, tempfile.TemporaryDirectory() as data:
        server, url, token = serve(sandbox, elsewhere)
        secrets = secrets_of(token)
        with open(os.path.join(data, "settings.ini"), "w", encoding="ascii") as file:
            file.write(f"[General]\nlog={EVERYTHING}\n")
        said = open(os.path.join(data, "said"), "wb")
        parting = subprocess.Popen(
            [program, "--access-token-file", "-", "--endpoint", url, "--data-dir", data, "--language", "en"],
            env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb"),
            stdin=subprocess.PIPE, stdout=said, stderr=said)
        parting.stdin.write(token.encode() + b"\n")
        parting.stdin.close()
        try:
            reader.attach("parting")
            main_job(reader)
            provoke(reader, server)
            leaks = holding(secrets, visible_to_others(parting.pid, reader))
        except Absent as absent:
            with open(said.name, encoding="utf-8") as file:
                print(f"waited in vain for {absent}; the program said: {file.read()}", file=sys.stderr)
            return 1
        finally:
            parting.terminate()
            parting.wait()
            server.kill()
        written = list(files_below(data, os.environ["HOME"]))
        leaks += holding(secrets, written)
        kept = [os.path.basename(path) for path, _ in written]
        assert "journal.sqlite" in kept and "parting.log" in kept, f"nothing was written: {kept}"
        assert b"GET" in next(content for path, content in written if path.endswith("parting.log")), "an empty log"
        print(f"looked for the token in {len(written)} files, the process and {len(reader.heard)} announcements")
        for leak in leaks:
            print(f"the token stands in {leak}", file=sys.stderr)
    return 1 if leaks else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
