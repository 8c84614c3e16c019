import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { TaggedRelease } from "../../src/model/index.js";
import type { ReportIndex } from "../../src/report/data.js";
import { reportHtml } from "../../src/report/index.js";
import { createTagger } from "../../src/tagger.js";

const tagger = createTagger({ parsers: "off" });
const RELEASES = [
  { id: "none", text: "Nobody said when." },
  { id: "old", text: "Boston Mayor Martin J. Walsh spoke.", published: "2016-05-02" },
  { id: "new", text: "Tulsa Mayor G.T. Bynum spoke in </script><script>alert(1)</script>.", published: "2018-03-02" },
].map((input) => tagger.tag(input));
const OPTIONS = { title: 'A "report" & <b>more</b>', version: "1.2.3", labels: { "us-ma": "Massachusetts" } };
const ASSETS = { script: 'const end = "</script>", comment = "<!--";', style: "a{color:red}" };
const html = reportHtml(RELEASES, OPTIONS, ASSETS);

const inflated = (packed: string): unknown => JSON.parse(inflateRawSync(Buffer.from(packed, "base64")).toString());
const packedIn = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? "";

describe("reportHtml", () => {
  const index = inflated(packedIn(/id="index">([^<]*)</)) as ReportIndex;
  const block = inflated(packedIn(/class="block">([^<]*)</)) as TaggedRelease[];

  it("holds the releases whole, newest first and those without a day last", () => {
    expect(block).toEqual(["new", "old", "none"].map((id) => RELEASES.find((release) => release.id === id)));
    expect(index.records.map(({ id }) => id)).toEqual(["new", "old", "none"]);
  });

  it("knows where cities lie, and labels what releases give no name for", () => {
    expect(index.cities["us-ma-boston"]?.map(Math.round)).toEqual([42, -71]);
    expect(index.records[1]?.stateNames).toEqual(["Massachusetts"]);
  });

  it("lets nothing of releases, title or script end an element", () => {
    expect(html).toContain("<title>A &quot;report&quot; &amp; &lt;b&gt;more&lt;/b&gt;</title>");
    expect(html.match(/<script\b/g)).toHaveLength(3);
    expect(html.match(/<\/script>/g)).toHaveLength(3);
    expect(html).not.toMatch(/<!--|alert/);
  });

  it("runs the one script whose hash its policy names, and no eval", () => {
    const script = packedIn(/<script>([\s\S]*)<\/script>/);
    const hash = createHash("sha256").update(script).digest("base64");
    expect(html).toContain(`script-src &#39;sha256-${hash}&#39;;`);
    expect(html).not.toContain("unsafe-eval");
    expect(new Function(`${script}; return [end, comment]`)()).toEqual(["</script>", "<!--"]);
  });

  it("writes the same bytes again", () => {
    expect(reportHtml(RELEASES, OPTIONS, ASSETS)).toBe(html);
  });
});
