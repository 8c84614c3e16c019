import { Shape, type Token } from "../../model/index.js";
import { shapeAt } from "../../text/index.js";

/** Whether a word with a capital stands at token `i`, and no address on the net. */
export const isRaised = (tokens: readonly Token[], i: number): boolean => {
  const shape = shapeAt(tokens, i);
  return (shape & Shape.Cap) !== 0 && (shape & Shape.Word) !== 0 && (shape & Shape.Address) === 0;
};
