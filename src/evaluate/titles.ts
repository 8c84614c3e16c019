import { bare, tellingWords } from "./text.js";

interface Titled {
  readonly role?: string | null;
  readonly body?: string | null;
}

/** The ways the Conference is written, as `bare` leaves them. */
const CONFERENCE =
  /\b(?:the )?(?:(?:u ?s|united states?) )?conference of mayors\b|\buscm\b|\bthe conference\b|^conference$/g;
const SHARE = 0.6;

const roleKey = (role: string | null | undefined): string =>
  bare(role)
    .replace(/(chair|spokes)(?:woman|man|person)/g, "$1")
    .replace(/\bvice-chair\b/g, "vice chair");

const bodyWords = (body: string | null | undefined): Set<string> =>
  new Set(tellingWords(bare(body).replace(CONFERENCE, " uscmbody ")).filter((word) => word !== "mayors"));

/** All words of role and body, the Conference left out, in order: {Member, Advisory Board} says what {Advisory Board Member, Conference} says. */
const together = ({ role, body }: Titled): string =>
  tellingWords(`${roleKey(role)} ${bare(body).replace(CONFERENCE, " ")}`)
    .sort()
    .join(" ");

/** Whether two titles are one: the same role in bodies that share most words of the shorter one. */
export function isSameTitle(gold: Titled, said: Titled): boolean {
  const all = together(gold);
  if (all !== "" && all === together(said)) return true;
  if (roleKey(gold.role) !== roleKey(said.role)) return false;
  const wanted = bodyWords(gold.body);
  const found = bodyWords(said.body);
  if (wanted.size === 0 && found.size === 0) return true;
  let shared = 0;
  for (const word of wanted) if (found.has(word)) shared++;
  return shared > 0 && shared >= SHARE * Math.min(wanted.size, found.size);
}
