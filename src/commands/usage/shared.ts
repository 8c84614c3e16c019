import { Option } from "commander";
import { FROM, TO } from "../options.js";

/** Options that several commands share; each call makes one of its own. */

const many = (value: string, all: readonly string[]): readonly string[] => [...all, value];

/** The argument of what is read, and how it is told. */
export const PATHS = ["[path...]", "what to read; standard input where nothing is given"] as const;

export const from = () => new Option("--from <format>", `how the input is written: ${FROM.join(", ")}`).default("auto");

export const column = () =>
  new Option("--column <field=name>", "where a table holds a field, such as title=Headline (repeatable)")
    .argParser(many)
    .default([], "by their names");

export const to = () => new Option("--to <format>", `what comes out: ${TO.join(", ")}`).default("ndjson");

export const published = () =>
  new Option("--published <day>", "the day of releases that carry none, such as 2017-04-25");

export const dictionary = () =>
  new Option("--dictionary <file>", "a dictionary of your own, JSON or CSV (repeatable)")
    .argParser(many)
    .default([], "none");

export const deadLetters = () =>
  new Option("--dead-letters <file>", "NDJSON of what was rejected, with the reason; it can be read in again");
