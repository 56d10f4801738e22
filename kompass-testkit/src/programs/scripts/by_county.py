"""Evaluates municipalities with a catalogue of one's own, by the command line alone.

    python3 by_county.py CATALOGUE POINTS COMMAND...

CATALOGUE is a document of the format kompass/catalogue/1. POINTS is a table as Excel in Swedish writes it, in
windows-1252. COMMAND... starts Kompass, for example java -jar kompass.jar.

Every figure that the command prints is computed here again, from the table. If one differs, the status is 1.
Needs Python 3.9 or later, and no library.
"""

import csv
import json
import subprocess
import sys
import tempfile
from collections import Counter
from fractions import Fraction
from pathlib import Path

EVALUATED = "2026-03"
SUBJECT = "Nässjö"
COUNTIES = {"06": "Jönköpings län", "12": "Skåne län", "23": "Jämtlands län"}


class Failed(Exception):
    """What differs from what is expected."""


def expect(what, found, expected):
    if found != expected:
        raise Failed(f"{what}: found {to_json(found)}, expected {to_json(expected)}")


def to_json(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


# The command


class Kompass:
    def __init__(self, command):
        self.command = command

    def run(self, *arguments, stdin=b"", status=0):
        """Runs the command, and returns its standard output and its errors. Both are in UTF-8 on every platform."""
        done = subprocess.run(
            [*self.command, *map(str, arguments), "--errors", "json"], input=stdin, capture_output=True, check=False
        )
        errors = done.stderr.decode("utf-8")
        if done.returncode != status:
            raise Failed(f"{arguments[0]}: found the status {done.returncode}, expected {status}\n{errors}".rstrip())
        return done.stdout.decode("utf-8"), json_lines(errors)


def json_lines(text):
    return [json.loads(line) for line in text.splitlines()]


# The catalogue, and the table


def criteria(criterion):
    """All criteria of a catalogue, each before its parts."""
    yield criterion
    for part in criterion.get("criteria", []):
        yield from criteria(part)


class Municipality:
    def __init__(self, name, code, points):
        self.name = name
        # Excel took the code for a number, and left out its first zero.
        self.county = COUNTIES[code.zfill(4)[:2]]
        self.points = points

    def bounds(self, criterion):
        """The least and the most points: of a criterion with parts, those of the parts."""
        parts = criterion.get("criteria")
        if parts:
            bounds = [self.bounds(part) for part in parts]
            return sum(least for least, most in bounds), sum(most for least, most in bounds)
        points = self.points[criterion["code"]]
        return (0, criterion["max"]) if points is None else (points, points)

    def known(self, criterion):
        least, most = self.bounds(criterion)
        return least if least == most else None


def municipalities(rows, catalogue):
    codes = {criterion["name"]["sv"]: criterion["code"] for criterion in criteria(catalogue["root"])}
    for row in rows:
        points = {codes[name]: int(cell) if cell else None for name, cell in row.items() if name in codes}
        yield Municipality(row["Kommun"], row["Kommunkod"], points)


def known_points(group, criterion):
    return [points for points in (one.known(criterion) for one in group) if points is not None]


# The steps of the work


def check_catalogue(kompass, file, catalogue):
    printed, errors = kompass.run("validate", file)
    expect("validate", [printed, errors], ["", []])
    root = catalogue["root"]
    leaves = [criterion for criterion in criteria(root) if "criteria" not in criterion]
    print(f"Catalogue {catalogue['revision']}: {len(root['criteria'])} areas, {len(leaves)} sub-areas,", end=" ")
    print(f"{root['max']} points. It and all points are made up.")


def convert(kompass, table, table_options, output, group):
    kompass.run("convert", table, *table_options, "--to", "ndjson", "--output", output)
    evaluations = json_lines(output.read_text("utf-8"))
    expect(
        "convert",
        [[evaluation["municipality"]["name"], evaluation["evaluated"]] for evaluation in evaluations],
        [[one.name, EVALUATED] for one in group],
    )
    print(f"Table: {len(evaluations)} evaluations.")


def score(kompass, evaluations, options, catalogue, group):
    printed, _ = kompass.run("score", evaluations, *options)
    scorecards = json_lines(printed)
    expect("score: scorecards", len(scorecards), len(group))
    print("\nPoints")
    for one, scorecard in zip(group, scorecards):
        expect("score: municipality", scorecard["municipality"]["name"], one.name)
        for criterion in criteria(catalogue["root"]):
            code = criterion["code"]
            found = scorecard["scores"][code]
            least, most = one.bounds(criterion)
            bounds = [found["points"]] * 2 if "points" in found else [found["atLeast"], found["atMost"]]
            expect(f"score: {one.name}, {code}", [*bounds, found["max"]], [least, most, criterion["max"]])
        least, most = one.bounds(catalogue["root"])
        print(f"{one.name:<12}{least if least == most else f'{least} to {most}'} of {catalogue['root']['max']}")


def benchmark(kompass, evaluations, options, output, catalogue, group):
    kompass.run("benchmark", evaluations, *options, "--repeats", "latest", "--group-by", "county", "--output", output)
    groups = json.loads(output.read_text("utf-8"))
    benchmarks = {county["value"]: county["benchmark"] for county in groups["groups"]}
    expect("benchmark: counties", sorted(benchmarks), sorted(COUNTIES.values()))
    print("\nBenchmark by county")
    for county, found in [*benchmarks.items(), ("All", groups["whole"])]:
        members = [one for one in group if county in (one.county, "All")]
        expect(f"benchmark: {county}, evaluations", found["evaluations"], len(members))
        expect(
            f"benchmark: {county}, members",
            sorted(member["name"] for member in found["members"]),
            sorted(one.name for one in members),
        )
        for criterion in criteria(catalogue["root"]):
            # Each number of points is a key, and how often it occurs its value.
            counts = {int(points): count for points, count in found["distributions"][criterion["code"]].items()}
            points = known_points(members, criterion)
            expect(
                f"benchmark: {county}, {criterion['code']}",
                sorted(map(list, counts.items())),
                sorted(map(list, Counter(points).items())),
            )
        totals = {int(points): count for points, count in found["distributions"]["total"].items()}
        n = sum(totals.values())
        mean = Fraction(sum(points * count for points, count in totals.items()), n)
        print(f"{county:<16}{len(members)} evaluations, {n} with a known total, mean {mean}")


def compare(kompass, evaluations, groups, options, catalogue, group):
    position = [one.name for one in group].index(SUBJECT)
    subject = group[position]
    others = [one for one in group if one.county == subject.county]
    printed, _ = kompass.run(
        "compare",
        "-",
        *options,
        "--with",
        groups,
        "--group",
        "county",
        stdin=evaluations.read_bytes().splitlines()[position],
    )
    comparison = json.loads(printed)
    expect("compare: evaluations", comparison["reference"]["evaluations"], len(others))
    print(f"\n{subject.name} in {subject.county}")
    for criterion in criteria(catalogue["root"]):
        standing = comparison["standings"][criterion["code"]]
        own = subject.known(criterion)
        points = known_points(others, criterion)
        mean = Fraction(sum(points), len(points))
        higher = sum(1 for other in points if other > own)
        equal = points.count(own)
        what = f"compare: {criterion['code']}"
        expect(f"{what}, points", standing["points"], own)
        expect(f"{what}, mean", standing["mean"]["exact"], str(mean))
        expect(f"{what}, gap", standing["gap"]["exact"], str(own - mean))
        expect(f"{what}, rank", standing["rank"], {"rank": higher + 1, "of": len(points), "tied": equal - 1})
        print(f"{criterion['code']:<6}{own} points, mean {mean}, rank {higher + 1} of {len(points)}")


def find_errors(kompass, table, table_options, evaluations, options, folder):
    print("\nErrors")

    # A table: too many points for Nässjö, half a point for Malmö, and a total of Åre that is no sum.
    rows = [line.split(";") for line in table.read_text("cp1252").splitlines()]
    names = [row[0] for row in rows]
    rows[names.index("Nässjö")][3] = "99"
    rows[names.index("Malmö")][4] = "13,5"
    rows[names.index("Åre")][9] = "56"
    invalid = folder / "invalid.csv"
    invalid.write_bytes("".join(";".join(row) + "\r\n" for row in rows).encode("cp1252"))
    printed, errors = kompass.run("convert", invalid, *table_options, "--to", "ndjson", status=1)
    expect("convert: nothing is printed", printed, "")
    expected = [
        ("points-out-of-range", names.index("Nässjö"), 3, "$.points['1.2']", "99"),
        ("wrong-type", names.index("Malmö"), 4, "$.points['2.1']", '"13,5"'),
        ("sum-mismatch", names.index("Åre"), 9, "$.points.total", "56"),
    ]
    expect(
        "convert: errors",
        [
            [error["rule"], error["file"], error["line"], error["column"], error["cell"], error["path"], error["found"]]
            for error in errors
        ],
        [
            [rule, str(invalid), row + 1, column + 1, f"{'ABCDEFGHIJ'[column]}{row + 1}", path, found]
            for rule, row, column, path, found in expected
        ],
    )
    print_errors("An invalid table", errors)

    # A document: a key too many, and points that are no number. The place is that of the value.
    valid = json.loads(evaluations.read_text("utf-8").splitlines()[0])
    valid["år"] = "i år"
    valid["points"]["1.1"] = "elva"
    invalid = folder / "invalid.json"
    invalid.write_text(json.dumps(valid, ensure_ascii=False, indent=2), "utf-8")
    lines = invalid.read_text("utf-8").splitlines()
    _, errors = kompass.run("validate", invalid, *options, status=1)
    expect(
        "validate: errors",
        sorted([error["rule"], error["file"], error["line"], error["column"], error["path"]] for error in errors),
        sorted(
            [
                ["unknown-key", str(invalid), *place(lines, '"i år"'), "$['år']"],
                ["wrong-type", str(invalid), *place(lines, '"elva"'), "$.points['1.1']"],
            ]
        ),
    )
    print_errors("An invalid document", errors)

    # Lines, of which the second is cut off: it alone is left out.
    lines = evaluations.read_bytes().splitlines(keepends=True)
    lines[1] = lines[1][: len(lines[1]) // 2] + b"\n"
    printed, errors = kompass.run("score", "-", *options, stdin=b"".join(lines), status=1)
    expect("score: scorecards of the valid lines", len(json_lines(printed)), len(lines) - 1)
    expect("score: errors", [[error["file"], error["line"]] for error in errors], [["<stdin>", 2]])
    print_errors("A line that is cut off", errors)

    # Without the policy for repeated evaluations.
    printed, errors = kompass.run("benchmark", evaluations, *options, status=2)
    expect("benchmark: wrong usage", [printed, [error["rule"] for error in errors]], ["", ["wrong-usage"]])
    print_errors("Wrong usage", errors)


def place(lines, text):
    """The line and the column of a text, both counted from 1."""
    row = next(row for row, line in enumerate(lines) if text in line)
    return row + 1, lines[row].index(text) + 1


def print_errors(title, errors):
    print(title)
    for error in errors:
        where = error.get("cell") or (f"line {error['line']}" if "line" in error else "command")
        print(f"  {where}: {error['rule']}")


def main(catalogue_file, table, *command):
    kompass = Kompass(command)
    table = Path(table)
    catalogue = json.loads(Path(catalogue_file).read_text("utf-8"))
    rows = csv.DictReader(table.read_text("cp1252").splitlines(), delimiter=";")
    group = list(municipalities(rows, catalogue))
    options = ["--catalogue", catalogue_file]
    # What the table does not say itself.
    table_options = [
        *options,
        "--charset",
        "windows-1252",
        "--revision",
        catalogue["revision"],
        "--evaluated",
        EVALUATED,
    ]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        evaluations = folder / "evaluations.ndjson"
        groups = folder / "groups.json"
        check_catalogue(kompass, catalogue_file, catalogue)
        convert(kompass, table, table_options, evaluations, group)
        score(kompass, evaluations, options, catalogue, group)
        benchmark(kompass, evaluations, options, groups, catalogue, group)
        compare(kompass, evaluations, groups, options, catalogue, group)
        find_errors(kompass, table, table_options, evaluations, options, folder)


if __name__ == "__main__":
    # Whatever the platform's encoding is.
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stderr.reconfigure(encoding="utf-8", newline="\n")
    if len(sys.argv) < 4:
        sys.exit("usage: by_county.py CATALOGUE POINTS COMMAND...")
    try:
        main(*sys.argv[1:])
    except Failed as failed:
        sys.exit(f"failed: {failed}")
