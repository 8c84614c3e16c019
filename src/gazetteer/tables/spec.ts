import type { Forms, ReadCell } from "./forms.js";

/** A kind of row: where it comes from, what is kept of it, and how text prints it. */
export interface TableSpec {
  readonly name: string;
  /** Dictionary files, by name; their rows stand in one table. */
  readonly files: readonly string[];
  /** The column whose cell names a row; rows are ordered by it. */
  readonly title: string;
  /** The columns kept when packed. */
  readonly columns: readonly string[];
  /** What a column mostly says, given the others; only cells that differ are packed. */
  readonly derived?: Readonly<Record<string, (cell: ReadCell) => string>>;
  /** Columns with ids of another table's rows, by that table's name. */
  readonly refers?: Readonly<Record<string, string>>;
  /** Columns with forms of the title, which mostly set something into it. */
  readonly around?: readonly string[];
  /** Columns of numbers that are kept to three digits: a rough size is all they are asked for. */
  readonly rounded?: readonly string[];
  /** Columns of numbers that run on among the rows that agree in `groupedBy`. */
  readonly grouped?: readonly string[];
  readonly groupedBy?: readonly string[];
  /** Forms that scanning reports. */
  readonly forms?: Forms;
  /** A table of words, whose one key is its title. */
  readonly wordList?: true;
  /** Columns whose whole cells a look-up finds, in the table `<name>#<column>`. */
  readonly references?: readonly string[];
  /** Keys that only a look-up finds, in the table `<name>#<key>`. */
  readonly keys?: Readonly<Record<string, (cell: ReadCell) => readonly string[]>>;
}

/** What a derived cell may ask for beside other columns: the first word of the row's title, folded. */
export const WORD = "#word";
