import { describe, expect, it } from "vitest";
import { proposeOrganizations } from "../../src/extract/organizations.js";
import { linkOrganizations } from "../../src/link/organizations.js";
import { settle } from "../../src/mentions/settle.js";
import { gazetteer, read } from "./place-rows.js";

const link = (text: string, title: string | null = null) => {
  const reading = read(text, title);
  const timeline = { day: null, range: { start: null, end: null } };
  return linkOrganizations(settle(proposeOrganizations(reading)), { gazetteer, timeline, document: reading.document });
};
const names = (text: string, title?: string) => link(text, title ?? null).map(({ name }) => name);

describe("organizations", () => {
  it.each([
    [
      "The case is before the U.S. District Court for the Northern District of Texas.",
      ["U.S. District Court for the Northern District of Texas"],
    ],
    [
      "He leads the Committee on Banking, Housing, and Urban Affairs, she the Dallas Police Department.",
      ["Committee on Banking, Housing, and Urban Affairs", "Dallas Police Department"],
    ],
    [
      "It joined the National Partnership to Prevent Gun Violence today.",
      ["National Partnership to Prevent Gun Violence"],
    ],
    [
      "The Neighbors for Safer Streets Coalition grew; the Safer Streets Coalition has 40 members.",
      ["Neighbors for Safer Streets Coalition"],
    ],
    ["She reads the Kansas City Star daily.", ["Kansas City Star"]],
    [
      "Riverton Robotics, Inc. and Feldman & Marsh LLP paid; WXYZ-TV filmed it.",
      ["Riverton Robotics, Inc.", "Feldman & Marsh LLP", "WXYZ-TV"],
    ],
    [
      "Crews of the Department of Public Works and the Office of Housing helped the City Planning Commission.",
      ["Department of Public Works", "Office of Housing", "City Planning Commission"],
    ],
    [
      "The Friends of the Long River and Keep Riverton Beautiful met the Cedar Valley Railway.",
      ["Friends of the Long River", "Keep Riverton Beautiful", "Cedar Valley Railway"],
    ],
    [
      "Ohio Task Force 1 left; Baptist Hospital of Dallas did not.",
      ["Ohio Task Force 1", "Baptist Hospital of Dallas"],
    ],
    ["The Texas House of Representatives acted.", ["Texas House of Representatives"]],
    ["On Friday the State Supreme Court fined the union.", ["State Supreme Court"]],
  ])("reads %s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    "The committee met at City Council chambers.",
    "Medicaid pays.",
    "The Texas House voted.",
    "A Press Conference was held.",
    "Mayors spoke in the Convention Center.",
    "Congressman Jim Marsh (D-VA) spoke at the Office of the Mayor.",
    "A Navy veteran came from Eielson Air Force Base.",
    "Dallas Does Its Part after the attacks on the towers and the Pentagon.",
  ])("finds none in %s", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("takes the Conference for the body only where the release names it", () => {
    expect(names("The Conference asked Congress to act.")).toEqual(["U.S. Congress"]);
    const [uscm, committee] = link(
      "The U.S. Conference of Mayors met. The Conference and its Executive Committee agreed, USCM said.",
    );
    expect(uscm).toMatchObject({ id: "uscm", link: "linked" });
    expect(uscm?.mentions.map((m) => m.text)).toEqual(["U.S. Conference of Mayors", "Conference", "USCM"]);
    expect(committee?.id).toBe("uscm-exec");
  });

  it("follows an acronym that the release explains", () => {
    const [body, ...rest] = link("The Gulf Coast Recovery Office (GCRO) opened. Staff of the GCRO met.");
    expect(rest).toEqual([]);
    expect(body).toMatchObject({
      id: "gulf-coast-recovery-office",
      name: "Gulf Coast Recovery Office",
      link: "unknown",
    });
    expect(body?.mentions.map((m) => m.text)).toEqual(["Gulf Coast Recovery Office", "GCRO", "GCRO"]);
  });

  it("reads no grammar in a title that capitalises everything", () => {
    expect(names("It did.", "Mayors Urge Quick Council Vote on Housing Department Money")).toEqual([]);
  });
});
