import { CHOSEN, TOLD_MAYORS, TOLD_OFFICES } from "../cases/officials/told.js";
import { HEADLINES, NAMES, NOBODY, POSTS, TOLD } from "../cases/people/marked.js";
import { check } from "../support/checking.js";

check("nobody in sight", NOBODY);
check("headlines", HEADLINES);
check("makes of names", NAMES);
check("mayors told by sentences", TOLD);
check("posts of federal officers", POSTS);
check("offices told by the words around", TOLD_OFFICES);
check("mayors told by the words around", TOLD_MAYORS);
check("titles that somebody is chosen for", CHOSEN);
