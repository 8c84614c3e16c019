import { DIGITS, decodeIntegers, digitAt, encodeIntegers, fixedDigits, folded, unfolded } from "./integers.js";

/** The cell of a row. */
export type Column = (row: number) => string;

interface Codec {
  /** The cells as text; null where this codec is not for them. What it packs, it gives back exactly. */
  readonly pack: (cells: readonly string[]) => string | null;
  readonly open: (text: string) => Column;
}

/** Few cells that are not empty: how far each is from the one before it, then these. */
const sparse: Codec = {
  pack: (cells) => {
    const rows = cells.flatMap((cell, row) => (cell === "" ? [] : [row]));
    if (rows.length * 4 > cells.length) return null;
    const gaps = rows.map((row, i) => row - (rows[i - 1] ?? 0));
    return [encodeIntegers(gaps), ...rows.map((row) => cells[row])].join("\n");
  },
  open: (text) => {
    const [gaps = "", ...said] = text.split("\n");
    const cells = new Map<number, string>();
    let row = 0;
    decodeIntegers(gaps).forEach((gap, i) => {
      row += gap;
      cells.set(row, said[i] as string);
    });
    return (asked) => cells.get(asked) ?? "";
  },
};

/** How cells are numbers. */
interface Numeric {
  readonly fits: RegExp;
  readonly toNumber: (cell: string) => number;
  readonly toCell: (value: number) => string;
}
const natural: Numeric = { fits: /^\d{1,9}$/, toNumber: Number, toCell: String };
const hundredths: Numeric = {
  fits: /^-?\d{1,4}(?:\.\d{1,2})?$/,
  toNumber: (cell) => folded(Math.round(Number(cell) * 100)),
  toCell: (value) => String(unfolded(value) / 100),
};
/** Codes of digits; the 1 before them keeps their zeros. */
const code: Numeric = {
  fits: /^\d{1,14}$/,
  toNumber: (cell) => Number(`1${cell}`),
  toCell: (value) => String(value).slice(1),
};

const areAll = ({ fits, toNumber, toCell }: Numeric, cells: readonly string[]): boolean =>
  cells.every((cell) => cell === "" || (fits.test(cell) && toCell(toNumber(cell)) === cell));

/**
 * Numbers, in as many digits of 64 as most need: 0 is the empty cell, the highest one of the few numbers that
 * need more, which stand behind.
 */
const numbers = (numeric: Numeric): Codec => ({
  pack: (cells) => {
    if (!areAll(numeric, cells)) return null;
    const values = cells.map((cell) => (cell === "" ? 0 : numeric.toNumber(cell) + 1));
    const areBig = (width: number) => values.map((value) => value >= 64 ** width - 1);
    const width = [1, 2, 3, 4, 5].find((w) => areBig(w).filter(Boolean).length * 12 <= values.length) ?? 6;
    const big = areBig(width);
    const digits = values.map((value, i) => fixedDigits(big[i] ? 64 ** width - 1 : value, width));
    return `${width}${digits.join("")}\n${sparse.pack(cells.map((cell, i) => (big[i] ? cell : "")))}`;
  },
  open: (text) => {
    const width = Number(text.charAt(0));
    const end = text.indexOf("\n");
    const big = sparse.open(text.slice(end + 1));
    return (row) => {
      let value = 0;
      const from = 1 + row * width;
      for (let at = from; at < Math.min(end, from + width); at++) value = value * 64 + digitAt(text, at);
      return value === 64 ** width - 1 ? big(row) : value === 0 ? "" : numeric.toCell(value - 1);
    };
  },
});

/** Each cell by its place in a list of the distinct ones, in as many digits a row as these need. */
const listed: Codec = {
  pack: (cells) => {
    const distinct = [...new Set(cells)].sort();
    if (distinct.length * 20 > cells.length + 200 || distinct.length > DIGITS.length ** 2) return null;
    const wide = distinct.length > DIGITS.length;
    const digits = new Map(
      distinct.map((cell, i) => [cell, (wide ? DIGITS.charAt(i >> 6) : "") + DIGITS.charAt(i & 63)]),
    );
    return `${cells.map((cell) => digits.get(cell)).join("")}\n${distinct.join("\n")}`;
  },
  open: (text) => {
    const [digits = "", ...distinct] = text.split("\n");
    return distinct.length > DIGITS.length
      ? (row) => distinct[digitAt(digits, 2 * row) * 64 + digitAt(digits, 2 * row + 1)] ?? ""
      : (row) => distinct[digitAt(digits, row)] ?? "";
  },
};

/** Short cells of about the same length, filled up with blanks. */
const padded: Codec = {
  pack: (cells) => {
    const width = Math.max(...cells.map((cell) => cell.length));
    const blanks = width * cells.length - cells.join("").length;
    if (width > 16 || blanks * 2 > cells.length * width || cells.some((cell) => cell.endsWith(" "))) return null;
    return `${width}\n${cells.map((cell) => cell.padEnd(width)).join("")}`;
  },
  open: (text) => {
    const from = text.indexOf("\n") + 1;
    const width = Number(text.slice(0, from - 1));
    return (row) => text.slice(from + row * width, from + (row + 1) * width).trimEnd();
  },
};

/** Lines are found by the lengths of blocks of so many, so that nothing but its block is read for a cell. */
const BLOCK = 16;

function packLines(lines: readonly string[]): string {
  const lengths: number[] = [];
  lines.forEach((line, i) => {
    const block = Math.floor(i / BLOCK);
    lengths[block] = (lengths[block] ?? 0) + line.length + 1;
  });
  return [encodeIntegers(lengths), ...lines].join("\n");
}

/** Where each block of lines starts. */
function blockStarts(text: string): Int32Array {
  const head = text.indexOf("\n");
  const starts = decodeIntegers(text.slice(0, head));
  let start = head + 1;
  for (let block = 0; block < starts.length; block++) {
    const length = starts[block] as number;
    starts[block] = start;
    start += length;
  }
  return starts;
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
};

const plain: Codec = {
  pack: packLines,
  open: (text) => {
    const starts = blockStarts(text);
    return (row) => {
      let from = starts[Math.floor(row / BLOCK)] ?? text.length;
      for (let i = row % BLOCK; i > 0; i--) from = endOfLine(text, from) + 1;
      return text.slice(from, endOfLine(text, from));
    };
  },
};

/** Front coding: how many characters a cell shares with the one above it, then the rest. */
const sorted: Codec = {
  pack: (cells) =>
    packLines(
      cells.map((cell, i) => {
        const above = i % BLOCK === 0 ? "" : (cells[i - 1] as string);
        let length = 0;
        while (length < DIGITS.length - 1 && length < cell.length && cell[length] === above[length]) length++;
        return DIGITS.charAt(length) + cell.slice(length);
      }),
    ),
  open: (text) => {
    const starts = blockStarts(text);
    return (row) => {
      let from = starts[Math.floor(row / BLOCK)] ?? text.length;
      let cell = "";
      for (let i = row % BLOCK; i >= 0; i--) {
        const end = endOfLine(text, from);
        cell = cell.slice(0, digitAt(text, from)) + text.slice(from + 1, end);
        from = end + 1;
      }
      return cell;
    };
  },
};

/** By the letter that a packed column begins with; the first that can pack a column does. */
const CODECS: Readonly<Record<string, Codec>> = {
  e: sparse,
  l: listed,
  i: numbers(natural),
  d: numbers(hundredths),
  p: padded,
  t: plain,
};
const SORTED = "s";

/** Packs a column's cells (no line feeds in them), in a short way that gives each of them back exactly. */
export function packColumn(cells: readonly string[]): string {
  for (const [letter, codec] of Object.entries(CODECS)) {
    const packed = codec.pack(cells);
    if (packed !== null) return letter + packed;
  }
  throw new Error("no codec packs this column");
}

/** Packs cells that stand in about alphabetical order. */
export const packSorted = (cells: readonly string[]): string => SORTED + sorted.pack(cells);

const GROUPED: Readonly<Record<string, Numeric>> = { c: code, h: hundredths };

/**
 * Packs numbers as differences from the one before in the same group: `groups` says each row's. Codes and
 * coordinates of places in a state are near each other. Cells of another kind are packed as any column.
 */
export function packGrouped(cells: readonly string[], groups: ArrayLike<number>): string {
  for (const [letter, numeric] of Object.entries(GROUPED)) {
    if (!areAll(numeric, cells)) continue;
    const before: number[] = [];
    const firsts: number[] = [];
    const differences = cells.map((cell, row) => {
      if (cell === "") return 0;
      const group = groups[row] as number;
      const value = numeric.toNumber(cell);
      if (before[group] === undefined) firsts.push(value);
      const difference = value - (before[group] ?? value);
      before[group] = value;
      return folded(difference) + 1;
    });
    if (differences.every((difference) => difference < 2 ** 31))
      return `${letter}${firsts.join(" ")}\n${encodeIntegers(differences)}`;
  }
  return packColumn(cells);
}

/** Opens a packed column. Its text is taken apart when the first cell is asked for; `groups` are those it was packed with. */
export function openColumn(packed: string, groups: () => ArrayLike<number> = () => []): Column {
  let column: Column | undefined;
  const open = (): Column => {
    const letter = packed.charAt(0);
    const numeric = GROUPED[letter];
    const text = packed.slice(1);
    return numeric ? openGrouped(text, numeric, groups()) : (CODECS[letter] ?? sorted).open(text);
  };
  return (row) => (column ??= open())(row);
}

function openGrouped(text: string, numeric: Numeric, groups: ArrayLike<number>): Column {
  const [firsts = "", digits = ""] = text.split("\n");
  const first = firsts.split(" ").map(Number);
  const differences = decodeIntegers(digits);
  const before: number[] = [];
  const values = new Float64Array(differences.length).fill(-1);
  for (let row = 0, next = 0; row < differences.length; row++) {
    const difference = differences[row] as number;
    if (difference === 0) continue;
    const group = groups[row] as number;
    const value = (before[group] ?? (first[next++] as number)) + unfolded(difference - 1);
    before[group] = value;
    values[row] = value;
  }
  return (row) => ((values[row] ?? -1) < 0 ? "" : numeric.toCell(values[row] as number));
}
