import Document

/// The division of an edition into web pages.
enum PageDivision {
  /// One page.
  case whole
  /// An index of articles, with a number of them on each page.
  case articles(Pagination)
  /// A page for each chapter, and a first one that leads to them.
  case chapters(ChapterDivision)

  /// The pages after the first one, by the names that links lead to.
  func laterPages(of assembly: Assembly) -> [String: String] {
    switch self {
    case .whole: [:]
    case .articles(let pagination): pagination.laterPages(of: assembly)
    case .chapters(let division): division.addresses(in: division.pages(of: assembly))
    }
  }
}
