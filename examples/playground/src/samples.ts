import newsroom from "../../../fixtures/mayors-newsroom.txt?raw";

const RELEASE = `Mayors Ask the Attorney General for Time

Washington, D.C. – New Orleans Mayor Mitch Landrieu, Vice President of the U.S. Conference of Mayors, and Columbia (SC) Mayor Steve Benjamin will meet Attorney General Jeff Sessions on Tuesday, April 25, to speak about Executive Order 13768.

"Our officers need the trust of the people they serve, whatever papers those people hold," Landrieu said. "Taking money from cities will not make one street safer."

The President signed the order five days after he took office. The mayors return to Washington for a press conference next Thursday.
`;

/** What there is to begin with. */
export const SAMPLES = [
  { name: "A release", text: RELEASE },
  { name: "A page of an archive", text: newsroom },
] as const;
