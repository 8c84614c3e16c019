import type { Case } from "./tagging.js";

const BIDEN = "Joe Biden | President of the United States | incumbent";
const OBAMA = "Barack Obama | President of the United States | incumbent";

/** Cabinet and agencies: every way an office stands beside its holder. */
export const EXECUTIVE: readonly Case[] = [
  {
    id: "O1a",
    day: "2017-04-21",
    text: "Attorney General Jeff Sessions wrote to nine cities.",
    officials: ["Jeff Sessions | Attorney General | incumbent"],
  },
  {
    id: "O1b",
    day: "2017-04-21",
    text: "The mayors met AG Sessions and U.S. Attorney General Jeff Sessions' deputy.",
    officials: ["Jeff Sessions | Attorney General | incumbent"],
  },
  {
    id: "O2a",
    day: "2017-04-21",
    text: "Homeland Security Secretary John Kelly spoke; DHS Secretary Kelly left early, and Secretary Kelly's staff stayed.",
    officials: ["John Kelly | Secretary of Homeland Security | incumbent"],
  },
  {
    id: "O2b",
    day: "2017-04-21",
    text: "Department of Homeland Security Secretary John Kelly and Secretary of Homeland Security John Kelly are one man.",
    officials: ["John Kelly | Secretary of Homeland Security | incumbent"],
  },
  {
    id: "O2c",
    day: "2010-01-21",
    text: "US Department of Health and Human Services Kathleen Sebelius greeted the mayors.",
    officials: ["Kathleen Sebelius | Secretary of Health and Human Services | incumbent"],
  },
  {
    id: "O2d",
    day: "2025-06-02",
    text: "Department of Homeland Security Kristi Noem replied.",
    officials: ["Kristi Noem | Secretary of Homeland Security | incumbent"],
  },
  {
    id: "O3a",
    day: "2010-01-21",
    text: "Ray LaHood, Secretary of Transportation, and Shaun Donovan, HUD Secretary, spoke.",
    officials: [
      "Ray LaHood | Secretary of Transportation | incumbent",
      "Shaun Donovan | Secretary of Housing and Urban Development | incumbent",
    ],
  },
  {
    id: "O3b",
    day: "2010-01-21",
    text: "Secretaries Arne Duncan, Steven Chu and Ray LaHood joined the mayors.",
    officials: [
      "Arne Duncan | Secretary of Education | incumbent",
      "Steven Chu | Secretary of Energy | incumbent",
      "Ray LaHood | Secretary of Transportation | incumbent",
    ],
  },
  {
    id: "O3c",
    day: "2022-01-20",
    text: "The Secretary of Labor, Marty Walsh, and Commerce Secretary Gina Raimondo spoke.",
    officials: ["Marty Walsh | Secretary of Labor | incumbent", "Gina Raimondo | Secretary of Commerce | incumbent"],
  },
  {
    id: "O3d",
    day: "2016-05-10",
    text: "U.S. Secretary of Housing and Urban Development Julián Castro and U.S. Transportation Secretary Anthony Foxx spoke.",
    officials: [
      "Julián Castro | Secretary of Housing and Urban Development | incumbent",
      "Anthony Foxx | Secretary of Transportation | incumbent",
    ],
  },
  {
    id: "O3e",
    day: "2022-01-20",
    text: "Treasury Secretary Janet Yellen and Energy Secretary Granholm joined Secretary Fudge of HUD.",
    officials: [
      "Janet Yellen | Secretary of the Treasury | incumbent",
      "Jennifer Granholm | Secretary of Energy | incumbent",
      "Marcia Fudge | Secretary of Housing and Urban Development | incumbent",
    ],
  },
  {
    id: "O4a",
    day: "2017-09-10",
    text: "FEMA Administrator Brock Long and EPA Administrator Scott Pruitt visited.",
    officials: [
      "Brock Long | Administrator of the Federal Emergency Management Agency | incumbent",
      "Scott Pruitt | Administrator of the Environmental Protection Agency | incumbent",
    ],
  },
  {
    id: "O4b",
    day: "2014-06-21",
    text: "Gina McCarthy, administrator of the U.S. Environmental Protection Agency, took questions from Environmental Protection Agency Administrator McCarthy's critics.",
    officials: ["Gina McCarthy | Administrator of the Environmental Protection Agency | incumbent"],
  },
  {
    id: "O4c",
    day: "2014-06-21",
    text: "FEMA's Craig Fugate told mayors to prepare.",
    officials: ["Craig Fugate | Administrator of the Federal Emergency Management Agency | incumbent"],
  },
  {
    id: "O5a",
    day: "2006-05-22",
    text: "FEMA Director-Designate David Paulison and Interior Secretary-Designate Dirk Kempthorne were invited.",
    officials: [
      "David Paulison | Administrator of the Federal Emergency Management Agency | nominee",
      "Dirk Kempthorne | Secretary of the Interior | nominee",
    ],
  },
  {
    id: "O5b",
    day: "2021-01-22",
    text: "Transportation Department Secretary Designate Pete Buttigieg, former mayor of South Bend, spoke.",
    mayors: ["Pete Buttigieg | South Bend, IN | former"],
    officials: ["Pete Buttigieg | Secretary of Transportation | nominee"],
  },
  {
    id: "O5c",
    day: "2017-01-12",
    text: "HUD Secretary-designate Ben Carson and Elaine Chao, nominee for Secretary of Transportation, testified.",
    officials: [
      "Ben Carson | Secretary of Housing and Urban Development | nominee",
      "Elaine Chao | Secretary of Transportation | nominee",
    ],
  },
  {
    id: "O6a",
    day: "2017-10-30",
    text: "Acting Homeland Security Secretary Elaine Duke wrote the memo.",
    officials: ["Elaine Duke | Secretary of Homeland Security | acting"],
  },
  {
    id: "O6b",
    day: "2019-06-30",
    text: "Acting DHS Secretary Kevin McAleenan and Acting ICE Director Mark Morgan spoke.",
    officials: [
      "Kevin McAleenan | Secretary of Homeland Security | acting",
      "Mark Morgan | Director of U.S. Immigration and Customs Enforcement | acting",
    ],
  },
  {
    id: "O7a",
    day: "2016-05-10",
    text: "Former HUD Secretary Henry Cisneros and former Attorney General Eric Holder praised it.",
    officials: [
      "Henry Cisneros | Secretary of Housing and Urban Development | former",
      "Eric Holder | Attorney General | former",
    ],
  },
  {
    id: "O7b",
    day: "2016-05-10",
    text: "Ron Kirk, a former U.S. Trade Representative, and one-time EPA chief Carol Browner wrote.",
    officials: [
      "Ron Kirk | U.S. Trade Representative | former",
      "Carol Browner | Administrator of the Environmental Protection Agency | former",
    ],
  },
  {
    id: "O8a",
    day: "2010-01-21",
    text: "Senior Advisor Valerie Jarrett and White House Director of Intergovernmental Affairs Cecilia Muñoz hosted.",
    officials: [
      "Valerie Jarrett | * | incumbent",
      "Cecilia Muñoz | White House Director of Intergovernmental Affairs | incumbent",
    ],
  },
  {
    id: "O8b",
    day: "2010-01-21",
    text: "White House Chief of Staff Rahm Emanuel and White House Press Secretary Robert Gibbs listened.",
    officials: [
      "Rahm Emanuel | White House Chief of Staff | incumbent",
      "Robert Gibbs | White House Press Secretary | incumbent",
    ],
  },
  {
    id: "O8c",
    day: "2016-05-10",
    text: "Dana Whitcomb, Special Assistant to the President, briefed the staff.",
    officials: ["Dana Whitcomb | Special Assistant to the President | incumbent"],
  },
  {
    id: "O8d",
    day: "2022-01-20",
    text: "White House Infrastructure Coordinator Mitch Landrieu, a former New Orleans Mayor, took part.",
    mayors: ["Mitch Landrieu | New Orleans, LA | former"],
    officials: ["Mitch Landrieu | White House Infrastructure Coordinator | incumbent"],
  },
  {
    id: "O9a",
    day: "2022-01-20",
    text: "CDC Director Dr. Rochelle Walensky and Surgeon General Vivek Murthy joined.",
    officials: [
      "Rochelle Walensky | Director of the Centers for Disease Control and Prevention | incumbent",
      "Vivek Murthy | Surgeon General of the United States | incumbent",
    ],
  },
  {
    id: "O9b",
    day: "2015-06-19",
    text: "FBI Director James Comey and COPS Office Director Ronald Davis attended.",
    officials: [
      "James Comey | Director of the Federal Bureau of Investigation | incumbent",
      "Ronald Davis | Director of the Office of Community Oriented Policing Services | incumbent",
    ],
  },
  {
    id: "O9c",
    day: "2016-05-10",
    text: "Deputy Secretary of Energy Elizabeth Sherwood-Randall and HUD Deputy Secretary Nani Coloretti spoke.",
    officials: [
      "Elizabeth Sherwood-Randall | Deputy Secretary of Energy | incumbent",
      "Nani Coloretti | Deputy Secretary of Housing and Urban Development | incumbent",
    ],
  },
  {
    id: "O9d",
    day: "2016-05-10",
    text: "Assistant Secretary Dana Whitcomb of the U.S. Department of Labor toured the site.",
    officials: ["Dana Whitcomb | * | incumbent"],
  },
  {
    id: "O9e",
    day: "2018-05-10",
    text: "U.S. Trade Representative Robert Lighthizer and Federal Reserve Chair Jerome Powell testified.",
    officials: [
      "Robert Lighthizer | U.S. Trade Representative | incumbent",
      "Jerome Powell | Chair of the Federal Reserve | incumbent",
    ],
  },
  {
    id: "O9f",
    day: "2009-06-14",
    text: "National Endowment for the Arts Chairman Rocco Landesman and OMB Director Peter Orszag spoke.",
    officials: [
      "Rocco Landesman | Chair of the National Endowment for the Arts | *",
      "Peter Orszag | Director of the Office of Management and Budget | incumbent",
    ],
  },
];

/** Presidents, by name and by office alone. */
export const PRESIDENTS: readonly Case[] = [
  {
    id: "P1a",
    day: "2017-04-21",
    text: "President Donald J. Trump signed the order. President Trump's order is broad.",
    officials: ["Donald Trump | President of the United States | incumbent"],
  },
  {
    id: "P1b",
    day: "2017-03-21",
    text: "We urge the President to visit.",
    officials: ["(Donald Trump) | President of the United States | incumbent"],
  },
  {
    id: "P1c",
    day: "2013-06-24",
    text: "The Vice President of the United States will address the mayors.",
    officials: ["(Joe Biden) | Vice President of the United States | incumbent"],
  },
  {
    id: "P1d",
    day: "2013-06-24",
    text: "The mayors heard from the Vice President, who thanked them at the White House.",
    officials: ["(Joe Biden) | Vice President of the United States | incumbent"],
  },
  {
    id: "P1e",
    day: "2006-05-10",
    text: "Presidents Bush and Clinton raised funds together.",
    officials: [
      "George W. Bush | President of the United States | incumbent",
      "Bill Clinton | President of the United States | former",
    ],
  },
  {
    id: "P1f",
    day: "2016-05-10",
    text: "Former President Bill Clinton and First Lady Michelle Obama spoke.",
    officials: ["Bill Clinton | President of the United States | former"],
    people: ["Michelle Obama"],
  },
  {
    id: "P1g",
    day: "2016-12-10",
    text: "President-elect Donald Trump and Vice President-elect Mike Pence met mayors.",
    officials: [
      "Donald Trump | President of the United States | elect",
      "Mike Pence | Vice President of the United States | elect",
    ],
  },
  {
    id: "P1h",
    day: "2021-02-10",
    text: "President Joe Biden and Vice President Kamala Harris hosted them. Biden listened.",
    officials: [BIDEN, "Kamala Harris | Vice President of the United States | incumbent"],
  },
  { id: "P1i", day: "2016-05-10", text: "President Obama's plan and the Obama plan are one.", officials: [OBAMA] },
  {
    id: "P1j",
    day: "2016-05-10",
    text: "President Lyndon B. Johnson signed it in 1965.",
    officials: ["Lyndon B. Johnson | President of the United States | former"],
  },
  {
    id: "P1k",
    day: "2016-10-10",
    text: "Presidential candidates Hillary Clinton and Donald Trump sent letters.",
    officials: [
      "Hillary Clinton | President of the United States | candidate",
      "Donald Trump | President of the United States | candidate",
    ],
  },
  { id: "P1l", text: "The President met the Vice President." },
  { id: "P1m", day: "2016-05-10", text: "The next President must act." },
  {
    id: "P2a",
    day: "2023-01-18",
    text: "Miami Mayor Francis Suarez heads the Conference of Mayors. President Suarez greeted President Biden.",
    mayors: ["Francis Suarez | Miami, FL | incumbent"],
    officials: [BIDEN],
  },
  {
    id: "P2b",
    day: "2025-01-18",
    text: "Conference President Ginther, mayor of Columbus, met President Biden.",
    mayors: ["Andrew Ginther | Columbus, OH | incumbent"],
    officials: [BIDEN],
  },
  {
    id: "P2c",
    day: "2016-05-10",
    text: "Mexican President Enrique Peña Nieto and French President François Hollande spoke.",
    people: ["Enrique Peña Nieto", "François Hollande"],
  },
  {
    id: "P2d",
    day: "2016-05-10",
    text: "Tufts President Anthony Monaco, NEA President Lily Eskelsen García and Council President Ann Roe met.",
    people: ["Anthony Monaco", "Lily Eskelsen García", "Ann Roe"],
  },
  { id: "P2e", day: "2005-05-23", text: "NEA President Reg Weaver was there.", people: ["Reg Weaver"] },
  {
    id: "P2f",
    day: "2016-05-10",
    text: "Vice President of Sales Ellen Marsh and Comcast Senior Executive Vice President David Cohen gave a talk.",
    people: ["Ellen Marsh", "David Cohen"],
  },
];

/** Congress and the courts. */
export const CONGRESS: readonly Case[] = [
  {
    id: "Q1a",
    day: "2017-06-10",
    text: "Sen. Dianne Feinstein (D-CA) introduced the bill with Senator Rob Portman of Ohio.",
    officials: ["Dianne Feinstein | U.S. Senator | incumbent", "Rob Portman | U.S. Senator | incumbent"],
  },
  {
    id: "Q1b",
    day: "2017-06-10",
    text: "U.S. Sens. Sherrod Brown and Rob Portman agreed.",
    officials: ["Sherrod Brown | U.S. Senator | incumbent", "Rob Portman | U.S. Senator | incumbent"],
  },
  {
    id: "Q1c",
    day: "2017-06-10",
    text: "Reps. Earl Blumenauer, Rosa DeLauro and Peter DeFazio signed.",
    officials: [
      "Earl Blumenauer | U.S. Representative | incumbent",
      "Rosa DeLauro | U.S. Representative | incumbent",
      "Peter DeFazio | U.S. Representative | incumbent",
    ],
  },
  {
    id: "Q1d",
    day: "2017-06-10",
    text: "Rep. Peter DeFazio of Oregon and Congresswoman Maxine Waters (D-Calif.) spoke.",
    officials: ["Peter DeFazio | U.S. Representative | incumbent", "Maxine Waters | U.S. Representative | incumbent"],
  },
  {
    id: "Q1e",
    day: "2008-06-10",
    text: "Senators Barack Obama (IL) and John McCain (AZ) sent word.",
    officials: ["Barack Obama | U.S. Senator | *", "John McCain | U.S. Senator | *"],
  },
  {
    id: "Q1f",
    day: "2010-06-10",
    text: "House Transportation Committee Ranking Member John Mica and Congressman Nick Rahall (WV) met.",
    officials: ["John Mica | U.S. Representative | incumbent", "Nick Rahall | U.S. Representative | incumbent"],
  },
  {
    id: "Q1g",
    day: "2017-06-10",
    text: "Representative Elijah E. Cummings, Democrat of Maryland, and Rep. Bill Shuster (R-PA-9) agreed.",
    officials: [
      "Elijah E. Cummings | U.S. Representative | incumbent",
      "Bill Shuster | U.S. Representative | incumbent",
    ],
  },
  {
    id: "Q2a",
    day: "2017-06-10",
    text: "Speaker Paul Ryan and Majority Leader Mitch McConnell met. Leader McConnell left.",
    officials: ["Paul Ryan | Speaker of the House | incumbent", "Mitch McConnell | Senate Majority Leader | incumbent"],
  },
  {
    id: "Q2b",
    day: "2020-06-10",
    text: "House Speaker Nancy Pelosi and Senate Minority Leader Chuck Schumer proposed aid. Speaker Pelosi thanked mayors.",
    officials: [
      "Nancy Pelosi | Speaker of the House | incumbent",
      "Chuck Schumer | Senate Minority Leader | incumbent",
    ],
  },
  {
    id: "Q2c",
    day: "2022-06-02",
    text: "Senate Majority Leader Charles E. Schumer and Republican Leader McConnell received it.",
    officials: [
      "Charles E. Schumer | Senate Majority Leader | incumbent",
      "Mitch McConnell | Senate Minority Leader | incumbent",
    ],
  },
  {
    id: "Q2d",
    day: "2012-06-02",
    text: "The Honorable John Boehner\nSpeaker\nU.S. House of Representatives\n\nThe Honorable Nancy Pelosi\nDemocratic Leader",
    officials: ["John Boehner | Speaker of the House | incumbent", "Nancy Pelosi | House Minority Leader | incumbent"],
  },
  {
    id: "Q2e",
    day: "2017-06-10",
    text: "House Democratic Whip Steny Hoyer (MD) backs it.",
    officials: ["Steny Hoyer | House Minority Whip | incumbent"],
  },
  {
    id: "Q3a",
    day: "2017-06-10",
    text: "Former Senator Richard Lugar and former Rep. Steve LaTourette were honored.",
    officials: ["Richard Lugar | U.S. Senator | former", "Steve LaTourette | U.S. Representative | former"],
  },
  {
    id: "Q3b",
    day: "2018-11-20",
    text: "Senator-elect Mitt Romney and Congresswoman-elect Lauren Underwood visited.",
    officials: ["Mitt Romney | U.S. Senator | elect", "Lauren Underwood | U.S. Representative | elect"],
  },
  {
    id: "Q3c",
    day: "2018-06-20",
    text: "Delegate Eleanor Holmes Norton (D-DC) rose.",
    officials: ["Eleanor Holmes Norton | * | incumbent"],
  },
  {
    id: "Q4a",
    day: "2016-05-10",
    text: "Chief Justice John Roberts and Justice Ruth Bader Ginsburg disagreed. Justices Sonia Sotomayor and Elena Kagan joined.",
    officials: [
      "John Roberts | Chief Justice of the United States | incumbent",
      "Ruth Bader Ginsburg | Associate Justice of the Supreme Court | incumbent",
      "Sonia Sotomayor | Associate Justice of the Supreme Court | incumbent",
      "Elena Kagan | Associate Justice of the Supreme Court | incumbent",
    ],
  },
  {
    id: "Q4b",
    day: "2017-09-15",
    text: "U.S. District Judge Harry Leinenweber issued an injunction.",
    officials: ["Harry Leinenweber | U.S. District Judge | incumbent"],
  },
  {
    id: "Q4c",
    day: "2017-05-15",
    text: "Judge William H. Orrick of the U.S. District Court for the Northern District of California ruled.",
    officials: ["William H. Orrick | U.S. District Judge | incumbent"],
  },
  {
    id: "Q4d",
    day: "2016-03-20",
    text: "Judge Merrick Garland, President Obama's nominee to the Supreme Court, met senators.",
    officials: ["Merrick Garland | Associate Justice of the Supreme Court | nominee", OBAMA],
  },
  {
    id: "Q4e",
    day: "2016-05-10",
    text: "U.S. Attorney Ellen Marsh of the Northern District of Ohio and Acting U.S. Attorney Paul Hedges spoke.",
    officials: ["Ellen Marsh | U.S. Attorney | incumbent", "Paul Hedges | U.S. Attorney | acting"],
  },
  {
    id: "Q4f",
    day: "2016-05-10",
    text: "U.S. Marshal Paul Hedges and U.S. Ambassador to Poland Victor Ashe attended.",
    officials: ["Paul Hedges | U.S. Marshal | incumbent", "Victor Ashe | U.S. Ambassador | *"],
  },
  {
    id: "Q5a",
    day: "2018-06-10",
    text: "Ellen Marsh, a candidate for the U.S. Senate, and congressional candidate Paul Hedges debated.",
    officials: ["Ellen Marsh | U.S. Senator | candidate", "Paul Hedges | U.S. Representative | candidate"],
  },
  {
    id: "Q5b",
    day: "2016-05-10",
    text: "Freshman Rep. Ellen Marsh (D-OH) read the bill; Sen. Paul Hedges, R-Mont., did too.",
    officials: ["Ellen Marsh | U.S. Representative | incumbent", "Paul Hedges | U.S. Senator | incumbent"],
  },
];

/** Titles that look federal and are not, and offices without a person. */
export const OFFICIAL_REJECTS: readonly Case[] = [
  {
    id: "R1",
    day: "2016-05-10",
    text: "Governor Jerry Brown and California Attorney General Kamala Harris sued.",
    people: ["Jerry Brown"],
    officials: [],
    either: ["Kamala Harris"],
  },
  {
    id: "R2",
    day: "2016-05-10",
    text: "State Senator Ellen Marsh and state Rep. Paul Hedges of Ohio met.",
    people: ["Ellen Marsh", "Paul Hedges"],
  },
  { id: "R3", day: "2016-05-10", text: "Congress, the Senate and the House Committee on Ways and Means adjourned." },
  {
    id: "R4",
    day: "2016-05-10",
    text: "Ohio Secretary of State Jon Husted and Virginia Secretary of Transportation Aubrey Layne wrote.",
    people: ["Jon Husted", "Aubrey Layne"],
  },
  {
    id: "R5",
    day: "2006-01-16",
    text: "Louisiana Lt. Gov. Mitch Landrieu and Lt. Governor Anthony Brown spoke.",
    people: ["Mitch Landrieu", "Anthony Brown"],
  },
  {
    id: "R6",
    day: "2016-05-10",
    text: "Press Secretary Ellen Marsh of the Mayor's Office and City Attorney Paul Hedges replied.",
    people: ["Ellen Marsh", "Paul Hedges"],
  },
  { id: "R7", day: "2016-05-10", text: "The Justice Department and the Department of Labor gave grants." },
  {
    id: "R8",
    day: "2016-05-10",
    text: "UN Secretary-General Ban Ki-moon and Prime Minister Justin Trudeau spoke.",
    people: ["Ban Ki-moon", "Justin Trudeau"],
  },
  {
    id: "R9",
    day: "2016-05-10",
    text: "The District Attorney, Ellen Marsh, and Superior Court Judge Paul Hedges met.",
    people: ["Ellen Marsh", "Paul Hedges"],
  },
  {
    id: "R10",
    day: "2016-05-10",
    text: "Grant Administrator training and Secretary Day lunches are on the President's Day calendar.",
  },
];
