"""Makes a customer whose first answer is lost: ``lost_answer.py URL KEY NAME [again]``. Only with ``again`` it may be sent
again."""

import sys

from rapport_client import CallOptions, Client, Unreachable, new_idempotency_key, types

url, token, name, *again = sys.argv[1:]
options = CallOptions(idempotency_key=new_idempotency_key()) if again else CallOptions()
with Client(url, token=token) as client:
    try:
        print("made", client.crm.customers.create_customer(types.CreateCustomer(name=name), options=options).name)
    except Unreachable:
        print("unknown")
