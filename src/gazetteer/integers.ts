/**
 * Lists of integers as printable text: five bits a character, lowest first, the sixth says that more follow.
 * Text survives every bundler and needs no decoder of the platform's.
 */
export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const MORE = 32;

const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, DIGITS.indexOf(String.fromCharCode(code))));

/** What the digit at `at` stands for, 0 to 63. */
export const digitAt = (text: string, at: number): number => VALUES[text.charCodeAt(at)] as number;

/** Non-negative integers below 2^31, as text. */
export function encodeIntegers(values: ArrayLike<number>): string {
  const parts: string[] = [];
  for (let i = 0; i < values.length; i++) {
    let value = values[i] as number;
    do {
      const bits = value & 31;
      value >>>= 5;
      parts.push(DIGITS.charAt(value ? bits | MORE : bits));
    } while (value);
  }
  return parts.join("");
}

/** The inverse of `encodeIntegers`; `limit` is how many integers the text holds at most. */
export function decodeIntegers(text: string, limit = text.length): Int32Array {
  const values = new Int32Array(limit);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at++) {
    const bits = VALUES[text.charCodeAt(at)] as number;
    value |= (bits & 31) << shift;
    if (bits & MORE) shift += 5;
    else {
      values[count++] = value;
      value = shift = 0;
    }
  }
  return values.subarray(0, count);
}

/** A non-negative integer below 64^width in so many digits, highest first. */
export function fixedDigits(value: number, width: number): string {
  let text = "";
  for (let i = 0; i < width; i++) text = DIGITS.charAt(Math.floor(value / 64 ** i) % 64) + text;
  return text;
}

/** An integer as a non-negative one: negative ones become odd. */
export const folded = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
/** The inverse of `folded`. */
export const unfolded = (value: number): number => (value & 1 ? -(value + 1) / 2 : value / 2);
