import { ROLE_STACKS } from "../cases/mayors/phrases.js";
import { TITLE_REJECTS, TITLES_BEFORE, TITLES_BEHIND } from "../cases/mayors/titles.js";
import { check } from "../support/checking.js";

check("roles stacked upon the mayoralty", ROLE_STACKS);
check("roles before the name", TITLES_BEFORE);
check("roles behind the name", TITLES_BEHIND);
check("no role", TITLE_REJECTS);
