// Files as PA-X, PA-X Local, PAA-X and UCDP have them, of three hundred agreements and
// some five hundred actors that nobody has ever met.
const stones = "Agate Amber Ashen Basalt Beryl Chalk Cinder Cobalt Copper Coral Ember Flint Garnet Granite Jasper Lava Marble Mica Obsidian Onyx Opal Quartz Slate Topaz".split(" ");
const birds = "Bittern Crane Curlew Dipper Dunlin Fulmar Gannet Godwit Grebe Heron Kestrel Lapwing Linnet Magpie Merlin Osprey Petrel Plover Puffin Raven Siskin Skua Tern Wigeon".split(" ");
const kinds = "Front Brigade Movement Army Union Legion".split(" ");
const arabic = "نورس لقلق كركي هدهد بلبل حجل قطا رخمة شاهين باشق سنونو وروار".split(" ");

/** The group of a number below 576; each has another name. @param {number} i */
const group = (i) => `${stones[i % 24]} ${birds[Math.floor(i / 24) % 24]} ${kinds[i % 6]}`;

/** Groups that UCDP has, that PAA-X has; the others are named in cells alone. */
const [ofUCDP, ofPAAX, agreements, local] = [180, 300, 240, 60];

/** Who is in an agreement: some groups are in many, most in few. @param {number} n @param {number} i */
const member = (n, i) => (i === 0 ? (n * n) % 17 : (n * 7 + i * 61) % 400);
/** @param {number} n */
const members = (n) => [...new Set(Array.from({ length: 2 + (n % 4) }, (_, i) => member(n, i)))];

/** @param {number} n */
const day = (n) => new Date(Date.UTC(2021, 0, 3 + n * 9)).toISOString().slice(0, 10);
/** @param {number} n */
const title = (n) => `${["Accord", "Ceasefire", "Statement", "Truce"][n % 4]} of ${birds[n % 24]} ${["Bay", "Fell", "Ford", "Heath", "Moor"][n % 5]}, ${n + 1}`;

function ucdp() {
  return [...Array(ofUCDP).keys()].map((i) => ({
    ActorId: 1000 + i, NameData: group(i), NameOrigFull: i < arabic.length ? `جبهة ${arabic[i]}` : "", NewName: i % 40 === 5 ? `${group(i)} Reborn (2024)` : "",
    Org: 1, ...(i % 9 === 4 && { Splinter: 1, NamePrev: group(i - 1), ActorIdPrev: 999 + i }), ...(i % 11 === 6 && { Alliance: 1, NameAlliance: group(i - 2), ActorIdAlliance: 998 + i }),
    Location: "Iceland", GWNOLoc: 395, Region: 1, Version: "99.1",
  }));
}

/** @param {number} i */
const paaxActor = (i) => ({ actor_id: 1 + i, id_paax: `X_${1 + i}`, actor_name: group(i), actor_type: "Armed Organization", actor_iso3c: "ISL", actor_country: "Iceland", ucdp_id: i < ofUCDP ? `${1000 + i}.0` : "", acled_other: i % 3 ? "" : `Men of ${stones[i % 24]} ${birds[Math.floor(i / 24)]}` });
const norway = { actor_id: 900, id_paax: "X_900", actor_name: "Norway", actor_type: "Country/State", actor_iso3c: "NOR", actor_country: "Norway" };

function paaxActors() {
  return [...[...Array(ofPAAX).keys()].map(paaxActor), norway];
}

/** PAA-X has no local agreements, and exchanges day and month in its column of dates. */
function signatories() {
  return [...Array(agreements).keys()].flatMap((n) => {
    const [year, month, date] = day(n).split("-");
    const agreement = { AgtId: 9000 + n, agt_name: `${title(n)} (${date}/${month}/${year})`, Con: "Iceland", Reg: "Europe and Eurasia", Dat: Number(date) > 12 ? "" : `${year}-${date}-${month}`, stage_process: "Ceasefire", Loc1ISO: "ISL", PAX_Hyperlink: `https://example.org/${9000 + n}` };
    return [...members(n).filter((i) => i < ofPAAX).map((i) => ({ ...agreement, ...paaxActor(i), signatory_type: "party" })), ...(n % 3 ? [] : [{ ...agreement, ...norway, signatory_type: "third party" }])];
  });
}

/** @param {number} n @param {string} parties @param {string} third */
const paxRow = (n, parties, third) => ({
  Con: "Iceland", Contp: "Government", PP: 71 + (n % 3), PPName: `${stones[n % 3]} process`, Reg: "Europe and Eurasia", AgtId: 9000 + n, Agt: title(n), Dat: day(n), Status: "Multiparty signed/agreed", Agtp: "Intra", Stage: "Cea", StageSub: "Ceas",
  Part: parties, ThrdPart: third, Loc1ISO: "ISL", UcdpCon: "NA", Interim: "No", PAX_Hyperlink: `https://example.org/${9000 + n}`,
});

/** @param {number} n */
function third(n) {
  if (n % 3 === 0) return `Witness: Norway${n % 6 ? "" : `; ${group(500 + (n / 6))} refused to sign`}`;
  return n % 3 === 1 ? `Guarantor: ${group((n * 5) % 200)}` : "";
}

function pax() {
  return [...Array(agreements).keys()].map((n) => paxRow(n, members(n).map(group).join(n % 2 ? "; " : "\n"), third(n)));
}

function paxLocal() {
  return [...Array(local).keys()].map((i) => {
    const n = agreements + i;
    return {
      ...paxRow(n, [group(400 + i), group((i * 13) % 300), ...(i % 4 ? [] : ["local representatives", `Mr. Jon ${birds[i % 24]}`])].join("; "), i % 5 ? "" : `Mediator: ${birds[i % 24]} Elders`),
      Contp: "Inter-group", Agtp: "IntraLocal", LocaleName: i % 6 ? `${stones[i % 24]} ${birds[i % 24]} quarter, and all that lies between it and the ${birds[(i + 5) % 24]} hills` : "", LocaleNat: ["City", "Region", "Smaller"][i % 3], LatDec: 64 + (i % 20) / 10, LongDec: -22 + (i % 30) / 4,
      LinkNatProcess: "N", PT_IPP: 1, CentState: 0, LocArmedGr: 1, Grieve: i % 2, description: i % 2 ? "Two groups lay down\ntheir arms." : "",
    };
  });
}

/** Every file by its name. */
export const files = () => ({ "ucdp-actor-99.1.csv": csv(ucdp()), "paax_actors_v99.csv": csv(paaxActors()), "paax_signatories_v99.csv": csv(signatories()), "pax_v99.csv": csv(pax()), "pax_local_v99.csv": csv(paxLocal()) });

/** @param {Record<string, unknown>[]} rows */
function csv(rows) {
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (/** @type {unknown} */ value) => `"${String(value ?? "").replaceAll('"', '""')}"`;
  return [heads.join(","), ...rows.map((row) => heads.map((head) => cell(row[head])).join(",")), ""].join("\n");
}
