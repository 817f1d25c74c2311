export { enChecklists } from "../en-checklists.js";
