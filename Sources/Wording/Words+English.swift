extension Words {
  /// English, spelt as the United Nations do.
  public static let english = Words(
    language: "en",
    contents: "Contents",
    inside: "In this edition",
    skipToContent: "Skip to content",
    photo: "Photo",
    readMore: "Read more",
    partners: "Partners",
    participants: "Participants",
    online: "Online",
    fields: [
      "sector": "Sector", "category": "Category", "name": "Name", "country": "Country",
      "group": "Group", "year": "Year", "title": "Title", "language": "Language", "date": "Date",
      "partners": "Partners", "value": "Value", "unit": "Unit", "source": "Source",
    ],
    figures: FigureWords(
      activities: CountedNoun("activity", "activities"),
      participants: CountedNoun("participant", "participants"),
      viewers: CountedNoun("online participant", "online participants"),
      countries: CountedNoun("country", "countries"),
      partners: CountedNoun("partner", "partners"),
      publications: CountedNoun("publication", "publications"),
      statedIn: { stated, all in
        stated == all
          ? "in \(all == 1 ? "one activity" : "all activities")"
          : "in \(stated) of \(all) activities"
      },
      basisOfCountries: "where activities took place",
      basisOfPartners: "each organization once",
      basisOfPublications: "each title once",
      otherRecords: {
        $0 == 1
          ? "One flagship or feature is not counted as an activity, nor are its participants and countries."
          : "\($0) flagships and features are not counted as activities, nor are their participants and countries."
      },
      unstated: "Numbers of people that stand only in a text are not added up.",
      countedOnce: "What several sectors count is counted once in the last row.",
      total: "All",
      activitiesBySector: "Activities by sector", figuresBySector: "Key figures by sector",
      figure: "Figure", value: "Value", source: "Source", owner: "Owner",
      location: "Where it stands", computed: "Computed from the records of this edition",
      everyUnit: "All sectors"),
    charts: .english,
    areas: "What we do",
    features: "Features",
    kinds: ["flagship": "Flagship initiative driving change", "feature": "Feature story"],
    highlights: "Key highlights",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    firstDay: "1",
    quarter: { number, year in
      "\(["First", "Second", "Third", "Fourth"][(number - 1) % 4]) quarter of \(year)"
    },
    people: [
      "people": CountedNoun("person", "people"),
      "women": CountedNoun("woman", "women"), "men": CountedNoun("man", "men"),
      "girls": CountedNoun("girl", "girls"), "boys": CountedNoun("boy", "boys"),
    ],
    qualifiers: [:],
    unavailable: { "“\($0)” could not be included in this edition." },
    pages: "Pages",
    navigation: NavigationWords(
      search: "Search", nothingFound: "Nothing found", found: "# found",
      listed: "the first # are shown", searchAll: "Search all chapters", sectors: "Sectors",
      themes: "Themes", countries: "Countries",
      previous: "Previous", next: "Next", backToTop: "Back to top", turnPages: "Chapters",
      minutes: { "\($0) min" }, close: "Close"),
    readOnline: "Read this edition on the web",
    download: { "Download as \($0)" },
    unsubscribe: "Unsubscribe",
    digitSeparator: ",",
    numbers: .english,
    colon: ":"
  )
}
