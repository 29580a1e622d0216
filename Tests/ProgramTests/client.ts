// Asks for the known result as a frontend developer would.
import { createClient } from "../../Generated/typescript/index.js";

const [url = "", key = ""] = process.argv.slice(2);
const crm = createClient({ url, token: key }).crm;

const { items } = await crm.pipelines.listPipelines({});
const nordics = items.find((pipeline) => pipeline.name === "Nordics");
if (nordics) {
  const stats = await crm.extensions.getPipelineStats({ pipelineId: nordics.id });
  for (const { currency, total, weighted } of stats.totals) {
    console.log(`${nordics.name}: ${total} ${currency} total, ${weighted} ${currency} weighted`);
  }
}
