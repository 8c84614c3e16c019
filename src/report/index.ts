import { createHash } from "node:crypto";
import type { TaggedRelease } from "../model/index.js";
import { escapeHtml } from "../write/escape-html.js";
import { type PackOptions, packReport } from "./pack.js";

/** The page's own code and looks, as they were built. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/**
 * One self-contained HTML file about tagged releases: lists, facets, charts and a map, without a network.
 *
 * The releases stand in it deflated, so nothing of theirs is ever markup; the page makes text of them. Its policy runs
 * the one script that is named by its hash, and no `eval`.
 */
export function reportHtml(
  releases: readonly TaggedRelease[],
  options: PackOptions,
  { script, style }: PageAssets,
): string {
  const { index, blocks } = packReport(releases, options);
  const code = script.replace(/<\/(?=script)/gi, "<\\/").replace(/<!--/g, "<\\!--");
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash("sha256").update(code).digest("base64")}'`,
    // The charts place their parts by style attributes.
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    "<!doctype html>",
    '<html lang="en">',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(options.title)}</title>`,
    `<style>${style.replace(/<\//g, "<\\/")}</style>`,
    '<div id="app"><noscript>This report needs JavaScript to show its releases.</noscript></div>',
    `<script type="application/octet-stream" id="index">${index}</script>`,
    ...blocks.map((block) => `<script type="application/octet-stream" class="block">${block}</script>`),
    `<script>${code}</script>`,
    "</html>",
    "",
  ].join("\n");
}
