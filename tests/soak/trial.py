# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
"""One clear-and-remove that is killed and started again, between a server process and a data folder of its own."""
import collections
import json
import pathlib
import shutil
import subprocess
import tempfile
import threading
import time
import urllib.request

CUSTOMER = 'Blue Yonder Airlines'  # two subscriptions to suspend; then nothing stands in the way
CHANGES = 3
START_SECONDS = 60  # longer than any start takes
Start = collections.namedtuple('Start', 'finished killed marks')  # a mark is a step and when it was entered


class Trial:
    def __init__(self, sandbox, driver):
        self.driver = driver
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='parting-soak-'))
        self.data = self.folder / 'data'
        self.log = self.folder / 'server.log'
        self.token_file = self.folder / 'token'
        self.server = subprocess.Popen(
            [sandbox, '--port', '0', '--latency-ms', '8', '--clock-scale', '1200', '--log', self.log,
             '--token-file', self.token_file], stdout=subprocess.PIPE, text=True)
        self.url = self.server.stdout.readline().split()[-1]
        self.token = self.token_file.read_text().strip()
        self.customer = self.find_customer()
        self.starts = 0
        self.sent_again = collections.Counter()
        self.problems = []
        self.lost = self.doubled = self.leaked = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
        self.server.stdout.close()
        if self.problems:
            print(f'kept for a look: {self.folder}')
        else:
            shutil.rmtree(self.folder)

    def find_customer(self):
        request = urllib.request.Request(self.url + '/v1/customers?size=500',
                                         headers={'Authorization': 'Bearer ' + self.token})
        with urllib.request.urlopen(request) as answer:
            items = json.loads(answer.read().decode('utf-8-sig'))['items']
        return next(item['id'] for item in items if item['companyProfile']['companyName'] == CUSTOMER)

    def start(self, kill_after=START_SECONDS, step='starting'):
        """Runs the driver to its end, or to its death so many seconds after it entered a step. Each start is an hour
        after the one before."""
        self.starts += 1
        began = time.monotonic()
        process = subprocess.Popen([self.driver, self.url, self.token_file, self.data, self.customer,
                                    str(self.starts)], stdout=subprocess.PIPE, text=True)
        reaper = threading.Timer(kill_after, process.kill)
        marks = []
        for line in map(str.strip, process.stdout):
            if line.startswith('sends again '):
                self.sent_again[line.split()[-1]] += 1
            else:
                marks.append((line, time.monotonic() - began))
                if line == step and reaper.ident is None:
                    reaper.start()
        code = process.wait()
        reaper.cancel()
        process.stdout.close()
        self.look_for_leaks()
        finished = marks[-1][0] == 'finished'
        return Start(finished, code == -9 and not finished, marks)

    def look_for_leaks(self):
        secrets = [self.token.encode()] + [part.encode() for part in self.token.split('.') if part]
        for path in (path for path in self.data.rglob('*') if path.is_file()):
            content = path.read_bytes()
            if any(secret in content for secret in secrets):
                self.leaked += 1
                self.problems.append(f'leaked: the bearer stands in {path}')

    def judge(self):
        """Once more, undisturbed: nothing may be left to do. Then what the server has seen."""
        before = self.arrivals()
        last = self.start()
        if not last.finished or any(line.split()[1] == 'PATCH' for line in self.arrivals()[len(before):]):
            self.lost += 1
            self.problems.append(f'lost: not finished, but at "{last.marks[-1][0]}"')
        applied = [line.split() for line in self.log.read_text().splitlines() if ' applied ' in line]
        paths = collections.Counter(words[3] for words in applied)
        if len(paths) != CHANGES:
            self.lost += 1
            self.problems.append(f'lost: {len(paths)} changes instead of {CHANGES}')
        for path, times in paths.items():
            if times > 1:
                self.doubled += 1
                self.problems.append(f'doubled: {path} was changed {times} times')
        sent = collections.Counter(line.split()[-1] for line in self.arrivals() if line.split()[1] == 'PATCH')
        for request, times in sent.items():
            if times > 1 + self.sent_again[request]:
                self.doubled += 1
                self.problems.append(f'doubled: {request} was sent {times} times')

    def arrivals(self):
        return [line for line in self.log.read_text().splitlines() if ' applied ' not in line]
