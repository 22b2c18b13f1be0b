// Draws the rooms and who knows whom, as the code has it, into ARCHITECTURE.md between its markers.
// With --check it changes nothing and fails when the picture there is not the picture of the code.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installed, top } from './step.mjs';

const page = path.join(top, 'ARCHITECTURE.md');
const begin = '<!-- rooms:begin -->';
const end = '<!-- rooms:end -->';
const worlds = ['renderer', 'electron', 'shared'];

const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** The modules of the program, without its tests, as dependency-cruiser reads them. */
const readModules = () => {
  const program = installed('dependency-cruiser/bin/dependency-cruise.mjs');
  const options = [
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
    '--exclude',
    '[.]test[.]tsx?$',
  ];
  const run = spawnSync(process.execPath, [program, ...options, ...worlds], {
    cwd: top,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!run.stdout.startsWith('{')) fail(`dependency-cruiser gave no report: ${run.stdout}${run.stderr}`);
  return JSON.parse(run.stdout).modules;
};

const roomOf = (file) => /^(?:shared|renderer|electron)\/[^/]+(?=\/)/.exec(file)?.[0];

/** For each room, the rooms it knows. */
const readKnowledge = () => {
  const known = new Map();
  for (const module of readModules()) {
    const room = roomOf(module.source);
    if (room === undefined) continue;
    const rooms = known.get(room) ?? new Set();
    module.dependencies.map(({ resolved }) => roomOf(resolved)).forEach((other) => other && rooms.add(other));
    rooms.delete(room);
    known.set(room, rooms);
  }
  return known;
};

const leadsTo = (known, from, to) =>
  [...(known.get(from) ?? [])].some((next) => next === to || leadsTo(known, next, to));

/** An arrow that a longer way already tells is left out, or nobody could read the picture. */
const arrows = (known) =>
  [...known].flatMap(([room, others]) =>
    [...others]
      .filter((other) => ![...others].some((between) => between !== other && leadsTo(known, between, other)))
      .map((other) => `  ${nodeId(room)} --> ${nodeId(other)}`),
  );

const nodeId = (room) => room.replaceAll(/[^a-z]/g, '_');

const draw = (known) => {
  const boxes = worlds.flatMap((world) => [
    `  subgraph ${world}`,
    ...[...known.keys()]
      .filter((room) => room.startsWith(`${world}/`))
      .toSorted()
      .map((room) => `    ${nodeId(room)}["${room.slice(world.length + 1)}"]`),
    '  end',
  ]);
  return ['```mermaid', 'flowchart TD', ...boxes, ...arrows(known).toSorted(), '```'].join('\n');
};

const text = readFileSync(page, 'utf8');
const [before, rest] = text.split(begin);
const [, after] = rest?.split(end) ?? [];
if (after === undefined)
  fail(`ARCHITECTURE.md must hold the lines ${begin} and ${end}: the picture goes between them.`);

const drawn = `${before}${begin}\n\n${draw(readKnowledge())}\n\n${end}${after}`;
if (!process.argv.includes('--check')) writeFileSync(page, drawn);
else if (drawn !== text)
  fail('The picture of the rooms in ARCHITECTURE.md is old: run “node scripts/rooms-picture.mjs”.');
