#!/usr/bin/env python3
"""Times whole processes in turns: the command line, by its launcher and as a plain jar, beside a script of python-docx.

usage: turns.py ISSUE.json [TURNS]      needs python-docx; build first: mvn -B -ntp -DskipTests package
Prints for each the medians of wall and CPU seconds, and of the ratios to the script of the same turn.
"""
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
CLI = HERE.parent.parent / "cli"


def once(command):
    start = time.monotonic()
    out = os.open(os.devnull, os.O_WRONLY)
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, out, 1)])
    _, status, usage = os.wait4(pid, 0)
    os.close(out)
    if status:
        sys.exit(f"{' '.join(command)} failed")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime


def main(issue, turns="9"):
    with tempfile.TemporaryDirectory() as folder:
        target = f"{folder}/out.docx"
        commands = {
            "python-docx": [sys.executable, str(HERE / "like_document.py"), issue, target],
            "launcher": [str(CLI / "bulletin"), "render", issue, "-o", target],
            "launcher --draft": [str(CLI / "bulletin"), "render", "--draft", issue, "-o", target],
            "plain jar": ["java", "-jar", str(CLI / "target/bulletin.jar"), "render", issue, "-o", target],
        }
        times = {name: [] for name in commands}
        for turn in range(int(turns) + 1):
            for name, command in commands.items():
                took = once(command)
                if turn > 0:  # the first warms caches up
                    times[name].append(took)
    script = times["python-docx"]
    for name, took in times.items():
        wall, cpu = (statistics.median(t[i] for t in took) for i in (0, 1))
        ratios = [statistics.median(t[i] / s[i] for t, s in zip(took, script)) for i in (0, 1)]
        print(f"{name:18} wall {wall:.2f} s, {ratios[0]:.2f} times; CPU {cpu:.2f} s, {ratios[1]:.2f} times")


main(*sys.argv[1:])
