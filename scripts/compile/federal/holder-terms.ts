/** A holder's term while it is put together: ISO dates that may be partial; `end` "" is not known, ".." still in office. */
export interface Term {
  readonly start: string;
  readonly end: string;
  readonly startSure: boolean;
  readonly endSure: boolean;
  readonly acting: boolean;
}

/** What a fact's note says about its dates: `verified` rows whose note admits a guess lose that side. */
export const sureSides = (verified: string, note: string): { start: boolean; end: boolean } => {
  if (verified !== "y") return { start: false, end: false };
  if (
    /in office|role confirmed|status verified|status only|acting title verified|directorship|dates may differ|pairing is from knowledge|office and year/.test(
      note,
    )
  )
    return { start: false, end: false };
  if (
    /end(s)? (date )?(from|is)|last day not seen|exact last day not seen|stepped down|replaced in the week|going announced|asked to stay/.test(
      note,
    )
  )
    return {
      start: !(says(note, /[;,]/, /start/, /from (?:knowledge|[A-Z])/) || note.includes("days from")),
      end: false,
    };
  if (
    says(note, /[;,]/, /start/, /from|per|not seen/) ||
    /first day not seen|swearing-in day not seen|confirmed /.test(note)
  )
    return { start: false, end: !/end from/.test(note) };
  if (says(note, /;/, /days|dates|months|day|November|month/, / from knowledge/) || note.includes("neighbours"))
    return { start: false, end: false };
  if (/^start verified|^appointment verified/.test(note)) return { start: true, end: false };
  if (/^end verified/.test(note)) return { start: false, end: true };
  return { start: true, end: true };
};

/** Whether one part of a note has the second words somewhere behind the first. */
const says = (note: string, parting: RegExp, first: RegExp, then: RegExp): boolean =>
  note.split(parting).some((part) => {
    const at = first.exec(part);
    return at !== null && then.test(part.slice(at.index + at[0].length));
  });

const before = (a: string, b: string): boolean =>
  a.slice(0, Math.min(a.length, b.length)) < b.slice(0, Math.min(a.length, b.length));

/** Whether `a` runs past the day `b` begins (a shared day of handing over is no overlap). */
export const overlaps = (a: Term, b: Term): boolean => a.end !== "" && (a.end === ".." || before(b.start, a.end));

/**
 * Two terms in a one-seat office, the older first, the less sure date moved to the surer one.
 * Null where both dates are sure, and so one of the sources must be wrong.
 */
export const handOver = (a: Term, b: Term): readonly [Term, Term] | null => {
  if (!overlaps(a, b)) return [a, b];
  if (!a.endSure || a.end === "..") return [{ ...a, end: b.start, endSure: b.startSure }, b];
  if (!b.startSure && (b.end === "" || b.end === ".." || before(a.end, b.end)))
    return [a, { ...b, start: a.end, startSure: a.endSure }];
  return null;
};

const cell = (date: string, sure: boolean): string => (date === "" || date === ".." || sure ? date : `${date}?`);

/** Term as the dictionaries write it: "2017-02-09/2018-11-07", "2018?/.. acting". */
export const termCell = (term: Term): string =>
  `${cell(term.start, term.startSure)}/${cell(term.end, term.endSure)}${term.acting ? " acting" : ""}`;

/** One person's terms that touch or overlap become one; an acting term stays apart from the full one. */
export const joinOwn = (terms: readonly Term[]): Term[] => {
  const joined: Term[] = [];
  for (const term of [...terms].sort((a, b) =>
    a.start < b.start ? -1 : a.start > b.start ? 1 : Number(b.acting) - Number(a.acting),
  )) {
    const before = joined.at(-1);
    if (
      before &&
      before.acting === term.acting &&
      (before.end === ".." || before.end >= term.start) &&
      before.end !== ""
    ) {
      const later =
        before.end === ".." || (term.end !== "" && term.end !== ".." && before.end > term.end) ? before : term;
      joined[joined.length - 1] = { ...before, end: later.end, endSure: later.endSure };
    } else joined.push(term);
  }
  return joined;
};
