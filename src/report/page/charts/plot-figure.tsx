import { type PlotOptions, plot } from "@observablehq/plot";
import { useEffect, useRef, useState } from "preact/hooks";

/** Pixels; on less, nothing can be read. */
const NARROWEST = 120;

interface PlotFigureProps {
  /** What stands above it. */
  readonly caption: string;
  /** What those hear who cannot see it. */
  readonly description: string;
  readonly wide?: boolean;
  /** The chart for a width in pixels; a new function draws it anew. */
  readonly draw: (width: number) => PlotOptions;
  /** Told the datum that the pointer was nearest to when it was clicked. Keyboards have the facets for it. */
  readonly onPick: (datum: unknown) => void;
}

/** A chart, drawn after the rest of the page stands, and again when its width changes. */
export function PlotFigure({ caption, description, wide, draw, onPick }: PlotFigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width < NARROWEST || !box.current) return;
    const style = { background: "none", fontSize: "12px", fontFamily: "inherit" };
    const svg = plot({ width, style, className: "plot", ...draw(width) });
    // One picture with one description; Plot labels its groups, which have no role for it.
    for (const group of svg.querySelectorAll("[aria-label]")) group.removeAttribute("aria-label");
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", description);
    box.current.replaceChildren(svg);
  }, [width, draw, description]);
  const pick = (): void => {
    const nearest = (box.current?.firstElementChild as { value?: unknown } | null)?.value;
    if (nearest !== undefined && nearest !== null) onPick(nearest);
  };
  return (
    <figure class={wide ? "wide" : undefined}>
      <figcaption>{caption}</figcaption>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the facets beside it do the same by keyboard */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the facets beside it do the same by keyboard */}
      <div ref={box} class="plot-box" onClick={pick} />
    </figure>
  );
}
