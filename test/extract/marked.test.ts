import { check } from "../support/checking.js";
import { HEADLINES, NAMES, NOBODY, POSTS, TOLD } from "../support/marked-persons.js";

check("nobody in sight", NOBODY);
check("headlines", HEADLINES);
check("makes of names", NAMES);
check("mayors told by sentences", TOLD);
check("posts of federal officers", POSTS);
