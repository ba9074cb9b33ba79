public import Document

extension [Photo] {
  /// The photograph at the start: the first that is declared so and has a file.
  public var lead: Photo? { first { $0.isLead && $0.asset != nil } }

  /// The photograph at the start as a separate group, if there is one.
  public var leadGroup: Group? {
    lead.map { photo in Group(.leadPicture, [photo.figure.block]) }
  }

  /// The photographs except that at the start: those that come one after the other as galleries, each of
  /// two to six, and captions that wait for a photograph as they are.
  public var blocks: [Block] {
    let lead = lead
    var blocks: [Block] = []
    var run: [Photo] = []
    for photo in self where photo != lead {
      if photo.asset != nil {
        run.append(photo)
      } else {
        blocks += run.galleries
        run = []
        blocks.append(photo.figure.block)
      }
    }
    return blocks + run.galleries
  }

  /// The photographs in galleries of almost the same number; one alone as a figure.
  private var galleries: [Block] {
    if count < 2 { return map(\.figure.block) }
    let galleryCount = (count + Group.maxGallery - 1) / Group.maxGallery
    var blocks: [Block] = []
    var start = 0
    for gallery in 0..<galleryCount {
      let end = start + (count - start) / (galleryCount - gallery)
      blocks.append(Group.gallery(self[start..<end].map(\.figure)).block)
      start = end
    }
    return blocks
  }
}
