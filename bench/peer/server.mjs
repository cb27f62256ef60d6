// The peer of the benchmark: @neo4j/graphql on the graph as Accord's store writes it.
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const typeDefs = `#graphql
  type Actor @node(labels: ["Actor"]) @fulltext(indexes: [{ indexName: "benchNames", queryName: "actorsByName", fields: ["name"] }]) {
    id: String!
    name: String!
    type: String!
    byName: String!
    signed: [Agreement!]! @relationship(type: "SIGNED", direction: OUT, properties: "Took")
    guaranteed: [Agreement!]! @relationship(type: "GUARANTEED", direction: OUT, properties: "Took")
    coSigners: [Actor!]! @cypher(statement: "MATCH (this)-[:SIGNED]->(:Agreement)<-[:SIGNED]-(a:Actor) WHERE a <> this RETURN a", columnName: "a")
  }
  type Agreement @node(labels: ["Agreement"]) {
    id: String!
    title: String! @alias(property: "name")
    byDateDown: String!
    signatories: [Actor!]! @relationship(type: "SIGNED", direction: IN, properties: "Took")
    guarantors: [Actor!]! @relationship(type: "GUARANTEED", direction: IN, properties: "Took")
  }
  type Took @relationshipProperties {
    id: String!
    role: String!
    date: String
    key: String!
  }
  type Query {
    shortestPath(from: String!, to: String!): [String!]! @cypher(
      statement: """
      MATCH (a:Actor {id: $from}), (b:Actor {id: $to})
      MATCH p = shortestPath((a)-[:SIGNED|GUARANTEED*..6]-(b))
      UNWIND nodes(p) AS n
      RETURN n.id AS id
      """
      columnName: "id"
    )
  }
`;

const [address, port] = process.argv.slice(2);
const { protocol, host, username, password } = new URL(address);
const driver = neo4j.driver(`${protocol}//${host}`, username ? neo4j.auth.basic(username, password) : undefined);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, { listen: { port: Number(port), host: "127.0.0.1" }, context: async () => ({}) });
console.log(`ready ${url}`);
