import { check } from "../support/checking.js";
import { ADVISORIES, LISTS } from "../support/mayor-lists.js";
import { DRESS, MAYOR_REJECTS, NAME_SHAPES } from "../support/mayor-names.js";
import { CORE_FORMS } from "../support/mayor-phrases.js";
import { STATUSES } from "../support/mayor-status.js";

check("a mayor and a city in one phrase", CORE_FORMS);
check("several mayors at once", LISTS);
check("advisories", ADVISORIES);
check("not, or not exactly, a sitting mayor", STATUSES);
check("shapes of names", NAME_SHAPES);
check("honorifics, bylines, captions, headlines", DRESS);
check("no mayor", MAYOR_REJECTS);
