import CommunicationInformation
import Culture
import Education
import NaturalSciences
import Office
import SectorKit
import SocialHumanSciences

/// The sector units of this program, in the order that they are listed.
let plugins: [any SectorPlugin] = [
  EducationPlugin(),
  NaturalSciencesPlugin(),
  SocialHumanSciencesPlugin(),
  CulturePlugin(),
  CommunicationInformationPlugin(),
  OfficePlugin(),
]
