/** Pages of the kinds that newsrooms have; each is what a visitor's copy and paste gives. */
const teaser = (about: string) =>
  `The city council voted on Monday to spend more on ${about}, which residents had asked for at three hearings in a row. Work begins in the`;
const body = (about: string) =>
  `The city council voted on Monday to spend more on ${about}.\n\nResidents had asked for it at three hearings. “It is about time,” the mayor said.`;

export const TITLES = [
  "Council Puts More Money Into Sidewalks Across the City",
  "What Will the New Library Cost?",
  "Mayor: “Nobody Waits for a Bus in the Rain”",
  "Two New Fire Engines Arrive in Time for U.S. Open",
] as const;
const ABOUT = ["sidewalks", "the library", "bus shelters", "fire engines"];
const DAYS = ["March 9, 2018", "March 7, 2018", "Feb. 28, 2018", "January 31, 2018"];
export const ISO = ["2018-03-09", "2018-03-07", "2018-02-28", "2018-01-31"];

const each = (one: (title: string, about: string, day: string, i: number) => string): string =>
  TITLES.map((title, i) => one(title, ABOUT[i] ?? "", DAYS[i] ?? "", i)).join("\n\n");

export interface Page {
  readonly what: string;
  readonly page: string;
  readonly dated: boolean;
  /** One release could hold all of it, so that it must be told what it is. */
  readonly vague?: boolean;
  /** How the first text begins and ends. */
  readonly from: string;
  readonly to: string;
}

const BEGINS = "The city council voted on Monday";
const CUT = "Work begins in the";
const WHOLE = "“It is about time,” the mayor said.";

export const PAGES: readonly Page[] = [
  {
    what: "titles and teasers alone",
    page: each((t, a) => `${t}\n\n${teaser(a)}`),
    dated: false,
    from: BEGINS,
    to: CUT,
  },
  {
    what: "a heading above, furniture below",
    page: `Skip to content\n\nPress Releases\n\n${each((t, a) => `${t}\n\n${teaser(a)}`)}\n\n1 2 3 … 9 Next\n\n© 2018 City. All rights reserved.\n\nGo to Top`,
    dated: false,
    from: BEGINS,
    to: CUT,
  },
  {
    what: "whole bodies of two paragraphs",
    vague: true,
    page: each((t, a) => `${t}\n\n${body(a)}`),
    dated: false,
    from: BEGINS,
    to: WHOLE,
  },
  {
    what: "a day under each title, without a blank line",
    page: each((t, a, d) => `${t}\n${d}\n\n${body(a)}`),
    dated: true,
    from: BEGINS,
    to: WHOLE,
  },
  {
    what: "a day under each title, in a paragraph of its own",
    page: each((t, a, d) => `${t}\n\nPosted on ${d}\n\n${body(a)}\n\nWHAT COMES NEXT\n\nThe work begins.`),
    dated: true,
    from: BEGINS,
    to: "The work begins.",
  },
  {
    what: "a day above each title",
    page: `City News\n\n${each((t, a, d) => `${d}\n\n${t}\n\n${teaser(a)}`)}`,
    dated: true,
    from: BEGINS,
    to: CUT,
  },
  {
    what: "a day above each title, without a blank line",
    page: each((t, a, d) => `${d}\n${t}\n\n${teaser(a)}`),
    dated: true,
    from: BEGINS,
    to: CUT,
  },
  {
    what: "an author and a day behind each teaser",
    page: each((t, a, d) => `${t}\n\n${teaser(a)}\n\nBy Press Office | ${d}`),
    dated: true,
    from: BEGINS,
    to: CUT,
  },
  {
    what: "bylines glued to the teasers",
    page: each((t, a, d, i) => `${t}\n\n${teaser(a)}By |${ISO[i]}T09:00:00-05:00${d}|Streets, Press Room|`),
    dated: true,
    from: BEGINS,
    to: CUT,
  },
  {
    what: "Read more behind each teaser, on its line",
    page: each((t, a) => `${t}\n\n${teaser(a)} […] Read More »`),
    dated: false,
    from: BEGINS,
    to: "Work begins in the […]",
  },
  {
    what: "Read more behind each body, subheads inside",
    page: each(
      (t, a) =>
        `${t}\n\n${body(a)}\n\nHow to Have Your Say on Monday\n\nWrite to us.\n\nRead more\n\nShare this: Facebook Twitter`,
    ),
    dated: false,
    from: BEGINS,
    to: "Write to us.",
  },
  {
    what: "no blank lines at all",
    page: each((t, a) => `${t}\n${teaser(a)}`).replaceAll("\n\n", "\n"),
    dated: false,
    from: BEGINS,
    to: CUT,
  },
  {
    what: "Windows line ends",
    page: each((t, a, d) => `${t}\n${d}\n\n${teaser(a)}`).replaceAll("\n", "\r\n"),
    dated: true,
    from: BEGINS,
    to: CUT,
  },
  {
    what: "a subtitle under each title",
    page: each(
      (t, a) => `${t}\n\nA Longer Line That Says the Same Again in Other Words for Those Who Read On\n\n${teaser(a)}`,
    ),
    dated: false,
    from: "A Longer Line",
    to: CUT,
  },
  {
    what: "titles in capitals",
    page: each((t, a) => `${t.toUpperCase()}\n\n${teaser(a)}`),
    dated: false,
    from: BEGINS,
    to: CUT,
  },
  {
    what: "titles in sentence case",
    page: each((t, a) => `${t.charAt(0)}${t.slice(1).toLowerCase()}\n\n${teaser(a)}`),
    dated: false,
    from: BEGINS,
    to: CUT,
  },
  {
    what: "subheads in bodies of titles in title case",
    vague: true,
    page: each(
      (t, a) => `${t}\n\n${body(a)}\n\nWhat ${a} need\n\nThe work begins.\n\nBACKGROUND\n\nIt was asked for in 2017.`,
    ),
    dated: false,
    from: BEGINS,
    to: "It was asked for in 2017.",
  },
  {
    what: "paragraphs wrapped at 72 columns",
    page: each((t, a) => `${t}\n\n${wrap(teaser(a))}`),
    dated: false,
    from: BEGINS,
    to: CUT,
  },
];

function wrap(text: string): string {
  let column = 0;
  return text.replace(/\S+ ?/g, (word) => {
    const broken = column + word.length > 72;
    column = broken ? word.length : column + word.length;
    return broken ? `\n${word}` : word;
  });
}
