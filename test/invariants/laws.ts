import { KINDS, type Mention, type TaggedRelease } from "../../src/model/index.js";
import { taggedReleaseSchema } from "../../src/schema/index.js";

type Entity = { readonly id?: string; readonly mentions?: readonly Mention[]; readonly mention?: Mention };

/** Kinds of which no two mentions may overlap. */
const DISJOINT = KINDS.filter((kind) => kind !== "topics");
const place = ({ field, start }: Mention): number => (field === "title" ? 0 : 1e9) + start;

/** What in a record breaks the contract, in words; [] where nothing does. */
export function breaches(record: TaggedRelease): string[] {
  const found: string[] = [];
  const checked = taggedReleaseSchema.safeParse(record);
  for (const issue of checked.error?.issues ?? []) found.push(`schema: ${issue.path.join(".")} ${issue.message}`);
  for (const mention of mentionsIn(record)) {
    const text = record[mention.field]?.slice(mention.start, mention.end);
    if (text !== mention.text || mention.end <= mention.start)
      found.push(`slice: ${JSON.stringify(mention)} is ${JSON.stringify(text)}`);
    else if (/^\s|\s$/.test(text)) found.push(`white space at the edge of ${JSON.stringify(mention)}`);
  }
  for (const kind of DISJOINT) found.push(...inOrder(kind, record), ...overlapping(kind, record));
  for (const kind of KINDS) found.push(...wrongIds(kind, record));
  record.topics.forEach((topic, i) => {
    if (i > 0 && topic.score > (record.topics[i - 1]?.score ?? 1)) found.push(`topics: ${topic.id} out of order`);
  });
  const { start, end } = record.publishedRange;
  if (start !== null && end !== null && start > end) found.push(`publishedRange: ${start} > ${end}`);
  return found;
}

/** Every mention of a record, wherever it hangs. */
function mentionsIn(value: unknown): Mention[] {
  if (value === null || typeof value !== "object") return [];
  if ("field" in value && "start" in value && "rule" in value) return [value as Mention];
  return Object.values(value).flatMap(mentionsIn);
}

const entitiesOf = (kind: (typeof KINDS)[number], record: TaggedRelease) => record[kind] as readonly Entity[];
const ownMentions = ({ mention, mentions }: Entity): readonly Mention[] => mentions ?? (mention ? [mention] : []);

function inOrder(kind: (typeof KINDS)[number], record: TaggedRelease): string[] {
  const found: string[] = [];
  let last = -1;
  for (const entity of entitiesOf(kind, record)) {
    const places = ownMentions(entity).map(place);
    if ((places[0] ?? 0) < last) found.push(`${kind}: ${entity.id} stands before its first mention`);
    last = places[0] ?? last;
    if (places.some((at, i) => i > 0 && at <= (places[i - 1] ?? 0))) found.push(`${kind}: mentions of ${entity.id}`);
  }
  return found;
}

function overlapping(kind: (typeof KINDS)[number], record: TaggedRelease): string[] {
  const all = entitiesOf(kind, record).flatMap(ownMentions);
  const sorted = [...all].sort((a, b) => place(a) - place(b));
  return sorted.flatMap((mention, i) => {
    const before = sorted[i - 1];
    if (!before || before.field !== mention.field || before.end <= mention.start) return [];
    return [`${kind}: ${JSON.stringify(before)} overlaps ${JSON.stringify(mention)}`];
  });
}

function wrongIds(kind: (typeof KINDS)[number], record: TaggedRelease): string[] {
  const seen = new Set<string>();
  return entitiesOf(kind, record).flatMap(({ id }) => {
    if (id === undefined) return [];
    const twice = seen.has(id);
    seen.add(id);
    return /^[a-z0-9_-]+$/.test(id) && !twice ? [] : [`${kind}: id ${JSON.stringify(id)}${twice ? " twice" : ""}`];
  });
}

/** What a record says, without where: for comparing texts that differ in white space. */
export function gist(record: TaggedRelease): unknown {
  return Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      (record[kind] as readonly (Entity & { readonly when?: unknown })[]).map((e) => [
        e.id ?? null,
        e.when ?? null,
        ownMentions(e).map((m) => [m.field, m.text, m.rule]),
      ]),
    ]),
  );
}
