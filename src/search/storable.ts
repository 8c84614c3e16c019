/** What databases and engines refuse in a text, NUL and halves of characters, becomes U+FFFD. */
export const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, "\ufffd");

/** A value as JSON that all of them can hold. */
export const storableJson = (value: object): string =>
  JSON.stringify(value, (_, part) => (typeof part === "string" ? storable(part) : part));
