import type { Case } from "./tagging.js";

/** [a person], {a mayor|City, ST|status}, «an official|Office|status»: what stands in marks is what a reader takes. */
const MARK = /\[([^\]]+)\]|\{([^|}]+)\|([^}]+)\}|«([^|»]+)\|([^»]+)»/g;

/** A case written with its facts as marks in the text; a text without marks is about nobody. */
export function marked(id: string, day: string, text: string, title?: string): Case {
  const facts: { people: string[]; mayors: string[]; officials: string[] } = { people: [], mayors: [], officials: [] };
  const read = (source: string): string =>
    source.replace(MARK, (_, person, mayor, seat, official, office) => {
      if (person) facts.people.push(person);
      else if (mayor) facts.mayors.push(`${mayor} | ${seat.replaceAll("|", " | ")}`);
      else facts.officials.push(`${official} | ${office.replaceAll("|", " | ")}`);
      return person ?? mayor ?? official;
    });
  const plain = title === undefined ? {} : { title: read(title) };
  return { id, day, text: read(text), ...plain, ...facts };
}
