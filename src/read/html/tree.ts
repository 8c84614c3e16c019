import { Parser } from "htmlparser2";
import { CitydeskError } from "../../model/index.js";

/** Characters of a page: a run as it stands there, or one entity decoded. */
export interface Text {
  readonly text: string;
  /** UTF-16 offsets into the page, end exclusive; as long as `text` where it stands there as it is. */
  readonly start: number;
  readonly end: number;
}

/** An element of a page, with where it stands there. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  readonly children: readonly (Element | Text)[];
  readonly start: number;
  readonly end: number;
  /** Whether a heading stands in it, the page's own part (`main`, `h1`), or an `article`. */
  readonly holdsHeading: boolean;
  readonly holdsMain: boolean;
  readonly holdsArticle: boolean;
}

export const isElement = (node: Element | Text): node is Element => "name" in node;

/** Pages nest some dozens deep, and browsers stop here too. */
export const DEEPEST = 512;

interface Open extends Element {
  readonly children: (Element | Text)[];
  end: number;
  holdsHeading: boolean;
  holdsMain: boolean;
  holdsArticle: boolean;
}

/**
 * Reads a page, however broken, into its elements; comments are left out. No script runs, nothing is fetched.
 * @throws CitydeskError `INPUT_TOO_DEEP`.
 */
export function parseHtml(page: string): Element {
  const root = opened("", {}, 0, page.length);
  const stack: Open[] = [root];
  const top = (): Open => stack.at(-1) as Open;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (stack.length > DEEPEST) throw tooDeep(stack.length);
      const element = opened(name, attributes, parser.startIndex, parser.endIndex + 1);
      mark(stack, name);
      top().children.push(element);
      stack.push(element);
    },
    onclosetag: (_, implied) => {
      const element = stack.pop() as Open;
      element.end = implied ? parser.startIndex : parser.endIndex + 1;
    },
    ontext: (text) => {
      top().children.push({ text, start: parser.startIndex, end: parser.endIndex + 1 });
    },
  });
  parser.end(page);
  return root;
}

export const HEADING = /^h[1-6]$/;

/** Lets those around know what they hold. */
function mark(stack: readonly Open[], name: string): void {
  const isHeading = HEADING.test(name);
  const isMain = name === "main" || name === "h1";
  const isArticle = name === "article";
  if (!isHeading && !isMain && !isArticle) return;
  for (const outer of stack) {
    outer.holdsHeading ||= isHeading;
    outer.holdsMain ||= isMain;
    outer.holdsArticle ||= isArticle;
  }
}

const opened = (name: string, attributes: Record<string, string>, start: number, end: number): Open => ({
  name,
  attributes,
  classes: (attributes.class ?? "").split(/[ \t\r\n\f]+/).filter(Boolean),
  children: [],
  start,
  end,
  holdsHeading: false,
  holdsMain: false,
  holdsArticle: false,
});

const tooDeep = (depth: number): CitydeskError =>
  new CitydeskError("INPUT_TOO_DEEP", `expected a page of at most ${DEEPEST} elements in each other, received more`, {
    expected: `at most ${DEEPEST} elements in each other`,
    received: String(depth),
  });

/** All elements below one, in the page's order; `skip` leaves an element and all below it out. */
export function* elementsIn(element: Element, skip: (element: Element) => boolean = () => false): Generator<Element> {
  const stack = [{ children: element.children, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.children[top.next++];
    if (child === undefined) stack.pop();
    else if (isElement(child) && !skip(child)) {
      yield child;
      stack.push({ children: child.children, next: 0 });
    }
  }
}

/** The first element below one for which something holds, or null. */
export function findIn(
  element: Element,
  holds: (element: Element) => boolean,
  skip?: (element: Element) => boolean,
): Element | null {
  for (const found of elementsIn(element, skip)) if (holds(found)) return found;
  return null;
}
