#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Parting authors
# SPDX-License-Identifier: Apache-2.0
"""soak.py MATRIX SANDBOX DRIVER KILLS: first every fault at every position, by as many processes as there are
processors; then SIGKILL, at any moment of a clear-and-remove, and again after each restart.

Each trial has a server process, a data folder and a customer of its own. The driver is killed at times drawn over the
measured length of a run and started again until it has finished; then the server's log and the folder are looked at.
There are at least KILLS kills, and more until every step has been hit five times.
From 1000 kills on, the faults are tried at their most, which takes many times as long.
SOAK_SEED repeats the draws of an earlier soak."""
import collections
import os
import random
import re
import statistics
import subprocess
import sys

from trial import Trial

STEPS = ['starting', 'looking at the account', 'reviewing the suspension', 'suspending, not yet sent',
         'suspending, sent', 'suspending, reading back', 'reviewing the removal', 'removing, not yet sent',
         'removing, sent', 'removing, reading back', 'settling a run']
LEAST = 5  # hits of each step
MOST_STARTS = 100  # of one trial; more would not come to an end


class Draws:
    """When to kill. Half of the times lie anywhere in the measured length of a run; the other half anywhere in the step
    that has been hit least so far, or else the shortest steps would hardly be hit at all."""

    def __init__(self, programs, dice):
        self.dice = dice
        lengths = collections.defaultdict(list)
        for _ in range(5):
            with Trial(*programs) as trial:
                marks = trial.start().marks
                trial.judge()
                if trial.problems:
                    sys.exit('even an undisturbed run goes wrong: ' + '; '.join(trial.problems))
            lengths['run'].append(marks[-1][1])
            for (step, begin), (_, end) in zip(marks, marks[1:]):
                lengths[step].append(end - begin)
        self.lengths = {step: statistics.median(lengths[step]) for step in lengths}
        self.lengths['settling a run'] = self.lengths['looking at the account']  # one read as well

    def next(self, hits):
        if self.dice.random() < 0.5:
            return {'kill_after': self.dice.uniform(0, self.lengths['run'])}
        rarest = min(hits, key=hits.get)
        return {'kill_after': self.dice.uniform(0, self.lengths[rarest]), 'step': rarest}


def matrix(program, whole):
    """Tries every fault, says how often, and whether all came to a good end."""
    shards = os.cpu_count()
    environment = {**os.environ, 'GTEST_TOTAL_SHARDS': str(shards)} | ({'PARTING_WHOLE_PRODUCT': '1'} if whole else {})
    running = [subprocess.Popen([program, '--gtest_brief=1'], stdout=subprocess.PIPE, text=True,
                                env={**environment, 'GTEST_SHARD_INDEX': str(shard)}) for shard in range(shards)]
    lines = [line for process in running for line in process.communicate()[0].splitlines()]
    tried = sorted(line for line in lines if re.search(r' \d+ positions$', line))
    print('\n'.join(line for line in lines if line not in tried and not re.fullmatch(r'\d+ faults, \d+ trials', line)))
    print('\n'.join(tried))
    print(f'{len(tried)} faults, {sum(int(line.split()[-2]) for line in tried)} trials', flush=True)
    return not any(process.returncode for process in running)


def soak(programs, wanted, draws):
    hits = dict.fromkeys(STEPS, 0)
    trials = []
    while sum(hits.values()) < wanted or min(hits.values()) < LEAST:
        if sum(hits.values()) > 20 * wanted:
            sys.exit(f'a step that is hardly ever hit: {hits}')
        with Trial(*programs) as trial:
            while not (start := trial.start(**draws.next(hits))).finished and trial.starts < MOST_STARTS:
                if start.killed:
                    hits[start.marks[-1][0]] += 1
            trial.judge()
            trials.append(trial)
    return hits, trials


def main():
    programs, wanted = sys.argv[2:4], int(sys.argv[4])
    if not matrix(sys.argv[1], whole=wanted >= 1000):
        sys.exit('a fault did not come to a good end')
    seed = int(os.environ.get('SOAK_SEED', random.randrange(10 ** 9)))
    draws = Draws(programs, random.Random(seed))
    print(f'a clear-and-remove takes {draws.lengths["run"]:.2f} s; seed {seed}', flush=True)
    hits, trials = soak(programs, wanted, draws)
    print('kills  at')
    for step, count in hits.items():
        print(f'{count:5}  {step}')
    for problem in (problem for trial in trials for problem in trial.problems):
        print(problem)
    counts = {kind: sum(getattr(trial, kind) for trial in trials) for kind in ('lost', 'doubled', 'leaked')}
    print(f'{sum(hits.values())} kills in {len(trials)} clear-and-removes: '
          + ', '.join(f'{count or "zero"} {kind}' for kind, count in counts.items()))
    sys.exit(1 if any(counts.values()) else 0)


if __name__ == '__main__':
    main()
