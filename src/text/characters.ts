/** Classes of characters, by UTF-16 code unit: one table look-up for all that usually occurs. */

export const CharClass = { Mark: 0, Space: 1, Newline: 2, Lower: 3, Upper: 4, Digit: 5, Joiner: 6 } as const;
type CharClass = (typeof CharClass)[keyof typeof CharClass];

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;

function classify(code: number): CharClass {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85) return CharClass.Newline;
  if (code === 32 || code === 9 || code === 11 || code === 12 || code === 0xa0 || code === 0xfeff || code === 0x3000)
    return CharClass.Space;
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f) return CharClass.Space;
  // Zero-width marks, soft hyphens, marks of direction and combining accents belong to the word they stand in.
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x300 && code <= 0x36f)) return CharClass.Joiner;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || (code >= 0xfe00 && code <= 0xfe0f))
    return CharClass.Joiner;
  if (code >= 48 && code <= 57) return CharClass.Digit;
  const char = String.fromCharCode(code);
  if (!LETTER.test(char)) return CharClass.Mark;
  return UPPER.test(char) ? CharClass.Upper : CharClass.Lower;
}

/** Classes by code unit, each one higher; 0 where it was not asked for yet. */
const KNOWN = /* @__PURE__ */ new Uint8Array(0x10000);

/** The class of one UTF-16 code unit. */
export function classOf(code: number): number {
  const known = KNOWN[code] as number;
  return known > 0 ? known - 1 : (KNOWN[code] = classify(code) + 1) - 1;
}

const charCodeAt = String.prototype.charCodeAt;

/**
 * The code units of a text, and a zero behind them; they hold until the next text is asked for. Strings come in many representations, and what is compiled for
 * loops over them pays for that at each character; numbers are always the same.
 */
export function codesOf(text: string): Uint16Array {
  const { length } = text;
  const fits = length < SCRATCH.length;
  const codes = fits ? SCRATCH.subarray(0, length + 1) : new Uint16Array(length + 1);
  if (fits && copy) copy(text);
  else for (let i = 0; i < length; i++) codes[i] = charCodeAt.call(text, i);
  codes[length] = 0;
  return codes;
}

/** Written over by every text: to make room for each anew would cost more than to read it. */
const SCRATCH = /* @__PURE__ */ new Uint16Array(1 << 15);

/** Copies a text to the scratch in one go, where the platform has a way to; null elsewhere. */
const copy = /* @__PURE__ */ copierTo(SCRATCH);

function copierTo({ buffer }: Uint16Array<ArrayBuffer>): ((text: string) => void) | null {
  const { Buffer } = globalThis as { readonly Buffer?: NodeBuffer };
  // The copy is of little-endian units, and is told by its first byte.
  if (typeof Buffer?.from !== "function") return null;
  const bytes = Buffer.from(buffer);
  bytes.write("a", "utf16le");
  return new Uint16Array(buffer)[0] === 97 ? (text) => bytes.write(text, "utf16le") : null;
}

/** What is used of Node's buffers. */
interface NodeBuffer {
  from(memory: ArrayBuffer): { write(text: string, encoding: "utf16le"): number };
}
