import type { ActorType, CoSignedQueryVariables, Deal } from "../generated/graphql.ts";
import type { Address } from "./address.ts";

/** The question that the projection answers, with the filters that it knows. */
export function coSignedAsk({ deal, type, generic, asof }: Address): CoSignedQueryVariables {
  return {
    agreements: deal.length ? { deals: deal as Deal[] } : null,
    actors: type.length || !generic ? { ...(type.length && { types: type as ActorType[] }), ...(!generic && { generic: false }) } : null,
    asOf: asof || null,
  };
}
