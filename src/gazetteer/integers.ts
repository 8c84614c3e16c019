/**
 * Lists of integers as printable text: five bits a character, lowest first, the sixth says that more follow.
 * Text survives every bundler and needs no decoder of the platform's.
 */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const MORE = 32;

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

/** The inverse of `encodeIntegers`; `count` is how many integers the text holds. */
export function decodeIntegers(text: string, count: number): Int32Array {
  const table = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) table[DIGITS.charCodeAt(i)] = i;
  const values = new Int32Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    let shift = 0;
    let bits: number;
    let value = 0;
    do {
      bits = table[text.charCodeAt(at++)] as number;
      value |= (bits & 31) << shift;
      shift += 5;
    } while (bits & MORE);
    values[i] = value;
  }
  return values;
}
