/**
 * Days on which the leaders of a chamber changed for sure: a Congress begins on 3 January of an odd year (Amendment XX),
 * the Senate turned over on the others (fact-index.com, "United States Senate Majority Leader"; congress-legislators for 2021).
 */
export const isTurnover = (office: string, date: string): boolean =>
  /^(house|senate)-(majority|minority)-(leader|whip)$/.test(office) &&
  (/^\d{3}[13579]-01-03$/.test(date) ||
    (office.startsWith("senate") && ["2001-01-20", "2001-06-06", "2021-01-20"].includes(date)));
