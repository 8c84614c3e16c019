import * as fc from "fast-check";
import { expect, it } from "vitest";
import { nearNews, SEED } from "../invariants/releases.js";
import { cut } from "./cut.js";

const LONG = "This line is rather long since it was wrapped by its width right here";

/** Text, its sentences set apart by "‖". */
const SENTENCES: readonly (readonly [text: string, sentences: string])[] = [
  // Plain ends
  ["The mayors met. They ate.", "The mayors met.‖They ate."],
  ["Really?! Yes! No.", "Really?!‖Yes!‖No."],
  ["In 2017. 42 mayors met.", "In 2017.‖42 mayors met."],
  ["It rose by 3.2 percent. It cost $1.5 million.", "It rose by 3.2 percent.‖It cost $1.5 million."],
  ["See www.example.org. Then go.", "See www.example.org.‖Then go."],
  // Abbreviations
  ["Mr. Fox met Dr. Lee. Mrs. Orr did not.", "Mr. Fox met Dr. Lee.‖Mrs. Orr did not."],
  ["Lt. Gov. Ann Lee met Sens. Fox and Orr.", "Lt. Gov. Ann Lee met Sens. Fox and Orr."],
  ["Mayor J. D. Fox met A.J. Orr. He spoke.", "Mayor J. D. Fox met A.J. Orr.‖He spoke."],
  ["Ann F. Lee Jr. left. Bo W. Fox spoke.", "Ann F. Lee Jr. left.‖Bo W. Fox spoke."],
  ["It met at No. 5 Main Street. Then it left.", "It met at No. 5 Main Street.‖Then it left."],
  ["The answer is No. The mayor left.", "The answer is No.‖The mayor left."],
  ["From St. Louis to St. Paul. Mayors met.", "From St. Louis to St. Paul.‖Mayors met."],
  ["The U.S. Senate met. The U.S. House did not.", "The U.S. Senate met.‖The U.S. House did not."],
  ["He left the U.S. The mayor stayed.", "He left the U.S.‖The mayor stayed."],
  ["Meet at 10 a.m. Tuesday in Ohio.", "Meet at 10 a.m. Tuesday in Ohio."],
  ["Meet at 10 a.m. The doors open at 9 a.m. EST.", "Meet at 10 a.m.‖The doors open at 9 a.m. EST."],
  ["It opens at 5 p.m. Mayor Lee speaks.", "It opens at 5 p.m.‖Mayor Lee speaks."],
  ["Acme Inc. bought it. It is Acme Inc. It grew.", "Acme Inc. bought it.‖It is Acme Inc.‖It grew."],
  ["From Flint, Mich., to Gary, Ind. The mayor came.", "From Flint, Mich., to Gary, Ind.‖The mayor came."],
  ["On Jan. 5 it met. On Sept. 3, 2017, it closed.", "On Jan. 5 it met.‖On Sept. 3, 2017, it closed."],
  ["It was in Jan. The snow fell.", "It was in Jan.‖The snow fell."],
  ["It met in May. It was warm.", "It met in May.‖It was warm."],
  ["In Fox v. Lee the court ruled. It did.", "In Fox v. Lee the court ruled.‖It did."],
  ["Texas vs. Ohio is open. It is.", "Texas vs. Ohio is open.‖It is."],
  ["She has a Ph.D. She has an M.D. They work.", "She has a Ph.D.‖She has an M.D.‖They work."],
  ["It lacks vitamin C. The rest is fine.", "It lacks vitamin C.‖The rest is fine."],
  ["Lives on Main St. The house is old.", "Lives on Main St.‖The house is old."],
  ["Sen. Lee (D., Ohio) met Rep. Fox (R-Tex.) there.", "Sen. Lee (D., Ohio) met Rep. Fox (R-Tex.) there."],
  ["Martin Fox Jr. Day is near.", "Martin Fox Jr. Day is near."],
  // Ellipses
  ["Wait... what? Well… yes.", "Wait... what?‖Well… yes."],
  ["He waited ... and left.", "He waited ... and left."],
  ["He waited. . . . Then he left.", "He waited. . . .‖Then he left."],
  ["He waited… Then he left.", "He waited…‖Then he left."],
  // Quotations and brackets
  ["“We act.” She left.", "“We act.”‖She left."],
  ["“We act,” she said. “It is time.” He agreed.", "“We act,” she said.‖“It is time.”‖He agreed."],
  ["“Is it time?” he asked. Yes.", "“Is it time?” he asked.‖Yes."],
  ['He said "No." Then he left.', 'He said "No."‖Then he left.'],
  ["(See page 5.) The rest follows.", "(See page 5.)‖The rest follows."],
  // Lines
  ["Mayors Meet\n\nThe mayors met.", "Mayors Meet‖The mayors met."],
  ["Mayors Meet\nThe mayors met.", "Mayors Meet‖The mayors met."],
  [`${LONG}\nand goes on here. Then it ends.`, `${LONG}\nand goes on here.‖Then it ends.`],
  [`${LONG} in\nDallas on a day.`, `${LONG} in\nDallas on a day.`],
  [`${LONG}.\nThen it ends.`, `${LONG}.‖Then it ends.`],
  ["- First item\n- Second item\n- Third", "- First item‖- Second item‖- Third"],
  ["• One\n• Two", "• One‖• Two"],
  ["1. First thing\n2. Second thing", "1. First thing‖2. Second thing"],
  ["WHO: Mayor Fox\nWHAT: A meeting", "WHO: Mayor Fox‖WHAT: A meeting"],
  ["Ann Lee\nMayor of Reno\nBo Fox\nMayor of Mesa", "Ann Lee‖Mayor of Reno‖Bo Fox‖Mayor of Mesa"],
  // Nothing, or nothing that ends
  ["", ""],
  ["no end here", "no end here"],
  ["...", "..."],
];

it.each(SENTENCES)("cuts %j into %j", (text, expected) => {
  expect(cut(text).sentences.join("‖")).toBe(expected);
});

it("covers every token once, in order", () => {
  fc.assert(
    fc.property(nearNews, (text) => {
      const { field } = cut(text);
      let at = 0;
      for (const { start, end } of field.sentences) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(field.tokens.length);
    }),
    { seed: SEED, numRuns: 500 },
  );
});
