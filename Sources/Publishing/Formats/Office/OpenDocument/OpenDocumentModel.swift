import Bytes
import Document
import Writers

/// The document that gives Pandoc the styles and the page for OpenDocument.
struct OpenDocumentModel {
  let theme: OfficeTheme
  let metadata: EditionMetadata
  /// The colours of parts, as `#rrggbb`.
  let colors: [String]
  /// The pictures of the document by their paths in it, which Pandoc takes over.
  let pictures: [(path: String, bytes: [UInt8])]

  private static let type = "application/vnd.oasis.opendocument.text"

  /// The archive; its first file states its type.
  var bytes: [UInt8] {
    var archive = ZipArchive()
    archive.add("mimetype", Self.type.utf8)
    archive.add(
      "styles.xml",
      OpenDocumentStyles(theme: theme, metadata: metadata, colors: colors).text.utf8)
    archive.add("content.xml", Self.content.utf8)
    // Pandoc writes another one, but lists only files of the model; LibreOffice opens no file that
    // is not listed.
    archive.add("meta.xml", Self.meta.utf8)
    archive.add("META-INF/manifest.xml", Self.manifest.utf8)
    for (path, bytes) in pictures { archive.add(path, bytes) }
    return archive.bytes
  }

  private static let content =
    XMLText.declaration + """
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      office:version="1.3"><office:body><office:text/></office:body></office:document-content>
      """

  private static let meta =
    XMLText.declaration + """
      <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      office:version="1.3"><office:meta/></office:document-meta>
      """

  private static let manifest =
    XMLText.declaration + """
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
      manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" \
      manifest:media-type="\(type)"/><manifest:file-entry manifest:full-path="content.xml" \
      manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" \
      manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" \
      manifest:media-type="text/xml"/></manifest:manifest>
      """
}
