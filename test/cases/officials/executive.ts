import type { Case } from "../../support/tagging.js";

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
      "Rocco Landesman | Chairman of the National Endowment for the Arts | *",
      "Peter Orszag | Director of the Office of Management and Budget | incumbent",
    ],
  },
];
