import { check } from "../support/checking.js";
import { RELEASES } from "../support/mayor-titles.js";
import { PEOPLE_IN_PROSE, PEOPLE_REJECTS, TITLED_PEOPLE } from "../support/people-cases.js";
import { EPONYMS } from "../support/people-eponyms.js";
import {
  ADVISORY_TEXTS,
  CITY_RELEASES,
  FEDERAL_RELEASES,
  LETTERS,
  TEASERS,
  TRICKY,
} from "../support/people-releases.js";
import { SHARED_ROLES } from "../support/shared-roles.js";

check("people with a title", TITLED_PEOPLE);
check("people in prose", PEOPLE_IN_PROSE);
check("several patterns at once", RELEASES);
check("federal releases", FEDERAL_RELEASES);
check("city releases", CITY_RELEASES);
check("advisories", ADVISORY_TEXTS);
check("letters", LETTERS);
check("headlines and teasers", TEASERS);
check("tricky cases", TRICKY);
check("named after people", EPONYMS);
check("shared and spoken roles", SHARED_ROLES);
check("nobody", PEOPLE_REJECTS);
