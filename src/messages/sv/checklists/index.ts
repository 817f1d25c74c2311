export { svChecklists } from "../sv-checklists.js";
