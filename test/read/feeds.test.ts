import { describe, expect, it } from "vitest";
import { inputFile, read } from "./reading.js";

const LEVEES = "New Orleans Mayor Mitch Landrieu spoke.\n\n“One good flood wall,” he said.";

describe("feeds", () => {
  it("reads RSS, with where each item stands", async () => {
    const content = inputFile("feed.rss");
    const { inputs, lines, rejects } = await read("rss", content);
    expect(rejects).toEqual([]);
    expect(inputs).toMatchObject([
      {
        id: "https://www.rivercities.example/?p=101",
        title: "Mayors Ask Congress to Pay for Levees – & Soon",
        text: LEVEES,
        url: "https://www.rivercities.example/2018/03/levees/",
        categories: ["Water", "Press Room"],
        published: "2018-03-02",
      },
      { title: "Ferries Return to Three Cities", published: "2018-02-21", url: null },
    ]);
    expect(lines).toEqual([7, 18]);
    for (const { source } of inputs) {
      expect(content.slice(source?.start, source?.end)).toMatch(/^<item>[\s\S]*<\/item>$/);
    }
  });

  it("reads Atom and JSON Feed", async () => {
    expect((await read("rss", inputFile("feed.atom"))).inputs).toMatchObject([
      {
        id: "tag:elmfork.example,2016:1",
        title: "Elm Fork & Its Library",
        text: "Mayor Ann Ortiz cut the ribbon.",
        published: "2016-09-14",
        byline: { modified: "2016-09-15T08:00:00-05:00" },
        categories: ["Libraries"],
      },
    ]);
    const { inputs, lines } = await read("rss", inputFile("feed.json"));
    expect(inputs).toMatchObject([{ title: "Elm Fork Opens Its Second Library", published: "2016-09-14" }]);
    expect(lines).toEqual([5]);
  });

  const laughs = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>`;
  it.each([
    ["entities of its own", laughs, "expected a feed without entities of its own"],
    ["what is no feed", "<html><body>no feed</body></html>", "expected a feed (RSS"],
    ["nothing", "", "expected a feed (RSS"],
    ["elements without end", `<rss version="2.0"><channel><item>${"<a>".repeat(100_000)}`, "expected a feed (RSS"],
  ])("refuses %s", async (_, content, message) => {
    const { inputs, rejects } = await read("rss", content);
    expect(inputs).toEqual([]);
    expect(rejects[0]?.message).toContain(message);
  });

  it("fetches no entity of another file, and reads a million numeric ones", async () => {
    const outside = `<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss version="2.0"><channel><item><title>&#65;&xxe;</title></item></channel></rss>`;
    expect((await read("rss", outside)).inputs[0]?.title).toBe("A&xxe;");
    const many = `<rss version="2.0"><channel><item><title>${"&#65;".repeat(1_000_000)}</title></item></channel></rss>`;
    expect((await read("rss", many)).inputs[0]?.title?.length).toBe(1_000_000);
  });
});

describe("WordPress", () => {
  it("reads posts of the REST API, and refuses what is none by itself", async () => {
    const { inputs, lines, rejects } = await read("wordpress", inputFile("posts.json"));
    expect(inputs).toMatchObject([
      {
        id: "101",
        title: "Mayors Ask Congress to Pay for Levees – & Soon",
        text: LEVEES,
        published: "2018-03-02",
        byline: { modified: "2018-03-05T09:12:43" },
        categories: ["Water & Sewers"],
      },
      { id: "103", text: "Davenport Mayor Frank Klipsch opened the landing […]", published: "2018-02-21" },
    ]);
    expect(lines).toEqual([2, 14]);
    expect(rejects).toMatchObject([{ line: 13, raw: '{"id":102,"title":"no post of WordPress"}' }]);
  });

  it.each([1, 7, 100_000])("reads an export in pieces of %d characters", async (piece) => {
    const content = inputFile("export.xml");
    const { inputs, lines, rejects } = await read("wxr", content, {}, piece);
    expect(inputs).toMatchObject([
      {
        id: "101",
        title: "Mayors Ask Congress to Pay for Levees & Pumps",
        text: "New Orleans Mayor Mitch Landrieu spoke [D-LA].\n\nThe wall\n\n“One good flood wall,” he said.\nIt was his third request.",
        url: "https://www.rivercities.example/2018/03/levees/",
        published: "2018-03-02",
        byline: { published: "2018-03-02", modified: "2018-03-05T09:12:43" },
        categories: ["Water"],
      },
      {
        id: "105",
        title: "Ferries Return to Three Cities",
        text: "Davenport Mayor Frank Klipsch opened the landing.\n\n“People waited ten years,” Klipsch said.",
        published: "2018-02-21",
      },
    ]);
    expect(lines).toEqual([13, 53]);
    expect(rejects).toEqual([{ line: 47, message: "expected an item: undefined entity." }]);
    for (const { source } of inputs)
      expect(content.slice(source?.start, source?.end)).toMatch(/^<item>[\s\S]*<\/item>$/);
  });

  const item = "<item><title>a</title><content:encoded>b</content:encoded></item>";
  it.each([
    ["what is no XML", "no XML at all", 1, "expected an export of WordPress"],
    ["another kind of XML", "<feed><entry/></feed>", 1, "expected an export of WordPress, received <feed>"],
    ["what ends in the middle", `<rss><channel>\n${item}<item><title>c`, 2, "expected the end of the item"],
    ["what ends between items", `<rss><channel>\n${item}\n`, 3, "expected an export of WordPress to its end"],
    ["depth without end", `<rss>${"<a>".repeat(100_000)}`, 1, "expected at most 64 elements in each other"],
    ["a text without end", `<rss><channel><title>${"a".repeat(17_000_000)}`, 1, "expected texts of at most 16000000"],
    [
      "entities of its own, which stay as they are",
      `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`,
      1,
      "expected an item: undefined entity",
    ],
  ])("refuses %s", async (_, content, line, message) => {
    const { rejects } = await read("wxr", content);
    expect(rejects.at(-1)?.line).toBe(line);
    expect(rejects.at(-1)?.message).toContain(message);
  });
});
