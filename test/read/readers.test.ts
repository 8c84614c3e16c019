import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { chooseReader, READERS } from "../../src/read/index.js";
import { inputFile, read } from "./reading.js";

it("knows readers by name and by content", () => {
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

it("lists a reader for every file of the room", () => {
  const files = readdirSync(new URL("../../src/read/", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace(/\.ts$/, ""))
    .filter((name) => !["index", "reader", "day", "link"].includes(name));
  expect(READERS.map((reader) => reader.name).sort()).toEqual(files.sort());
});

it.each([
  ["archive-page.html", "html"],
  ["export.xml", "wxr"],
  ["feed.atom", "rss"],
  ["feed.json", "rss"],
  ["feed.rss", "rss"],
  ["plain-page.html", "html"],
  ["posts.json", "wordpress"],
  ["releases.csv", "csv"],
  ["single-post.html", "html"],
])("finds out what %s is, by its name or without", (file, name) => {
  expect(chooseReader(file, inputFile(file)).name).toBe(name);
  expect(chooseReader(`${file}.gz`, inputFile(file)).name).toBe(name);
  expect(chooseReader(null, inputFile(file)).name).toBe(name);
});

it.each([
  ["Mayor Speaks\n\nThe mayor spoke.\n\nTwice.\n", "Mayor Speaks", "The mayor spoke.\n\nTwice."],
  ["\ufeff\n Mayor Speaks \r\n\r\nThe mayor spoke.\r\n", "Mayor Speaks", "The mayor spoke."],
  ["Mayor Speaks\nThe mayor spoke.\n", undefined, "Mayor Speaks\nThe mayor spoke."],
  ["The mayor spoke.\n\n", undefined, "The mayor spoke."],
  ["", undefined, ""],
])("reads one release a file: %j", async (content, title, text) => {
  const { inputs, rejects } = await read("text", content);
  expect(rejects).toEqual([]);
  expect(inputs).toHaveLength(1);
  expect(inputs[0]?.title).toBe(title);
  expect(inputs[0]?.text.trimEnd()).toBe(text);
  const { start = 0, end = 0 } = inputs[0]?.source ?? {};
  expect(content.slice(start, end).endsWith(inputs[0]?.text ?? "-")).toBe(true);
});

it("says on which line a record of a JSON file begins", async () => {
  const content =
    '{\n  "note": ["x", {"releases": [1]}],\n  "releases": [\n    {"text": "a, ]}\\""},\n\n    5,\n    {"text": "b"}\n  ]\n}';
  const { inputs, lines, rejects } = await read("json", content);
  expect(inputs.map((input) => input.text)).toEqual(['a, ]}"', "b"]);
  expect(lines).toEqual([4, 7]);
  expect(rejects).toEqual([{ line: 6, message: "expected an object with a text, received 5", raw: "5" }]);
});

it("refuses what is no JSON with its line", async () => {
  expect((await read("json", '[\n  {"text": "a"},\n  oops\n]')).rejects[0]?.line).toBe(3);
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
  const rejects = await Promise.all(broken.map(async (content) => (await read("json", content)).rejects));
  expect(rejects.map((of) => of.map(({ line }) => line))).toEqual([[1], [2], [2], [2], [2], [1], [1], [1], [1], [1]]);
});

it("refuses broken lines of NDJSON one by one, and never touches the prototype", async () => {
  const { inputs, lines, rejects } = await read(
    "ndjson",
    '{"text":"a"}\r\n\n{"text":\n{"__proto__":{"text":"p"}}\n"b"\nNaN\n',
  );
  expect(lines).toEqual([1, 4, 5]);
  expect(inputs[2]).toEqual({ text: "b" });
  expect(rejects.map((reject) => reject.line)).toEqual([3, 6]);
  expect(({} as { text?: string }).text).toBeUndefined();
});
