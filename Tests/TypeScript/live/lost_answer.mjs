/** Makes a customer whose first answer is lost: `URL KEY NAME [again]`. Only with `again` it may be sent again. */
import { createClient } from "./client/index.js";

const [url, token, name, again] = process.argv.slice(2);
const { crm } = createClient({ url, token });
try {
  const customer = await crm.customers.createCustomer({ name }, again === undefined ? { retry: false } : {});
  console.log("made", customer.name);
} catch (error) {
  if (error.code !== "NETWORK") throw error;
  console.log("unknown");
}
