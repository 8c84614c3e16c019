/** The dictionary's name, unless the text prints a fuller form of it. */
export const fullerName = (known: string, printed: string): string =>
  printed.split(" ").length > known.split(" ").length ? printed : known;
