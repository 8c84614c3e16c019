/** The tables of those who hold federal offices. */
export const TABLES = ["holders", "congress", "judges"] as const;

/** Levels whose bearers are known by name alone, in office or not. */
export const HOUSEHOLD = new Set(["president", "vice-president"]);
