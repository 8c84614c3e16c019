import type { StreamReader } from "./reader.js";

/** An export of WordPress (Tools → Export): its published posts, however many. */
export const wxr: StreamReader = {
  name: "wxr",
  about: "an export of WordPress (WXR), of any size",
  extensions: ["xml", "wxr"],
  recognises: (content) => /xmlns:wp\s?=\s?["']https?:\/\/wordpress\.org\/export\//i.test(content.slice(0, 64_000)),
  stream: async function* (chunks, name) {
    const { exportParser } = await import("./wxr/parser.js");
    const parser = exportParser(name);
    for await (const chunk of chunks) {
      yield* parser.write(chunk);
      if (parser.stopped()) return;
    }
    yield* parser.end();
  },
};
