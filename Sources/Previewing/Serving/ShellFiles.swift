/// The files of the preview's own page.
enum ShellFiles {
  /// The bytes of a file; nil if there is none of that name.
  static func file(_ name: String) -> [UInt8]? {
    switch name {
    case "index.html": PackageResources.index_html
    case "preview.css": PackageResources.preview_css
    case "preview.js": PackageResources.preview_js
    case "frame.js": PackageResources.frame_js
    case "patch.js": PackageResources.patch_js
    case "place.js": PackageResources.place_js
    case "panels.js": PackageResources.panels_js
    case "mail.js": PackageResources.mail_js
    case "source.js": PackageResources.source_js
    default: nil
    }
  }
}
