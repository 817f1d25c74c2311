import type { ChecklistCatalogue } from "../checklist-catalogue.js";

const ORDINARY_FUNDING = "Det är inte ett vanligt föreningsbidrag.";
const DETAIL = "Kommunen reglerar inte verksamheten i detalj.";

/** What the checklists and their items ask, in Swedish. */
export const checklists: ChecklistCatalogue["checklists"] = {
  "skr-2017": {
    name: "SKR:s kriterier för ett idéburet offentligt partnerskap, 2017.",
    items: {
      1: ORDINARY_FUNDING,
      2: "Det är inte ett köp av en tjänst: båda sidor finansierar, och det är tänkt att vara.",
      3: "Parterna ser ett gemensamt behov.",
      4: "Det ingår gärna i ett politiskt program som nämner civilsamhället som part.",
      5: DETAIL,
      6: "Parterna åtar sig, äger och styr gemensamt.",
      7: "Finns en marknad: det framgår i text och handling att finansieringen är gemensam och ömsesidig.",
      8: "Det är långsiktigt, med gemensam uppföljning, utvärdering och gemensamma beslut.",
    },
  },
  forum: {
    name: "Forums äldre kriterier för ett idéburet offentligt partnerskap; året är inte känt.",
    items: {
      1: "Initiativet kommer från den idéburna organisationen.",
      2: "Det förverkligar ett politiskt program eller en plan.",
      3: ORDINARY_FUNDING,
      4: "Det finns ingen marknad eller konkurrens att värna.",
      5: "Båda sidor finansierar, i pengar eller på annat sätt.",
      6: DETAIL,
      7: "Det är avsett att gälla under längre tid.",
    },
  },
  "uddevalla-2020": {
    name: "Innehåll i varje IOP enligt Uddevalla kommuns processbeskrivning, 2020-08-25.",
    items: {
      background: "Bakgrund.",
      values: "Värdegrund.",
      "parties-and-organisation": "Parter och organisation: styrning, grupper och ansvar.",
      goals: "Mål.",
      "activities-and-commitments": "Insatser och åtaganden.",
      "follow-up": "Uppföljning.",
      economy: "Ekonomi.",
      "social-benefit": "Uppskattning av samhällsnytta och kostnadseffektivitet.",
      "term-and-notice": "Avtalstid och uppsägning.",
      "changes-and-additions": "Ändringar och tillägg.",
      "renegotiation-termination-dispute": "Omförhandling, hävning och tvist.",
    },
  },
  "procurement-and-state-aid": {
    name: "Att titta på inför frågor om upphandling och statligt stöd, iop-sdk, 2026-11-22.",
    items: {
      market: "Marknad: om andra utför eller vill utföra samma sak.",
      "words-for-payment": "Betalningens namn: bidrag, ersättning eller annat.",
      "co-financing": "Gemensam finansiering: vad båda sidor tillför.",
      "degree-of-detail": "Vem som bestämmer innehållet.",
      "procurement-threshold": "Värdet och tröskelvärdet för sociala tjänster, exklusive moms.",
      "direct-award": "Värdet och gränsen för direktupphandling, exklusive moms.",
      "idea-based-organisation": "Idéburen organisation: en juridisk person med uteslutande allmännyttigt syfte.",
      "public-interest-and-territory": "Allmänt intresse och kommunens område (kommunallagen 2 kap. 1 §).",
      "equal-treatment": "Likabehandling och stöd till enskild näringsidkare (kommunallagen 2 kap. 3 och 8 §§).",
      "de-minimis": "Stöd av mindre betydelse: per företag under tre år; annat stöd finns inte med här.",
      "de-minimis-general-interest":
        "Stöd av mindre betydelse till tjänster av allmänt ekonomiskt intresse: under tre år; annat stöd finns inte " +
        "med här.",
      vat: "Moms: om uppgiften är bestämd, styrd och konkurrerar med andras bedömer Skatteverket.",
    },
  },
  "access-and-data-protection": {
    name: "Att titta på inför frågor om insyn, sekretess och dataskydd, iop-sdk, 2026-11-22.",
    items: {
      "matter-handed-over": "Kontroll och insyn när en angelägenhet lämnas över (kommunallagen 10 kap. 7–9 §§).",
      "public-access": "Insyn för allmänheten.",
      secrecy: "Sekretess och tystnadsplikt.",
      controller: "Personuppgifter: vem som ansvarar för vad.",
      "persons-in-texts": "Personuppgifter i överenskommelsens egna texter.",
      delegation: "Beslutanderätt: ett gemensamt organ beslutar inte i nämndens ställe (kommunallagen 6 och 7 kap.).",
    },
  },
  silences: {
    name: "Det som en överenskommelse kan tiga om, iop-sdk, 2026-11-22.",
    items: {
      vat: "Moms: om den ingår i beloppen.",
      repayment: "Återbetalning: vad som händer med pengar som inte används.",
      audit: "Rätt att granska räkenskaper och verksamhet.",
      "public-access": "Insyn för allmänheten.",
      secrecy: "Sekretess och tystnadsplikt.",
      "personal-data": "Behandling av personuppgifter.",
      insurance: "Försäkring.",
      "democracy-conditions": "Demokrativillkor.",
    },
  },
};
