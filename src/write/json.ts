import { plainly } from "./writer.js";

/** One array, a record a line. */
export const json = plainly(
  { name: "json", about: "one array", needsText: false },
  {
    head: "[",
    tail: "\n]\n",
    record: (release, index) => element(JSON.stringify(release), index),
    ofJson: element,
  },
);

function element(json: string, index: number): string {
  return `${index === 0 ? "" : ","}\n${json}`;
}
