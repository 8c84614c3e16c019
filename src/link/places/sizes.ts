/** Below this a namesake elsewhere is hardly meant. */
export const KNOWN_SMALL = 50_000;
/** A city so many times larger than its namesakes needs no state. */
export const DWARFS = 5;
/** A release about no more states than this is about these states. */
export const FEW_STATES = 2;
