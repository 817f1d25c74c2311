import theme from "vitepress/theme-without-fonts";
import AgreementTimeline from "../diagrams/AgreementTimeline.vue";
import GoalTree from "../diagrams/GoalTree.vue";
import MoneyFlow from "../diagrams/MoneyFlow.vue";
import "./style.css";

export default {
  extends: theme,
  enhanceApp({ app }) {
    app.component("AgreementTimeline", AgreementTimeline);
    app.component("GoalTree", GoalTree);
    app.component("MoneyFlow", MoneyFlow);
  },
} satisfies typeof theme;
