extension ChartWords {
  static let english = ChartWords(
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    month: "Month", date: "Date", decimalMark: ".", source: "Source",
    asTable: { "Table of the numbers: \($0)" },
    bars: "Bar chart", groupedBars: "Bar chart of several series", stackedBars: "Stacked bars",
    share: "Shares of a whole", strip: "Marks on a calendar", matrix: "Matrix",
    lines: "Line chart", multiples: "Small charts beside each other", periods: "Timeline",
    most: { "The highest is \($0): \($1)." }, fromTo: { "\($0): from \($1) to \($2)" },
    allInTable: "All numbers are in the table below.",
    activitiesAtDates: { $0.map { "Activities in \($0)" } ?? "Activities at their dates" },
    activitiesByMonth: "Activities by month", longer: "Longer",
    longerLeftOut: {
      $0 == 1
        ? "One activity of several months, or without a month, is not shown."
        : "\($0) activities of several months, or without a month, are not shown."
    },
    activitiesByCountry: "Activities by sector and country",
    sectorShares: "Each sector’s share of the activities",
    participantsBySector: "Participants by sector", milestones: "Milestones", onSite: "On site",
    countedInEach: {
      let several = "An activity in several countries is counted in each of them."
      return switch $0 {
      case 0: several
      case 1: "\(several) One activity names no country."
      default: "\(several) \($0) activities name no country."
      }
    })

  static let french = ChartWords(
    shortMonths: [
      "janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.",
      "déc.",
    ],
    month: "Mois", date: "Date", decimalMark: ",", source: "Source",
    asTable: { "Tableau des chiffres\u{202F}: \($0)" },
    bars: "Diagramme en barres", groupedBars: "Diagramme en barres à plusieurs séries",
    stackedBars: "Barres empilées",
    share: "Parts d’un tout", strip: "Repères sur un calendrier", matrix: "Matrice",
    lines: "Courbes", multiples: "Petits diagrammes côte à côte", periods: "Frise chronologique",
    most: { "Le maximum est \($0)\u{202F}: \($1)." }, fromTo: { "\($0)\u{202F}: de \($1) à \($2)" },
    allInTable: "Tous les chiffres figurent dans le tableau ci-dessous.",
    activitiesAtDates: {
      $0.map { "Activités\u{202F}: \($0)" } ?? "Activités à leurs dates"
    },
    activitiesByMonth: "Activités par mois", longer: "Plus longues",
    longerLeftOut: {
      $0 == 1
        ? "Une activité de plusieurs mois, ou sans mois précis, n’est pas représentée."
        : "\($0) activités de plusieurs mois, ou sans mois précis, ne sont pas représentées."
    },
    activitiesByCountry: "Activités par secteur et par pays",
    sectorShares: "Part de chaque secteur dans les activités",
    participantsBySector: "Participants par secteur", milestones: "Jalons", onSite: "Sur place",
    countedInEach: {
      let several = "Une activité menée dans plusieurs pays est comptée dans chacun d’eux."
      return switch $0 {
      case 0: several
      case 1: "\(several) Une activité n’indique pas de pays."
      default: "\(several) \($0) activités n’indiquent pas de pays."
      }
    })
}

extension Words {
  /// A number as the language writes it, with at most three decimals.
  public func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
    let thousandths = Int((value * 1000).rounded())
    let digits = Array(String(thousandths.magnitude / 1000))
    var text = thousandths < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += digitSeparator }
      text.append(digit)
    }
    var rest = String(thousandths.magnitude % 1000 + 1000).dropFirst()
    while rest.last == "0" { rest.removeLast() }
    return rest.isEmpty ? text : text + charts.decimalMark + rest
  }
}
