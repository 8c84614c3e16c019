import { RELEASES } from "../cases/mayors/titles.js";
import { SHARED_ROLES } from "../cases/officials/shared-roles.js";
import { EPONYMS } from "../cases/people/eponyms.js";
import { PEOPLE_IN_PROSE, PEOPLE_REJECTS, TITLED_PEOPLE } from "../cases/people/named.js";
import { ADVISORY_TEXTS, CITY_RELEASES, FEDERAL_RELEASES, LETTERS, TEASERS, TRICKY } from "../cases/people/releases.js";
import { check } from "../support/checking.js";

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
