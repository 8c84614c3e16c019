import { DRESS, MAYOR_REJECTS } from "../cases/mayors/dress.js";
import { ADVISORIES, LISTS } from "../cases/mayors/lists.js";
import { NAME_SHAPES } from "../cases/mayors/names.js";
import { CORE_FORMS } from "../cases/mayors/phrases.js";
import { ROLLS } from "../cases/mayors/rolls.js";
import { ROSTERS } from "../cases/mayors/rosters.js";
import { STATUSES } from "../cases/mayors/status.js";
import { check } from "../support/checking.js";

check("a mayor and a city in one phrase", CORE_FORMS);
check("several mayors at once", LISTS);
check("towns and names that no dictionary knows", ROSTERS);
check("told by the order of a list", ROLLS);
check("advisories", ADVISORIES);
check("not, or not exactly, a sitting mayor", STATUSES);
check("shapes of names", NAME_SHAPES);
check("honorifics, bylines, captions, headlines", DRESS);
check("no mayor", MAYOR_REJECTS);
