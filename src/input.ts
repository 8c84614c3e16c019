import { CitydeskError, type ReleaseInput, type Source } from "./model/index.js";

/** Longer texts are refused, never cut: UTF-16 code units. */
export const LONGEST_TEXT = 2_000_000;
const ISO_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A checked release: every field there, none of a wrong kind. */
export interface Release {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly categories: readonly string[];
  readonly source: Source | null;
  readonly byline: { readonly published: string; readonly modified: string | null } | null;
}

/**
 * Checks what was handed in. Unknown fields are ignored.
 * @throws CitydeskError `INVALID_INPUT` or `INPUT_TOO_LARGE`, naming the field and what was expected.
 */
export function checkInput(input: unknown): Release {
  if (typeof input === "string") return checkInput({ text: input });
  if (input === null || typeof input !== "object" || Array.isArray(input))
    throw invalid("input", "a string or an object with a text", input);
  const field = reading(input);
  const text = field("text");
  if (typeof text !== "string") throw invalid("text", "a string", text);
  const title = optional("title", field("title"));
  refuseTooLong("text", text);
  refuseTooLong("title", title ?? "");
  const published = optional("published", field("published"));
  if (published !== null && !isDay(published)) throw invalid("published", "an ISO day such as 2017-04-25", published);
  const categories = field("categories") ?? [];
  if (!(Array.isArray(categories) && categories.every((c) => typeof c === "string")))
    throw invalid("categories", "an array of strings", categories);
  return {
    id: optional("id", field("id")) ?? derivedId(title, text),
    title,
    text,
    published,
    url: optional("url", field("url")),
    categories,
    source: sourceOf(field("source") ?? null),
    byline: bylineOf(field("byline") ?? null),
  };
}

/** Reads an object's fields; a getter that throws is bad input, and named. */
function reading(input: object): (key: keyof ReleaseInput) => unknown {
  return (key) => {
    try {
      return (input as Partial<Record<keyof ReleaseInput, unknown>>)[key];
    } catch (error) {
      const received = `an error: ${error instanceof Error ? error.message : String(error)}`;
      throw new CitydeskError("INVALID_INPUT", `${key}: expected a value, received ${received}`, {
        field: key,
        expected: "a value",
        received,
      });
    }
  };
}

function refuseTooLong(field: string, { length }: string): void {
  if (length <= LONGEST_TEXT) return;
  const expected = `at most ${LONGEST_TEXT} characters`;
  throw new CitydeskError("INPUT_TOO_LARGE", `${field}: expected ${expected}, received ${length}`, {
    field,
    expected,
    received: String(length),
  });
}

function sourceOf(value: unknown): Source | null {
  if (value === null) return null;
  const { name, start, end } = value as Partial<Source>;
  const isOffset = (n: unknown) => Number.isInteger(n) && (n as number) >= 0;
  if (typeof value !== "object" || typeof name !== "string" || !isOffset(start) || !isOffset(end))
    throw invalid("source", "a name with a start and an end", value);
  return value as Source;
}

function bylineOf(value: unknown): Release["byline"] {
  if (value === null) return null;
  const { published, modified } = value as Partial<NonNullable<Release["byline"]>>;
  if (typeof published !== "string" || !isDay(published)) throw invalid("byline", "an ISO day as published", value);
  return { published, modified: optional("byline", modified) };
}

function optional(field: string, value: unknown): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value !== "string") throw invalid(field, "a string or null", value);
  return value;
}

const isDay = (text: string): boolean => ISO_DAY.test(text) && new Date(text).getUTCDate() === Number(text.slice(-2));

function invalid(field: string, expected: string, value: unknown): CitydeskError {
  const received = describe(value);
  return new CitydeskError("INVALID_INPUT", `${field}: expected ${expected}, received ${received}`, {
    field,
    expected,
    received,
  });
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `${typeof value} ${String(value).slice(0, 60)}`;
}

/** A stable id of the content: two 32-bit FNV-1a hashes, from both ends. */
function derivedId(title: string | null, text: string): string {
  const whole = `${title ?? ""}\n${text}`;
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let i = 0; i < whole.length; i++) {
    forward = Math.imul(forward ^ whole.charCodeAt(i), 0x01000193) >>> 0;
    backward = Math.imul(backward ^ whole.charCodeAt(whole.length - 1 - i), 0x01000193) >>> 0;
  }
  return `r-${forward.toString(16).padStart(8, "0")}${backward.toString(16).padStart(8, "0")}`;
}
