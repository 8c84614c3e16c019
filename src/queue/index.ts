export { type Added, addShards } from "./add.js";
export { entriesOf, missingOf } from "./collect.js";
export { beginPlan, type Plan, readOrder, readPlan } from "./plan.js";
export { type Broker, openBroker } from "./redis.js";
export { type Worked, workOn } from "./work.js";
