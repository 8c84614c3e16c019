import { describe, expect, it } from "vitest";
import { createTagger } from "../../src/tagger.js";

const tagger = createTagger({ only: ["instruments"] });

/** Texts whose instruments stand between double brackets, by the words that make them one. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  "programmes that a lower-case noun tells": [
    "Her [[Doors to Work program]] placed ninety teenagers.",
    "The city expands its [[Cradle to Career initiative]] this fall.",
    "Schools that joined the [[No Child Hungry program]] serve breakfast.",
    "It is paid for by the [[LADDER program]] of the county.",
    "Riverton's [[Green Roofs program]] pays half.",
    "The city opened its [[Neighborhood Equity Partnership Accelerator (NEPA2) program]] in May.",
    "She runs the [[TeenWorks program]], and the McNally program ended.",
    "It began with the First Lady's [[Walk Farther initiative]] and the Energy Department's [[Bright Homes program]].",
    "It won a $16.5 million [[SPANS grant]] and three FEMA grants.",
    "The Chicago program, the HIV program and a Riverton Police Department program were named.",
    "Two Denver programs and the Smith program ended. Mayor Jane Roe program notes are here.",
  ],
  "names with a capital head of their own": [
    "The council adopted the [[Riverton Climate Action Plan]] and an [[Open Data Policy]].",
    "The [[Riverton 2050 Plan]] follows the [[Comprehensive Plan of 1998]]; the 2050 Plan is none.",
    "Tenants got the city's [[Right to Heat Ordinance]] and the [[Saving Towns through Drought Relief Act of 2012]].",
    "The state follows the [[Drinking Water Safety Framework]] now.",
    "They presented the [[National Broadband Strategy]] and the [[Blueprint for a Safer Riverton]].",
    "The [[Surveillance Technology Ordinance]] bans it, as does the [[Fair Wage Ordinance of 1996]].",
    "It met the [[Renewable Portfolio Standard]] and the [[International Green Construction Code]].",
    "The [[First-Time Homebuyer Tax Credit]] expired.",
    "The [[National Survey of Urban Rivers]] and the [[Downtown Parking Study]] agree.",
    "The [[HomeStart Campaign]] helps, and so does the [[Read by Third Grade Campaign]].",
    "Congress passed [[Anna's Law]] and the [[Clean Indoor Air Law]].",
    "The [[Feldman Law]] forbids it, the State Law does not, nor does the Rivers Law & Policy Center.",
    "He offered the [[Feldman Amendment]] to the bill.",
    "The Office of Legal Policy, the Director of Climate Policy and the Committee on International Law met.",
    "Yale Law, Home Rule, Foreign Policy and the Obama Campaign are none. Read the Policy and the Plan.",
    "She is the Plan Administrator and the Policy Director of the Riverton Planning Department.",
  ],
  "acts whose names hold prepositions and pronouns": [
    "They praised the bipartisan [[Stop Dumping Tires in Rivers Act]].",
    "Rep. Roe's [[Honoring Our Neighbors with Dignity Act]] passed, and so did the [[Fairness for Renters Act]].",
    "He wrote the [[Helping Towns Lead Our Rivers (HTLOR) Act]] with two colleagues.",
    "It sued under the Department of Justice rules for [[Clean Air Act]] cases.",
    "They rely on the [[American Rescue Plan]], [[Bipartisan Infrastructure Law]], and [[Inflation Reduction Act]].",
    "The [[Rivers Appropriations Act, 2005]] and the [[Defense Authorization Act for Fiscal Year 2013]] passed.",
    "The [[Shelter, Land, and Housing Act]] ([[SLAH Act]]) would create a trust fund.",
  ],
  "names before a comma and a noun for them": [
    "The mayor announced [[MOVE North/West]], an initiative that pays for shops.",
    "The city began [[Fresh Corner Stores]], a program to bring produce to shops.",
    "Voters will see [[Riverton 2040]], the city's long-range plan for growth.",
    "The council read “[[Clean Start]],” a program that erases old fines.",
    "In Jackson Heights, a program that trains cooks grows. On Tuesday, a bill that ends the tax failed.",
    "He met Jane Feldman, a program manager, and the Fraud Detection Unit, a data program of the office.",
  ],
  "titles behind a noun": [
    "A report, [[Rivers 2030]], tells the cities how.",
    "The Conference's second survey, [[Counting the Cost: A National Report on Potholes]], found more.",
    "The council adopted his resolution “[[Opposing Tolls on City Bridges]].”",
    "A new program called [[Tools for Trades]] begins in May.",
    "Its plan, titled “[[A City for Everyone]],” was published.",
    "The pilot, known as [[Next Stop Home]], ended.",
    "Their guide, “[[Ready Before the Rain]],” is free.",
    "The report, Mayor Jane Roe said, is late. The plan, Smith said, was good. In the survey, Chicago was third.",
    "The program, “a gift to every child in this town,” grew. The study, Anna Feldman of Dover said, is old.",
  ],
  "programmes that are launched under a name and an acronym": [
    "The mayor launched [[Women Builders Riverton]] (WBR) today.",
    "The city unveiled [[Mobile Help in Crisis]] (MHIC), which answers calls.",
    "The mayor launched the Office of River Health (ORH) and the Dover Arts Council (DAC).",
  ],
  "what carries a number": [
    "He vetoed [[Council Bill 119250]]; voters passed [[Measure M]] and [[Proposition C]] too. Measure a room.",
    "The [[Rivers and Harbors Reform Act for the 22nd Century]] is law, and so is [[S. 4132]], the so-called [[Rivers Act]].",
    "Vote no on [[Amendment 64]] and yes on [[Initiative 502]].",
    "The Senate passed [[S.J. Res. 34]], [[H. Con. Res. 81]] and [[S. Res. 12]].",
    "[[Assembly Bill 32]], [[AB 900]] and [[A.B. 5]] are law; so is [[Local Law 97 of 2019]].",
    "Under [[Presidential Policy Directive 8]] and [[Proclamation 9844]] the states plan.",
    "[[Resolution No. 2017-14]] passed; [[Ordinance No. 1985]] did not.",
    "[[Amendment One]], [[Initiated Ordinance 300]] and [[State Question 788]] passed.",
    "He lives at 34 S. Resort Street; it weighs 12 LB 900 times. Section 5 of the room, Level 2.",
  ],
  "orders with a subject": [
    "The [[Executive Order on Clean Rivers]] was signed.",
    "He signed an executive order, “[[Putting Rivers First in All Federal Work]].”",
    "A [[Presidential Memorandum on Drought Relief]] followed.",
    "The governor signed [[Executive Order N-33-20]], the mayor [[Executive Order 2020-113]].",
    "She signed [[Mayor's Order 2020-068]] and [[Emergency Order No. 5]]. By order 5 he left.",
  ],
  "whole names over prepositions, lists and brackets": [
    "It comes from the [[Grants to Encourage Better Bridges Program]].",
    "She spoke for the [[Prevention, Recovery, and Work Grant Program]].",
    "Money of the [[Rural Water (RW) Grant Program]] paid it.",
    "Additional [[Rural Bridges Grants]] go to the [[National Urban Rivers Grant Program]] of Dover.",
    "Administrator Jane Roe and the [[Rural Bridges Program]] were praised.",
    "The Riverton Light and Water Division and [[Weatherization Assistance Program]] staff met.",
    "Victims of a Plea Agreement, Program Compliance, and the China River Fund Ltd. are none.",
  ],
};

const PLAIN = /\[\[|\]\]/g;

describe("instruments by kind", () => {
  for (const [kind, texts] of Object.entries(KINDS))
    it.each(texts)(`${kind}: %s`, (marked) => {
      const expected = [...marked.matchAll(/\[\[(.+?)\]\]/g)].map(([, text]) => text);
      const { instruments } = tagger.tag({ text: marked.replace(PLAIN, ""), published: "2018-06-07" });
      const found = instruments.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
      expect(found.map(({ text }) => text)).toEqual(expected);
    });
});

describe("names and numbers that stand for another thing elsewhere", () => {
  const idsOf = (text: string) =>
    tagger.tag({ text, published: "2018-06-07" }).instruments.map(({ id, link }) => [id, link]);

  it("leave the noun in lower case out of a programme's name", () => {
    const [program] = tagger.tag({ text: "The Love Your Lane program pays.", published: "2018-06-07" }).instruments;
    expect([program?.name, program?.mentions[0]?.text]).toEqual(["Love Your Lane", "Love Your Lane program"]);
  });

  it("take the number of the bill in brackets for that of the one bill named before", () => {
    const text = "The House passed the Long Rivers Act. Mayors spoke for the bill (H.R. 77) at noon.";
    const [act, ...rest] = tagger.tag({ text, published: "2018-06-07" }).instruments;
    expect(rest).toEqual([]);
    expect(act?.mentions.map((mention) => mention.text)).toEqual(["Long Rivers Act", "H.R. 77"]);
  });

  it("link a state's bill or measure only where the state is printed", () => {
    expect(idsOf("Texas cities opposed SB 4.")).toEqual([["sb4", "linked"]]);
    expect(idsOf("Cities of Oregon opposed SB 4.")).toEqual([["sb-4", "unknown"]]);
    expect(idsOf("California voters passed Proposition 13.")).toEqual([["prop13", "linked"]]);
    expect(idsOf("Voters passed Proposition 13.")).toEqual([["proposition-13", "unknown"]]);
  });

  it("are no titles and sections of other books, and no words of a line in capitals", () => {
    expect(idsOf("The library moved Title 42 of its list. Section 8 of the room is closed.")).toEqual([]);
    expect(idsOf("Protect CDBG and HOME, the mayor said.").map(([id]) => id)).toEqual(["cdbg", "home"]);
    expect(idsOf("A sign says WELCOME HOME to all.")).toEqual([]);
  });
});
