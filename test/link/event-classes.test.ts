import { describe, expect, it } from "vitest";
import { createTagger } from "../../src/tagger.js";
import { marksOf, optionalOf, plainOf } from "../support/marked-events.js";

const tagger = createTagger({ only: ["events"] });

/** Classes of happenings as newsrooms tell of them; the marks are explained in `marked-events.ts`. */
const CLASSES: Readonly<Record<string, readonly (readonly [published: string, text: string])[]>> = {
  "names in quotation marks": [
    ["2006-03-21", 'She will launch the "[[Clean Block, Proud Block|2006-04-01]]" campaign on April 1.'],
    ["1999-09-20", "Forty cities have joined the [[Lights On for Safety campaign|?]]."],
    ["2022-03-02", 'Register for the webinar "[[Making the Most of Every Dollar|2022-03-08]]" on Tuesday, March 8.'],
    ["2012-03-02", "The senator's campaign for re-election goes on, and so does the Roe campaign."],
  ],
  "marches that bear a body's name": [
    ["2018-03-23", "Students will lead [tomorrow's] [[March for Our Lives|2018-03-24]] in Washington."],
    ["2018-03-23", "March for Our Lives has asked for a hearing."],
    ["2001-10-09", "Mayors will join a [[candlelight march|2001-10-18]] on October 18."],
    ["2001-10-09", "They mean to march on City Hall, and the march of progress goes on."],
  ],
  "gatherings told again in apposition": [
    [
      "2015-07-20",
      "The league will hold its [[annual conference|2015-11-04/2015-11-07]], the Gathering of Towns, November 4 to 7.",
    ],
    ["2002-09-23", "A [[second roundtable|2002-10-08]] is planned for Philadelphia on October 8."],
    ["2013-10-07", "At a [[summit in Denver|2013-10-04]] on Friday, mayors spoke of cameras."],
    ["2009-09-21", "The staff wrote to Jane Roe, CEO, Riverton Conference on Growth."],
    ["2009-09-21", "The Convention on Wetlands is a treaty. A status conference is set for Friday."],
  ],
  "votes and rallies by the day set for them": [
    ["2016-04-18", "The [[Ohio primary|2016-04-19]] is tomorrow. The primary reason is money."],
    ["2021-02-19", "A [[rally for peace|2021-09-25]] is set for September 25."],
    ["2013-05-24", "A [[tornado|2013-05-19]] tore through Dry Fork on Sunday evening."],
  ],
  "lines of a programme": [
    ["2010-10-26", "The week:\n\nSaturday, Oct. 30, 9 am: [[Harvest Parade|2010-10-30]], downtown"],
    ["2010-10-26", "The week:\n\n* Monday, Nov. 1: [[Lantern Festival|2010-11-01]], Elm Street"],
  ],
  "harms by their kind alone, where the place is named": [
    ["2003-08-18", "Cleveland slept badly after the [[largest blackout in American history|2003-08-14]]."],
    ["2011-05-24", "JOPLIN, Mo. – The mayor thanked all who came after the [[tornado|2011-05-22]]."],
    ["2021-02-19", "The [[winter storm|2021-02-13/..]] that began on February 13 left many without power."],
    ["2008-05-30", "On May 4, 2007 a [[tornado|2007-05-04]] took most of Greensburg, Kansas."],
    ["2011-05-24", "A tornado warning was issued. The flood barrier held in Joplin, Missouri."],
  ],
  "harms told by their day": [
    ["2013-05-22", "Crews recalled the [[tornado of May 3, 1999|1999-05-03]]."],
    ["2015-11-16", "After [[Friday's terrorist attacks|2015-11-13]], City Hall will be lit in blue."],
    ["2023-02-06", "Three days after the [[derailment in East Palestine|2023-02-03]], Mayor Roe has asked for help."],
  ],
  "what is put off": [
    ["2007-12-10", "The [[tree lighting|2007-12-14]] in Elm Park, put off last week, will be held on Friday."],
    [
      "2014-10-15",
      "The council has moved tonight's [[Elm Park town hall on parking|2014-11-05]] to Wednesday, November 5.",
    ],
    ["2015-11-30", "The [[Lantern Parade|2015-12-05]] is put off to Saturday."],
  ],
  "days that govern a sentence": [
    [
      "2008-05-04",
      "This afternoon, in a hangar that leaks, the Governor gave the [[commencement address|2008-05-04]].",
    ],
    ["2008-05-04", "On Friday the mayor said that a parade costs too much."],
  ],
  "rulings and contests": [
    ["2010-07-28", "We welcome the [[ruling|2010-07-28]] which District Judge Jane Roe handed down this morning."],
    ["2013-07-15", "Mayors called for calm after the [[verdict in the trial of George Zimmerman|2013-07-13]]."],
    ["2012-10-10", "She will watch the [[second presidential debate|2012-10-16]] at home."],
    ["2010-08-10", "The names go on the ballot of the [[general election|2010-11-02]]."],
    ["2022-11-09", "The votes of [[Tuesday's election|2022-11-08]] are still being counted."],
  ],
  "who was murdered tells the day": [
    ["2021-04-20", "He was found guilty today of the [[murder of George Floyd|2020-05-25]]."],
  ],
  "ceremonies that speak of a harm": [
    [
      "2015-04-29",
      "A [[vigil|2015-04-29]] for the victims of the [[earthquake in Nepal|2015-04-25]] will be held tonight.",
    ],
    [
      "2006-04-17",
      "At dawn he will mark the [[centennial|2006-04-18]] of the [[1906 San Francisco earthquake|1906-04-18]].",
    ],
  ],
  "trade missions": [
    ["2019-05-06", "Mayor Roe leaves on Saturday for a nine-day [[trade mission to Lisbon|2019-05-11/2019-05-19]]."],
    ["2019-05-06", "The mission to Mars and the trade mission of the port are old."],
  ],
};

describe.each(Object.entries(CLASSES))("%s", (_, cases) => {
  it.each(cases)("%s: %s", (published, text) => {
    const said = tagger
      .tag({ text: plainOf(text), published })
      .events.filter(({ mentions }) => !mentions.every((m) => optionalOf(text).includes(m.text)))
      .map(({ mentions, when }) => `${mentions[0]?.text} | ${when?.edtf ?? "?"}`);
    expect(said).toEqual(marksOf(text));
  });
});
