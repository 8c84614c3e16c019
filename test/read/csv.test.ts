import { describe, expect, it } from "vitest";
import { inputFile, read } from "./reading.js";

describe("tables", () => {
  it.each([1, 9, 100_000])("reads rows by the names of their columns, in pieces of %d characters", async (piece) => {
    const { inputs, lines, rejects } = await read("csv", inputFile("releases.csv"), {}, piece);
    expect(inputs).toEqual([
      {
        id: "r-1",
        title: "Mayors Ask Congress, Again",
        text: "New Orleans Mayor Mitch Landrieu spoke.\n\n“One good flood wall,” he said.",
        published: "2018-03-02",
        url: "https://www.rivercities.example/1",
        categories: ["Water", "Press Room"],
      },
      {
        id: "r-3",
        title: "Ferries Return",
        text: "Davenport Mayor Frank Klipsch opened the landing.",
        published: "2018-02-21",
        url: null,
        categories: ["Transit"],
      },
    ]);
    expect(lines).toEqual([2, 6]);
    expect(rejects).toEqual([
      { line: 5, message: "expected 6 cells as in the header, received 2", raw: "r-2,Too few cells" },
    ]);
  });

  it("takes the columns that it is told, and cells of HTML", async () => {
    const content = "\ufeffNr;Was;Markup;text\n1;Speech;<p>The mayor’s <b>speech</b></p>;no\n";
    const { inputs } = await read("csv", content, { columns: { id: "Nr", title: "Was", html: "Markup", url: "text" } });
    expect(inputs).toMatchObject([{ id: "1", title: "Speech", text: "The mayor’s speech", url: "no" }]);
    const missing = await read("csv", content, { columns: { title: "Headline" } });
    expect(missing).toMatchObject({ inputs: [], rejects: [{ line: 1 }] });
    expect(missing.rejects[0]?.message).toContain("expected a column Headline (--column title=Headline), received Nr");
  });

  it("reads tabs, and leaves a day that is none to be refused with its field", async () => {
    const { inputs } = await read("csv", "title\ttext\tdate\na\tb\tsoon\n");
    expect(inputs).toMatchObject([{ title: "a", text: "b", published: "soon" }]);
  });

  it.each([
    [
      "a header without a text",
      "a,b\n1,2\n",
      1,
      "expected a column text, or --column text=… to name it, received a, b",
    ],
    ["a quote that nothing closes", 'title,text\na,b\nc,"d\ne,f\n', 3, "expected a quote to be closed"],
    [
      "too many cells",
      `title,text\na,b\n${"c,".repeat(1_000_000)}\n`,
      3,
      "expected 2 cells as in the header, received 1000001",
    ],
  ])("refuses %s with its line", async (_, content, line, message) => {
    const { rejects } = await read("csv", content);
    expect(rejects).toHaveLength(1);
    expect(rejects[0]?.line).toBe(line);
    expect(rejects[0]?.message).toContain(message);
  });

  it("takes quotes in the middle of a cell for characters", async () => {
    const { inputs } = await read("csv", 'title,text\na,b"c"\nd,"e "f" g"\nh,i\n');
    expect(inputs.map(({ text }) => text)).toEqual(['b"c"', '"e "f" g"', "i"]);
  });

  it("never touches a prototype", async () => {
    const { inputs } = await read("csv", "__proto__,constructor,text\nx,y,z\n");
    expect(inputs).toMatchObject([{ text: "z" }]);
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  it("reads nothing from nothing, and from a header alone", async () => {
    for (const content of ["", "\n\n", "title,text\n"])
      expect(await read("csv", content)).toEqual({ inputs: [], lines: [], rejects: [] });
  });
});
