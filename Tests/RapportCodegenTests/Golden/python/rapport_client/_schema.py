# Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
"""What the runtime knows of the contract."""

from . import types as t
from ._runtime.codec import Object, ProcedureSchema, Schema, UnionType

SCHEMA = Schema(
    procedures={
        "crm.everything.echo": ProcedureSchema("query", input="#Everything", output="#Everything"),
        "crm.everything.write": ProcedureSchema("mutation", input="#Everything"),
        "crm.extensions.closeOpportunity": ProcedureSchema("mutation", input="#CloseOpportunity", output="#Opportunity", errors="#StageError", refusal=t.StageRefused),
        "crm.extensions.createOpportunity": ProcedureSchema("mutation", input="#CreateOpportunity", output="#Opportunity"),
        "crm.extensions.getOpportunity": ProcedureSchema("query", input="#OpportunityKey", output="?#Opportunity"),
        "crm.extensions.listOpportunities": ProcedureSchema("query", input="#OpportunityFilter", output="#OpportunityPage"),
        "crm.extensions.watchOpportunities": ProcedureSchema("subscription", input="#OpportunityFilter", output="#Opportunity"),
        "reports": ProcedureSchema("query", output="[]string"),
        "reports.delete": ProcedureSchema("mutation", input="#Date", output="#Query"),
        "reports.month-end.run": ProcedureSchema("query", input="#Node", output="#Node"),
        "system.clear": ProcedureSchema("mutation"),
        "system.now": ProcedureSchema("query", output="instant"),
    },
    types={
        "CloseOpportunity": Object(t.CloseOpportunity, (("id", "id", "@Opportunity", 0), ("lines", "lines", "[]#Line", 1),)),
        "CreateOpportunity": Object(t.CreateOpportunity, (("customer_profile_id", "customerProfileId", "@CustomerProfile", 0), ("title", "title", "string", 0), ("value", "value", "money", 1), ("probability", "probability", "int", 1), ("expected_close_date", "expectedCloseDate", "calendarDate", 1), ("stage", "stage", "#Stage", 1),)),
        "Date": Object(t.Date, (("default", "default", "instant", 0), ("with_dash", "with-dash", "string", 1), ("proto", "__proto__", "string", 1),)),
        "Everything": Object(t.Everything, (("string", "string", "string", 1), ("boolean", "boolean", "boolean", 1), ("double", "double", "double", 1), ("money", "money", "money", 1), ("calendar_date", "calendarDate", "calendarDate", 1), ("instant", "instant", "instant", 1), ("url", "url", "url", 1), ("bytes", "bytes", "bytes", 1), ("json", "json", "json", 1), ("id", "id", "@Opportunity", 1), ("array", "array", "[]instant", 1), ("set", "set", "<>string", 1), ("dictionary", "dictionary", "{}int64", 1), ("nullable", "nullable", "instant", 1), ("named", "named", "#class", 1), ("matrix", "matrix", "[][]?int64", 1), ("length", "length", "string", 1), ("length_at_most", "lengthAtMost", "string", 1), ("pattern", "pattern", "string", 1), ("patterns", "patterns", "string", 1), ("minimum", "minimum", "money", 1), ("maximum", "maximum", "double", 1), ("big_minimum", "bigMinimum", "int64", 1), ("count_of_bytes", "countOfBytes", "bytes", 1), ("count", "count", "<>@Tag", 1), ("count_of_dictionary", "countOfDictionary", "{}string", 1), ("unique", "unique", "[]string", 1), ("email", "email", "string", 1), ("phone", "phone", "string", 1), ("web_url", "webURL", "string", 1), ("one_of", "oneOf", "string", 1), ("one_of_each", "oneOfEach", "[]string", 1), ("future", "future", "instant", 1), ("past", "past", "calendarDate", 1), ("int8", "int8", "int8", 1), ("int16", "int16", "int16", 1), ("int32", "int32", "int32", 1), ("uint8", "uint8", "uint8", 1), ("uint16", "uint16", "uint16", 1), ("uint32", "uint32", "uint32", 1), ("int", "int", "int", 1), ("int64", "int64", "int64", 1), ("uint64", "uint64", "uint64", 1),)),
        "Line": Object(t.Line, (("quantity", "quantity", "int32", 0), ("sold_at", "soldAt", "instant", 0),)),
        "Node": Object(t.Node, (("name", "name", "string", 0), ("children", "children", "[]#Node", 1), ("parent", "parent", "#Node", 1),)),
        "Opportunity": Object(t.Opportunity, (("id", "id", "@Opportunity", 0), ("customer_profile_id", "customerProfileId", "@CustomerProfile", 0), ("title", "title", "string", 0), ("value", "value", "money", 1), ("stage", "stage", "#Stage", 0), ("revision", "revision", "int64", 0), ("created_at", "createdAt", "instant", 0),)),
        "OpportunityFilter": Object(t.OpportunityFilter, (("stage", "stage", "#Stage", 1), ("cursor", "cursor", "string", 1), ("limit", "limit", "int", 1),)),
        "OpportunityKey": Object(t.OpportunityKey, (("id", "id", "@Opportunity", 0),)),
        "OpportunityPage": Object(t.OpportunityPage, (("items", "items", "[]#Opportunity", 0), ("next_cursor", "nextCursor", "string", 1),)),
        "Page.Opportunity": Object(t.PageOpportunity, ()),
        "PageOpportunity": Object(t.PageOpportunityType, ()),
        "Query": Object(t.Query, ()),
        "Stage": t.Stage,
        "StageError": UnionType(
            "type",
            {
                "moveRefused": Object(t.StageErrorMoveRefused, (("from_", "from", "#Stage", 0), ("since", "since", "instant", 0),)),
                "alreadyClosed": Object(t.StageErrorAlreadyClosed, ()),
            },
        ),
        "class": UnionType(
            "kind",
            {
                "it's \"odd\"": Object(t.ClassItSOdd, ()),
                "node": Object(t.ClassNode, (("value", "value", "#class", 1), ("at", "at", "instant", 0),)),
            },
        ),
    },
)
