export { svIssues } from "../sv-issues.js";
