// Licences that ask for no more than to be named, so that whoever gets the binary may do as they like.
const permissive = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "OFL-1.1", "PSF-2.0", "Unlicense"]);

/**
 * Says whether something under this licence may be bundled. Of several that are
 * offered (A OR B) one is enough; everything that is not known here is refused.
 * @param {string | undefined} licence as package.json gives it, an SPDX expression
 */
export function mayBeBundled(licence) {
  return (licence ?? "").replace(/[()]/g, "").split(" OR ").some((offered) => permissive.has(offered.trim()));
}
