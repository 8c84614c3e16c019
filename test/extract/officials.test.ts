import { check } from "../support/checking.js";
import { CONGRESS, EXECUTIVE, OFFICIAL_REJECTS } from "../support/official-cases.js";

check("departments, agencies, White House", EXECUTIVE);
check("Congress and the courts", CONGRESS);
check("no federal official", OFFICIAL_REJECTS);
