/// The types of the files that previews serve.
enum ContentType {
  private static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "json": "application/json; charset=utf-8",
    "md": "text/plain; charset=utf-8", "txt": "text/plain; charset=utf-8",
    "eml": "text/plain; charset=utf-8", "atom": "text/plain; charset=utf-8",
    "pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "svg": "image/svg+xml",
    "woff2": "font/woff2", "woff": "font/woff", "ttf": "font/ttf", "otf": "font/otf",
  ]

  /// The type of a file by the end of its name; unknown ones are bytes that browsers save.
  static func of(_ file: String) -> String {
    guard let dot = file.lastIndex(of: ".") else { return "application/octet-stream" }
    return types[file[file.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }
}
