import Document
import Planning
import Records
import SectorKit
import Wording
import WorkspaceFiles

/// The parts before the sections: the cover and the front page.
extension AssemblyMaker {
  /// The least activities that make a drawing for a cover.
  private static let leastOnCover = 8

  /// The activities of the edition's chapters at their dates, each once.
  var coverStrip: StripChart? {
    var units: [CollectedUnit] = []
    for section in plan.allSections {
      guard case .sector(let sector, _) = section.source,
        let profile = library[sector.value]?.content?.profile,
        !units.contains(where: { $0.profile.id == profile.id }),
        case .success(let contribution)? = contributions[section.place].first?.result
      else { continue }
      units.append(CollectedUnit(profile: profile, records: contribution.records))
    }
    let strip = ActivityStrip(units, period: plan.period?.value).chart(plan.words)
    return strip.flatMap { $0.marks.count < Self.leastOnCover ? nil : $0 }
  }

  /// The photograph of the cover, which comes before everything else.
  var coverPhoto: Photo? {
    guard let entry = plan.cover, let file = entry.file else { return nil }
    let asset = Asset(
      folder: folder.path, path: folder.file(addressed: file), owner: plan.name)
    return Photo(
      asset: asset, alternative: entry.alternative ?? "", captionContent: entry.caption,
      credit: entry.credit, hasConsent: entry.hasConsent, place: entry.place)
  }

  /// The front page that the configuration chooses or, in a newsletter where it says nothing, the usual
  /// one.
  mutating func front(of sections: [Block]) -> Group? {
    guard plan.front != nil || plan.kind.hasFront else { return nil }
    let page = FrontPage(of: sections, words: plan.words)
    guard let front = plan.front else { return page.usual }
    missingFront = page.missing(among: front)
    if !missingFront.isEmpty { frontNames = page.names }
    return page.group(of: front.map(\.value))
  }
}
