export { enFields } from "./en-fields.js";
