import { CONGRESS } from "../cases/officials/congress.js";
import { EXECUTIVE } from "../cases/officials/executive.js";
import { OFFICIAL_REJECTS } from "../cases/officials/rejects.js";
import { UNKNOWN_HOLDERS } from "../cases/people/eponyms.js";
import { check } from "../support/checking.js";

check("departments, agencies, White House", EXECUTIVE);
check("Congress and the courts", CONGRESS);
check("holders that no row knows", UNKNOWN_HOLDERS);
check("no federal official", OFFICIAL_REJECTS);
