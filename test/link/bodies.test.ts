import { describe, expect, test } from "vitest";
import { createTagger } from "../../src/index.js";

const tagger = createTagger();

interface Given {
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
}

const tag = (given: Given | string) => tagger.tag(given);

describe("named bodies", () => {
  test.each<readonly [what: string, given: Given | string, expected: readonly string[]]>([
    ["an advisory's label", "WHO: Mayor Ada Quill\nWHAT: Talks", []],
    ["a label on its own line", "WHO\nMayor Ada Quill\nWHAT\nTalks", []],
    ["the acronym elsewhere", "She called the WHO from Reno.", ["World Health Organization"]],
    ["a letter and a number", "The chair of C40, she flew home.", ["C40 Cities"]],
    ["a body that opens a sentence", "Caltrans will pave it.", ["California Department of Transportation"]],
    ["a state's chambers", "It passed the Texas House and Senate.", []],
    ["the nation's chambers", "It passed the House and Senate.", ["U.S. House of Representatives", "U.S. Senate"]],
    ["a headline's chamber", { title: "Mayors to Senate: Vote Now", text: "Please." }, ["U.S. Senate"]],
    ["a verb in a headline", { title: "Mayors Vow to House Every Veteran", text: "Soon." }, []],
    [
      "a headline without a body",
      "Mayor Ada Quill Asks Amtrak to Keep Its Morning Train",
      ["National Railroad Passenger Corporation"],
    ],
    ["the council of the city", "On Monday the City Council chose her.", ["City Council"]],
    ["a council's room", "They met in City Council chambers.", []],
    ["a city's works", "This evening Austin Water hopes for pressure.", ["Austin Water"]],
    ["a city's schools", "Asheville City Schools stay closed.", ["Asheville City Schools"]],
    ["a state's guard", "Help came from the North Carolina National Guard.", ["North Carolina National Guard"]],
    ["a county's party", "Members of the Allen County Democratic Party vote.", ["Allen County Democratic Party"]],
    [
      "a list of bodies",
      "It has the support of the National Rural Health Association, American Dental Association, and Iowa Farm League.",
      ["National Rural Health Association", "American Dental Association", "Iowa Farm League"],
    ],
    [
      "the right chamber's subcommittee",
      "He sits on the Senate Appropriations Subcommittee on Defense.",
      ["Senate Appropriations Subcommittee on Defense"],
    ],
    ["a chapter", "United Way of King County raised it.", ["United Way of King County"]],
    [
      "chapters of states and cities",
      "AARP Georgia, Maui United Way and Catholic Charities of the Rio Grande Valley came.",
      ["AARP Georgia", "Maui United Way", "Catholic Charities of the Rio Grande Valley"],
    ],
    [
      "a person before a county's body",
      "Mayor Ada B.C. Quill and Bibb County Commission Chairman Samuel Hart spoke.",
      ["Bibb County Commission"],
    ],
    ["brackets in a name", "She led the Quill Partnerships (Q3) Task Force.", ["Quill Partnerships (Q3) Task Force"]],
    ["a partnership that is a law's", "It has a Quill Partnership Ordinance.", []],
    [
      "clubs and editions",
      "The City Club of Cleveland and the Detroit Economic Club met; the Tyler Morning Telegraph wrote.",
      ["City Club of Cleveland", "Detroit Economic Club", "Tyler Morning Telegraph"],
    ],
    ["a pastime", "They met at the Quill Golf Club.", []],
    [
      "an owner's acronym",
      "The United Nations (UN) Economic and Social Council met.",
      ["United Nations", "Economic and Social Council"],
    ],
    ["a lodge", "Fraternal Order of Police Lodge 9 objects.", ["Fraternal Order of Police Lodge 9"]],
    [
      "a school of a university",
      "She teaches at the Emory University School of Medicine and at the Ohio State University Quillfeather Medical Center.",
      ["Emory University School of Medicine", "Ohio State University Quillfeather Medical Center"],
    ],
    [
      "a pair of subjects",
      "The Minneapolis Park and Recreation Board and the Reno-Sparks Convention and Visitors Authority met.",
      ["Minneapolis Park and Recreation Board", "Reno-Sparks Convention and Visitors Authority"],
    ],
    [
      "a list that a head's word closes",
      "The Michigan Department of Environment, Great Lakes, and Energy wrote.",
      ["Michigan Department of Environment, Great Lakes, and Energy"],
    ],
    [
      "bodies joined by and",
      "The Dayton Area Chamber of Commerce, Quillnor Health and Wright State University signed.",
      ["Dayton Area Chamber of Commerce", "Quillnor Health", "Wright State University"],
    ],
    [
      "a body of the dictionary behind and",
      "The Salt Lake City Department of Airports and Delta Air Lines agree.",
      ["Salt Lake City Department of Airports", "Delta Air Lines"],
    ],
    ["a person before a body", "We thank Ada Quill, and Obion County Commission.", ["Obion County Commission"]],
    ["an initial", "The Anne E. Quill Foundation paid.", ["Anne E. Quill Foundation"]],
    ["partners", "They hired Burns & Quillfeather.", []],
    ["families joined by a mark", "They hired McDonnell & Burns.", ["McDonnell & Burns"]],
    ["a working group", "The Quill Working Group met.", []],
    ["a district that is a quarter", "They met in the Quill Arts District.", []],
    ["a district that is a body", "The Quill Flood Control District met.", ["Quill Flood Control District"]],
    [
      "an owner that lost its mark",
      "The FBIs Quill Corruption Task Force helped.",
      ["Federal Bureau of Investigation", "Quill Corruption Task Force"],
    ],
    ["a dateline that lost its dash", "RENOVO Quill Holdings Inc. will pay.", ["Quill Holdings Inc."]],
    ["an insurance that is none", "They drew Unemployment Insurance.", []],
    [
      "boards by a sort of members",
      "The Orange Board of County Commissioners voted.",
      ["Orange Board of County Commissioners"],
    ],
    ["a union's local", "AFSCME Local 33 marched.", ["AFSCME Local 33"]],
    [
      "a board by its members",
      "The Orange County Board of Commissioners voted.",
      ["Orange County Board of Commissioners"],
    ],
    ["a bare board", "The Board of Commissioners voted.", []],
    ["a sheriff's office", "The Cook County Sheriff's Office called.", ["Cook County Sheriff's Office"]],
    [
      "a division",
      "The Texas Division of Emergency Management sent pumps.",
      ["Texas Division of Emergency Management"],
    ],
    ["a company without a form", "Crews from Riverton Construction mend it.", ["Riverton Construction"]],
    ["a cause that reads like one", "He spoke of Clean Energy and New Construction.", []],
    ["a company's stadium", "The game at MetLife Stadium was long.", []],
    ["a fire department's other name", "Chief Quill of Huntsville Fire & Rescue came.", ["Huntsville Fire & Rescue"]],
    ["a county's health office", "Dr. Quill of Harris County Public Health came.", ["Harris County Public Health"]],
    ["a school", "Pupils of Deerfield Beach High School hung shutters.", ["Deerfield Beach High School"]],
    ["no school", "He finished High School and Middle School.", []],
    ["a parish", "They met at Christ Episcopal Church.", []],
    [
      "the Conference by what it does",
      "Gary Mayor Ada Quill told the mayors so. The Conference thanks her.",
      ["U.S. Conference of Mayors"],
    ],
    ["a meeting", "Gary Mayor Ada Quill told the mayors so. The Conference opens on Monday.", []],
    [
      "a surname in a list of companies",
      "They worked for General Motors, Ford and Chrysler.",
      ["General Motors", "Ford Motor Company", "Chrysler"],
    ],
    ["a case's party", "She lost Quill Corp. v. North Dakota.", []],
    ["an office of a chamber", "Nancy Pelosi, Speaker of the House, came.", []],
    [
      "a plural possessor",
      "The Cleveland Police Patrolmen's Association agreed.",
      ["Cleveland Police Patrolmen's Association"],
    ],
    [
      "a state's longer department",
      "She heads the Department of State Health Services.",
      ["Department of State Health Services"],
    ],
    ["a team", "The bill helps the Green Bay Packers.", ["Green Bay Packers"]],
    [
      "an institute at a university",
      "She taught at the Riverton Institute at Harvard University.",
      ["Riverton Institute at Harvard University"],
    ],
    ["a fund that is a programme", "The Highway Trust Fund may run dry.", []],
    ["a body inside an act's name", "He wrote the Enhancing Riverside Finance Corporation Oversight Act.", []],
    [
      "the Conference by its offices",
      "Conference President Ada Quill spoke; the first of the Conference's points is rent.",
      ["U.S. Conference of Mayors"],
    ],
  ])("%s", (_, given, expected) => {
    expect(tag(given).organizations.map(({ name }) => name)).toEqual(expected);
  });
});

describe("named instruments", () => {
  test.each<readonly [what: string, given: Given | string, expected: readonly string[]]>([
    ["an act with a preposition", "He wrote the Safe Sleep for Babies Act alone.", ["Safe Sleep for Babies Act"]],
    ["an act with its year", "They fought the Tax Cuts and Jobs Act of 2017.", ["Tax Cuts and Jobs Act"]],
    [
      "an act of the many that bear one name",
      "They fought the Water Resources Development Act of 2007.",
      ["Water Resources Development Act of 2007"],
    ],
    ["a measure in letters", "Measure HHH passed; she took a measure of it.", ["Measure HHH"]],
    ["a question and an issue", "Question 3 failed; Issue 1 won; the issue 5 was old.", ["Question 3", "Issue 1"]],
    ["an ordinance", "Ordinance 2019-14 was adopted.", ["Ordinance 2019-14"]],
    ["a chamber's bill", "Assembly Bill 392 became law.", ["Assembly Bill 392"]],
    ["an amendment", "It rests on the 15th Amendment.", ["15th Amendment"]],
    ["a proclamation", "He signed Proclamation 10886.", ["Proclamation 10886"]],
    ["a state's measure", "They borrow under Proposition 1A of 2004.", ["Proposition 1A of 2004"]],
    [
      "a possessor's acronym",
      "It comes through HUD's Fair Housing Initiatives Program.",
      ["Fair Housing Initiatives Program"],
    ],
    [
      "a bill's number behind its name",
      { text: "The Senate passed the Tax Cuts and Jobs Act (H.R. 1) at dawn.", published: "2017-12-04" },
      ["Tax Cuts and Jobs Act"],
    ],
    [
      "a bill's number before its name",
      "She wrote H.R. 4946, the Manatee Protection Act, alone.",
      ["Manatee Protection Act"],
    ],
    [
      "a number that another Congress gave out anew",
      { text: "We ask you to oppose H.R. 1 today.", published: "2017-12-04" },
      ["H.R. 1"],
    ],
    [
      "the same number in its own Congress",
      { text: "We ask you to support H.R. 1 today.", published: "2021-03-04" },
      ["For the People Act"],
    ],
  ])("%s", (_, given, expected) => {
    expect(tag(given).instruments.map(({ name }) => name)).toEqual(expected);
  });

  test("a number beside a name is that name's", () => {
    const [bill] = tag({
      text: "She wrote H.R. 4946, the Manatee Protection Act.",
      published: "2021-09-01",
    }).instruments;
    expect(bill).toMatchObject({ number: "H.R. 4946" });
    expect(bill?.mentions.map(({ text }) => text)).toEqual(["H.R. 4946", "Manatee Protection Act"]);
  });
});
