import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { releasesOfPage } from "../../src/read/html/page.js";
import { plainOf, textOfHtml } from "../../src/read/html/plain.js";
import { DEEPEST, parseHtml } from "../../src/read/html/tree.js";
import { createTagger } from "../../src/tagger.js";
import { RELEASES, SEED } from "../invariants/releases.js";
import { inputFile } from "./reading.js";

const releases = (file: string) => releasesOfPage(inputFile(file), file).map(({ input }) => input);

describe("saved pages", () => {
  it("reads the entries of an archive, and nothing around them", () => {
    expect(releases("archive-page.html")).toMatchObject([
      {
        title: "Mayors Ask Congress to Pay for Levees Before the Next Flood",
        text: "Memphis, TN – New Orleans Mayor Mitch\u00a0Landrieu and St. Paul Mayor Melvin Carter asked Congress on Thursday for “one good flood wall” & more. The two mayors will testify on March 20 […]",
        url: "https://www.rivercities.example/2018/03/levees/",
        categories: ["Water", "Press Room"],
        byline: { published: "2018-03-02", modified: "2018-03-05T09:12:43-05:00" },
      },
      {
        title: "Ferries Return to Three Cities",
        text: "Davenport Mayor Frank Klipsch opened the landing on Feb. 20.\n\n“People waited ten years,” Klipsch said.",
        url: "https://www.rivercities.example/2018/02/ferries/",
        categories: ["Transit"],
        byline: { published: "2018-02-21", modified: "2018-02-21T10:00:00-05:00" },
      },
    ]);
  });

  it("reads a single post by the day printed on it, without share links, comments and related stories", () => {
    expect(releases("single-post.html")).toMatchObject([
      {
        title: "Mayors Name a New Chair",
        text:
          "The league’s members chose Dayton Mayor Nan Whaley\nas their chair on Friday.\n\n" +
          "Vice chair: Mayor Bill Peduto of Pittsburgh\nTreasurer: Mayor Lovely Warren of Rochester\n\n" +
          "“Rivers do not stop at city limits,” said Whaley.",
        url: "https://www.rivercities.example/2019/06/new-chair/",
        categories: ["Leadership"],
        byline: { published: "2019-06-28", modified: "2019-07-01T10:00:00-04:00" },
      },
    ]);
  });

  it("reads a page that says nothing of itself", () => {
    expect(releases("plain-page.html")).toMatchObject([
      {
        title: "Elm Fork Opens Its Second Library",
        text: "Mayor Ann Ortiz cut the ribbon on Wednesday, September 14.\n\nThe library has room for 40,000 books <and> two meeting rooms.",
        byline: { published: "2016-09-14" },
      },
    ]);
  });

  it("splits a page without entries as its text would be", () => {
    const item = (title: string) =>
      `<h3>${title}</h3><p class=x>March 2, 2018</p><p>The council voted on Monday for new sidewalks, as residents had asked. Work begins in the</p><p><a>Read more</a></p>`;
    const page = `<html><body>${["Council Votes for More Sidewalks", "Library Opens Its Doors Again", "New Fire Engines Arrive Downtown"].map(item).join("\n")}</body></html>`;
    const found = releasesOfPage(page);
    expect(found.map(({ input }) => [input.title, input.byline?.published])).toEqual([
      ["Council Votes for More Sidewalks", "2018-03-02"],
      ["Library Opens Its Doors Again", "2018-03-02"],
      ["New Fire Engines Arrive Downtown", "2018-03-02"],
    ]);
    for (const { input, sourceOf } of found) {
      const { start, end } = sourceOf("title", 0, input.title?.length ?? 0);
      expect(page.slice(start, end)).toBe(input.title);
    }
  });

  it("leads every mention back to the characters of the page", () => {
    const tagger = createTagger({ parsers: "off" });
    let seen = 0;
    for (const file of ["archive-page.html", "single-post.html", "plain-page.html"]) {
      const page = inputFile(file);
      for (const { input, sourceOf } of releasesOfPage(page, file)) {
        const record = tagger.tag(input);
        expect(sourceOf("text", 0, record.text.length).end).toBe(input.source?.end);
        for (const { mentions } of [...record.mayors, ...record.people, ...record.places])
          for (const { field, start, end, text } of mentions) {
            const span = sourceOf(field, start, end);
            expect(textOfHtml(page.slice(span.start, span.end))).toBe(text);
            seen++;
          }
      }
    }
    expect(seen).toBeGreaterThan(10);
  });

  it("shows nothing that a page hides, and runs nothing", () => {
    const hidden =
      '<p>Seen</p><p hidden>a</p><p style="display: none">b</p><script>c</script><template>d</template>' +
      "<style>e</style><noscript>f</noscript><!-- g --><img src=x onerror=h alt=i><textarea>j</textarea>";
    expect(textOfHtml(hidden)).toBe("Seen");
  });

  it("knows lists, tables, line breaks and preformatted text", () => {
    const page =
      "<ul><li>a<li>b</ul><table><tr><td>c<td>d<tr><td>e</table>f<br>g<br><br>h<pre>i\n j\n\nk</pre>l&nbsp;m&#8217;s";
    expect(textOfHtml(page)).toBe("a\nb\n\nc\td\ne\n\nf\ng\n\nh\n\ni\nj\n\nk\n\nl\u00a0m’s");
  });
});

describe("the way back", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<br>",
      "&amp;",
      "&#8217;",
      "&lt",
      "\n",
      " ",
      "<li>",
      "<!-- c -->",
      "<i x='",
      "é",
      "😀",
    ),
    fc.stringMatching(/^[a-c .]{0,8}$/),
  );
  it("gives for every character of the text the place that shows it", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const page = pieces.join("");
        const { text, sourceOf } = plainOf(parseHtml(page));
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const { start, end } = sourceOf(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          if (/\S/.test(text[i] ?? "")) {
            expect(
              textOfHtml(page.slice(start, end)).includes(text[i] as string) || page.slice(start, end) === text[i],
            ).toBe(true);
            expect(end).toBeGreaterThan(start);
          }
          last = start;
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it("gives a release's text back that was set in paragraphs", () => {
    for (const { text } of RELEASES) {
      const bare = text.replace(/\s+/g, " ").trim();
      expect(textOfHtml(`<p>${bare.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`).replace(/\s+/g, " ")).toBe(
        bare,
      );
    }
  });
});

describe("pages that mean harm", () => {
  it("refuses what nests deeper than any page", () => {
    const fault = expect.objectContaining({ code: "INPUT_TOO_DEEP" });
    expect(() => releasesOfPage("<div>".repeat(100_000))).toThrow(fault);
    expect(() => releasesOfPage(`${"<div>".repeat(DEEPEST + 1)}`)).toThrow(fault);
    expect(releasesOfPage(`${"<div>".repeat(DEEPEST - 1)}Text`)).toHaveLength(1);
  });

  it.each([
    ["comments that nothing closes", "<!--", 250_000],
    ["tags that nothing closes", "<a ", 300_000],
    ["attributes without end", "<p ", 1],
    ["articles without a heading", "<article><p>a</p></article>", 40_000],
    ["closing tags of what was not opened", "</p></b>", 100_000],
    ["entities", "&amp;", 200_000],
    ["numeric entities", "&#65;", 200_000],
    ["less-than signs", "<", 1_000_000],
  ])("comes to an end with %s", (_, piece, times) => {
    const more = times === 1 ? "a=b ".repeat(250_000) : "";
    expect(Array.isArray(releasesOfPage(piece.repeat(times) + more))).toBe(true);
  });

  it("takes an attribute named like a prototype's property for what it is", () => {
    releasesOfPage('<p __proto__="x" constructor="y" class="z">Text</p>');
    expect(({} as { x?: string }).x).toBeUndefined();
  });
});
