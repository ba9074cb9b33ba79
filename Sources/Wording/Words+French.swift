extension Words {
  /// French.
  public static let french = Words(
    language: "fr",
    contents: "Sommaire",
    inside: "Dans ce numéro",
    skipToContent: "Aller au contenu",
    photo: "Photo",
    readMore: "En savoir plus",
    partners: "Partenaires",
    participants: "Participants",
    online: "En ligne",
    fields: [
      "sector": "Secteur", "category": "Catégorie", "name": "Nom", "country": "Pays",
      "group": "Groupe", "year": "Année", "title": "Titre", "language": "Langue", "date": "Date",
      "partners": "Partenaires", "value": "Valeur", "unit": "Unité", "source": "Source",
    ],
    figures: FigureWords(
      activities: noun("activité", "activités"),
      participants: noun("participant", "participants"),
      viewers: noun("participant en ligne", "participants en ligne"),
      countries: noun("pays", "pays"),
      partners: noun("partenaire", "partenaires"),
      publications: noun("publication", "publications"),
      statedIn: { stated, all in
        stated == all
          ? (all == 1 ? "pour une activité" : "pour toutes les activités")
          : "pour \(stated) activité\(stated == 1 ? "" : "s") sur \(all)"
      },
      basisOfCountries: "où des activités ont eu lieu",
      basisOfPartners: "chaque organisation une fois",
      basisOfPublications: "chaque titre une fois",
      otherRecords: {
        $0 == 1
          ? "Une initiative phare ou à la une n’est pas comptée parmi les activités, ni ses participants et ses pays."
          : "\($0) initiatives phares ou à la une ne sont pas comptées parmi les activités, ni leurs participants et leurs pays."
      },
      unstated:
        "Les nombres de personnes qui ne figurent que dans un texte ne sont pas additionnés.",
      countedOnce:
        "Ce que plusieurs secteurs comptent n’est compté qu’une fois dans la dernière ligne.",
      total: "Ensemble",
      activitiesBySector: "Activités par secteur", figuresBySector: "Chiffres clés par secteur",
      figure: "Chiffre", value: "Valeur", source: "Source", owner: "Responsable",
      location: "Où il figure", computed: "Calculé à partir des données de cette édition",
      everyUnit: "Tous les secteurs"),
    charts: .french,
    areas: "Notre action",
    features: "À la une",
    kinds: ["flagship": "Initiative phare", "feature": "À la une"],
    highlights: "Temps forts",
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    firstDay: "1er",
    quarter: { number, year in
      "\(["Premier", "Deuxième", "Troisième", "Quatrième"][(number - 1) % 4]) trimestre \(year)"
    },
    people: [
      "people": noun("personne", "personnes"),
      "women": noun("femme", "femmes"), "men": noun("homme", "hommes"),
      "girls": noun("fille", "filles"), "boys": noun("garçon", "garçons"),
    ],
    qualifiers: [
      "over": "plus de", "at least": "au moins", "nearly": "près de", "about": "environ",
      "up to": "jusqu’à",
    ],
    unavailable: { "« \($0) » n’a pas pu être inclus dans cette édition." },
    pages: "Pages",
    navigation: NavigationWords(
      search: "Rechercher", nothingFound: "Aucun résultat", found: "Résultats\u{202F}: #",
      listed: "les # premiers sont affichés", searchAll: "Rechercher dans tous les chapitres",
      sectors: "Secteurs", themes: "Thèmes", countries: "Pays",
      previous: "Précédent", next: "Suivant", backToTop: "Haut de page", turnPages: "Chapitres",
      minutes: { "\($0) min" }, close: "Fermer"),
    readOnline: "Lire cette édition sur le web",
    download: { "Télécharger en \($0)" },
    unsubscribe: "Se désabonner",
    digitSeparator: "\u{202F}",
    numbers: .french,
    colon: "\u{202F}:"
  )

  private static func noun(_ singular: String, _ plural: String) -> CountedNoun {
    CountedNoun(singular, plural, isZeroSingular: true)
  }
}
