/** Three deals of 96,000 at 75 %, 84,000 at 50 % and 42,000 at 80 %, made and summed by the client: `URL KEY`. */
import { createClient } from "./client/index.js";

const [url, token] = process.argv.slice(2);
const { crm } = createClient({ url, token });
const pipeline = await crm.pipelines.createPipeline({ name: "By TypeScript", currency: "DKK" });
const customer = await crm.customers.createCustomer({ name: "Nordlys" });
const deals = [[96_000, 75], [84_000, 50], [42_000, 80]].map(([value, probability]) =>
  crm.extensions.createOpportunity({
    customerProfileId: customer.id, title: "Pump", pipelineId: pipeline.id, value, currency: "DKK", probability,
  }),
);
await Promise.all(deals);
const stats = await crm.extensions.getPipelineStats({ pipelineId: pipeline.id });
for (const { currency, total, weighted } of stats.totals) console.log(currency, total, weighted);
