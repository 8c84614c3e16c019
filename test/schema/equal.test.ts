import { expect, it } from "vitest";
import type { z } from "zod";
import type { ReleaseInput, TaggedRelease } from "../../src/model/index.js";
import { type releaseInputSchema, releaseJsonSchema, type taggedReleaseSchema } from "../../src/schema/index.js";

/** Without `readonly`, all the way down: zod infers mutable types. */
type Plain<T> = T extends readonly (infer U)[]
  ? Plain<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

const taggedIsEqual: Equal<Plain<TaggedRelease>, Plain<z.infer<typeof taggedReleaseSchema>>> = true;
const inputIsEqual: Equal<Plain<ReleaseInput>, Plain<z.infer<typeof releaseInputSchema>>> = true;

it("mirrors the model's types, both ways", () => {
  expect([taggedIsEqual, inputIsEqual]).toEqual([true, true]);
});

it("gives a JSON Schema in which text may be missing and new fields may stand", () => {
  const schema = releaseJsonSchema() as { required: string[]; properties: object; additionalProperties?: boolean };
  expect(schema.required).toContain("mayors");
  expect(schema.required).not.toContain("text");
  expect(schema.additionalProperties).toBeUndefined();
  expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
});
