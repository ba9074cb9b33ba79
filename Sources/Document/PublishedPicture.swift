/// The published files of a picture, in sizes for different uses.
///
/// Heights follow from widths: all files of a picture have its shape.
public struct PublishedPicture: Sendable, Hashable {
  /// One file.
  public struct File: Sendable, Hashable {
    /// The path relative to the published document.
    public var path: String
    /// The width in pixels.
    public var width: Int
    /// The height in pixels.
    public var height: Int

    /// Describes a file.
    public init(path: String, width: Int, height: Int) {
      self.path = path
      self.width = width
      self.height = height
    }

    /// The address relative to the published document.
    public var address: String { path.pathAsAddress }
  }

  /// The file for uses that take only one; its path is that of the asset.
  public var main: File
  /// The files of the same kind in all widths for screens, the narrowest first; ``main`` is one of them.
  public var sizes: [File]
  /// Smaller files in WebP, for browsers that know it, the narrowest first; empty if there are none.
  public var webP: [File]
  /// The file for paper.
  public var print: File
  /// The file for mail and office programs, which know JPEG, PNG and GIF alone.
  public var fitting: File

  /// Describes a picture published in one file.
  public init(_ file: File) {
    main = file
    sizes = [file]
    webP = []
    print = file
    fitting = file
  }

  /// The width in relation to the height.
  public var ratio: Double { Double(main.width) / Double(max(1, main.height)) }
}

extension [Asset: PublishedPicture] {
  /// The files of a picture, as far as they are known.
  package subscript(image: Image) -> PublishedPicture? {
    if isEmpty { return nil }
    guard case .asset(let asset) = image.source else { return nil }
    return self[asset]
  }
}
