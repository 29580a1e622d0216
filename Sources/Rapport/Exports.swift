// What a declaration of schemas and procedures needs comes with one import.
@_exported public import RapportContract
@_exported public import RapportJSON
