import { marked } from "../../support/marks.js";

/** Places, bodies, bills and headings that look like persons: nobody is named. */
export const NOBODY = [
  ["K1a", "The Executive Branch and the Veterans Hall of Honor differ, and so does the Elder Justice Council."],
  ["K1b", "She is a Senior Chief Deputy Whip and was a Lieutenant Commander in the Navy Reserve."],
  ["K1c", "The Department will host Sexual Assault Examiner training, a fellow Texan told major CHIPS contractors."],
  ["K1d", "He spoke at the United States Naval Academy about Jim Crow and a John Doe summons."],
  ["K1e", "They landed at Ronald Reagan Washington National and flew to George Bush Intercontinental airport."],
  ["K1f", "The Clement J. Zablocki VA Medical Center and Gracie Mansion were closed."],
  ["K1g", "Your May Revision would borrow the money. The contractor, Lee Builders, asks for time."],
].map(([id = "", text = ""]) => marked(id, "2016-05-10", text));

/** A headline's verb ends a name, or is none. */
export const HEADLINES = [
  marked(
    "K2a",
    "2009-03-05",
    "The complaint was filed in Illinois.",
    "Justice Department Sues Henry County Over Hiring",
  ),
  marked(
    "K2b",
    "2021-06-25",
    "Rescuers work on.",
    "Mayor {Levine Cava|Miami-Dade County, FL|incumbent}: All Hands Stay on the Pile",
  ),
];

/** Names of many makes. */
export const NAMES = [
  marked("K3a", "2013-05-10", "Charged were [Ruth Osei], 37; [Asif Ahmed Salim], 35; and [V. Elaine Waller], 62."),
  marked("K3b", "2013-05-10", "Sergeant First Class [Paul Lund] and Lance Cpl. [Dana Whitcomb] were honored."),
  marked("K3c", "2013-05-10", "[Mary White] and [Joyce White Vance] met [Ann Law] at the White House."),
  marked(
    "K3d",
    "2013-05-10",
    "The board named [Dornat “Wayne” Drummond] to the post; Secretary-General [Ban Ki-moon] wrote.",
  ),
  marked("K3e", "2015-05-10", "The leader was told. [Michael Todd Wolfe], 24, was there."),
];

/** Mayors told by sentences. */
export const TOLD = [
  marked(
    "K4a",
    "2016-05-10",
    "{Ruth Osei|Cedar Gap, MT|incumbent} was sworn in as the 40th mayor of Cedar Gap, Montana. She succeeds {Paul Lund|Cedar Gap, MT|former}.",
  ),
  marked(
    "K4b",
    "2024-04-01",
    "Fort Wayne (IN) Mayor {Tom Henry|Fort Wayne, IN|late} died on Thursday. {Karl Bandemer|Fort Wayne, IN|acting}, Deputy Mayor since 2013, took the oath as acting mayor.",
  ),
  marked(
    "K4c",
    "2018-03-06",
    "Vice Mayor {David Briley|Nashville, TN|incumbent} became Nashville's eighth Metro mayor today.",
  ),
  marked(
    "K4d",
    "2010-03-05",
    "The judge sentenced {Larry P. Langford|Birmingham, AL|former}, 63, the former mayor of Birmingham, to prison.",
  ),
  marked("K4e", "2023-11-18", "CEO {Clarence E. Anthony|South Bay, FL|former}, once mayor of South Bay, Fla., spoke."),
  marked(
    "K4f",
    "2016-05-10",
    "Chief [Ellen Marsh] spoke as Mayor {Tom Lund|Bellmead, TX|incumbent} of Bellmead, Texas, looked on.",
  ),
  marked(
    "K4g",
    "2021-11-03",
    "Voters chose a mayor yesterday. {Justin Bibb|Cleveland, OH|elect} beat [Kevin Kelley] in Cleveland.",
  ),
  marked(
    "K4h",
    "2016-05-10",
    "The Village met. Chimney Rock Village Mayor {Peter Lund|Chimney Rock Village, ?|incumbent} said so.",
  ),
  marked(
    "K4i",
    "2015-01-20",
    "Mayors expected to attend:\n\nINDIANA\nCarmel\n{Jim Brainard|Carmel, IN|incumbent}\nGary\n{Karen Freeman-Wilson|Gary, IN|incumbent}",
  ),
  marked(
    "K4j",
    "2013-02-13",
    "I invited Athens Mayor {Ronnie Marks|Athens, AL|incumbent} and Huntsville Mayor {Tommy Battle|Huntsville, AL|incumbent} of Alabama.",
  ),
];

/** Federal officers by their posts. */
export const POSTS = [
  marked(
    "K5a",
    "2014-05-06",
    "The Justice Department announced it, said «Ellen Marsh|Assistant Attorney General|incumbent».".replace(
      "said «",
      "said Assistant Attorney General «",
    ),
  ),
  marked(
    "K5b",
    "2014-05-06",
    "FBI Special Agent in Charge of the Las Vegas Field Office «Kevin Farrow|Special Agent in Charge|incumbent» and «Steven Lund|Special Agent in Charge|incumbent», Special Agent in Charge of the FBI’s Miami Field Office, spoke.",
  ),
  marked(
    "K5c",
    "2014-05-06",
    "The order was signed by «Oscar Lund|U.S. District Judge|incumbent», Chief Judge of the U.S. District Court for the District of Kansas.",
  ),
  marked("K5d", "2014-05-06", "Regional Administrator «Ann Hill|Regional Administrator|incumbent» of the EPA came."),
  marked(
    "K5e",
    "2010-01-19",
    "First Lady [Michelle Obama] spoke. President «Barack Obama|President of the United States|incumbent» will see mayors.".replace(
      "«Barack Obama|",
      "«Obama|",
    ),
  ),
  marked(
    "K5f",
    "2016-01-20",
    "«Valerie Jarrett|Senior Advisor to the President|incumbent», his senior advisor, met mayors.",
  ),
];
