import { check } from "../support/checking.js";
import { DRESS, MAYOR_REJECTS } from "../support/mayor-dress.js";
import { ADVISORIES, LISTS } from "../support/mayor-lists.js";
import { NAME_SHAPES } from "../support/mayor-names.js";
import { CORE_FORMS } from "../support/mayor-phrases.js";
import { ROLLS } from "../support/mayor-rolls.js";
import { ROSTERS } from "../support/mayor-rosters.js";
import { STATUSES } from "../support/mayor-status.js";

check("a mayor and a city in one phrase", CORE_FORMS);
check("several mayors at once", LISTS);
check("towns and names that no dictionary knows", ROSTERS);
check("told by the order of a list", ROLLS);
check("advisories", ADVISORIES);
check("not, or not exactly, a sitting mayor", STATUSES);
check("shapes of names", NAME_SHAPES);
check("honorifics, bylines, captions, headlines", DRESS);
check("no mayor", MAYOR_REJECTS);
