export { addShards } from "./add.js";
export { entriesOf, missingOf } from "./collect.js";
export { beginPlan, readOrder, readPlan } from "./plan.js";
export { openBroker } from "./redis.js";
export { workOn } from "./work.js";
