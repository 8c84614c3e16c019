import { check } from "../support/checking.js";
import { CONGRESS } from "../support/official-congress.js";
import { EXECUTIVE } from "../support/official-executive.js";
import { OFFICIAL_REJECTS } from "../support/official-rejects.js";
import { UNKNOWN_HOLDERS } from "../support/people-eponyms.js";

check("departments, agencies, White House", EXECUTIVE);
check("Congress and the courts", CONGRESS);
check("holders that no row knows", UNKNOWN_HOLDERS);
check("no federal official", OFFICIAL_REJECTS);
