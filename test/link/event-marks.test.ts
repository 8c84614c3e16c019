import { describe, expect, it } from "vitest";
import { createTagger } from "../../src/tagger.js";
import { marksOf, optionalOf, plainOf } from "../support/marked-events.js";

const tagger = createTagger({ only: ["events"] });

const MARKED: readonly (readonly [published: string, text: string])[] = [
  // Meetings
  ["2016-02-01", "She spoke at the [[84th Winter Meeting of the Conference of Mayors|2016-01-20/2016-01-22]]."],
  [
    "2016-02-01",
    "The [[Riverton Chamber's 12th Annual Conference|2016-03-04/2016-03-06]] is set for March 4-6 in Dover.",
  ],
  ["2016-02-01", "He will host the [[National Summit on Clean Rivers|2016-02-12]] on Friday, February 12."],
  ["2016-02-01", "Leaders came to a [[summit on river safety|2016-01-28]] on Thursday."],
  [
    "2016-02-01",
    "Everybody who was chosen last month is invited to the [[Seminar for Newly Elected Clerks|2016-02-09]]. It takes place on February 9.",
  ],
  ["2016-02-01", "The [[Great Lakes Mayors Forum|2016-06]] will be held in June in Erie, Pennsylvania."],
  ["2016-02-01", "The [[2016 Democratic National Convention|2016-07-25/2016-07-28]] comes to Philadelphia."],
  ["2016-02-01", "The [[Texas Mayors' Summit|2016-01-27]] ended on Wednesday."],
  ["2016-02-01", "In a [[January 26 meeting with Secretary Jane Roe|2016-01-26]] they asked for more."],
  // Harms
  ["2016-07-10", "We mourn the [[shooting at Dover High School in Riverton, Ohio|2016-07-08]] on Friday."],
  ["2016-07-10", "After [[Friday's shooting|2016-07-08]], the square was silent."],
  ["2016-07-10", "The [[tornado that flattened Greensburg|2007-05-04]] in May 2007 took the school."],
  [
    "2013-01-10",
    "Storms such as [[Sandy|2012-10-29]] left us without power and under water, and the flood took roofs.",
  ],
  ["2006-01-10", "Since [[Katrina|2005-08-29]], the levees have been rebuilt."],
  ["2000-01-10", "[[Columbine|1999-04-20]] changed how we think of schools."],
  ["2004-01-10", "In the years that followed [[September 11|2001-09-11]] we bought radios."],
  ["2013-07-10", "The [[drought of 2012|2012]] emptied the lake."],
  ["2007-08-02", "Divers searched after the [[collapse of the Riverton Bridge|2007-08-01]] on Wednesday."],
  ["2015-05-10", "The [[Black Creek Fire|2015-05-07/..]], which began on Thursday, has burned nine houses."],
  ["2018-11-10", "Crews fight the [[Camp Fire|2018-11-08/..]] in Butte County."],
  // Elections
  ["2013-11-06", "She won yesterday's [[election|2013-11-05]] by nine votes."],
  ["2013-10-06", "The two meet in the [[November 5 runoff|2013-11-05]]."],
  ["2013-10-06", "He came third in the [[September 10 primary|2013-09-10]]."],
  ["2013-10-06", "Nine stand in the [[race for mayor|2013-11-05]] on November 5."],
  ["2014-06-06", "He lost the [[May primary|2014-05]] to a baker."],
  ["2016-10-06", "Ahead of the [[presidential election|2016-11-08]], clerks ask for help."],
  ["2019-10-06", "A [[special election|2019-12-03]] will be held on December 3."],
  // Ceremonies and protests
  ["2014-03-06", "A [[memorial service at Grand River Hall|2014-03-09]] is planned for Sunday."],
  ["2014-03-06", "The family asks you to a [[prayer vigil|2014-03-07]] on Friday at the park."],
  ["2014-03-06", "Hundreds came to the [[funeral of Chief Roe|2014-03-04]] on Tuesday."],
  ["2014-03-06", "The [[inauguration|2014-04-07]] is set for April 7."],
  ["2014-03-06", "Mayor Roe gives her [[State of the City address|2014-03-11]] on Tuesday, March 11."],
  ["2018-03-28", "Students of three schools took part in the [[March for Our Lives|2018-03-24]]."],
  ["2015-02-06", "He heard the [[State of the Union|2015-01-20]] in the gallery."],
  // Hearings, press conferences, rulings
  ["2015-02-06", "The committee held a [[hearing on bridge safety|2015-02-04]] on Wednesday."],
  ["2015-02-06", "She will testify at a [[House Judiciary Committee hearing|2015-02-10]] on Tuesday."],
  ["2015-02-06", "The mayors will hold a [[press conference|2015-02-09]] on Monday."],
  ["2015-07-06", "The nation's mayors welcome the [[Supreme Court's decision in Obergefell v. Hodges|2015-06-26]]."],
  // Days, weeks, campaigns, shutdowns
  ["2015-04-06", "Cities will mark [[National Bridge Safety Week|2015-04-13/2015-04-19]], April 13-19."],
  ["2015-04-06", "It joins the [[Cities Day of Action for Clean Water|2015-04-16]] on April 16."],
  ["2019-01-06", "The [[partial government shutdown|2018-12-22/..]] has closed the museum."],
  ["2015-04-06", "The city will observe [[Earth Day|2015-04-22]] with a fair."],
];

/** No happening stands in these. */
const UNMARKED: readonly string[] = [
  "Mayor March and Dolores March of the Dover Library signed the book.",
  "We met in Conference Room B of the Dover Conference Center.",
  "The Conference of Mayors held meetings and events all year.",
  "The council meeting agenda is on the website.",
  "They race for the bus, walk to school and ride home.",
  "Preliminary results are on file.",
  "Michael and Florence said that they like the park.",
  "In Columbine, Colorado, the library has new hours.",
  "Her election to the board was a surprise, and the election officials said so.",
  "He is a veteran of the sport and the head of the Forum of Dover.",
  "The ruling party won.",
  "Marches and rallies need permits.",
  "The fire department answers calls, and the flood insurance program pays.",
  "A briefing book lies on the table.",
  "The war on drugs is a phrase.",
  "Winter storm season is here; storm drains are clean.",
];

describe("happenings as an editor marks them", () => {
  it.each(MARKED)("%s: %s", (published, text) => {
    const said = tagger
      .tag({ text: plainOf(text), published })
      .events.filter(({ mentions }) => !mentions.every((m) => optionalOf(text).includes(m.text)))
      .map(({ mentions, when }) => `${mentions[0]?.text} | ${when?.edtf ?? "?"}`);
    expect(said).toEqual(marksOf(text));
  });

  it.each(UNMARKED)("none in: %s", (text) => {
    expect(tagger.tag({ text, published: "2016-06-23" }).events.map(({ name }) => name)).toEqual([]);
  });
});
