import type { MayorClaim } from "./mayor-claims.js";

const known = (
	city: string,
	state: string,
	name: string,
	start: string,
	end: string,
): MayorClaim => ({
	origin: "knowledge",
	trust: 3,
	name,
	variants: [],
	city,
	state,
	country: "US",
	geoid: "",
	term: { start, end, verified: false, acting: false },
	seen: [],
	party: "",
	wikidata: "",
	source: "knowledge",
	licence: "own",
});

/** Mayors of large cities since 1995 whom no source lists; their dates are unverified. */
export const GAPS: readonly MayorClaim[] = [
	known("Bakersfield", "CA", "Bob Price", "1993", "2001"),
	known("Des Moines", "IA", "Arthur Davis", "1996", "1997"),
	known("Des Moines", "IA", "Pat Dorrian", "1987", "1995"),
	known("Miami", "FL", "Xavier Suarez", "1985", "1993"),
	known("Arlington Heights", "IL", "Arlene Mulder", "1993", "2013"),
	known("Columbia", "MO", "Barbara Buffaloe", "2022", ""),
];
