import type { ReportBlock, ReportIndex } from "../data.js";

/** Reads deflated JSON out of a script element, and empties the element: it is read once. */
async function unpack<T>(element: Element): Promise<T> {
  const packed = atob(element.textContent ?? "");
  element.textContent = "";
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(inflated).json();
}

export async function unpackIndex(): Promise<ReportIndex> {
  const element = document.getElementById("index");
  if (!element) throw new Error("expected the report's index in the page, found none");
  return unpack(element);
}

/** Reads the blocks one after the other, with a rest for the page between them. */
export async function unpackBlocks(take: (block: ReportBlock, number: number) => void): Promise<void> {
  const elements = [...document.querySelectorAll("script.block")];
  for (const [number, element] of elements.entries()) {
    take(await unpack(element), number);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
