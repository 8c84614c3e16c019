import { describe, expect, it } from "vitest";
import { createTagger } from "../../src/tagger.js";
import { marksOf, optionalOf, plainOf } from "../support/marked-events.js";

const tagger = createTagger({ only: ["events"] });

/** Happenings by kind, several members of each; the marks are explained in `marked-events.ts`. */
const KINDS: Readonly<Record<string, readonly (readonly [published: string, text: string])[]>> = {
  "everyday gatherings, by the day set for them": [
    ["2018-06-07", "The mayor invites residents to a [[town hall|2018-06-11]] on Monday."],
    ["2018-06-07", "A [[community meeting on the new bridge|2018-06-12]] is planned for Tuesday night."],
    ["2018-06-07", "The [[town hall meeting on police reform|2018-06-13]] takes place next Wednesday."],
    ["2018-06-07", "There is a town hall every month, and the city holds community meetings."],
    ["2018-06-07", "We met at Town Hall. The council meeting room is closed."],
  ],
  "gatherings told by their subject": [
    ["2018-06-07", "The [[Dover climate summit|2018-06-02]] was held on Saturday."],
    ["2018-06-07", "He spoke at a [[housing forum|?]] in Akron."],
    ["2018-06-07", "An [[energy conference|2018-07-09]] is set for July 9."],
    ["2018-06-07", "The upcoming summit and the recent forum were large."],
    [
      "2018-08-13",
      "The [[leadership meeting|2018-08-09/2018-08-10]], held in Boise last Thursday and Friday, went well.",
    ],
  ],
  "harms told by what they did, or by their time, and known by their place": [
    [
      "2015-06-19",
      "The [[shooting that killed nine at a church in Charleston|2015-06-17]] on Wednesday was an act of hate.",
    ],
    ["2015-05-15", "He spoke of the [[derailment of a passenger train in Philadelphia|2015-05-12]] on May 12."],
    ["2023-03-01", "Crews came after the [[derailment in East Palestine|2023-02-03]]."],
    ["2007-10-24", "[[Wildfires that have raged in San Diego|2007-10-21]] drove families out."],
    ["2004-01-10", "During the [[blackout|2003-08-14]] in August 2003 the city kept calm."],
    ["2002-04-29", "Since the [[riots of 1992|1992-04-29/1992-05-04]] the city has rebuilt."],
    ["2004-01-17", "Bridges fell in the [[Loma Prieta quake|1989-10-17]]."],
    ["2016-07-20", "Flags flew low after the [[attack in Nice|2016-07-14]]."],
    ["2009-03-01", "She worked on crimes that left families poor in Ohio."],
  ],
  "what is remembered and when": [
    [
      "2013-01-18",
      "Mayors mark the [[50th anniversary|2013-08-28]] of the [[March on Washington|1963-08-28]] in August.",
    ],
  ],
  "states that vote first": [
    ["2008-01-02", "Mayors watched the [[Iowa caucuses|2008-01-03]] and the [[New Hampshire primary|2008-01-08]]."],
    ["2016-02-20", "The state's [[primary|2016-03-01]] is March 1."],
  ],
  "a phrase that ends before its day": [
    ["2019-02-08", "The committee held its [[first hearing on gun violence|2019-02-06]] Wednesday."],
    ["2014-04-20", "Many came to the [[groundbreaking of the new stadium|2014-04-19]] yesterday."],
    ["2014-09-19", "Mayors will join the [[Climate March|2014-09-21]] on Sunday."],
    ["2013-12-20", "The [[swearing-in of Bill de Blasio|2014-01-01]] will be held on January 1."],
  ],
  "debates, strikes and run-offs": [
    ["2016-03-08", "He watched the [[Democratic presidential debate in Dover|2016-03-06]] on March 6."],
    ["2012-09-17", "The [[teachers' strike in Chicago|2012-09-10/..]] entered its second week."],
    ["2012-09-17", "The [[strike|2012-09-10/..]] that began September 10 goes on."],
    ["2001-11-01", "The [[run-off|2001-12-08]] is set for December 8."],
    ["2017-02-26", "The President's [[address to Congress|2017-02-28]] is on Tuesday."],
    ["2011-06-01", "He served in the [[war in Afghanistan|2001-10-07/..]] and the [[Gulf War|1990-08-02/1991-02-28]]."],
    ["2012-09-17", "We had a long debate, a drone strike hit the road, and workers may strike on Monday."],
  ],
  "rites and harms under other words": [
    ["2009-01-12", "Mayors come to Washington for the [[inauguration|2009-01-20]]."],
    ["2014-01-12", "The mayor spoke of the [[inauguration|?]] and of schools."],
    ["2004-06-10", "He went to [[President Reagan's funeral|2004-06-11]]."],
    ["2018-10-30", "We mourn after the [[Tree of Life synagogue massacre|2018-10-27]]."],
    ["2022-05-16", "It was a [[racist attack at a Buffalo supermarket|2022-05-14]]."],
    ["2023-10-27", "They pray after the [[Lewiston, Maine shootings|2023-10-25]]."],
  ],
  "weather without a name": [
    ["2009-02-10", "The [[ice storm that struck Kentucky|2009-01]] last month cut power."],
    ["2020-03-04", "A [[tornado that ripped through downtown Nashville|2020-03-03]] Tuesday morning left five dead."],
    ["2008-09-20", "The [[hurricane that hit Galveston|2008-09-13]] on September 13 closed the port."],
    ["2005-07-01", "Doctors remember the [[heat wave in Chicago|1995-07-12/1995-07-16]] in July 1995."],
    ["2017-08-14", "Mayors condemn this weekend's [[violence in Charlottesville|2017-08-11/2017-08-12]]."],
    ["2009-02-10", "The storm of protest and the ice storm kit are other things."],
  ],
  "openings, parades and fairs": [
    ["2011-05-02", "A [[ribbon-cutting ceremony for the new library|2011-05-07]] is planned for Saturday at 10 a.m."],
    [
      "2011-05-02",
      "Neighbors are asked to come to the [[groundbreaking of the Eastside Fire Station|2011-05-12]] on May 12.",
    ],
    ["2011-05-02", "The [[dedication of Smith Park|2011-05-06]] takes place on Friday."],
    ["2011-05-02", "The [[swearing-in ceremony of Mayor-elect Jane Roe|2011-05-09]] will be held on Monday, May 9."],
    ["2011-05-02", "A [[job fair|2011-05-14]] will be held on Saturday, May 14."],
    ["2018-06-07", "The city's [[Juneteenth celebration|2018-06-16]] is on June 16."],
    ["2012-04-20", "The [[Earth Day Cleanup|2012-04-21]] is this Saturday."],
    ["2011-05-02", "Her dedication to the city, and that groundbreaking research, won the award."],
    ["2011-05-02", "The breakfast program feeds ninety children, and the festival season is near."],
  ],
  "elections by their day, and several at once": [
    ["2017-05-10", "She won a second term in [[Tuesday's general election|2017-05-09]]."],
    ["2022-11-09", "Yesterday's [[elections|2022-11-08]] changed the council."],
    ["2021-01-05", "The [[runoff elections|2021-01-05]] in Dover today decide the rest."],
  ],
  "drives, lightings and webinars": [
    ["2014-10-20", "The [[tree lighting|2014-12-05]] will take place on Friday, December 5."],
    ["2014-10-20", "The [[inaugural ball|2015-01-10]] is on January 10."],
    ["2014-10-20", "A [[webinar for finance officers|2014-11-06]] will be held on November 6."],
    ["2014-10-20", "The lighting of the park is new, and a long drive begins with the ball."],
  ],
  elections: [
    ["2010-09-14", "He lost today's [[Democratic primary|2010-09-14]] to the council chair."],
    ["2011-03-08", "The [[general election|2011-04-05]] is set for April 5."],
    ["2020-02-11", "She will run in the city's [[June primary|2020-06]]."],
    ["2020-02-11", "Housing is the primary reason, and the party won."],
  ],
  "attacks on somebody or something": [
    ["2011-01-10", "We condemn [[Saturday's attack on Councilwoman Jane Roe|2011-01-08]]."],
    ["2021-01-07", "The [[attack on the Dover Public Library|2021-01-06]] on Wednesday shocked us."],
    ["2016-07-08", "Last night's [[ambush of police officers in Riverton|2016-07-07]] took five lives."],
    ["2022-05-16", "The [[racist attack at a Dover Foods supermarket in Riverton|2022-05-14]] on Saturday killed ten."],
    ["2017-08-01", "The secretary's attack on cities and the attack on CDBG must end."],
  ],
  "disasters that strike": [
    ["2010-09-10", "The [[explosion of a gas line in Dover|2010-09-09]] Thursday evening burned 38 houses."],
    ["2013-04-18", "A [[blast at a fertilizer plant in Riverton|2013-04-17]] last night leveled homes."],
    ["2005-09-26", "[[Rita|2005-09-24]] spared Houston but not Beaumont."],
    ["2020-01-10", "An [[earthquake|2020-01-07]] struck southern Idaho on Tuesday."],
    [
      "2021-12-13",
      "The [[tornado outbreak that tore through Dover, Kentucky|2021-12-10]], Friday night was the worst yet.",
    ],
    ["2025-02-03", "We mourn the [[crash of Riverton Airlines Flight 12|2025-02-02]] last night."],
    ["2018-11-13", "The [[Camp Fire|2018-11-08/..]] still burns."],
    ["2019-03-13", "The [[Camp Fire|2018-11-08/2018-11-25]] took 14,000 homes."],
  ],
  "what a body named before holds again": [
    [
      "2018-11-10",
      "Delegates to the [[National League of Cities (NLC) City Summit|2018-11-07/2018-11-10]] met. They come to San Antonio for [[next year's Summit|2019-11-20/2019-11-23]].",
    ],
    ["2018-11-10", "Come to Dover for [[next year's Conference|2019]] on rivers."],
  ],
  "press conferences that the release reports on": [
    ["2018-11-10", "Joining the mayor at the [[press conference|2018-11-10]] were two chiefs."],
    ["2018-11-10", "She said so at a [[news conference|2018-11-09]] on Friday."],
  ],
  "vigils, services and filings": [
    ["2024-03-29", "A [[vigil|2024-04-01]], to be led by Bishop John Roe, is set for Monday at 7 p.m. at the church."],
    ["2024-05-14", "He will speak at the [[Dover Firefighters' Memorial Service|2024-05-15]] tomorrow."],
    ["2012-07-02", "We regret [[Stockton's bankruptcy|2012-06-28]]."],
    ["2011-08-02", "A bankruptcy judge will hear the filing of the report."],
  ],
  "a day in front, or told by what it is": [
    ["2015-04-29", "After [[Monday's riots in Dover|2015-04-27]] the city was calm."],
    ["2006-05-02", "Yesterday's [[immigration marches|2006-05-01]] were peaceful."],
    ["2021-06-21", "New Yorkers vote in tomorrow's [[primary|2021-06-22]]."],
    ["2014-06-01", "Council votes on the budget at its [[June 10 meeting|2014-06-10]]."],
    ["2018-04-20", "April 28 is [[Workers Memorial Day|2018-04-28]]."],
    ["2017-12-20", "The square was full for Sunday's [[memorial for Mayor Jane Roe|2017-12-17]]."],
  ],
  "days of the text and of the dictionary": [
    ["2012-10-28", "[[Hurricane Sandy|2012-10-29]] is expected to strike the coast tomorrow."],
    ["2018-10-30", "Eleven were killed in the [[attack on the Tree of Life synagogue|2018-10-27]]."],
    ["2017-10-10", "The [[wildfires in Dover and Lakeside counties|2017-10-08/..]] began on Sunday night."],
    ["2017-04-27", "The [[ruling by Judge Jane Roe|2017-04-25]] on Tuesday is narrow."],
  ],
  "openings of something, and speeches of state": [
    [
      "2008-09-15",
      "The [[kickoff of National Preparedness Month|2008-09-27]], put off twice, will now be held at George R. Brown Hall on September 27.",
    ],
    ["2021-11-15", "On Wednesday he will be host at the [[opening of Factory Zero in Dover|2021-11-17]]."],
    ["2018-04-11", "The [[State of Metro Address|2018-05-01/2018-05-10]] will be held in early May."],
    [
      "2003-08-15",
      "The [[Feast of Saint Anne procession|2003-08-15]] in Little Italy goes on as planned this evening.",
    ],
    [
      "2012-08-22",
      "At a [[ceremony in Union Station|2012-08-22]], the league welcomed two towns that joined in April.",
    ],
    ["2018-04-11", "The opening bid and the mailing address are on file."],
  ],
  "votes and rulings": [
    ["2018-04-11", "Early voting in the [[transit referendum|2018-05-01]] of May 1 begins soon."],
    ["2021-11-15", "[[Dover's runoff|2021-11-30]], between Jane Roe and John Doe, is on November 30."],
    ["2018-04-11", "The Dover Supreme Court, in a [[unanimous ruling|2018-04-10]] yesterday, threw it out."],
    ["2018-04-11", "The clerk is ready for a [[May election|2018-05]]."],
  ],
  "how far a day reaches": [
    [
      "1998-09-28",
      "He spoke after the [[shooting at Westside Middle School in Jonesboro|1998-03-24]] and, in May, the fire.",
    ],
    ["2025-02-28", "It asked in a letter of January 27, one week after the [[inauguration of Mayor Roe|2025-01-20]]."],
    [
      "2007-09-10",
      "The committee met on Wednesday, in its [[first hearing|2007-09-05]]; it has set [another hearing] soon.",
    ],
    ["2001-10-25", "The [[Riverton Security Summit|2001-10-23/2001-10-25]] ended today, on its third day."],
    ["1998-09-28", "The [[Riverton Leadership Meeting|?]], which ended Saturday, was long."],
    [
      "2010-06-28",
      "The mayors went out by boat to see the oil on June 21. It was the [[first Gulf Mayors Summit|2010-06-21]].",
    ],
  ],
  "storms by their name alone": [
    ["2010-06-28", "We came back from [[Katrina|2005-08-29]], and we came back from [[Rita|2005-09-24]]."],
    ["2007-09-10", "Radios failed during [[Katrina|2005-08-29]]."],
    ["2007-09-10", "She came back from Florence, Italy, and met Andrew and Rita."],
  ],
  "harms among people together": [
    ["2024-03-02", "He spoke of the [[shooting at the Dover Winter parade|2024-02-24]] on February 24."],
    ["2024-03-02", "Since the [[September 11th attack|2001-09-11]] we have had new radios."],
    ["2019-08-08", "He recalled the [[killings at Emanuel AME Church in Charleston|2015-06-17]]."],
  ],
  verdicts: [
    ["2021-04-21", "After [[Tuesday's verdict in the trial of John Roe|2021-04-20]] the square was quiet."],
    ["2021-04-21", "The [[conviction of Jane Roe|2021-04-19]] on Monday was the second."],
  ],
  anniversaries: [
    ["2015-08-20", "On the [[10th anniversary|2015-08-29]] of [[Hurricane Katrina|2005-08-29]] we look back."],
    ["2002-09-09", "On the [[first anniversary|2002-09-11]] of [[September 11|2001-09-11]] the bells will ring."],
    ["2015-08-20", "It is the [[25th anniversary of the Americans with Disabilities Act|2015-07-26]]."],
    ["2015-08-20", "The [[one-year anniversary|2013-12-14]] of the [[Sandy Hook shooting|2012-12-14]] was cold."],
    ["2015-08-20", "The shop had its 20th anniversary, and the anniversary edition sold."],
  ],
  "days that come every year": [
    ["2023-06-01", "Mayors will wear orange on [[National Gun Violence Awareness Day|2023-06-02]]."],
    ["2019-05-10", "Cities observe [[National Police Week|2019-05-12/2019-05-18]]."],
    ["2019-04-10", "April is [[Fair Housing Month|2019-04-01/2019-04-30]]."],
    ["2019-12-01", "Thank you for your gifts on [[Giving Tuesday|2019-12-03]]."],
    ["2024-05-20", "The city marks [[National Public Works Week|2024-05-19/2024-05-25]]."],
    ["2017-01-02", "Volunteers are wanted for the [[MLK Day of Service|2017-01-16]]."],
  ],
};

describe.each(Object.entries(KINDS))("%s", (_, cases) => {
  it.each(cases)("%s: %s", (published, text) => {
    const said = tagger
      .tag({ text: plainOf(text), published })
      .events.filter(({ mentions }) => !mentions.every((m) => optionalOf(text).includes(m.text)))
      .map(({ mentions, when }) => `${mentions[0]?.text} | ${when?.edtf ?? "?"}`);
    expect(said).toEqual(marksOf(text));
  });
});
