import Document
import Wording
import Writers

/// The page around each chapter of a book, and its cover and title page, as a template of Pandoc.
///
/// Every page has the book's title, where Pandoc's own template has the name of the file, and says its direction.
struct BookPage {
  let metadata: EditionMetadata

  /// The file.
  var text: String {
    let title = Self.escaped(metadata.title)
    let language = Self.escaped(metadata.language)
    let direction = TextDirection(ofLanguage: metadata.language).rawValue
    let subtitle = (metadata.edition ?? metadata.period).map {
      "\n<p class=\"subtitle\">\(Self.escaped($0))</p>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
      lang="\(language)" xml:lang="\(language)" dir="\(direction)">
      <head>
      <meta charset="utf-8" />
      <title>\(title)</title>
      $for(css)$
      <link rel="stylesheet" type="text/css" href="$css$" />
      $endfor$
      </head>
      <body$if(coverpage)$ id="cover"$endif$$if(body-type)$ epub:type="$body-type$"$endif$>
      $if(titlepage)$
      <section epub:type="titlepage" class="titlepage">
      <h1 class="title">\(title)</h1>\(subtitle ?? "")
      <p class="author">\(Self.escaped(metadata.organization))</p>
      </section>
      $elseif(coverpage)$
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" \
      aria-label="\(title)" width="100%" height="100%" \
      viewBox="0 0 $cover-image-width$ $cover-image-height$" preserveAspectRatio="xMidYMid">
      <image width="$cover-image-width$" height="$cover-image-height$" \
      xlink:href="../media/$cover-image$" />
      </svg>
      $else$
      $body$
      $endif$
      </body>
      </html>

      """
  }

  /// A text escaped against both markup and variables of the template.
  private static func escaped(_ text: String) -> String {
    XMLText.escaped(text).replacing("$", with: "$$")
  }
}
