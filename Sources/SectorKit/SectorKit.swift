// Plugins import only SectorKit: it re-exports everything needed to build trees from records.
@_exported public import Document
@_exported public import Findings
@_exported public import Records
@_exported public import Wording
@_exported public import YAMLReader
