"""Three deals of 96,000 at 75 %, 84,000 at 50 % and 42,000 at 80 % made and summed by the client: ``known_result.py URL
KEY``."""

import asyncio
import sys
from decimal import Decimal

from rapport_client import AsyncClient, Client, types

url, key = sys.argv[1:]
with Client(url, token=key) as client:
    pipeline = client.crm.pipelines.create_pipeline(types.CreatePipeline(name="By Python", currency="DKK"))
    customer = client.crm.customers.create_customer(types.CreateCustomer(name="Nordlys"))
    for value, probability in [(96_000, 75), (84_000, 50), (42_000, 80)]:
        deal = types.CreateOpportunity(
            customer_profile_id=types.CustomerProfileId(customer.id),
            title="Pump",
            pipeline_id=pipeline.id,
            value=Decimal(value),
            currency="DKK",
            probability=probability,
        )
        assert client.crm.extensions.create_opportunity(deal).value == value
    stats = client.crm.extensions.get_pipeline_stats(types.PipelineFilter(pipeline_id=pipeline.id))
    for total in stats.totals:
        print(total.currency, total.total, total.weighted)


async def again() -> None:
    async with AsyncClient(url, token=key) as other:
        answer = await other.crm.extensions.get_pipeline_stats(types.PipelineFilter(pipeline_id=pipeline.id))
        for sums in answer.totals:
            print(sums.currency, sums.total, sums.weighted)


asyncio.run(again())
