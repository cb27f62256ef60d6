// Holds a running server against the audits of graphql-http, before and after a load.
import assert from 'node:assert/strict'
import { buildClientSchema, getIntrospectionQuery } from 'graphql'
import { serverAudits } from 'graphql-http'

const url = `${process.env.ACCORD_URL}/graphql`

// Of each audit only one that is met is fine, also of those that merely should be.
async function audit(when) {
  const failed = []
  const audits = serverAudits({ url, fetchFn: fetch })
  for (const one of audits) {
    const result = await one.fn()
    if (result.status !== 'ok') failed.push(`${one.id} ${one.name}: ${result.reason}`)
  }
  assert.equal(audits.length, 61)
  assert.deepEqual(failed, [], when)
  console.log(`${audits.length} of ${audits.length} audits of graphql-http ${when}`)
}

async function ask(query) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, answer: await response.json() }
}

// Eight clients ask for much, and for more than is answered.
async function load(seconds) {
  const end = Date.now() + seconds * 1000
  const heavy = '{ actors(first: 100) { nodes { name participations(first: 100) { nodes { label claims { text } } } } } }'
  let answered = 0
  await Promise.all(Array.from({ length: 8 }, async () => {
    while (Date.now() < end) {
      for (const query of [heavy, heavy.replace('100', '1000000'), `{${'a'.repeat(9)} `.repeat(300)]) {
        const { status, answer } = await ask(query)
        assert.ok(status === 200 ? 'data' in answer || answer.errors[0].extensions.code : status === 503, `${status}`)
        answered++
      }
    }
  }))
  console.log(`${answered} requests in ${seconds} s of load`)
}

// What GraphiQL asks first is answered whole.
async function introspect() {
  const options = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true }
  const { answer } = await ask(getIntrospectionQuery(options))
  assert.equal(answer.errors, undefined)
  assert.ok(buildClientSchema(answer.data).getQueryType().getFields().actors)
  console.log(`the introspection is answered, with ${answer.data.__schema.types.length} types`)
}

await audit('before a load')
await introspect()
await load(Number(process.env.ACCORD_LOAD_SECONDS ?? 3))
await audit('after it')
