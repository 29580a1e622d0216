// `JSONValue` is among the values of every client.
@_exported public import RapportJSON
