/**
 * Areas whose lines are drawn dashed, since it is disputed to whom they belong or whether they
 * are borders at all, and what to call them. The map takes no side; it only must not look settled.
 */
export const disputed: Record<string, string> = {
  "CY-CYN": "Northern Cyprus",
  "EH-SAH": "Western Sahara",
  "GE-AB": "Abkhazia",
  "IN-JK": "Jammu and Kashmir",
  "IN-KAS": "Kashmir",
  "IN-LA": "Ladakh",
  "MD-GR": "Transnistria",
  "PK-JK": "Azad Kashmir",
  "PK-NA": "Gilgit-Baltistan",
  "PS-GZ": "Gaza",
  "PS-WE": "West Bank",
  "RU-CR": "Crimea",
  "SO-SOL": "Somaliland",
  "SY-UNDOF": "Zone of the UN Disengagement Observer Force",
};
