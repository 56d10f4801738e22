"""Runs a command and alters one thing, to show that the program that started it notices.

    python3 altered.py FOUND OTHER COMMAND...

FOUND becomes OTHER where it is an argument of the command, and wherever it is in what the command writes to standard
output, to standard error, or to the file of --output. A FOUND such as "status 2" is the exit status.
"""

import os
import subprocess
import sys
from pathlib import Path


def main(found, other, *command):
    done = subprocess.run(
        [other if argument == found else argument for argument in command],
        input=sys.stdin.buffer.read(),
        capture_output=True,
        check=False,
    )

    def altered(content):
        return content.replace(os.fsencode(found), os.fsencode(other))

    if "--output" in command:
        output = Path(command[command.index("--output") + 1])
        if output.exists():
            output.write_bytes(altered(output.read_bytes()))
    sys.stdout.buffer.write(altered(done.stdout))
    sys.stderr.buffer.write(altered(done.stderr))
    return int(other.removeprefix("status ")) if found == f"status {done.returncode}" else done.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
