// A plugin imports SectorKit and nothing else of ours: what its author needs to build trees from records
// comes along.
@_exported public import Document
@_exported public import Findings
@_exported public import Records
@_exported public import Wording
@_exported public import YAMLReader
