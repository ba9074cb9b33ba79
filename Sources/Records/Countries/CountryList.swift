/// The countries of ISO 3166-1.
enum CountryList {
  /// A country by its names.
  struct Entry {
    /// The English short name, in the order that it is read.
    let name: String
    /// The French short name, if it is another.
    let french: String?
    /// Other common names of the country.
    let others: [String]
  }

  /// The countries in the order of their names.
  static let entries: [Entry] = lines.utf8.split(separator: UInt8(ascii: "\n")).map { line in
    // Splitting bytes takes a third of the time of splitting characters.
    let parts = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    return Entry(
      name: parts[0], french: parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil,
      others: parts.count > 2 ? parts[2].split(separator: ";").map(String.init) : [])
  }

  // The English name, the French one where it is another, and others.
  private static let lines = """
    Afghanistan
    Albania|Albanie
    Algeria|Algérie
    American Samoa|Samoa américaines
    Andorra|Andorre
    Angola
    Anguilla
    Antarctica|Antarctique
    Antigua and Barbuda|Antigua-et-Barbuda
    Argentina|Argentine
    Armenia|Arménie
    Aruba
    Australia|Australie
    Austria|Autriche
    Azerbaijan|Azerbaïdjan
    Bahamas||The Bahamas
    Bahrain|Bahreïn
    Bangladesh
    Barbados|Barbade
    Belarus|Bélarus
    Belgium|Belgique
    Belize
    Benin|Bénin
    Bermuda|Bermudes
    Bhutan|Bhoutan
    Bolivarian Republic of Venezuela|République bolivarienne du Vénézuela|Venezuela
    Bonaire, Sint Eustatius and Saba|Bonaire, Saint-Eustache et Saba
    Bosnia and Herzegovina|Bosnie-Herzégovine
    Botswana
    Bouvet Island|île Bouvet
    Brazil|Brésil
    British Indian Ocean Territory|Territoire britannique de l’océan Indien
    British Virgin Islands|Îles Vierges britanniques
    Brunei Darussalam|Brunéi Darussalam|Brunei
    Bulgaria|Bulgarie
    Burkina Faso
    Burundi
    Cabo Verde|Cap-Vert|Cape Verde
    Cambodia|Cambodge
    Cameroon|Cameroun
    Canada
    Cayman Islands|îles Caïmans
    Central African Republic|République centrafricaine
    Chad|Tchad
    Chile|Chili
    China|Chine|People’s Republic of China;PRC;PR China
    Christmas Island|Île Christmas
    Cocos (Keeling) Islands|Îles Cocos (Keeling)
    Colombia|Colombie
    Comoros|Comores
    Congo|République du Congo|Republic of the Congo
    Cook Islands|îles Cook
    Costa Rica
    Croatia|Croatie
    Cuba
    Curaçao
    Cyprus|Chypre
    Czechia|Tchéquie|Czech Republic
    Côte d’Ivoire||Ivory Coast
    Democratic People’s Republic of Korea|République populaire démocratique de Corée|North Korea;DPRK;DPR Korea;Korea, North
    Democratic Republic of the Congo|République démocratique du Congo|DRC;DR Congo
    Denmark|Danemark
    Djibouti
    Dominica|Dominique
    Dominican Republic|République dominicaine
    Ecuador|Équateur
    Egypt|Égypte
    El Salvador|Salvador
    Equatorial Guinea|Guinée Équatoriale
    Eritrea|Érythrée
    Estonia|Estonie
    Eswatini||Swaziland
    Ethiopia|Éthiopie
    Falkland Islands (Malvinas)|Îles (Falkland) Malouines
    Faroe Islands|îles Féroé
    Federated States of Micronesia|États fédérés de Micronésie|Micronesia
    Fiji|Fidji
    Finland|Finlande
    France
    French Guiana|Guyane française
    French Polynesia|Polynésie française
    French Southern Territories|Terres australes françaises
    Gabon
    Gambia|Gambie|The Gambia
    Georgia|Géorgie
    Germany|Allemagne
    Ghana
    Gibraltar
    Greece|Grèce
    Greenland|Groënland
    Grenada|Grenade
    Guadeloupe
    Guam
    Guatemala
    Guernsey|Guernesey
    Guinea|Guinée
    Guinea-Bissau|Guinée-Bissau
    Guyana
    Haiti|Haïti
    Heard Island and McDonald Islands|îles Heard-et-MacDonald
    Holy See|Saint-Siège|Vatican;Vatican City
    Honduras
    Hong Kong||Hong Kong SAR;Hong Kong, China
    Hungary|Hongrie
    Iceland|Islande
    India|Inde
    Indonesia|Indonésie
    Iraq|Irak
    Ireland|Irlande
    Islamic Republic of Iran|République islamique d’Iran|Iran
    Isle of Man|Île de Man
    Israel|Israël
    Italy|Italie
    Jamaica|Jamaïque
    Japan|Japon
    Jersey
    Jordan|Jordanie
    Kazakhstan
    Kenya
    Kiribati
    Kuwait|Koweït
    Kyrgyzstan|Kirghizistan
    Lao People’s Democratic Republic|République démocratique populaire Lao|Laos;Lao PDR
    Latvia|Lettonie
    Lebanon|Liban
    Lesotho
    Liberia|Libéria
    Libya|Libye
    Liechtenstein
    Lithuania|Lituanie
    Luxembourg
    Macao|Macau|Macau;Macao SAR
    Madagascar
    Malawi
    Malaysia|Malaisie
    Maldives
    Mali
    Malta|Malte
    Marshall Islands|Îles Marshall
    Martinique
    Mauritania|Mauritanie
    Mauritius|Maurice
    Mayotte
    Mexico|Mexique
    Monaco
    Mongolia|Mongolie
    Montenegro|Monténégro
    Montserrat
    Morocco|Maroc
    Mozambique
    Myanmar|Birmanie|Burma
    Namibia|Namibie
    Nauru
    Nepal|Népal
    Netherlands|Pays-Bas|The Netherlands;Holland;Kingdom of the Netherlands
    New Caledonia|Nouvelle-Calédonie
    New Zealand|Nouvelle-Zélande
    Nicaragua
    Niger
    Nigeria
    Niue|Nioue
    Norfolk Island|île Norfolk
    North Macedonia|Macédoine du Nord|Macedonia
    Northern Mariana Islands|Îles Mariannes du Nord
    Norway|Norvège
    Oman
    Pakistan
    Palau|Palaos
    Panama
    Papua New Guinea|Papouasie-Nouvelle-Guinée
    Paraguay
    Peru|Pérou
    Philippines||The Philippines
    Pitcairn|Îles Pitcairn
    Plurinational State of Bolivia|État plurinational de Bolivie|Bolivia
    Poland|Pologne
    Portugal
    Puerto Rico|Porto Rico
    Qatar
    Republic of Korea|République de Corée|South Korea;ROK;Korea, South;Korea (South)
    Republic of Moldova|République de Moldova|Moldova
    Romania|Roumanie
    Russian Federation|Fédération de Russie|Russia
    Rwanda
    Réunion|La Réunion
    Saint Barthélemy|Saint-Barthélemy
    Saint Helena, Ascension and Tristan da Cunha|Sainte-Hélène, Ascension et Tristan da Cunha
    Saint Kitts and Nevis|Saint-Christophe-et-Niévès
    Saint Lucia|Sainte-Lucie
    Saint Martin (French part)|Saint-Martin (partie française)
    Saint Pierre and Miquelon|Saint-Pierre-et-Miquelon
    Saint Vincent and the Grenadines|Saint-Vincent-et-les-Grenadines
    Samoa
    San Marino|Saint-Marin
    Sao Tome and Principe|Sao Tomé-et-Principe
    Saudi Arabia|Arabie saoudite
    Senegal|Sénégal
    Serbia|Serbie
    Seychelles
    Sierra Leone
    Singapore|Singapour
    Sint Maarten (Dutch part)|Saint-Martin (partie néerlandaise)
    Slovakia|Slovaquie
    Slovenia|Slovénie
    Solomon Islands|Îles Salomon
    Somalia|Somalie
    South Africa|Afrique du Sud
    South Georgia and the South Sandwich Islands|Géorgie du Sud et les îles Sandwich du Sud
    South Sudan|Soudan du Sud
    Spain|Espagne
    Sri Lanka
    State of Palestine|État de Palestine|Palestine
    Sudan|Soudan
    Suriname|Surinam
    Svalbard and Jan Mayen|Svalbard et île Jan Mayen
    Sweden|Suède
    Switzerland|Suisse
    Syrian Arab Republic|République arabe Syrienne|Syria
    Taiwan, Province of China|Taïwan, province de Chine|Taiwan
    Tajikistan|Tadjikistan
    Thailand|Thaïlande
    Timor-Leste|Timor oriental|East Timor
    Togo
    Tokelau
    Tonga
    Trinidad and Tobago|Trinité-et-Tobago
    Tunisia|Tunisie
    Turkmenistan|Turkménistan
    Turks and Caicos Islands|îles Turques-et-Caïques
    Tuvalu
    Türkiye||Turkey
    Uganda|Ouganda
    Ukraine
    United Arab Emirates|Émirats arabes unis|UAE;Emirates
    United Kingdom of Great Britain and Northern Ireland|Royaume-Uni|United Kingdom;UK;Great Britain;Britain;England;U.K.
    United Republic of Tanzania|République unie de Tanzanie|Tanzania
    United States Minor Outlying Islands|Îles mineures éloignées des États-Unis
    United States of America|États-Unis|United States;USA;US;U.S.A.;U.S.;America
    Uruguay
    Uzbekistan|Ouzbékistan
    Vanuatu
    Viet Nam|Viêt Nam|Vietnam
    Virgin Islands of the United States|États-Unis Îles Vierges|US Virgin Islands
    Wallis and Futuna|Wallis et Futuna
    Western Sahara|Sahara occidental
    Yemen|Yémen
    Zambia|Zambie
    Zimbabwe
    Åland Islands|Îles Åland
    """
}
