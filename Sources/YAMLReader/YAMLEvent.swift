import ReportDocument

/// One step through a YAML text.
enum YAMLEvent {
  /// A scalar, which is a node already.
  case scalar(YAMLNode, anchor: String?)
  case sequenceStart(Place, anchor: String?)
  case mappingStart(Place, anchor: String?)
  /// The end of a list or mapping, just behind its last character.
  case collectionEnd(Place)
  /// A reference to an anchor.
  case alias(String, Place)
  case documentStart(Place)
  case streamEnd
}
