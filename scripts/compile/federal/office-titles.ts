/** Facts rows that name no federal office a single person holds: families are people, a committee is named by its chair's title. */
const LEFT_OUT = new Set(["first-lady", "second-lady", "committee-chair"]);

/** The ids under which the dictionary keeps these offices of the facts. */
const RENAMED: Readonly<Record<string, string>> = {
  "circuit-judge": "us-circuit-judge",
  "district-judge": "us-district-judge",
};

/** The dictionary's id of an office of the facts; null for one that is left out. */
export const officeId = (facts: string): string | null => (LEFT_OUT.has(facts) ? null : (RENAMED[facts] ?? facts));

/** Where the annotation guide's word for an office differs from the facts'. */
export const TITLES: Readonly<Record<string, string>> = {
  "attorney-general": "Attorney General",
  "solicitor-general": "Solicitor General",
  "us-senator": "U.S. Senator",
  "us-representative": "U.S. Representative",
  "us-attorney": "U.S. Attorney",
  "us-ambassador": "U.S. Ambassador",
  "us-trade-representative": "U.S. Trade Representative",
  "un-ambassador": "U.S. Ambassador to the United Nations",
  "us-circuit-judge": "U.S. Circuit Judge",
  "us-district-judge": "U.S. District Judge",
  "ia-director": "White House Director of Intergovernmental Affairs",
  "ondcp-director": "Director of the Office of National Drug Control Policy",
  "fed-chair": "Chair of the Federal Reserve",
  "americorps-ceo": "CEO of AmeriCorps",
  "samhsa-administrator": "Administrator of the Substance Abuse and Mental Health Services Administration",
  "noaa-administrator": "Administrator of the National Oceanic and Atmospheric Administration",
  "osha-head": "Assistant Secretary of Labor for Occupational Safety and Health",
  "senate-president-pro-tempore": "President Pro Tempore of the Senate",
};

/** How many hold an office at once, where it is not one. */
export const SEATS: Readonly<Record<string, string>> = {
  "associate-justice": "8",
  "us-senator": "100",
  "us-representative": "435",
  "senior-advisor-to-the-president": "*",
  "us-attorney": "*",
  "us-ambassador": "*",
  "us-district-judge": "*",
  "us-circuit-judge": "*",
  "deputy-secretary-of-state": "2",
  "amtrak-ceo": "2",
};

/** Variants that prose uses and the facts lack. */
export const MORE: Readonly<Record<string, readonly string[]>> = {
  president: ["Mr. President", "President of the United States of America", "United States President"],
  "vice-president": ["United States Vice President", "Vice President of the United States of America"],
  "us-senator": ["US Senator", "United States Senator"],
  "us-representative": [
    "United States Representative",
    "US Representative",
    "U.S. Rep.",
    "US Rep.",
    "U.S. Congressmember",
    "United States Congressman",
    "United States Congresswoman",
    "Congressperson",
    "Member of the U.S. House",
    "Cong.",
  ],
  "us-attorney": ["Chief Federal Prosecutor"],
  "us-district-judge": [
    "U.S. District Court Judge",
    "Federal District Judge",
    "Federal District Court Judge",
    "Chief U.S. District Judge",
    "Chief United States District Judge",
    "Senior U.S. District Judge",
    "Senior United States District Judge",
    "United States District Court Judge",
    "District Judge",
    "U.S. Judge",
  ],
  "us-circuit-judge": [
    "United States Circuit Judge",
    "U.S. Circuit Court Judge",
    "U.S. Appeals Court Judge",
    "Federal Appeals Judge",
    "U.S. Court of Appeals Judge",
    "Federal Appeals Court Judge",
  ],
  "associate-justice": [
    "U.S. Supreme Court Justice",
    "U.S. Supreme Court Associate Justice",
    "Associate Justice of the U.S. Supreme Court",
    "Associate Justice of the United States Supreme Court",
  ],
  "chief-justice": [
    "U.S. Supreme Court Chief Justice",
    "Chief Justice of the Supreme Court",
    "Chief Justice of the U.S. Supreme Court",
    "Supreme Court Chief Justice",
  ],
  "house-majority-leader": [
    "U.S. House Majority Leader",
    "Majority Leader of the House",
    "House Republican Leader",
    "House Democratic Leader",
  ],
  "house-minority-leader": ["U.S. House Minority Leader", "Minority Leader of the House", "Republican Leader"],
  "senate-majority-leader": [
    "U.S. Senate Majority Leader",
    "Majority Leader of the Senate",
    "Republican Leader",
    "Democratic Leader",
  ],
  "senate-minority-leader": [
    "U.S. Senate Minority Leader",
    "Minority Leader of the Senate",
    "Republican Leader",
    "Democratic Leader",
  ],
  "senate-majority-whip": ["Senate Republican Whip", "Majority Whip"],
  "senate-minority-whip": ["Senate Republican Whip", "Senate Democratic Whip", "Minority Whip"],
  "house-majority-whip": ["House Republican Whip", "House Democratic Whip"],
  "house-minority-whip": ["House Republican Whip"],
  "surgeon-general": ["US Surgeon General", "United States Surgeon General"],
  "secretary-of-defense": ["Secretary of War", "War Secretary", "U.S. Secretary of War"],
  "ondcp-director": [
    "National Drug Czar",
    "U.S. Drug Czar",
    "National Drug Policy Director",
    "White House Drug Policy Director",
    "Director of White House Drug Policy",
  ],
  "ia-director": [
    "Director of Intergovernmental Affairs for the White House",
    "Director of White House Intergovernmental Affairs",
    "Director of the Office of Intergovernmental Affairs",
    "White House Office of Intergovernmental Affairs Director",
    "Director of Intergovernmental Affairs at the White House",
    "Assistant to the President and Director of Intergovernmental Affairs",
  ],
  "niaid-director": ["Director of the U.S. National Institute of Allergy and Infectious Diseases"],
  "samhsa-administrator": ["Administrator of SAMHSA"],
  "noaa-administrator": ["NOAA Chief"],
  "fema-administrator": [
    "FEMA Chief",
    "Director of the Federal Emergency Management Agency",
    "Under Secretary for Emergency Preparedness and Response",
  ],
  "usps-postmaster-general": ["US Postmaster General", "United States Postmaster General"],
  "americorps-ceo": ["Chief Executive Officer of the Corporation for National Service", "AmeriCorps Director"],
  "amtrak-ceo": ["Amtrak Chairman", "CEO of Amtrak", "President of Amtrak"],
  "joint-chiefs-chair": ["Chair of the Joint Chiefs of Staff"],
};

export const LEVELS: Readonly<Record<string, string>> = {
  "deputy-secretary": "sub-cabinet",
  member: "congress",
  president: "white-house",
  "vice-president": "white-house",
  district: "field",
  "government-corporation": "agency-head",
};
