import { expect, it } from "vitest";
import { chooseReader, READERS, readerNamed } from "../../src/read/index.js";
import type { Reading } from "../../src/read/reader.js";

const read = (reader: string, content: string): Reading => {
  const found = readerNamed(reader);
  if (!found) throw new Error(`no reader ${reader}`);
  return found.read(content, "x");
};

it("knows readers by name and by content", () => {
  expect(READERS.map((reader) => reader.name)).toEqual(["ndjson", "json", "archive", "text"]);
  const by = (name: string | null, content: string) => chooseReader(name, content).name;
  expect(by("a.NDJSON", "x")).toBe("ndjson");
  expect(by("a.json", '{"text":"x"}\n{"text":"y"}')).toBe("json");
  expect(by("a.txt", '{"text":"x"}\n{"text":"y"}')).toBe("ndjson");
  expect(by(null, '{\n  "text": "x"\n}')).toBe("json");
  expect(by(null, '\ufeff[{"text": "x"}]')).toBe("json");
  expect(by(null, '{"text":"x"}')).toBe("ndjson");
  expect(by("a.txt", "Mayor Speaks\n\nThe mayor spoke.")).toBe("text");
  expect(by(null, "")).toBe("text");
});

it.each([
  ["Mayor Speaks\n\nThe mayor spoke.\n\nTwice.\n", "Mayor Speaks", "The mayor spoke.\n\nTwice."],
  ["\ufeff\n Mayor Speaks \r\n\r\nThe mayor spoke.\r\n", "Mayor Speaks", "The mayor spoke."],
  ["Mayor Speaks\nThe mayor spoke.\n", undefined, "Mayor Speaks\nThe mayor spoke."],
  ["The mayor spoke.\n\n", undefined, "The mayor spoke."],
  ["", undefined, ""],
])("reads one release a file: %j", (content, title, text) => {
  const { inputs, rejects } = read("text", content);
  expect(rejects).toEqual([]);
  expect(inputs).toHaveLength(1);
  expect(inputs[0]?.title).toBe(title);
  expect(inputs[0]?.text.trimEnd()).toBe(text);
  const { start = 0, end = 0 } = inputs[0]?.source ?? {};
  expect(content.slice(start, end).endsWith(inputs[0]?.text ?? "-")).toBe(true);
});

it("says on which line a record of a JSON file begins", () => {
  const content =
    '{\n  "note": ["x", {"releases": [1]}],\n  "releases": [\n    {"text": "a, ]}\\""},\n\n    5,\n    {"text": "b"}\n  ]\n}';
  const { inputs, lines, rejects } = read("json", content);
  expect(inputs.map((input) => input.text)).toEqual(['a, ]}"', "b"]);
  expect(lines).toEqual([4, 7]);
  expect(rejects).toEqual([{ line: 6, message: "expected an object with a text, received 5", raw: "5" }]);
});

it("refuses what is no JSON with its line", () => {
  expect(read("json", '[\n  {"text": "a"},\n  oops\n]').rejects[0]?.line).toBe(3);
  const broken = [
    '{"text": "a"',
    "[1,\n]",
    '{"a":1,\n}',
    '{"a"\n"b"}',
    "[1]\n]",
    '["a\n"]',
    "[tru\n]",
    "{]",
    '{"a":}',
    "[01x]",
  ];
  for (const content of broken) expect(read("json", content).rejects, content).toHaveLength(1);
  expect(broken.map((content) => read("json", content).rejects[0]?.line)).toEqual([1, 2, 2, 2, 2, 1, 1, 1, 1, 1]);
});

it("refuses broken lines of NDJSON one by one, and never touches the prototype", () => {
  const { inputs, lines, rejects } = read(
    "ndjson",
    '{"text":"a"}\r\n\n{"text":\n{"__proto__":{"text":"p"}}\n"b"\nNaN\n',
  );
  expect(lines).toEqual([1, 4, 5]);
  expect(inputs[2]).toEqual({ text: "b" });
  expect(rejects.map((reject) => reject.line)).toEqual([3, 6]);
  expect(({} as { text?: string }).text).toBeUndefined();
});
