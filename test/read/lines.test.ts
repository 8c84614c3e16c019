import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/read/ndjson/lines.js";
import { SEED } from "../invariants/releases.js";

async function lines(chunks: readonly string[], longest?: number): Promise<string[]> {
  async function* source() {
    yield* chunks;
  }
  const found: string[] = [];
  for await (const line of linesOf(source(), longest)) found.push(line);
  return found;
}

describe("linesOf", () => {
  it("cuts at line ends, wherever the chunks were cut", async () => {
    const chunk = fc.stringMatching(/^[ab\n]{0,6}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(chunk), async (chunks) => {
        const all = chunks.join("").split("\n");
        if (all.at(-1) === "") all.pop();
        expect(await lines(chunks)).toEqual(all);
      }),
      { seed: SEED },
    );
  });

  it("holds no more of an endless line than one character over the limit", async () => {
    expect(await lines(["abc", "defg", "hij", "k\nlm", "\nno"], 5)).toEqual(["abcdef", "lm", "no"]);
  });
});
