export { enIssues } from "../en-issues.js";
