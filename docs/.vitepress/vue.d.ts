declare module "*.vue" {
  import type { DefineComponent } from "vue";
  const component: DefineComponent;
  export default component;
}
declare module "vitepress/theme-without-fonts" {
  import type { Theme } from "vitepress";
  const theme: Theme;
  export default theme;
}
declare module "*?raw" {
  const text: string;
  export default text;
}
declare module "*.css";
