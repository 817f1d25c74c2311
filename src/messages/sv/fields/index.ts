export { svFields } from "./sv-fields.js";
