import { existsSync, readFileSync } from "node:fs";
import * as chrono from "chrono-node";
import { createTagger, type ReleaseInput, type When } from "../src/index.js";
import { DISAGREEMENTS, type Disagreement, type Said } from "./differential/classes.js";

/**
 * Reads the dates of many releases with chrono-node and with citydesk, puts each disagreement in a class that
 * explains it, and prints the counts. `--show CLASS` lists the members of a class; what no class explains is always listed.
 */
const SOURCES = [
  "../shared/corpus/doj-releases.ndjson",
  "../shared/corpus/congress-releases.ndjson",
  "../shared/exam/open-gold.ndjson",
  "fixtures/releases.ndjson",
];

function releasesOf(path: string): ReleaseInput[] {
  if (!existsSync(path)) return [];
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  return rows
    .filter((row) => row.set !== "aside")
    .map((row) => ({ id: row.id, title: null, published: null, ...(row.input ?? row) }))
    .map(({ id, title, text, published }) => ({ id, title, text: text ?? "", published }));
}

const iso = (date: Date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;

function saidByChrono(text: string, published: string): (Said & { readonly timeOnly: boolean })[] {
  const [year = 0, month = 1, day = 1] = published.split("-").map(Number);
  return chrono.parse(text, new Date(year, month - 1, day, 12)).map((result) => ({
    start: result.index,
    end: result.index + result.text.length,
    text: result.text,
    from: iso(result.start.date()),
    to: iso((result.end ?? result.start).date()),
    timeOnly: !["day", "weekday", "month", "year"].some((part) => result.start.isCertain(part as chrono.Component)),
  }));
}

const spoken = (start: number, end: number, text: string, when: When | null): Said => ({
  start,
  end,
  text,
  from: when?.start ?? null,
  to: when?.end ?? null,
});

const tagger = createTagger({ only: ["dates"] });
const counts = new Map<string, Disagreement[]>();
let agreed = 0;

for (const release of SOURCES.flatMap(releasesOf)) {
  const tagged = tagger.tag(release);
  if (!tagged.published) continue;
  const ours = tagged.dates
    .filter(({ mention }) => mention.field === "text")
    .map(({ mention, when }) => spoken(mention.start, mention.end, mention.text, when));
  const theirs = saidByChrono(release.text, tagged.published);
  const met = new Set<Said>();
  const tell = (own: Said | null, other: (Said & { timeOnly: boolean }) | null) => {
    const at = own ?? other;
    if (!at) return;
    const disagreement: Disagreement = {
      id: release.id ?? "",
      published: tagged.published as string,
      before: release.text.slice(Math.max(0, at.start - 60), at.start),
      behind: release.text.slice(Math.max(own?.end ?? 0, other?.end ?? 0), at.end + 60),
      ours: own,
      chrono: other,
      timeOnly: other?.timeOnly ?? false,
    };
    const name = DISAGREEMENTS.find(({ explains }) => explains(disagreement))?.name ?? "unexplained";
    counts.set(name, [...(counts.get(name) ?? []), disagreement]);
  };
  for (const other of theirs) {
    const overlapping = ours.filter((own) => own.start < other.end && other.start < own.end);
    const same = overlapping.find((own) => own.from === other.from && own.to === other.to);
    for (const own of overlapping) met.add(own);
    if (same) agreed++;
    else tell(overlapping[0] ?? null, other);
  }
  for (const own of ours) if (!met.has(own)) tell(own, null);
}

const line = ({ id, published, before, ours, chrono: theirs, behind }: Disagreement) => {
  const show = (said: Said | null) => (said ? `"${said.text}" ${said.from ?? "?"}..${said.to ?? "?"}` : "nothing");
  const around = `${before.slice(-40)}[${ours?.text ?? theirs?.text ?? ""}]${behind.slice(0, 30)}`.replace(/\s+/g, " ");
  return `  ${id} ${published} | ours ${show(ours)} | chrono ${show(theirs)} | ${around}`;
};

const total = [...counts.values()].reduce((sum, list) => sum + list.length, 0);
process.stdout.write(`agreed ${agreed}, disagreed ${total}\n`);
for (const { name, why } of [...DISAGREEMENTS, { name: "unexplained", why: "to be looked at" }])
  process.stdout.write(`${name.padEnd(22)} ${String(counts.get(name)?.length ?? 0).padStart(6)}  ${why}\n`);
const shown = process.argv.indexOf("--show") + 1;
for (const name of ["unexplained", ...(shown ? [process.argv[shown] ?? ""] : [])])
  for (const disagreement of counts.get(name) ?? []) process.stdout.write(`${line(disagreement)}\n`);
