/** Sentences about officers of bodies of mayors, with "Name: Role | Body" of each title a careful reader takes. */
export interface OfficersCase {
  readonly day: string;
  readonly text: string;
  readonly titles: readonly string[];
}

const USCM = "U.S. Conference of Mayors";

export const OFFICERS: Readonly<Record<string, readonly OfficersCase[]>> = {
  "told by a verb": [
    {
      day: "2018-06-05",
      text: "Co-chaired by Mayors Marty Walsh and Libby Schaaf, the Task Force on Road Repair will meet in January.",
      titles: [
        "Marty Walsh: Co-Chair | Task Force on Road Repair",
        "Libby Schaaf: Co-Chair | Task Force on Road Repair",
      ],
    },
    {
      day: "1998-12-20",
      text: "The Task Force on Gun Violence is chaired by Philadelphia Mayor Ed Rendell.",
      titles: ["Ed Rendell: Chair | Task Force on Gun Violence"],
    },
    {
      day: "2023-06-05",
      text: "Savannah Mayor Van R. Johnson was tapped to lead the Conference's Gun Violence Task Force.",
      titles: ["Van Johnson: Chair | Gun Violence Task Force"],
    },
    {
      day: "2013-01-05",
      text: "Mayor Carolyn Goodman of Las Vegas, who was recently appointed to chair the Tourism, Arts, Parks, Entertainment and Sports Committee, said so.",
      titles: ["Carolyn Goodman: Chair | Tourism, Arts, Parks, Entertainment and Sports Committee"],
    },
    {
      day: "2017-08-25",
      text: "Co-chairing the Immigration Reform Task Force are Anaheim Mayor Tom Tait and Providence Mayor Jorge Elorza.",
      titles: [
        "Tom Tait: Co-Chair | Immigration Reform Task Force",
        "Jorge Elorza: Co-Chair | Immigration Reform Task Force",
      ],
    },
    {
      day: "2020-10-01",
      text: "Mayor Robert Garcia of Long Beach co-chairs the Ports and Exports Task Force with New Bedford Mayor Jon Mitchell.",
      titles: [
        "Robert Garcia: Co-Chair | Ports and Exports Task Force",
        "Jon Mitchell: Co-Chair | Ports and Exports Task Force",
      ],
    },
    {
      day: "2023-02-01",
      text: "In her role as President of the U.S. Conference of Mayors, Mayor Hillary Schieve of Reno traveled to Washington.",
      titles: [`Hillary Schieve: President | ${USCM}`],
    },
    {
      day: "2015-06-25",
      text: "Baltimore Mayor Stephanie Rawlings-Blake became the first African American woman to serve as President of the Conference of Mayors.",
      titles: [`Stephanie Rawlings-Blake: President | ${USCM}`],
    },
    {
      day: "2014-04-25",
      text: "Sacramento Mayor Kevin Johnson assumed the presidency of the U.S. Conference of Mayors.",
      titles: [`Kevin Johnson: President | ${USCM}`],
    },
    {
      day: "2009-11-20",
      text: "Mayor Elizabeth Kautz replaces Seattle Mayor Greg Nickels as President of the U.S. Conference of Mayors.",
      titles: [`Elizabeth Kautz: President | ${USCM}`],
    },
    {
      day: "2012-06-16",
      text: "The mayors elected Philadelphia Mayor Michael A. Nutter president and Mesa Mayor Scott Smith vice president of the U.S. Conference of Mayors.",
      titles: [`Michael Nutter: President | ${USCM}`, `Scott Smith: Vice President | ${USCM}`],
    },
    {
      day: "2011-11-20",
      text: "Salt Lake City Mayor Ralph Becker has been named a Trustee of the Conference, and Houston Mayor Annise Parker has joined its Advisory Board.",
      titles: [`Ralph Becker: Trustee | ${USCM}`, "Annise Parker: Member | Advisory Board"],
    },
    {
      day: "2015-05-20",
      text: "West Sacramento Mayor Christopher Cabaldon, who chairs the group's Jobs, Education and the Workforce Committee, hosted the forum of the U.S. Conference of Mayors.",
      titles: ["Christopher Cabaldon: Chair | Jobs, Education and the Workforce Committee"],
    },
    {
      day: "2022-01-05",
      text: "Dayton Mayor Nan Whaley handed the presidency of the Conference to Miami Mayor Francis Suarez.",
      titles: [`Francis Suarez: President | ${USCM}`],
    },
    {
      day: "2024-12-01",
      text: "Mayors Andrew Ginther of Columbus and David Holt of Oklahoma City lead the nation in new housing.",
      titles: [],
    },
    { day: "2023-06-05", text: "Kansas City Mayor Quinton Lucas will chair the hearing on Tuesday.", titles: [] },
    { day: "2023-06-05", text: "The committee, led by Mayor Quinton Lucas of Kansas City, met twice.", titles: [] },
    { day: "2016-12-10", text: "Chairing the meeting was Mayor Steve Williams of Huntington.", titles: [] },
    { day: "2020-11-20", text: "Mayor Steve Williams of Huntington will lead the delegation to Congress.", titles: [] },
  ],
  "shared by several": [
    {
      day: "2023-06-05",
      text: "Mayors Regina Romero (Tucson), chair, and Tishaura Jones (St. Louis), vice chair, of the Conference's Immigration Task Force testified.",
      titles: ["Regina Romero: Chair | Immigration Task Force", "Tishaura Jones: Vice Chair | Immigration Task Force"],
    },
    {
      day: "2020-09-05",
      text: "Mayors Greg Fischer and Nan Whaley, President and Vice President of the U.S. Conference of Mayors respectively, signed the letter.",
      titles: [`Greg Fischer: President | ${USCM}`, `Nan Whaley: Vice President | ${USCM}`],
    },
    {
      day: "2018-12-10",
      text: "Columbia Mayor Steve Benjamin and Rochester Hills Mayor Bryan Barnett — the Conference's president and vice president, respectively — sent the letter.",
      titles: [`Steve Benjamin: President | ${USCM}`, `Bryan Barnett: Vice President | ${USCM}`],
    },
    {
      day: "2017-08-25",
      text: "Mayors Tom Tait of Anaheim and Jorge Elorza of Providence, co-chairs of the Conference's Immigration Reform Task Force, led the delegation.",
      titles: [
        "Tom Tait: Co-Chair | Immigration Reform Task Force",
        "Jorge Elorza: Co-Chair | Immigration Reform Task Force",
      ],
    },
    {
      day: "2019-05-20",
      text: "Oakland Mayor Libby Schaaf and Stockton Mayor Michael Tubbs, both Advisory Board members of the Conference of Mayors, agreed.",
      titles: ["Libby Schaaf: Member | Advisory Board", "Michael Tubbs: Member | Advisory Board"],
    },
    {
      day: "2008-12-10",
      text: "Providence Mayor David N. Cicilline, Chair of the Energy Committee, and Kansas City Mayor Mark Funkhouser, Vice Chair, spoke.",
      titles: ["David Cicilline: Chair | Energy Committee", "Mark Funkhouser: Vice Chair | Energy Committee"],
    },
    {
      day: "2012-05-20",
      text: "Trustees of the Conference include Mayors Mark Mallory of Cincinnati and Greg Stanton of Phoenix. The U.S. Conference of Mayors met.",
      titles: [`Mark Mallory: Trustee | ${USCM}`, `Greg Stanton: Trustee | ${USCM}`],
    },
  ],
  "of a body named before": [
    {
      day: "2023-06-05",
      text: "Mayor Ada Quill of Cedar Bluff, Nebraska, president of the League of Nebraska Municipalities, and Wahoo Mayor Jerry Johnson, the league's vice president, testified.",
      titles: [
        "Ada Quill: President | League of Nebraska Municipalities",
        "Jerry Johnson: Vice President | League of Nebraska Municipalities",
      ],
    },
    {
      day: "2011-12-10",
      text: 'Asheville Mayor Terry Bellamy co-chairs the Task Force on Hunger. "We will act," said task force co-chair Kansas City Mayor Sly James.',
      titles: ["Terry Bellamy: Co-Chair | Task Force on Hunger", "Sly James: Co-Chair | Task Force on Hunger"],
    },
    {
      day: "2017-10-01",
      text: "The Immigration Reform Task Force met twice. Its co-chairs, Mayors Jorge Elorza of Providence and Tom Tait of Anaheim, led the talks.",
      titles: [
        "Jorge Elorza: Co-Chair | Immigration Reform Task Force",
        "Tom Tait: Co-Chair | Immigration Reform Task Force",
      ],
    },
    {
      day: "2007-10-25",
      text: "The President of the U.S. Conference of Mayors, Trenton Mayor Douglas H. Palmer, and its Vice President, Miami Mayor Manny Diaz, met.",
      titles: [`Douglas Palmer: President | ${USCM}`, `Manny Diaz: Vice President | ${USCM}`],
    },
    {
      day: "2001-10-25",
      text: "The Conference's Vice President, Marc H. Morial of New Orleans, will lead a session. The U.S. Conference of Mayors meets in June.",
      titles: [`Marc Morial: Vice President | ${USCM}`],
    },
    {
      day: "2023-03-05",
      text: "Reno Mayor Hillary Schieve, the group's president, said cities cannot wait. The U.S. Conference of Mayors will meet in Columbus.",
      titles: [`Hillary Schieve: President | ${USCM}`],
    },
    {
      day: "2023-03-05",
      text: "Reno Mayor Hillary Schieve, the committee's chair, said cities cannot wait.",
      titles: [],
    },
  ],
  "in lists": [
    {
      day: "2023-01-20",
      text: "International Affairs Committee\n\nMayor David Holt (Oklahoma City, OK), Chair\nMayor Jane Castor (Tampa, FL), Vice Chair",
      titles: [
        "David Holt: Chair | International Affairs Committee",
        "Jane Castor: Vice Chair | International Affairs Committee",
      ],
    },
    {
      day: "2023-01-20",
      text: "Officers of the U.S. Conference of Mayors:\nPresident: Mayor Hillary Schieve of Reno\nFirst Vice President: Mayor Andrew Ginther of Columbus",
      titles: [`Hillary Schieve: President | ${USCM}`, `Andrew Ginther: First Vice President | ${USCM}`],
    },
    {
      day: "2023-01-20",
      text: "Officers of the U.S. Conference of Mayors:\nPresident – Hillary Schieve, Mayor of Reno\nFirst Vice President – Andrew Ginther, Mayor of Columbus",
      titles: [`Hillary Schieve: President | ${USCM}`, `Andrew Ginther: First Vice President | ${USCM}`],
    },
    {
      day: "2008-10-05",
      text: "President:\nMANUEL A. DIAZ\nMayor of Miami\nVice President:\nGREG NICKELS\nMayor of Seattle\n\nTHE UNITED STATES CONFERENCE OF MAYORS",
      titles: [`Manny Diaz: President | ${USCM}`, `Greg Nickels: Vice President | ${USCM}`],
    },
    {
      day: "2007-12-10",
      text: "PRESIDENT\nDouglas H. Palmer\nMayor of Trenton\nVICE PRESIDENT\nManny Diaz\nMayor of Miami\n\nTHE UNITED STATES CONFERENCE OF MAYORS",
      titles: [`Douglas Palmer: President | ${USCM}`, `Manny Diaz: Vice President | ${USCM}`],
    },
    {
      day: "2011-11-20",
      text: "USCM Leadership\n\nTRUSTEES\nMayor Chris Coleman, Saint Paul\nMayor Kevin Johnson, Sacramento\n\nADVISORY BOARD\nMayor Ralph Becker, Salt Lake City",
      titles: [
        `Chris Coleman: Trustee | ${USCM}`,
        `Kevin Johnson: Trustee | ${USCM}`,
        "Ralph Becker: Member | Advisory Board",
      ],
    },
    {
      day: "2010-10-25",
      text: "Los Angeles Mayor Antonio Villaraigosa, USCM Vice President; Philadelphia Mayor Michael Nutter, USCM 2nd Vice President",
      titles: [`Antonio Villaraigosa: Vice President | ${USCM}`, `Michael Nutter: Second Vice President | ${USCM}`],
    },
    {
      day: "2019-06-05",
      text: "Sacramento Mayor Darrell Steinberg, Chair, Task Force on Homelessness and Housing Stability, joined the call.",
      titles: ["Darrell Steinberg: Chair | Task Force on Homelessness and Housing Stability"],
    },
  ],
};
