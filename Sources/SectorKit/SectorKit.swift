// A plugin imports SectorKit and nothing else of ours: the tree it builds comes with it.
@_exported public import ReportDocument
