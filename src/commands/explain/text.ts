import type { ExplainedClue, ExplainedEntity, ExplainedLoser, Explanation, Mention } from "../../model/index.js";

/** An explanation for people to read: the day and what bounds it, each entity with its mentions, what lost. */
export function explanationText({ release, published, entities, undecided, lost }: Explanation): string {
  const lines = [
    `${release.id}  ${release.title ?? "(no title)"}`,
    dayText(published),
    ...published.clues.map(clueText),
  ];
  for (const entity of entities) lines.push("", ...entityText(entity));
  if (release.dates.length > 0) lines.push("", "dates");
  for (const { when, mention } of release.dates)
    lines.push(`  ${mentionText(mention)}  → ${when?.edtf ?? "no telling"}`);
  if (release.topics.length > 0) lines.push("", "topics");
  for (const { id, score, evidence } of release.topics) {
    lines.push(`  ${id} (${score}): ${evidence.map((mention) => quoted(mention.text)).join(", ")}`);
  }
  if (undecided.length > 0) lines.push("", "nobody in particular");
  for (const { office, mention } of undecided) lines.push(`  ${office}: ${mentionText(mention)}`);
  if (lost.length > 0) lines.push("", "gave way", ...lost.map(loserText));
  for (const { code, message } of release.warnings) lines.push("", `warning ${code}: ${message}`);
  return `${lines.join("\n")}\n`;
}

function dayText({ day, basis, start, end }: Explanation["published"]): string {
  const range = start === null && end === null ? "" : `, between ${start ?? "…"} and ${end ?? "…"}`;
  return `published ${day ?? "on a day not known"} (${basis}${day === null ? range : ""})`;
}

function clueText({ kind, start, end, because, clashes }: ExplainedClue): string {
  return `  ${kind}: ${start ?? "…"} to ${end ?? "…"}, by ${because}${clashes ? " (clashes, left out)" : ""}`;
}

function entityText({
  kind,
  id,
  name,
  link,
  confidence,
  mentions,
  claims,
  considered,
  rejected,
}: ExplainedEntity): string[] {
  return [
    `${kind}: ${name}  ${link === "linked" ? `row ${id}` : `${link}, ${id}`}  (${confidence})`,
    ...mentions.map((mention) => `  ${mentionText(mention)}`),
    ...claims.map((claim) => `  claim: ${claim}`),
    ...considered.map((row) => `  considered: ${row}`),
    ...rejected.map((row) => `  not ${row}`),
  ];
}

const loserText = ({ kind, mention, to }: ExplainedLoser): string =>
  `  ${kind}: ${mentionText(mention)}  to ${quoted(to.text)} by ${to.rule}`;

const mentionText = ({ field, start, end, text, rule }: Mention): string =>
  `${field} ${start}–${end} ${quoted(text)} by ${rule}`;

const quoted = (text: string): string => `“${text.replace(/\s+/g, " ")}”`;
