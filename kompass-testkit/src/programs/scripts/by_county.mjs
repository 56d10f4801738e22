/*
Evaluates municipalities with a catalogue of one's own, by the command line alone.

    node by_county.mjs CATALOGUE POINTS COMMAND...

CATALOGUE is a document of the format kompass/catalogue/1. POINTS is a table as Excel in Swedish writes it, in
windows-1252. COMMAND... starts Kompass, for example java -jar kompass.jar.

Every figure that the command prints is computed here again, from the table. If one differs, the status is 1.
Needs Node 18 or later, and no library.
*/

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";

const EVALUATED = "2026-03";
const SUBJECT = "Nässjö";
const COUNTIES = { "06": "Jönköpings län", "12": "Skåne län", "23": "Jämtlands län" };

/** What differs from what is expected. */
class Failed extends Error {}

function expect(what, found, expected) {
  if (!isDeepStrictEqual(found, expected)) {
    throw new Failed(`${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
  }
}

const print = (line) => process.stdout.write(line + "\n");
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/** An exact fraction as Kompass writes it, such as 283/4 or 27. */
function fraction(numerator, denominator) {
  const divisor = (a, b) => (b === 0 ? Math.abs(a) : divisor(b, a % b));
  const common = divisor(numerator, denominator);
  return denominator === common ? `${numerator / common}` : `${numerator / common}/${denominator / common}`;
}

// The command

const utf8 = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

const lines = (text) => text.split("\n").filter((line) => line !== "");

const jsonLines = (text) => lines(text).map((line) => JSON.parse(line));

/** Makes a function that runs the command. Standard output and the errors are in UTF-8 on every platform. */
function commandOf([program, ...first]) {
  return (args, { input = "", status = 0 } = {}) => {
    const done = spawnSync(program, [...first, ...args, "--errors", "json"], { input, maxBuffer: 1 << 30 });
    if (done.error) {
      throw done.error;
    }
    const errors = utf8(done.stderr);
    if (done.status !== status) {
      throw new Failed(`${args[0]}: found the status ${done.status}, expected ${status}\n${errors}`.trimEnd());
    }
    return { printed: utf8(done.stdout), errors: jsonLines(errors) };
  };
}

// The catalogue, and the table

/** All criteria of a catalogue, each before its parts. */
const criteria = (criterion) => [criterion, ...(criterion.criteria ?? []).flatMap(criteria)];

class Municipality {
  constructor(name, code, points) {
    this.name = name;
    // Excel took the code for a number, and left out its first zero.
    this.county = COUNTIES[code.padStart(4, "0").slice(0, 2)];
    this.points = points;
  }

  /** The least and the most points: of a criterion with parts, those of the parts. */
  bounds(criterion) {
    if (criterion.criteria) {
      const bounds = criterion.criteria.map((part) => this.bounds(part));
      return [sum(bounds.map(([least]) => least)), sum(bounds.map(([, most]) => most))];
    }
    const points = this.points[criterion.code];
    return points === null ? [0, criterion.max] : [points, points];
  }

  known(criterion) {
    const [least, most] = this.bounds(criterion);
    return least === most ? least : null;
  }
}

function municipalities([header, ...rows], catalogue) {
  const codes = new Map(criteria(catalogue.root).map((criterion) => [criterion.name.sv, criterion.code]));
  return rows.map((row) => {
    const points = {};
    header.forEach((name, column) => {
      if (codes.has(name)) {
        points[codes.get(name)] = row[column] === "" ? null : Number(row[column]);
      }
    });
    return new Municipality(row[header.indexOf("Kommun")], row[header.indexOf("Kommunkod")], points);
  });
}

const knownPoints = (group, criterion) =>
  group.map((one) => one.known(criterion)).filter((points) => points !== null);

const readTable = (table) =>
  new TextDecoder("windows-1252")
    .decode(readFileSync(table))
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.split(";"));

/** Node has no encoder of windows-1252. For Swedish letters it is the same as latin1. */
const writeTable = (table, rows) =>
  writeFileSync(table, Buffer.from(rows.map((row) => row.join(";") + "\r\n").join(""), "latin1"));

// The steps of the work

function checkCatalogue(kompass, file, catalogue) {
  const { printed, errors } = kompass(["validate", file]);
  expect("validate", [printed, errors], ["", []]);
  const leaves = criteria(catalogue.root).filter((criterion) => !criterion.criteria);
  print(
    `Catalogue ${catalogue.revision}: ${catalogue.root.criteria.length} areas, ${leaves.length} sub-areas, ` +
      `${catalogue.root.max} points. It and all points are made up.`,
  );
}

function convert(kompass, table, tableOptions, output, group) {
  kompass(["convert", table, ...tableOptions, "--to", "ndjson", "--output", output]);
  const evaluations = jsonLines(utf8(readFileSync(output)));
  expect(
    "convert",
    evaluations.map((evaluation) => [evaluation.municipality.name, evaluation.evaluated]),
    group.map((one) => [one.name, EVALUATED]),
  );
  print(`Table: ${evaluations.length} evaluations.`);
}

function score(kompass, evaluations, options, catalogue, group) {
  const scorecards = jsonLines(kompass(["score", evaluations, ...options]).printed);
  expect("score: scorecards", scorecards.length, group.length);
  print("\nPoints");
  group.forEach((one, i) => {
    expect("score: municipality", scorecards[i].municipality.name, one.name);
    for (const criterion of criteria(catalogue.root)) {
      const found = scorecards[i].scores[criterion.code];
      const bounds = "points" in found ? [found.points, found.points] : [found.atLeast, found.atMost];
      expect(
        `score: ${one.name}, ${criterion.code}`,
        [...bounds, found.max],
        [...one.bounds(criterion), criterion.max],
      );
    }
    const [least, most] = one.bounds(catalogue.root);
    print(`${one.name.padEnd(12)}${least === most ? least : `${least} to ${most}`} of ${catalogue.root.max}`);
  });
}

/** How often each number of points occurs, as pairs, the lowest first. */
function counts(points) {
  const all = new Map();
  points.forEach((each) => all.set(each, (all.get(each) ?? 0) + 1));
  return [...all].sort(([a], [b]) => a - b);
}

function benchmark(kompass, evaluations, options, output, catalogue, group) {
  kompass(["benchmark", evaluations, ...options, "--repeats", "latest", "--group-by", "county", "--output", output]);
  const groups = JSON.parse(utf8(readFileSync(output)));
  const benchmarks = groups.groups.map((county) => [county.value, county.benchmark]);
  expect("benchmark: counties", benchmarks.map(([county]) => county).sort(), Object.values(COUNTIES).sort());
  print("\nBenchmark by county");
  for (const [county, found] of [...benchmarks, ["All", groups.whole]]) {
    const members = group.filter((one) => county === "All" || county === one.county);
    expect(`benchmark: ${county}, evaluations`, found.evaluations, members.length);
    expect(
      `benchmark: ${county}, members`,
      found.members.map((member) => member.name).sort(),
      members.map((one) => one.name).sort(),
    );
    // Each number of points is a key, and how often it occurs its value.
    const distribution = (code) =>
      Object.entries(found.distributions[code]).map(([points, count]) => [Number(points), count]);
    for (const criterion of criteria(catalogue.root)) {
      expect(
        `benchmark: ${county}, ${criterion.code}`,
        distribution(criterion.code),
        counts(knownPoints(members, criterion)),
      );
    }
    const n = sum(distribution("total").map(([, count]) => count));
    const mean = fraction(sum(distribution("total").map(([points, count]) => points * count)), n);
    print(`${county.padEnd(16)}${members.length} evaluations, ${n} with a known total, mean ${mean}`);
  }
}

function compare(kompass, evaluations, groups, options, catalogue, group) {
  const position = group.findIndex((one) => one.name === SUBJECT);
  const subject = group[position];
  const others = group.filter((one) => one.county === subject.county);
  const { printed } = kompass(["compare", "-", ...options, "--with", groups, "--group", "county"], {
    input: lines(utf8(readFileSync(evaluations)))[position],
  });
  const comparison = JSON.parse(printed);
  expect("compare: evaluations", comparison.reference.evaluations, others.length);
  print(`\n${subject.name} in ${subject.county}`);
  for (const criterion of criteria(catalogue.root)) {
    const standing = comparison.standings[criterion.code];
    const own = subject.known(criterion);
    const points = knownPoints(others, criterion);
    const mean = fraction(sum(points), points.length);
    const gap = fraction(own * points.length - sum(points), points.length);
    const higher = points.filter((other) => other > own).length;
    const equal = points.filter((other) => other === own).length;
    const what = `compare: ${criterion.code}`;
    expect(`${what}, points`, standing.points, own);
    expect(`${what}, mean`, standing.mean.exact, mean);
    expect(`${what}, gap`, standing.gap.exact, gap);
    expect(`${what}, rank`, standing.rank, { rank: higher + 1, of: points.length, tied: equal - 1 });
    print(`${criterion.code.padEnd(6)}${own} points, mean ${mean}, rank ${higher + 1} of ${points.length}`);
  }
}

function findErrors(kompass, table, tableOptions, evaluations, options, folder) {
  print("\nErrors");

  // A table: too many points for Nässjö, half a point for Malmö, and a total of Åre that is no sum.
  const rows = readTable(table);
  const row = (name) => rows.findIndex(([first]) => first === name);
  rows[row("Nässjö")][3] = "99";
  rows[row("Malmö")][4] = "13,5";
  rows[row("Åre")][9] = "56";
  const invalidTable = join(folder, "invalid.csv");
  writeTable(invalidTable, rows);
  const converted = kompass(["convert", invalidTable, ...tableOptions, "--to", "ndjson"], { status: 1 });
  expect("convert: nothing is printed", converted.printed, "");
  const expected = [
    ["points-out-of-range", row("Nässjö"), 3, "$.points['1.2']", "99"],
    ["wrong-type", row("Malmö"), 4, "$.points['2.1']", '"13,5"'],
    ["sum-mismatch", row("Åre"), 9, "$.points.total", "56"],
  ];
  expect(
    "convert: errors",
    converted.errors.map((e) => [e.rule, e.file, e.line, e.column, e.cell, e.path, e.found]),
    expected.map(([rule, line, column, path, found]) => [
      rule,
      invalidTable,
      line + 1,
      column + 1,
      `${"ABCDEFGHIJ"[column]}${line + 1}`,
      path,
      found,
    ]),
  );
  printErrors("An invalid table", converted.errors);

  // A document: a key too many, and points that are no number. The place is that of the value.
  const valid = JSON.parse(lines(utf8(readFileSync(evaluations)))[0]);
  valid["år"] = "i år";
  valid.points["1.1"] = "elva";
  const document = JSON.stringify(valid, null, 2);
  const invalidDocument = join(folder, "invalid.json");
  writeFileSync(invalidDocument, document, "utf-8");
  const validated = kompass(["validate", invalidDocument, ...options], { status: 1 });
  expect(
    "validate: errors",
    validated.errors.map((e) => [e.rule, e.file, e.line, e.column, e.path]).sort(),
    [
      ["unknown-key", invalidDocument, ...place(document, '"i år"'), "$['år']"],
      ["wrong-type", invalidDocument, ...place(document, '"elva"'), "$.points['1.1']"],
    ],
  );
  printErrors("An invalid document", validated.errors);

  // Lines, of which the second is cut off: it alone is left out.
  const cutOff = lines(utf8(readFileSync(evaluations)));
  cutOff[1] = cutOff[1].slice(0, cutOff[1].length / 2);
  const scored = kompass(["score", "-", ...options], { input: cutOff.join("\n"), status: 1 });
  expect("score: scorecards of the valid lines", jsonLines(scored.printed).length, cutOff.length - 1);
  expect(
    "score: errors",
    scored.errors.map((e) => [e.file, e.line]),
    [["<stdin>", 2]],
  );
  printErrors("A line that is cut off", scored.errors);

  // Without the policy for repeated evaluations.
  const { printed, errors } = kompass(["benchmark", evaluations, ...options], { status: 2 });
  expect("benchmark: wrong usage", [printed, errors.map((e) => e.rule)], ["", ["wrong-usage"]]);
  printErrors("Wrong usage", errors);
}

/** The line and the column of a text, both counted from 1. */
function place(document, text) {
  const all = document.split("\n");
  const row = all.findIndex((line) => line.includes(text));
  return [row + 1, all[row].indexOf(text) + 1];
}

function printErrors(title, errors) {
  print(title);
  for (const error of errors) {
    const where = error.cell ?? ("line" in error ? `line ${error.line}` : "command");
    print(`  ${where}: ${error.rule}`);
  }
}

function main(catalogueFile, table, ...command) {
  const kompass = commandOf(command);
  const catalogue = JSON.parse(utf8(readFileSync(catalogueFile)));
  const group = municipalities(readTable(table), catalogue);
  const options = ["--catalogue", catalogueFile];
  // What the table does not say itself.
  const tableOptions = [
    ...options,
    "--charset",
    "windows-1252",
    "--revision",
    catalogue.revision,
    "--evaluated",
    EVALUATED,
  ];
  const folder = mkdtempSync(join(tmpdir(), "kompass-"));
  try {
    const evaluations = join(folder, "evaluations.ndjson");
    const groups = join(folder, "groups.json");
    checkCatalogue(kompass, catalogueFile, catalogue);
    convert(kompass, table, tableOptions, evaluations, group);
    score(kompass, evaluations, options, catalogue, group);
    benchmark(kompass, evaluations, options, groups, catalogue, group);
    compare(kompass, evaluations, groups, options, catalogue, group);
    findErrors(kompass, table, tableOptions, evaluations, options, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const args = process.argv.slice(2);
try {
  if (args.length < 3) {
    throw new Failed("usage: by_county.mjs CATALOGUE POINTS COMMAND...");
  }
  main(...args);
} catch (e) {
  if (!(e instanceof Failed)) {
    throw e;
  }
  process.stderr.write(`failed: ${e.message}\n`);
  process.exitCode = 1;
}
